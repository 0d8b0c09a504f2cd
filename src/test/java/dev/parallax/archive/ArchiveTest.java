package dev.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.collation.Collator;
import dev.parallax.collation.Pin;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.KeptVersion;
import dev.parallax.dossier.Original;
import dev.parallax.dossier.TextVersion;
import dev.parallax.dossier.UnreadableDossierException;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.review.Category;
import dev.parallax.review.CategoryGroup;
import dev.parallax.review.Note;
import dev.parallax.review.NoteChange;
import dev.parallax.review.NoteSeverity;
import dev.parallax.review.NotedFinding;
import dev.parallax.review.Quote;
import dev.parallax.review.Reply;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final Instant WHEN = Instant.parse("2025-11-03T09:30:00Z");

    @Test
    void what_is_read_equals_what_was_written() throws IOException {
        var archive = archive();
        assertThat(ArchiveReader.read(new ByteArrayInputStream(written(archive))))
                .isEqualTo(archive);
    }

    @Test
    void an_archive_holds_what_the_checks_found() throws IOException {
        assertThat(entries(written(archive())))
                .containsOnlyKeys(
                        "parallax.json",
                        "dossier.json",
                        "notes.json",
                        "glossary.json",
                        "findings.json",
                        "versions.json")
                .hasEntrySatisfying(
                        "parallax.json",
                        json -> assertThat(json).contains("\"format\":\"parallax-dossier\"", "\"version\":2"))
                .hasEntrySatisfying("findings.json", json -> assertThat(json).contains("\"check\":\"number\""));
    }

    @Test
    void entries_and_properties_of_a_later_parallax_are_ignored() throws IOException {
        var entries = entries(written(archive()));
        entries.put("later/thing.bin", "\u0000");
        entries.computeIfPresent("dossier.json", (name, json) -> "{\"later\":[1]," + json.substring(1));
        assertThat(read(entries)).isEqualTo(archive());
    }

    @Test
    void an_archive_of_version_1_is_read() throws IOException {
        var entries = entries(written(archive()));
        entries.remove("glossary.json");
        entries.put("parallax.json", "{\"format\":\"parallax-dossier\",\"version\":1}");
        entries.put("notes.json", """
                [{"id":"n1","dossierId":"d1","category":"LOADED_WORDING","words":"Why?","author":"Mei","state":"RESOLVED",
                "targets":[{"textId":"en","exact":"3%","prefix":"to ","suffix":".","position":{"start":12,"end":14}}],
                "created":"2025-11-03T09:30:00Z","changed":"2025-11-03T09:30:05Z"},
                {"id":"n2","category":"NOBODY_KNOWS","words":"","state":"OPEN",
                "targets":[{"textId":"en","exact":"3%","position":{"start":12,"end":14}}],
                "created":"2025-11-03T09:30:00Z","changed":"2025-11-03T09:30:05Z"}]""");

        var archive = read(entries);

        assertThat(archive.glossary()).isEmpty();
        assertThat(archive.notes())
                .extracting(Note::category)
                .extracting(Category::label)
                .containsExactly("Loaded wording", "NOBODY_KNOWS");
        assertThat(archive.notes().getFirst().state()).isEqualTo(Note.State.RESOLVED);
        assertThat(archive.notes().getFirst().replies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "a\\..\\b", "C:\\x", "texts/../../x"})
    void an_entry_that_leads_out_of_the_archive_is_refused(String name) throws IOException {
        var entries = entries(written(archive()));
        entries.put(name, "x");
        assertRefused(entries, "it names a file outside itself");
    }

    @Test
    void an_archive_that_unpacks_to_more_than_a_dossier_can_be_is_refused() throws IOException {
        byte[] archive = written(archive());
        assertThatExceptionOfType(UnreadableDossierException.class)
                .isThrownBy(() -> new ArchiveReader(1_000).archive(new ByteArrayInputStream(archive)))
                .withMessageContaining("when it is unpacked");
    }

    @Test
    void two_hundred_megabytes_of_nothing_are_refused_though_nobody_wants_them() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("unknown"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(nothing);
            }
        }
        assertThat(bomb.size()).isLessThan(400_000);
        assertThatExceptionOfType(UnreadableDossierException.class)
                .isThrownBy(() -> ArchiveReader.read(new ByteArrayInputStream(bomb.toByteArray())))
                .withMessage("This archive holds more than 200 MB when it is unpacked; no dossier does.");
    }

    @Test
    void an_archive_of_very_many_files_is_refused() throws IOException {
        var entries = entries(written(archive()));
        for (int i = 0; i < ArchiveReader.MOST_ENTRIES; i++) {
            entries.put("n" + i, "");
        }
        assertRefused(entries, "more than 1000 files");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parallax.json | {\"format\":\"parallax-dossier\",\"version\":3} | made by a newer Parallax",
                "parallax.json | {\"format\":\"something\",\"version\":1}        | is no Parallax archive",
                "parallax.json | {}                                              | is no Parallax archive",
                "dossier.json  | {                                               | dossier.json is not as it should be",
                "dossier.json  | null                                            | dossier.json is empty",
                "dossier.json  | {}                                              | the time of its last change is missing",
                "notes.json    | [null]                                          | something is missing in notes.json",
                "notes.json    | [{\"id\":\"n\"}]                                | the category of a note is missing",
                "glossary.json | [null]                                          | something is missing in glossary.json",
                "glossary.json | [{\"term\":\"高市\"}]                   | glossary.json is not as it should be",
            })
    void a_broken_entry_is_named(String entry, String content, String message) throws IOException {
        var entries = entries(written(archive()));
        entries.put(entry, content);
        assertRefused(entries, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"textId\":\"en\" | \"textId\":\"gone\" | a pin is about a passage that is not there",
                "\"end\":12        | \"end\":1200        | a pin is about a passage that is not there",
                "\"id\":\"en\"     | \"id\":\"zh\"       | a text has no name of its own",
                "\"role\":\"ORIGINAL\" | \"role\":null   | the role of a text is missing",
                "\"language\":\"en\" | \"language\":\"1\" | dossier.json is not as it should be",
            })
    void a_dossier_that_does_not_fit_together_is_refused(String sound, String broken, String message)
            throws IOException {
        var entries = entries(written(archive()));
        assertThat(entries.get("dossier.json")).contains(sound);
        entries.computeIfPresent("dossier.json", (name, json) -> json.replace(sound, broken));
        assertRefused(entries, message);
    }

    @Test
    void a_cut_archive_loses_nothing_silently() throws IOException {
        byte[] whole = written(archive());
        for (int length = 0; length < whole.length; length += 97) {
            var cut = new ByteArrayInputStream(Arrays.copyOf(whole, length));
            try {
                assertThat(ArchiveReader.read(cut)).isEqualTo(archive());
            } catch (UnreadableDossierException e) {
                assertThat(e).hasMessageContaining("archive");
            }
        }
    }

    @Test
    void what_is_no_zip_file_is_refused() {
        assertThatExceptionOfType(UnreadableDossierException.class)
                .isThrownBy(
                        () -> ArchiveReader.read(new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8))))
                .withMessage("This is no Parallax archive: it has no parallax.json.");
    }

    static Archive archive() {
        var original = text("zh", Role.ORIGINAL, "zh-Hans", "预算增加到2%。", "他没有提出要求。");
        var translation = text("en", Role.TRANSLATION, "en", "It rises to 3%.", "He made no demands.");
        var pin = new Pin(
                "p1", Pin.Kind.TOGETHER, List.of(new Place("zh", new Span(0, 8)), new Place("en", new Span(0, 12))));
        var texts = List.of(original, translation);
        var dismissed = new Dossier(
                "d1",
                "A <meeting> & “more”",
                "What happened",
                LocalDate.of(2025, 10, 29),
                false,
                texts,
                List.of(pin),
                Set.of("number|en|3%|1a", "name|zh|他|2b"),
                WHEN);
        var note = new Note(
                "n1",
                "d1",
                new Category("own-1", CategoryGroup.FRAMING, "Whose story?", false),
                null,
                List.of("front page", "第一版"),
                "Two lines\nof 说 😀",
                "Mei Lin",
                Note.State.NEEDS_REPLY,
                List.of(Quote.at(translation, new Span(12, 14)), Quote.at(original, new Span(5, 7))),
                List.of(new Reply("r1", "Ann", "Is it?", WHEN, WHEN.plusSeconds(9))),
                new NotedFinding("number", "number|en|3%|1a", "3% where the original has 2%"),
                List.of(new NoteChange("Ann", WHEN.plusSeconds(5), NoteChange.Aspect.STATE, "OPEN")),
                WHEN,
                WHEN.plusSeconds(9));
        var error = new Note(
                "n2",
                "d1",
                Category.MISTRANSLATION,
                NoteSeverity.CRITICAL,
                List.of(),
                "2, not 3.",
                "Ann",
                Note.State.WONT_FIX,
                List.of(Quote.at(translation, new Span(12, 14))),
                List.of(),
                null,
                List.of(),
                WHEN.plusSeconds(20),
                WHEN.plusSeconds(20));
        var glossary = List.of(new GlossaryEntry(
                "高市早苗", "Takaichi Sanae", List.of("Takaichi"), List.of("Takahashi"), Language.of("en")));
        return new Archive(dismissed, List.of(note, error), glossary, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"what\":\"STATE\"      | \"what\":null     | what was changed in a note is missing",
                "\"group\":\"FRAMING\"   | \"group\":null    | the group of a category is missing",
                "\"id\":\"r1\"           | \"id\":\"\"      | a reply has no name of its own",
                "\"severity\":\"CRITICAL\" | \"severity\":\"AWFUL\" | notes.json is not as it should be",
            })
    void a_note_that_does_not_fit_together_is_refused(String sound, String broken, String message) throws IOException {
        var entries = entries(written(archive()));
        assertThat(entries.get("notes.json")).contains(sound);
        entries.computeIfPresent("notes.json", (name, json) -> json.replace(sound, broken));
        assertRefused(entries, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gone | 2025-11-03T09:30:00Z | the text of a version is missing",
                "en   |                      | the time of a version is missing",
            })
    void a_version_that_does_not_fit_is_refused(String textId, @Nullable String taken, String message)
            throws IOException {
        var entries = entries(written(archive()));
        String when = taken == null ? "null" : '"' + taken + '"';
        entries.put("versions.json", """
                [{"textId":"%s","taken":%s,"article":{"role":"COVERAGE","outlet":"","language":"en","title":"",
                "byline":"","url":""},"paragraphs":[{"kind":"BODY","content":"x"}],"original":"originals/1"}]""".formatted(textId, when));
        assertRefused(entries, message);
    }

    @Test
    void a_version_whose_paragraph_has_no_kind_is_refused() throws IOException {
        var entries = entries(written(archive()));
        entries.put("versions.json", """
                [{"textId":"en","taken":"2025-11-03T09:30:00Z","article":{"role":"COVERAGE","outlet":"","language":"en",
                "title":"","byline":"","url":""},"paragraphs":[{"content":"x"}]}]""");
        assertRefused(entries, "the kind of a paragraph is missing");
    }

    @Test
    void however_many_versions_there_are_their_archive_can_be_read() throws IOException {
        var archive = archive();
        var en = archive.dossier().texts().getLast();
        var page = new Original("page", "text/html", new byte[] {'x'});
        var versions = IntStream.rangeClosed(1, 1_001)
                .mapToObj(number -> new KeptVersion(
                        en.id(),
                        new TextVersion(number, WHEN, en.article(), en.paragraphs(), "page", true),
                        () -> Optional.of(page)))
                .toList();
        byte[] out = written(new Archive(archive.dossier(), archive.notes(), archive.glossary(), versions));

        var read = ArchiveReader.read(new ByteArrayInputStream(out)).versions();

        assertThat(read).hasSize(1_001);
        assertThat(read.getFirst().original().get()).isPresent();
    }

    private static Text text(String id, Role role, String language, String... paragraphs) {
        return new Text(
                id,
                new Article(
                        role,
                        "Outlet " + id,
                        Language.of(language),
                        "Title",
                        "By",
                        LocalDate.of(2025, 10, 30),
                        "https://example.org/" + id),
                Arrays.stream(paragraphs)
                        .map(p -> new Paragraph(ParagraphKind.BODY, p))
                        .toList());
    }

    static byte[] written(Archive archive) throws IOException {
        var out = new ByteArrayOutputStream();
        var collation = Collator.standard()
                .collate(archive.dossier().texts(), archive.dossier().pins(), null);
        ArchiveWriter.write(archive, collation, WHEN, out);
        return out.toByteArray();
    }

    private static Map<String, String> entries(byte[] archive) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        var zip = new ZipInputStream(new ByteArrayInputStream(archive));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return entries;
    }

    private static Archive read(Map<String, String> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return ArchiveReader.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static void assertRefused(Map<String, String> entries, String message) {
        assertThatExceptionOfType(UnreadableDossierException.class)
                .isThrownBy(() -> read(entries))
                .withMessageContaining(message);
    }
}
