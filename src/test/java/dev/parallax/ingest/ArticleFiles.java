package dev.parallax.ingest;

import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes files of each format that hold an article. */
final class ArticleFiles {
    private ArticleFiles() {}

    static byte[] plain(List<Paragraph> article, Charset charset) {
        var words = new StringBuilder();
        for (Paragraph paragraph : article) {
            words.append(
                            switch (paragraph.kind()) {
                                case HEADLINE -> "# ";
                                case SUBHEAD -> "## ";
                                case LIST_ITEM -> "- ";
                                default -> "";
                            })
                    .append(paragraph.content())
                    .append("\n\n");
        }
        return words.toString().getBytes(charset);
    }

    static byte[] docx(List<Paragraph> article) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createStyles();
            for (Paragraph paragraph : article) {
                var made = document.createParagraph();
                made.createRun().setText(paragraph.content());
                switch (paragraph.kind()) {
                    case HEADLINE -> made.setStyle("Title");
                    case SUBHEAD -> made.setStyle("Heading2");
                    case CAPTION -> made.setStyle("Caption");
                    case LIST_ITEM -> made.setNumID(java.math.BigInteger.ONE);
                    default -> {}
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] odt(List<Paragraph> article) {
        var body = new StringBuilder();
        for (Paragraph p : article) {
            String words = escaped(p.content());
            body.append(
                    switch (p.kind()) {
                        case HEADLINE -> "<text:h text:outline-level=\"1\">" + words + "</text:h>";
                        case SUBHEAD -> "<text:h text:outline-level=\"2\">" + words + "</text:h>";
                        case CAPTION -> "<text:p text:style-name=\"Caption\">" + words + "</text:p>";
                        case LIST_ITEM ->
                            "<text:list><text:list-item><text:p>" + words + "</text:p></text:list-item></text:list>";
                        default -> "<text:p text:style-name=\"P1\">" + words + "</text:p>";
                    });
        }
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles>\
                <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard"/>\
                </office:automatic-styles><office:body><office:text>%s</office:text></office:body>\
                </office:document-content>""".formatted(body);
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        entries.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    static byte[] rtf(List<Paragraph> article) {
        var rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0 Times;}}\n");
        for (Paragraph p : article) {
            rtf.append("\\pard ");
            for (char c : p.content().toCharArray()) {
                if (c < 0x80) {
                    rtf.append(c == '\\' || c == '{' || c == '}' ? "\\" + c : String.valueOf(c));
                } else {
                    rtf.append("\\u").append((short) c).append('?');
                }
            }
            rtf.append("\\par\n");
        }
        return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] epub(List<List<Paragraph>> chapters, String language) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
        entries.put(
                "META-INF/container.xml",
                utf8(
                        "<?xml version=\"1.0\"?><container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                                + "<rootfile full-path=\"OEBPS/book.opf\" media-type=\"application/oebps-package+xml\"/>"
                                + "</rootfiles></container>"));
        var manifest = new StringBuilder();
        var spine = new StringBuilder();
        for (int i = 0; i < chapters.size(); i++) {
            manifest.append(
                    "<item id=\"c%d\" href=\"text/c%d.xhtml\" media-type=\"application/xhtml+xml\"/>".formatted(i, i));
            spine.append("<itemref idref=\"c%d\"/>".formatted(i));
            entries.put(
                    "OEBPS/text/c" + i + ".xhtml",
                    utf8("<?xml version=\"1.0\" encoding=\"utf-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head>"
                            + "<title>Chapter</title></head><body>" + html(chapters.get(i)) + "</body></html>"));
        }
        entries.put(
                "OEBPS/book.opf",
                utf8("<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\"><metadata"
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:language>" + language
                        + "</dc:language><dc:creator>A. Writer</dc:creator><dc:date>2025-10-30</dc:date></metadata><manifest>"
                        + manifest + "</manifest><spine>" + spine + "</spine></package>"));
        return zip(entries);
    }

    static byte[] mail(List<Paragraph> article, boolean rich) {
        String body = rich
                ? "<html><body>" + html(article.subList(1, article.size())) + "</body></html>"
                : String.join(
                        "\r\n\r\n",
                        article.stream().skip(1).map(Paragraph::content).toList());
        String encoded = java.util.Base64.getMimeEncoder().encodeToString(utf8(body));
        String subject = "=?UTF-8?B?"
                + java.util.Base64.getEncoder()
                        .encodeToString(utf8(article.getFirst().content())) + "?=";
        return ("From: A. Writer <writer@example.org>\r\nTo: desk@example.org\r\nSubject: " + subject
                        + "\r\nDate: Thu, 30 Oct 2025 08:15:00 +0000\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/" + (rich ? "html" : "plain")
                        + "; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + encoded + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static String html(List<Paragraph> article) {
        var html = new StringBuilder();
        for (Paragraph p : article) {
            String words = escaped(p.content());
            html.append(
                    switch (p.kind()) {
                        case HEADLINE -> "<h1>" + words + "</h1>\n";
                        case SUBHEAD -> "<h2>" + words + "</h2>\n";
                        case CAPTION -> "<figure><img alt=\"\"/><figcaption>" + words + "</figcaption></figure>\n";
                        case LIST_ITEM -> "<ul><li>" + words + "</li></ul>\n";
                        default -> "<p>" + words + "</p>\n";
                    });
        }
        return html.toString();
    }

    /** Sets an article in columns of Times, 10 points, words broken with a hyphen where the line is full. */
    static byte[] pdf(List<Paragraph> article, int columns, boolean runningHead) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var setter = new Typesetter(pdf, columns, runningHead);
            for (Paragraph paragraph : article) {
                setter.set(paragraph);
            }
            setter.close();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Typesetter {
        private static final float MARGIN = 56;
        private static final float TOP = 90;
        private static final float GUTTER = 18;

        private final PDDocument pdf;
        private final int columns;
        private final boolean runningHead;
        private final PDType1Font times = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
        private PDPageContentStream stream;
        private int page;
        private int column;
        private float top;
        private float y;

        Typesetter(PDDocument pdf, int columns, boolean runningHead) throws IOException {
            this.pdf = pdf;
            this.columns = columns;
            this.runningHead = runningHead;
            this.stream = newPage();
        }

        private PDPageContentStream newPage() throws IOException {
            var made = new PDPage(PDRectangle.A4);
            pdf.addPage(made);
            page++;
            var started = new PDPageContentStream(pdf, made);
            if (runningHead) {
                show(started, "The Example Gazette, number " + page, MARGIN, 805, 8);
                show(started, String.valueOf(page), 300, 30, 8);
            }
            column = 0;
            top = PDRectangle.A4.getHeight() - TOP;
            y = top;
            return started;
        }

        private float width() {
            return (PDRectangle.A4.getWidth() - 2 * MARGIN - GUTTER * (columns - 1)) / columns;
        }

        void set(Paragraph paragraph) throws IOException {
            boolean headline = paragraph.kind() == ParagraphKind.HEADLINE;
            float size = headline ? 20 : paragraph.kind() == ParagraphKind.SUBHEAD ? 13 : 10;
            float width = headline ? PDRectangle.A4.getWidth() - 2 * MARGIN : width();
            for (String line : lines(paragraph.content(), size, width)) {
                if (y < MARGIN + size) {
                    column++;
                    y = top;
                    if (column >= columns) {
                        stream.close();
                        stream = newPage();
                    }
                }
                y -= size * 1.2f;
                show(stream, line, MARGIN + column * (width() + GUTTER), y, size);
            }
            y -= size * 0.7f;
            if (headline) {
                y -= 8;
                top = y;
            }
        }

        private java.util.List<String> lines(String words, float size, float width) throws IOException {
            var lines = new java.util.ArrayList<String>();
            String line = "";
            for (String word : words.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (length(longer, size) <= width) {
                    line = longer;
                    continue;
                }
                int cut = word.matches("\\p{L}{9,}") && size == 10 ? word.length() / 2 : 0;
                if (cut > 0 && length(line + " " + word.substring(0, cut) + "-", size) <= width) {
                    lines.add(line + " " + word.substring(0, cut) + "-");
                    line = word.substring(cut);
                } else {
                    lines.add(line);
                    line = word;
                }
            }
            lines.add(line);
            return lines;
        }

        private float length(String words, float size) throws IOException {
            return times.getStringWidth(words) / 1000 * size;
        }

        private void show(PDPageContentStream on, String words, float x, float atY, float size) throws IOException {
            on.beginText();
            on.setFont(times, size);
            on.newLineAtOffset(x, atY);
            on.showText(words);
            on.endText();
        }

        void close() throws IOException {
            stream.close();
        }
    }

    static byte[] zip(Map<String, byte[]> entries) {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
