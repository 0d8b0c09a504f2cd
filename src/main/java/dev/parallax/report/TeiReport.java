package dev.parallax.report;

import dev.parallax.collation.Cell;
import dev.parallax.collation.Line;
import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * TEI P5 (https://tei-c.org/guidelines/p5/, chapters 4 and 17): the texts, sentence by sentence, and beside them a
 * stand-off group of links, each of which names the sentences that say the same.
 */
public final class TeiReport implements ReportWriter {
    @Override
    public String format() {
        return "tei";
    }

    @Override
    public String label() {
        return "TEI";
    }

    @Override
    public String mediaType() {
        return "application/tei+xml";
    }

    @Override
    public String extension() {
        return ".tei.xml";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var contents = Contents.of(report);
        XmlOut.write(out, xml -> {
            xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0");
            header(xml, report);
            links(xml, contents);
            xml.open("text").open("group");
            for (Column column : contents.columns()) {
                text(xml, column);
            }
            xml.close().close().close();
        });
    }

    private static void header(XmlOut xml, Report report) throws XMLStreamException {
        xml.open("teiHeader").open("fileDesc");
        xml.open("titleStmt").words("title", report.dossier().title()).close();
        xml.open("publicationStmt")
                .words(
                        "p",
                        "Made with Parallax on "
                                + report.made().atZone(ZoneOffset.UTC).toLocalDate())
                .close();
        xml.open("sourceDesc");
        for (Text text : report.collation().columns()) {
            var article = text.article();
            xml.open("bibl").words("title", article.title()).words("publisher", article.outlet());
            var date = article.date();
            if (date != null) {
                xml.words("date", date.toString(), "when", date.toString());
            }
            xml.close();
        }
        xml.close().close().close();
    }

    /** A group may not be empty. */
    private static void links(XmlOut xml, Contents contents) throws XMLStreamException {
        var rows = contents.rows();
        if (rows.stream().flatMap(view -> view.row().lines().stream()).noneMatch(TeiReport::shared)) {
            return;
        }
        xml.open("standOff").open("linkGrp", "type", "alignment");
        for (RowView view : rows) {
            for (Line line : view.row().lines()) {
                if (shared(line)) {
                    link(xml, contents.columns(), view, line);
                }
            }
        }
        xml.close().close();
    }

    private static boolean shared(Line line) {
        return line.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    private static void link(XmlOut xml, List<Column> columns, RowView view, Line line) throws XMLStreamException {
        var targets = new ArrayList<String>();
        columns.forEach(column -> targets.addAll(sentences(column, line.cells().get(column.index()))));
        String status = view.confirmed() ? "confirmed" : "automatic";
        String confidence = String.format(Locale.ROOT, "%.2f", view.confidence(line));
        xml.open("link", "type", status, "cert", confidence, "target", String.join(" ", targets));
        xml.close();
    }

    private static List<String> sentences(Column column, Cell cell) {
        return cell.passages().stream()
                .flatMap(passage -> passage.sentences().stream())
                .distinct()
                .map(sentence -> "#" + id(column, sentence))
                .toList();
    }

    private static void text(XmlOut xml, Column column) throws XMLStreamException {
        Text text = column.text();
        xml.open(
                        "text",
                        "xml:id",
                        "t" + column.index(),
                        "xml:lang",
                        text.language().tag())
                .open("body");
        for (int paragraph = 0; paragraph < text.paragraphs().size(); paragraph++) {
            xml.open("p");
            for (Sentence sentence : text.sentencesOf(paragraph)) {
                xml.words("s", text.words(sentence), "xml:id", id(column, sentence.index()));
            }
            xml.close();
        }
        xml.close().close();
    }

    private static String id(Column column, int sentence) {
        return "t" + column.index() + "s" + sentence;
    }
}
