package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.LanguageDetector;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads Word documents (.docx): paragraphs by their styles. Macros never run, and nothing that the file links to is fetched. */
final class DocxReader {
    Draft read(Original original) throws UnreadableText {
        try (var document = open(original.bytes())) {
            var paragraphs = new ArrayList<Paragraph>();
            add(document.getBodyElements(), document, paragraphs);
            if (paragraphs.isEmpty()) {
                throw new UnreadableText("reading.words.none");
            }
            String words = String.join(
                    "\n", paragraphs.stream().map(Paragraph::content).toList());
            return new Draft(
                    Facts.of(Headlines.first(paragraphs), LanguageDetector.detect(words)),
                    Blocks.kept(paragraphs),
                    document.getFootnotes().size() > 0 ? List.of(Remark.of("reading.footnotes")) : List.of(),
                    original);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    static XWPFDocument open(byte[] bytes) throws UnreadableText {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | EmptyFileException e) {
            throw damaged(e);
        }
    }

    private static UnreadableText damaged(Exception cause) {
        return new UnreadableText(Remark.of("reading.damaged"), cause);
    }

    private static void add(List<IBodyElement> elements, XWPFDocument document, List<Paragraph> paragraphs) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                add(paragraph, document, paragraphs);
            } else if (element instanceof XWPFTable table) {
                table.getRows()
                        .forEach(row ->
                                row.getTableCells().forEach(cell -> add(cell.getBodyElements(), document, paragraphs)));
            }
        }
    }

    /** A line break inside a paragraph ends it: in articles it stands for one. */
    private static void add(XWPFParagraph paragraph, XWPFDocument document, List<Paragraph> paragraphs) {
        for (String line : paragraph.getText().split("\\R")) {
            if (!PlainText.line(line).isBlank()) {
                paragraphs.add(PlainText.paragraph(line, kind(paragraph, document), false));
            }
        }
    }

    private static ParagraphKind kind(XWPFParagraph paragraph, XWPFDocument document) {
        String style = style(paragraph, document);
        if (style.equals("title") || style.matches("heading\\s?1|标题\\s?1|見出し\\s?1")) {
            return ParagraphKind.HEADLINE;
        }
        if (style.startsWith("heading") || style.equals("subtitle") || style.matches("(?:标题|見出し)\\s?\\d")) {
            return ParagraphKind.SUBHEAD;
        }
        if (style.equals("caption") || style.equals("题注") || style.equals("図表番号")) {
            return ParagraphKind.CAPTION;
        }
        return paragraph.getNumID() != null || style.startsWith("list ") ? ParagraphKind.LIST_ITEM : ParagraphKind.BODY;
    }

    /** The style's name where the document has one, else its id. */
    private static String style(XWPFParagraph paragraph, XWPFDocument document) {
        String id = paragraph.getStyle();
        if (id == null) {
            return "";
        }
        var styles = document.getStyles();
        var style = styles == null ? null : styles.getStyle(id);
        String name = style == null || style.getName() == null ? id : style.getName();
        return name.toLowerCase(Locale.ROOT);
    }
}
