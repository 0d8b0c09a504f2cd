package dev.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.dossier.Database;
import dev.parallax.dossier.Dossiers;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.dossier.NewText;
import dev.parallax.dossier.Original;
import dev.parallax.dossier.TextVersion;
import dev.parallax.dossier.TextVersions;
import dev.parallax.glossary.Glossary;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.review.Categories;
import dev.parallax.review.Category;
import dev.parallax.review.CategoryGroup;
import dev.parallax.review.Note;
import dev.parallax.review.Notes;
import dev.parallax.review.Quote;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchivesTest {
    @ParameterizedTest
    @EnumSource
    void a_dossier_that_goes_out_and_in_again_equals_itself(Database database) throws IOException {
        try (var desk = database.desk()) {
            var dossiers = desk.getBean(Dossiers.class);
            var notes = desk.getBean(Notes.class);
            var archives = desk.getBean(Archives.class);
            var first = archives.add(ArchiveTest.archive()).dossier();
            byte[] out = ArchiveTest.written(new Archive(
                    dossiers.find(first.id()).orElseThrow(),
                    notes.of(first.id()),
                    desk.getBean(Glossary.class).entries(),
                    List.of()));

            var read = ArchiveReader.read(new ByteArrayInputStream(out));
            var second = archives.add(read).dossier();

            assertThat(read.glossary()).isEqualTo(ArchiveTest.archive().glossary());

            assertThat(second.id()).isNotEqualTo(first.id());
            assertThat(dossiers.find(second.id()).orElseThrow())
                    .usingRecursiveComparison()
                    .ignoringFields("id", "title", "changed")
                    .isEqualTo(ArchiveTest.archive().dossier());
            assertThat(second.title()).isEqualTo(first.title() + " (2)");
            assertThat(notes.of(second.id()))
                    .usingRecursiveComparison()
                    .ignoringFields("id", "dossierId")
                    .isEqualTo(ArchiveTest.archive().notes());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_versions_of_a_text_and_the_page_they_were_read_from_travel_along(Database database) throws IOException {
        try (var desk = database.desk()) {
            var dossiers = desk.getBean(Dossiers.class);
            var versions = desk.getBean(TextVersions.class);
            var archives = desk.getBean(Archives.class);
            var first = archives.add(ArchiveTest.archive()).dossier();
            var before = first.texts().getLast();
            var page = new Original(
                    "https://example.org/page", "text/html; charset=gbk", "<p>预算</p>".getBytes(Charset.forName("GBK")));
            var newer = List.of(new Paragraph(ParagraphKind.BODY, "It rises to 2%."));
            dossiers.newVersion(first.id(), before, new NewText(before.article(), newer, page));
            var changed = dossiers.find(first.id()).orElseThrow();

            var out = ArchiveTest.written(new Archive(changed, List.of(), List.of(), versions.kept(changed)));
            var second = archives.add(ArchiveReader.read(new ByteArrayInputStream(out)))
                    .dossier();

            assertThat(versions.of(second.id(), "en"))
                    .isEqualTo(versions.of(first.id(), "en"))
                    .extracting(TextVersion::repeatable)
                    .containsExactly(false, true);
            assertThat(versions.original(second.id(), "en", 2).orElseThrow())
                    .usingRecursiveComparison()
                    .isEqualTo(page);
            assertThat(versions.of(second.id(), "zh")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_archive_with_a_note_that_is_too_long_leaves_nothing_behind(Database database) {
        try (var desk = database.desk()) {
            var dossier = ArchiveTest.archive().dossier();
            var quote = Quote.at(dossier.texts().getFirst(), new Span(0, 2));
            var note = new Note(
                    "n",
                    "d",
                    Category.STYLE,
                    null,
                    List.of(),
                    "x".repeat(100_001),
                    "Ann",
                    Note.State.OPEN,
                    List.of(quote),
                    List.of(),
                    null,
                    List.of(),
                    Instant.EPOCH,
                    Instant.EPOCH);
            assertThatExceptionOfType(EditRefusedException.class)
                    .isThrownBy(() -> desk.getBean(Archives.class)
                            .add(new Archive(dossier, List.of(note), List.of(), List.of())));
            assertThat(desk.getBean(Dossiers.class).list()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void categories_come_with_their_notes_and_the_desk_keeps_its_own_names(Database database) {
        try (var desk = database.desk()) {
            var categories = desk.getBean(Categories.class);
            categories.rename(Category.MISTRANSLATION, "Wrong");

            var added = desk.getBean(Archives.class).add(ArchiveTest.archive());

            assertThat(desk.getBean(Notes.class).of(added.dossier().id()))
                    .extracting(note -> note.category().label())
                    .containsExactly("Whose story?", "Wrong");
            assertThat(categories.all()).contains(new Category("own-1", CategoryGroup.FRAMING, "Whose story?", false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_glossary_comes_along_and_the_desk_keeps_its_own_renderings(Database database) {
        try (var desk = database.desk()) {
            var glossary = desk.getBean(Glossary.class);
            var archives = desk.getBean(Archives.class);
            var own = new GlossaryEntry("防卫省", "Defence Ministry", List.of(), List.of());
            glossary.make(new Glossary.Change(List.of(), List.of(own)));
            var foreign = new GlossaryEntry("防卫省", "Ministry of Defense", List.of(), List.of());
            var archive = ArchiveTest.archive();
            var came = archive.glossary().getFirst();

            var added =
                    archives.add(new Archive(archive.dossier(), archive.notes(), List.of(came, foreign), List.of()));

            assertThat(glossary.entries()).containsExactlyInAnyOrder(own, came);
            assertThat(added.entries()).isEqualTo(1);
            assertThat(added.otherEntries()).isEqualTo(1);
            assertThat(archives.add(archive).entries()).isZero();
        }
    }
}
