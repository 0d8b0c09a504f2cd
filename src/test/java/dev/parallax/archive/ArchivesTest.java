package dev.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.dossier.Database;
import dev.parallax.dossier.Dossiers;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.review.Notes;
import dev.parallax.review.Quote;
import dev.parallax.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
            var first = archives.add(ArchiveTest.archive());
            byte[] out =
                    ArchiveTest.written(new Archive(dossiers.find(first.id()).orElseThrow(), notes.of(first.id())));

            var second = archives.add(ArchiveReader.read(new ByteArrayInputStream(out)));

            assertThat(second.id()).isNotEqualTo(first.id());
            assertThat(dossiers.find(second.id()).orElseThrow())
                    .usingRecursiveComparison()
                    .ignoringFields("id", "changed")
                    .isEqualTo(ArchiveTest.archive().dossier());
            assertThat(notes.of(second.id()))
                    .usingRecursiveComparison()
                    .ignoringFields("id", "dossierId")
                    .isEqualTo(ArchiveTest.archive().notes());
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
                    "x".repeat(100_001),
                    "Ann",
                    Note.State.OPEN,
                    List.of(quote),
                    Instant.EPOCH,
                    Instant.EPOCH);
            assertThatExceptionOfType(EditRefusedException.class)
                    .isThrownBy(() -> desk.getBean(Archives.class).add(new Archive(dossier, List.of(note))));
            assertThat(desk.getBean(Dossiers.class).list()).isEmpty();
        }
    }
}
