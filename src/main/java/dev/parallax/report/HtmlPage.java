package dev.parallax.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Builds the page of a report as a document tree, so that nothing from outside can become markup: words are text nodes
 * and attribute values, which jsoup escapes. A Content-Security-Policy lets nothing in but the page's own style sheet.
 */
final class HtmlPage {
    private final Contents contents;

    HtmlPage(Contents contents) {
        this.contents = contents;
    }

    Document build() throws InterruptedIOException {
        var page = new Document("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        Element html =
                line(page, "html").attr("lang", contents.words().language().tag());
        head(line(html, "head"));
        Element body = line(html, "body");
        new HtmlTitle(contents).addTo(line(body, "header"));
        Element main = line(body, "main");
        new HtmlOverview(contents).addTo(main);
        new HtmlControls(contents).addTo(main);
        new HtmlTable(contents).addTo(main);
        new HtmlCards(contents).addTo(main);
        method(line(body, "footer"));
        return page;
    }

    private void head(Element head) {
        String style = style();
        line(head, "meta").attr("charset", "utf-8");
        line(head, "meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; img-src data:; style-src 'sha256-" + sha256(style)
                                + "'; base-uri 'none'; form-action 'none'");
        line(head, "meta").attr("name", "referrer").attr("content", "no-referrer");
        line(head, "meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        line(head, "meta").attr("name", "generator").attr("content", "Parallax");
        line(head, "title")
                .text(contents.words()
                        .of("page-title", contents.report().dossier().title()));
        line(head, "style").appendChild(new DataNode(style));
    }

    private String style() {
        var style = new StringBuilder(resource("report.css"))
                .append("@page{size:" + contents.report().options().paper().size + " landscape}\n");
        for (Column column : contents.columns()) {
            style.append(
                    "body:has(#show-column-%1$d:not(:checked)) .column-%1$d{display:none}\n".formatted(column.index()));
        }
        return style.toString();
    }

    private void method(Element footer) {
        line(footer, "h2").text(contents.words().of("method"));
        for (String sentence : Method.sentences(contents)) {
            line(footer, "p").text(sentence);
        }
        String desk = contents.report().options().footer();
        if (!desk.isBlank()) {
            line(footer, "p").addClass("desk").attr("dir", "auto").text(desk);
        }
    }

    /** An element whose words are in the language of a text. */
    static Element foreign(Element element, Column column) {
        var language = column.text().language();
        return element.attr("lang", language.tag()).attr("dir", language.rightToLeft() ? "rtl" : "ltr");
    }

    /** A child on a line of its own. */
    static Element line(Element parent, String tag) {
        return parent.appendText("\n").appendElement(tag);
    }

    static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
