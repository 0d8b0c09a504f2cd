package dev.parallax.report;

import dev.parallax.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The parts of a Word report, one after another. */
final class DocxPages {
    /** In twentieths of a point. */
    private static final int MARGIN = 680;

    /** Of the columns after the title's, which takes what is left. */
    private static final List<Integer> TEXTS_WIDTHS = List.of(2_478, 1_000, 1_000, 1_400, 1_000);

    private static final int NAMES_WIDTH = 3_400;

    private final Contents contents;
    private final Words words;
    private final Language own;
    private final XWPFDocument document;

    DocxPages(Contents contents, XWPFDocument document) {
        this.contents = contents;
        this.words = contents.words();
        this.own = words.language();
        this.document = document;
    }

    void addAll() throws IOException {
        page();
        DocxStyles.addTo(document);
        title();
        texts();
        heading(words.of("overview"));
        new DocxOverview(contents, document, width()).add();
        heading(words.of("side-by-side"));
        legend();
        new DocxTable(contents, document, width()).add();
        findings();
        notes();
        heading(words.of("method"));
        Method.sentences(contents).forEach(this::paragraph);
        paragraph(contents.report().options().footer());
    }

    /** Between the margins, in twentieths of a point. */
    private int width() {
        return contents.report().options().paper().longSide - 2 * MARGIN;
    }

    private void paragraph(String sentence) {
        if (!sentence.isBlank()) {
            DocxRuns.plain(document.createParagraph(), sentence, own);
        }
    }

    private void page() {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(XmlWords.legal(contents.report().dossier().title()));
        properties.setCreator("Parallax");
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(contents.report().options().paper().longSide));
        size.setH(BigInteger.valueOf(contents.report().options().paper().shortSide));
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

    private void title() throws IOException {
        var dossier = contents.report().dossier();
        logo();
        XWPFParagraph title = document.createParagraph();
        title.setStyle(DocxStyles.TITLE);
        DocxRuns.plain(title, dossier.title(), own);
        paragraph(dossier.event());
        paragraph(String.join(" · ", About.lines(contents)));
        var summary = contents.summary();
        paragraph(words.of(
                "summary",
                summary.aligned(),
                summary.rows(),
                summary.reviewed(),
                summary.errors(),
                summary.notices(),
                summary.openNotes(),
                summary.resolvedNotes()));
    }

    private void logo() throws IOException {
        var logo = contents.report().options().logo();
        if (logo != null) {
            try (var png = new ByteArrayInputStream(logo.png())) {
                document.createParagraph()
                        .createRun()
                        .addPicture(
                                png,
                                PictureType.PNG,
                                "logo.png",
                                Units.pixelToEMU(logo.width() / 2),
                                Units.pixelToEMU(logo.height() / 2));
            } catch (InvalidFormatException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }

    private void texts() {
        var header = List.of("text", "headline", "published", "left-out", "only-here", "differences", "out-of-order");
        var widths = new ArrayList<>(List.of(NAMES_WIDTH));
        widths.add(width()
                - NAMES_WIDTH
                - TEXTS_WIDTHS.stream().mapToInt(Integer::intValue).sum());
        widths.addAll(TEXTS_WIDTHS);
        XWPFTable table = DocxTable.table(document, widths);
        for (int i = 0; i < header.size(); i++) {
            DocxTable.header(table.getRow(0).getCell(i), words.of(header.get(i)), own);
        }
        table.getRow(0).setRepeatHeader(true);
        for (Summary.PerText per : contents.summary().texts()) {
            var article = per.column().text().article();
            var language = article.language();
            var row = table.createRow();
            row.setCantSplitRow(true);
            DocxRuns.plain(
                    DocxTable.first(row.getCell(0)),
                    per.column().label() + "\n" + words.role(article.role()) + ", " + words.language(language)
                            + (per.column().base() ? ", " + words.of("base") : "")
                            + "\n"
                            + words.of("version", Version.of(per.column().text())),
                    own);
            var title = DocxTable.first(row.getCell(1));
            DocxRuns.plain(title, article.title(), language);
            var published = DocxTable.first(row.getCell(2));
            DocxRuns.plain(published, words.day(article.date()), own);
            Words.link(article).ifPresent(link -> DocxRuns.link(published, link));
            DocxRuns.plain(DocxTable.first(row.getCell(3)), String.valueOf(per.leftOut()), own);
            DocxRuns.plain(DocxTable.first(row.getCell(4)), String.valueOf(per.onlyHere()), own);
            DocxRuns.plain(
                    DocxTable.first(row.getCell(5)),
                    per.compared() ? String.valueOf(per.replaced() + per.inserted() + per.deleted()) : "–",
                    own);
            DocxRuns.plain(DocxTable.first(row.getCell(6)), String.valueOf(per.moved()), own);
        }
        DocxTable.fit(table, widths);
    }

    private void legend() {
        XWPFParagraph legend = document.createParagraph();
        contents.base().ifPresent(base -> DocxRuns.plain(legend, words.of("compared-with", base.label()) + " ", own));
        DocxRuns.legend(legend, words);
    }

    private void findings() {
        heading(words.of("findings"));
        if (contents.findings().isEmpty()) {
            paragraph(words.of("findings.none"));
        }
        for (NumberedFinding numbered : contents.findings()) {
            var finding = numbered.finding();
            XWPFParagraph entry = document.createParagraph();
            DocxRuns.bold(
                    entry,
                    Words.sign(finding.severity()) + " " + words.check(finding.check()) + ", "
                            + words.severity(finding.severity()) + rows(numbered.rows()) + ": ",
                    own);
            DocxRuns.plain(entry, words.message(finding), own);
            DocxRuns.plain(
                    entry,
                    (finding.evidence().isBlank() ? "" : " " + words.evidence(finding))
                            + (finding.suggestion().isBlank() ? "" : " " + words.of("suggested", finding.suggestion())),
                    own);
        }
    }

    private void notes() {
        heading(words.of("notes"));
        if (contents.notes().isEmpty()) {
            paragraph(words.of("notes.none"));
        }
        for (NumberedNote numbered : contents.notes()) {
            var note = numbered.note();
            XWPFParagraph entry = document.createParagraph();
            DocxRuns.bold(
                    entry,
                    numbered.number() + ". " + words.category(note.category()) + ", " + contents.author(numbered) + ", "
                            + words.state(note) + rows(numbered.rows())
                            + (numbered.needsRecheck() ? ", " + words.of("recheck") : "") + ": ",
                    own);
            DocxRuns.plain(
                    entry,
                    note.targets().stream()
                                    .map(quote -> "“" + quote.exact() + "”")
                                    .collect(Collectors.joining(", "))
                            + (note.words().isBlank() ? "" : " " + note.words())
                            + note.replies().stream()
                                    .map(reply -> "\n" + contents.authors().of(reply.author()) + words.of("colon")
                                            + reply.words())
                                    .collect(Collectors.joining()),
                    own);
        }
    }

    private void heading(String name) {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle(DocxStyles.HEADING);
        heading.setKeepNext(true);
        DocxRuns.plain(heading, name, own);
    }

    private String rows(List<Integer> rows) {
        return rows.isEmpty() ? "" : ", " + words.rows(rows);
    }
}
