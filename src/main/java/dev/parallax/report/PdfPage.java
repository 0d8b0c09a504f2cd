package dev.parallax.report;

import dev.parallax.text.Excerpt;
import java.io.InterruptedIOException;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The web page as it is laid out on paper: without what can be clicked, with bookmarks. */
final class PdfPage {
    private static final int BOOKMARK_LENGTH = 60;

    /** About a sixth of a page: rows up to this many characters of one cell's, times columns, stay on one page. */
    private static final int SHORT_ROW = 800;

    private PdfPage() {}

    /** @param pictures takes the pictures, which the page names by their numbers */
    static org.w3c.dom.Document of(Contents contents, PdfFaces faces, List<Picture> pictures)
            throws InterruptedIOException {
        Document page = new HtmlPage(contents).build();
        page.select(".controls, .was, meta, style").remove();
        for (String useless : List.of("role", "data-label", "tabindex", "aria-label", "title")) {
            page.select("[" + useless + "]").removeAttr(useless);
        }
        draw(page, contents, pictures);
        withoutEmptyWords(page);
        Element head = page.head();
        String about = contents.report().dossier().event();
        head.appendElement("meta").attr("name", "subject").attr("content", about);
        head.appendElement("meta").attr("name", "description").attr("content", about.isBlank() ? page.title() : about);
        page.expectFirst("h1").attr("id", "title");
        page.expectFirst("main > h2").attr("id", "rows");
        page.expectFirst("footer").attr("id", "method");
        for (RowView view : contents.rows()) {
            if (longest(view) * contents.columns().size() > SHORT_ROW) {
                page.expectFirst("#row-" + view.row().number()).addClass("long");
            }
        }
        bookmarks(head.appendElement("bookmarks"), page, contents);
        var words = new PdfWords(faces);
        words.prepare(page);
        String style = words.style(
                HtmlPage.resource("pdf.css"), contents.words().language().primary());
        head.appendElement("style").appendChild(new DataNode(style.replace("$page", page(contents))));
        return PdfTree.of(page.expectFirst("html"));
    }

    private static void draw(Document page, Contents contents, List<Picture> pictures) {
        for (Element cell : page.select("td.strip")) {
            pictures.add(
                    Pictures.coverage(contents.collation(), contents.columns().get(pictures.size()), contents.words()));
            draw(cell, pictures);
        }
        for (Element cell : page.select("td.lines")) {
            pictures.add(Pictures.prominence(contents.collation(), contents.columns(), contents.words()));
            draw(cell, pictures);
        }
    }

    private static void draw(Element cell, List<Picture> pictures) {
        cell.empty();
        cell.appendElement("object")
                .attr("type", PdfPictures.TYPE)
                .attr(PdfPictures.NUMBER, String.valueOf(pictures.size() - 1))
                .attr("title", pictures.getLast().alternative())
                .attr("alt", pictures.getLast().alternative());
    }

    /** The sheet, and what stands below each page. */
    private static String page(Contents contents) {
        var options = contents.report().options();
        String footer = options.footer().isBlank() ? contents.words().of("title") : options.footer();
        return "size:%s landscape;@bottom-left{content:\"%s\"".formatted(options.paper().size, quoted(footer));
    }

    /** Words inside the quotation marks of a style sheet: each but letters and digits by its number. */
    private static String quoted(String words) {
        var quoted = new StringBuilder();
        XmlWords.legal(words).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                quoted.appendCodePoint(c);
            } else {
                quoted.append("\\%06x".formatted(c));
            }
        });
        return quoted.toString();
    }

    /** openhtmltopdf finds no run of one direction in a text node without words. */
    private static void withoutEmptyWords(Document page) {
        for (Element element : page.select("*")) {
            element.textNodes().stream()
                    .filter(words -> words.getWholeText().isEmpty())
                    .forEach(TextNode::remove);
        }
    }

    private static int longest(RowView view) {
        return view.cells().stream()
                .map(PlainWords::cell)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static void bookmarks(Element bookmarks, Document page, Contents contents) {
        bookmark(bookmarks, contents.report().dossier().title(), "title");
        bookmark(bookmarks, contents.words().of("overview"), "overview");
        Element rows = bookmark(bookmarks, contents.words().of("side-by-side"), "rows");
        for (RowView view : contents.rows()) {
            String words = view.cells().stream()
                    .map(PlainWords::cell)
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .orElse("");
            bookmark(
                    rows,
                    view.row().number() + "  " + Excerpt.of(words, BOOKMARK_LENGTH),
                    "row-" + view.row().number());
        }
        for (String section : List.of("findings", "notes", "method")) {
            bookmark(bookmarks, page.expectFirst("#" + section + " h2").text(), section);
        }
    }

    private static Element bookmark(Element parent, String name, String id) {
        return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
    }
}
