package dev.parallax.report;

import dev.parallax.text.Language;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The parts of a Word report, one after another. */
final class DocxPages {
    /** A4, in twentieths of a point. */
    private static final int LONG_SIDE = 16_838;

    private static final int SHORT_SIDE = 11_906;
    private static final int MARGIN = 680;
    static final int WIDTH = LONG_SIDE - 2 * MARGIN;

    private static final List<Integer> TEXTS_WIDTHS = List.of(3_400, 5_200, 2_878, 1_000, 1_000, 1_000, 1_000);
    private static final Language ENGLISH = Language.ENGLISH;

    private final Contents contents;
    private final XWPFDocument document;

    DocxPages(Contents contents, XWPFDocument document) {
        this.contents = contents;
        this.document = document;
    }

    void addAll() {
        page();
        DocxStyles.addTo(document);
        title();
        texts();
        heading("Side by side");
        legend();
        new DocxTable(contents, document).add();
        findings();
        notes();
        heading("Method and limits");
        Method.sentences(contents).forEach(sentence -> DocxRuns.plain(document.createParagraph(), sentence, ENGLISH));
    }

    private void page() {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(XmlWords.legal(contents.report().dossier().title()));
        properties.setCreator("Parallax");
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        var margin = section.addNewPgMar();
        var width = BigInteger.valueOf(MARGIN);
        margin.setLeft(width);
        margin.setRight(width);
        margin.setTop(width);
        margin.setBottom(width);
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
        var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.END);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void title() {
        var dossier = contents.report().dossier();
        XWPFParagraph title = document.createParagraph();
        title.setStyle(DocxStyles.TITLE);
        DocxRuns.plain(title, dossier.title(), ENGLISH);
        if (!dossier.event().isBlank()) {
            DocxRuns.plain(document.createParagraph(), dossier.event(), ENGLISH);
        }
        var summary = contents.summary();
        String made = Words.day(contents.report().made().atZone(ZoneOffset.UTC).toLocalDate());
        DocxRuns.plain(
                document.createParagraph(),
                "Report made on " + made + ". " + summary.aligned() + " of "
                        + Words.count(summary.rows(), "row", "rows") + " aligned, " + summary.reviewed()
                        + "% reviewed; " + Words.count(summary.errors(), "likely error", "likely errors") + ", "
                        + summary.notices() + " worth a look; "
                        + Words.count(summary.openNotes(), "open note", "open notes") + ", " + summary.resolvedNotes()
                        + " resolved.",
                ENGLISH);
    }

    private void texts() {
        var header = List.of("Text", "Title", "Published", "Left out", "Only here", "Differences", "Out of order");
        XWPFTable table = DocxTable.table(document, TEXTS_WIDTHS);
        for (int i = 0; i < header.size(); i++) {
            DocxTable.header(table.getRow(0).getCell(i), header.get(i));
        }
        table.getRow(0).setRepeatHeader(true);
        for (Summary.PerText per : contents.summary().texts()) {
            var article = per.column().text().article();
            var language = article.language();
            var row = table.createRow();
            row.setCantSplitRow(true);
            DocxRuns.plain(
                    DocxTable.first(row.getCell(0)),
                    per.column().label() + "\n" + Words.role(article.role()) + ", " + language.displayName()
                            + (per.column().base() ? ", base of comparison" : ""),
                    ENGLISH);
            var title = DocxTable.first(row.getCell(1));
            DocxRuns.plain(title, article.title(), language);
            var published = DocxTable.first(row.getCell(2));
            DocxRuns.plain(published, Words.day(article.date()), ENGLISH);
            Words.link(article).ifPresent(link -> DocxRuns.link(published, link));
            DocxRuns.plain(DocxTable.first(row.getCell(3)), String.valueOf(per.leftOut()), ENGLISH);
            DocxRuns.plain(DocxTable.first(row.getCell(4)), String.valueOf(per.onlyHere()), ENGLISH);
            DocxRuns.plain(
                    DocxTable.first(row.getCell(5)),
                    per.compared() ? String.valueOf(per.replaced() + per.inserted() + per.deleted()) : "–",
                    ENGLISH);
            DocxRuns.plain(DocxTable.first(row.getCell(6)), String.valueOf(per.moved()), ENGLISH);
        }
        DocxTable.fit(table, TEXTS_WIDTHS);
    }

    private void legend() {
        XWPFParagraph legend = document.createParagraph();
        DocxRuns.plain(legend, "Compared with “" + contents.base().label() + "”: ", ENGLISH);
        DocxRuns.legend(legend);
    }

    private void findings() {
        heading("Findings");
        if (contents.findings().isEmpty()) {
            DocxRuns.plain(document.createParagraph(), "No open findings.", ENGLISH);
        }
        for (NumberedFinding numbered : contents.findings()) {
            var finding = numbered.finding();
            XWPFParagraph entry = document.createParagraph();
            DocxRuns.bold(
                    entry,
                    Words.sign(finding.severity()) + " " + Words.capitalised(finding.check()) + ", "
                            + Words.severity(finding.severity()).toLowerCase(Locale.ENGLISH)
                            + rows(numbered.rows()) + ": ");
            DocxRuns.plain(
                    entry,
                    finding.message()
                            + (finding.evidence().isBlank() ? "" : " " + finding.evidence())
                            + (finding.suggestion().isBlank() ? "" : " Suggested: “" + finding.suggestion() + "”"),
                    ENGLISH);
        }
    }

    private void notes() {
        heading("Notes");
        if (contents.notes().isEmpty()) {
            DocxRuns.plain(document.createParagraph(), "No notes.", ENGLISH);
        }
        for (NumberedNote numbered : contents.notes()) {
            var note = numbered.note();
            XWPFParagraph entry = document.createParagraph();
            DocxRuns.bold(
                    entry,
                    numbered.number() + ". " + note.category().label() + ", " + note.author() + ", "
                            + Words.state(note) + rows(numbered.rows())
                            + (numbered.needsRecheck() ? ", needs a re-check" : "") + ": ");
            DocxRuns.plain(
                    entry,
                    note.targets().stream()
                                    .map(quote -> "“" + quote.exact() + "”")
                                    .collect(Collectors.joining(", "))
                            + (note.words().isBlank() ? "" : " " + note.words()),
                    ENGLISH);
        }
    }

    private void heading(String words) {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle(DocxStyles.HEADING);
        heading.setKeepNext(true);
        DocxRuns.plain(heading, words, ENGLISH);
    }

    private static String rows(List<Integer> rows) {
        return rows.isEmpty()
                ? ""
                : (rows.size() == 1 ? ", row " : ", rows ")
                        + rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
