package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DocxReportTest {
    @Test
    void the_collation_is_a_table_with_a_repeated_header_and_unbroken_rows() throws IOException {
        try (var document = document(ExampleReport.report())) {
            XWPFTable table = collation(document);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).isCantSplitRow()).isTrue();
            assertThat(table.getRow(3).getCell(1).getText()).isEqualTo("赫格塞思说，美方没有要求日方增加军费。");
            assertThat(table.getRow(4).getCell(1).getText()).isEqualTo("only in Example Post");
        }
    }

    @Test
    void differences_are_styled_runs() throws IOException {
        try (var document = document(ExampleReport.report())) {
            assertThat(run(document, "in a hurry").getUnderline()).isEqualTo(UnderlinePatterns.SINGLE);
            assertThat(run(document, "military").getUnderline()).isEqualTo(UnderlinePatterns.DASH);
            assertThat(run(document, "Sanae").getUnderline()).isEqualTo(UnderlinePatterns.DOUBLE);
            assertThat(run(document, "The day before,").isStrikeThrough()).isTrue();
            assertThat(run(document, "had asked").getUnderline()).isEqualTo(UnderlinePatterns.WAVE);
        }
    }

    @Test
    void notes_are_comments_around_their_words() throws IOException {
        try (var document = document(ExampleReport.report())) {
            var comments = document.getDocComments().getComments();
            assertThat(comments)
                    .hasSize(3)
                    .allSatisfy(c -> assertThat(c.getDate()).isNotNull());
            assertThat(comments.getFirst().getAuthor()).isEqualTo("Mei Lin");
            assertThat(comments.getFirst().getText())
                    .contains("Mistranslation (Open)", "Ask the agency", "Takaichi is right.");
            String xml = collation(document)
                    .getRow(3)
                    .getCell(4)
                    .getParagraphs()
                    .getFirst()
                    .getCTP()
                    .xmlText();
            assertThat(xml.indexOf("commentRangeStart")).isPositive().isLessThan(xml.indexOf("no demands"));
            assertThat(xml.indexOf("commentRangeEnd"))
                    .isGreaterThan(xml.indexOf("no demands"))
                    .isLessThan(xml.indexOf("commentReference"));
        }
    }

    @Test
    void replies_are_comments_that_answer_the_first_of_their_thread() throws IOException, InvalidFormatException {
        var answered = ExampleReport.answered("K. Tanaka", "Takaichi.");
        try (var document = document(ExampleReport.report("Talks", "", List.of(answered)))) {
            assertThat(document.getDocComments().getComments())
                    .extracting(c -> c.getAuthor())
                    .containsExactly("Mei Lin", "K. Tanaka", "Mei Lin", "K. Tanaka");
            var part = document.getPackage().getParts().stream()
                    .filter(p -> p.getPartName().getName().equals("/word/commentsExtended.xml"))
                    .findFirst()
                    .orElseThrow();
            var threads = Jsoup.parse(part.getInputStream(), "UTF-8", "", Parser.xmlParser())
                    .select("w15|commentEx");
            assertThat(threads.eachAttr("w15:done")).containsOnly("1");
            assertThat(threads.get(1).attr("w15:paraIdParent"))
                    .isEqualTo(threads.get(0).attr("w15:paraId"));
            String xml = document.getDocComments()
                    .getComments()
                    .get(1)
                    .getCtComment()
                    .xmlText();
            assertThat(xml).contains("paraId=\"" + threads.get(1).attr("w15:paraId") + "\"");
        }
    }

    @Test
    void differences_can_be_tracked_changes() throws IOException {
        try (var document = document(ExampleReport.report().with(Options.STANDARD.withTrackedChanges(true)))) {
            var headline = collation(document)
                    .getRow(1)
                    .getCell(3)
                    .getParagraphs()
                    .getFirst()
                    .getCTP();
            assertThat(headline.getDelArray(0).getRArray(0).getDelTextArray(0).getStringValue())
                    .isEqualTo("hurries");
            assertThat(headline.getInsArray(0).getRArray(0).getTArray(0).getStringValue())
                    .isEqualTo("in a hurry");
            assertThat(headline.getInsArray(0).getAuthor()).isEqualTo("Parallax");
            var errors = new ArrayList<XmlError>();
            document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void a_note_whose_words_are_gone_is_listed_at_the_end() throws IOException {
        try (var document = document(ExampleReport.report());
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("needs a re-check: “five ships” Was in an earlier version.");
        }
    }

    @Test
    void what_xml_cannot_hold_does_not_break_the_document() throws IOException {
        String hostile = "</w:t><w:p/> & \"' \u0001\uFFFE\uD800 end";
        try (var document = document(ExampleReport.hostile(hostile))) {
            assertThat(collation(document).getRow(1).getCell(1).getText())
                    .isEqualTo("</w:t><w:p/> & \"' \uFFFD\uFFFD\uFFFD end");
            assertThat(document.getHyperlinks()).isEmpty();
        }
    }

    @Test
    void the_document_is_valid_by_its_schema() throws IOException {
        try (var document = document(ExampleReport.report())) {
            var errors = new ArrayList<XmlError>();
            document.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void only_web_addresses_become_links() throws IOException, InvalidFormatException {
        try (var document = document(ExampleReport.report())) {
            assertThat(document.getPackagePart().getRelationships())
                    .filteredOn(r -> r.getRelationshipType().endsWith("/hyperlink"))
                    .extracting(r -> r.getTargetURI().toString())
                    .containsExactly("https://example.org/a?b=1&c=2");
        }
    }

    private static XWPFTable collation(XWPFDocument document) {
        return document.getTables().getLast();
    }

    /** The last run with these words: that of the text that differs, not of the one compared with. */
    private static XWPFRun run(XWPFDocument document, String words) {
        return collation(document).getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> Objects.equals(run.text(), words))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static XWPFDocument document(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxReport().write(report, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
