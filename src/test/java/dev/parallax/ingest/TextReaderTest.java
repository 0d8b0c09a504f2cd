package dev.parallax.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.dossier.Original;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private static final List<Paragraph> ARTICLE = List.of(
            new Paragraph(ParagraphKind.HEADLINE, "Harbour council approves the longer ferry line"),
            new Paragraph(
                    ParagraphKind.BODY,
                    "The harbour council approved on Tuesday a longer ferry line to the northern islands, after a"
                            + " debate that lasted until midnight and divided the representatives of the fishermen."),
            new Paragraph(ParagraphKind.SUBHEAD, "Two boats more"),
            new Paragraph(
                    ParagraphKind.BODY,
                    "Two boats more will be built, said the chairwoman. “Nobody will wait for longer than an hour,” she"
                            + " told journalists – not even in winter, when storms are common."),
            new Paragraph(ParagraphKind.LIST_ITEM, "The first boat sails in March."),
            new Paragraph(ParagraphKind.CAPTION, "The old ferry in the harbour, photographed in 2019."),
            new Paragraph(ParagraphKind.BOILERPLATE, "All rights reserved."));

    private final TextReader reader = new TextReader();

    @Test
    void word_and_opendocument_texts_keep_paragraphs_and_their_kinds() throws UnreadableText {
        assertThat(read("a.docx", ArticleFiles.docx(ARTICLE)).paragraphs()).isEqualTo(ARTICLE);
        assertThat(read("a.odt", ArticleFiles.odt(ARTICLE)).paragraphs()).isEqualTo(ARTICLE);
    }

    @Test
    void the_kind_of_a_file_is_told_by_its_content() throws UnreadableText {
        assertThat(read("misnamed.txt", ArticleFiles.docx(ARTICLE)).paragraphs())
                .isEqualTo(ARTICLE);
        assertThat(read("misnamed.pdf", ArticleFiles.odt(ARTICLE)).paragraphs()).isEqualTo(ARTICLE);
        assertThat(words(read("misnamed.docx", ArticleFiles.plain(ARTICLE, UTF_8))))
                .isEqualTo(words(ARTICLE));
        assertThat(words(read("misnamed.txt", ArticleFiles.rtf(ARTICLE)))).isEqualTo(words(ARTICLE));
    }

    @Test
    void rich_text_files_keep_their_words() throws UnreadableText {
        assertThat(words(read("a.rtf", ArticleFiles.rtf(ARTICLE)))).isEqualTo(words(ARTICLE));
    }

    @Test
    void a_mail_gives_its_words_its_subject_and_its_sender() throws UnreadableText {
        for (boolean rich : new boolean[] {true, false}) {
            var draft = read("a.eml", ArticleFiles.mail(ARTICLE, rich));
            assertThat(words(draft)).isEqualTo(words(ARTICLE));
            assertThat(draft.title()).isEqualTo(ARTICLE.getFirst().content());
            assertThat(draft.facts().byline()).isEqualTo("A. Writer");
            assertThat(draft.facts().date()).isEqualTo("2025-10-30");
        }
    }

    @Test
    void a_book_gives_a_text_for_each_chapter() throws UnreadableText {
        var reading = (Reading.Texts)
                reader.read(new Original("book.epub", "", ArticleFiles.epub(List.of(ARTICLE, ARTICLE), "en-GB")));
        assertThat(reading.drafts()).hasSize(2).allSatisfy(draft -> {
            assertThat(draft.paragraphs()).isEqualTo(ARTICLE);
            assertThat(draft.language()).isEqualTo(Language.of("en-GB"));
        });
    }

    @Test
    void a_pdf_in_columns_is_read_column_by_column_with_its_words_whole() throws UnreadableText {
        var article = new ArrayList<>(ARTICLE.subList(0, 3));
        Stream.generate(() -> List.of(ARTICLE.get(3), ARTICLE.get(1))).limit(11).forEach(article::addAll);
        assertThat(read("one.pdf", ArticleFiles.pdf(article, 1, false)).paragraphs())
                .isEqualTo(article);
        assertThat(read("two.pdf", ArticleFiles.pdf(article, 2, true)).paragraphs())
                .isEqualTo(article);
        assertThat(read("three.pdf", ArticleFiles.pdf(article, 3, true)).paragraphs())
                .isEqualTo(article);
    }

    /** Pages that a browser printed: shapes of letters instead of letters, in the order of the page, narrow gaps between columns. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "he", "pl", "zh-Hans"})
    void a_page_that_a_browser_printed_is_read_in_the_letters_and_the_order_of_writing(String language)
            throws UnreadableText, IOException {
        var printed = Set.of(ParagraphKind.HEADLINE, ParagraphKind.SUBHEAD, ParagraphKind.BODY);
        var article = CorpusArticle.of(language).paragraphs().stream()
                .filter(paragraph -> printed.contains(paragraph.kind()))
                .toList();
        byte[] pdf = Files.readAllBytes(CorpusArticle.FOLDER.resolve("printed/" + language + ".pdf"));
        assertThat(read("printed.pdf", pdf).paragraphs()).isEqualTo(article);
    }

    @Test
    void running_heads_of_a_pdf_are_left_out_but_shown() throws UnreadableText {
        var paragraphs = Stream.generate(() -> ARTICLE.get(1)).limit(40).toList();
        var draft = read("a.pdf", ArticleFiles.pdf(paragraphs, 1, true));
        assertThat(draft.paragraphs()).isEqualTo(paragraphs);
        assertThat(draft.blocks().all().stream().filter(b -> !b.kept()))
                .anySatisfy(b -> assertThat(b.paragraph().content()).startsWith("The Example Gazette"));
    }

    @Test
    void a_scanned_pdf_is_refused_with_the_reason() throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
            assertRefused(out.toByteArray(), "it was scanned");
        }
    }

    @Test
    void files_under_a_password_are_refused_with_the_reason() throws Exception {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            pdf.save(out);
            assertRefused(out.toByteArray(), "protected by a password");
        }
        try (var office = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(office)) {
                stream.write(ArticleFiles.docx(ARTICLE));
            }
            office.writeFilesystem(out);
            assertRefused(out.toByteArray(), "protected by a password");
        }
    }

    @Test
    void damaged_and_foreign_files_are_refused_with_the_reason() {
        byte[] docx = ArticleFiles.docx(ARTICLE);
        assertRefused(Arrays.copyOf(docx, docx.length / 2), "damaged");
        assertRefused("%PDF-1.7 and nothing more".getBytes(UTF_8), "damaged");
        assertRefused(new byte[0], "empty");
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13}, "picture");
        assertRefused(ArticleFiles.zip(Map.of("notes.txt", ArticleFiles.utf8("words"))), "Unpack it");
        assertRefused(new byte[TextReader.LARGEST + 1], "larger than 50 MB");
    }

    @Test
    void a_bomb_is_not_unpacked() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("word/document.xml", ArticleFiles.utf8("<x/>"));
        entries.put("word/media/image1.png", new byte[40 * 1024 * 1024]);
        assertRefused(ArticleFiles.zip(entries), "far more than its size");
    }

    @Test
    void more_words_than_the_longest_book_has_are_refused_before_they_are_read() {
        byte[] words = new byte[26 * 1024 * 1024];
        new Random(1).nextBytes(words);
        assertRefused(ArticleFiles.zip(Map.of("word/document.xml", words)), "larger than 25 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mimetype", "META-INF/notes", "book/package.opf", "word/_rels/document.xml.rels"})
    void what_is_read_beside_the_words_is_bounded_too(String name) {
        byte[] content = new byte[26 * 1024 * 1024];
        new Random(1).nextBytes(content);
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("META-INF/container.xml", "<container/>".getBytes(UTF_8));
        entries.put(name, content);
        assertRefused(ArticleFiles.zip(entries), "larger than 25 MB");
    }

    @Test
    void names_that_leave_the_archive_are_refused() {
        for (String name : List.of("../../etc/passwd", "/etc/passwd", "word/../../x", "C:\\x", "a\\..\\b")) {
            assertRefused(
                    ArticleFiles.zip(
                            Map.of(name, ArticleFiles.utf8("x"), "word/document.xml", ArticleFiles.utf8("<x/>"))),
                    "points outside");
        }
    }

    @Test
    void entities_of_a_document_are_not_expanded() throws UnreadableText {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"" + "ha".repeat(1000)
                + "\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><office:document-content xmlns:office=\"o\""
                + " xmlns:text=\"t\"><office:body><office:text><text:p>Words that stay, &a; and &f; do"
                + " not.</text:p></office:text></office:body></office:document-content>";
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", ArticleFiles.utf8("application/vnd.oasis.opendocument.text"));
        entries.put("content.xml", ArticleFiles.utf8(bomb));
        assertThat(words(read("a.odt", ArticleFiles.zip(entries)).paragraphs()))
                .contains("Words that stay")
                .doesNotContain("haha", "root:");
    }

    private Draft read(String name, byte[] bytes) throws UnreadableText {
        return ((Reading.Texts) reader.read(new Original(name, "", bytes)))
                .drafts()
                .getFirst();
    }

    private void assertRefused(byte[] bytes, String reason) {
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> read("file", bytes))
                .withMessageContaining(reason);
    }

    private static String words(Draft draft) {
        return words(draft.paragraphs());
    }

    private static String words(List<Paragraph> paragraphs) {
        return String.join("\n", paragraphs.stream().map(Paragraph::content).toList());
    }
}
