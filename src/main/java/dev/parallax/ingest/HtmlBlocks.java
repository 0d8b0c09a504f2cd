package dev.parallax.ingest;

import dev.parallax.text.ParagraphKind;
import dev.parallax.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a page by its block elements, in their order.
 *
 * <p>The page is first made regular: what nobody reads (scripts, forms, what is hidden) goes, words that stand loose beside
 * blocks get a block of their own, and blocks cut by line breaks become several. Then every block that holds no other is a
 * paragraph; it carries its number as an attribute, by which it is found again in a copy of the page from which something
 * was cut. Nothing but text leaves this class, so no markup of a page ever reaches the screen. Linear in the page.
 */
final class HtmlBlocks {
    /** The attribute that numbers a paragraph. */
    static final String NUMBER = "data-parallax-block";

    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "option",
            "input",
            "textarea",
            "dialog",
            "head",
            "link",
            "meta",
            "amp-ad",
            "amp-consent",
            "amp-sidebar",
            "amp-user-notification");

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

    /** Stand around bold words while a block is cut into paragraphs. */
    private static final char BOLD = '\uE000';

    private static final char NOT_BOLD = '\uE001';
    private static final int LONGEST_SUBHEAD = 100;
    private static final Pattern CAPTION_CLASS =
            Pattern.compile("(?:^|[-_ ])(?:caption|captions|legend|photo-credit|image-credit)(?:$|[-_ ])");
    private static final Pattern INVISIBLE = Pattern.compile("display:\\s*none|visibility:\\s*hidden");
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*\\n\\s*");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.。．!！?？…؟۔:：][\"'”’»›」』】）)\\]]*", Pattern.DOTALL);
    private static final int DEEPEST = 400;

    private HtmlBlocks() {}

    /** @param element the block; it carries {@link #NUMBER} */
    record Found(Element element, ParagraphKind kind, String words) {}

    /** The paragraphs of the page; the page is changed. */
    static List<Found> of(Document page) {
        var body = page.body();
        body.select(String.join(",", UNREAD)).remove();
        body.select("[hidden], [aria-hidden=true]").remove();
        body.select("[style]").stream()
                .filter(e -> INVISIBLE.matcher(e.attr("style")).find())
                .forEach(Node::remove);
        var found = new ArrayList<Found>();
        collect(body, ParagraphKind.BODY, found, 0);
        return found;
    }

    private static void collect(Element element, ParagraphKind inherited, List<Found> found, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        var kind = kind(element, inherited, found);
        if (hasBlock(element, 0)) {
            wrapLooseWords(element);
            element.children().forEach(child -> collect(child, kind, found, depth + 1));
            return;
        }
        var paragraphs = paragraphs(element);
        if (paragraphs.size() == 1) {
            add(element, kind, paragraphs.getFirst(), found);
        } else if (paragraphs.size() > 1) {
            element.empty();
            for (String words : paragraphs) {
                add(element.appendElement("p"), kind, words, found);
            }
        }
    }

    private static void add(Element element, ParagraphKind kind, String words, List<Found> found) {
        String line = words.replace(String.valueOf(BOLD), "").replace(String.valueOf(NOT_BOLD), "");
        boolean subhead = kind == ParagraphKind.BODY
                && isBold(words)
                && line.length() <= LONGEST_SUBHEAD
                && !ENDS_SENTENCE.matcher(line).matches();
        if (element.childNodeSize() == 0) {
            element.text(line);
        }
        element.attr(NUMBER, String.valueOf(found.size()));
        found.add(new Found(element, subhead ? ParagraphKind.SUBHEAD : kind, line));
    }

    /** Whether all of a line is bold, as one piece. */
    private static boolean isBold(String line) {
        return line.length() > 2
                && line.charAt(0) == BOLD
                && line.indexOf(NOT_BOLD) == line.length() - 1
                && line.lastIndexOf(BOLD) == 0;
    }

    private static ParagraphKind kind(Element element, ParagraphKind inherited, List<Found> found) {
        String tag = element.normalName();
        if (tag.equals("h1")) {
            return found.stream().anyMatch(f -> f.kind() == ParagraphKind.HEADLINE)
                    ? ParagraphKind.SUBHEAD
                    : ParagraphKind.HEADLINE;
        }
        if (HEADINGS.contains(tag)) {
            return ParagraphKind.SUBHEAD;
        }
        if (tag.equals("figcaption") || tag.equals("caption") || isCaption(element) || isCaption(onlyChild(element))) {
            return ParagraphKind.CAPTION;
        }
        return tag.equals("li") || tag.equals("dd") || tag.equals("dt") ? ParagraphKind.LIST_ITEM : inherited;
    }

    private static boolean isCaption(@Nullable Element element) {
        return element != null
                && !element.className().isEmpty()
                && CAPTION_CLASS
                        .matcher(element.className().toLowerCase(Locale.ROOT))
                        .find();
    }

    private static @Nullable Element onlyChild(Element element) {
        return element.childrenSize() == 1 && element.ownText().isBlank() ? element.firstElementChild() : null;
    }

    private static boolean hasBlock(Element element, int depth) {
        return depth < DEEPEST
                && element.children().stream().anyMatch(child -> isBlock(child) || hasBlock(child, depth + 1));
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !element.normalName().equals("br")
                || element.normalName().equals("td");
    }

    private static void wrapLooseWords(Element element) {
        var run = new ArrayList<Node>();
        for (Node node : List.copyOf(element.childNodes())) {
            boolean block = node instanceof Element child && (isBlock(child) || hasBlock(child, 0));
            if (block) {
                wrap(run);
            } else {
                run.add(node);
            }
        }
        wrap(run);
    }

    private static void wrap(List<Node> run) {
        boolean words = run.stream()
                .anyMatch(n -> n instanceof TextNode text && !text.isBlank()
                        || n instanceof Element element && element.hasText());
        if (words) {
            var paragraph = new Element("p");
            run.getFirst().before(paragraph);
            run.forEach(paragraph::appendChild);
        }
        run.clear();
    }

    /** The words of a block without blocks in it; a break of two lines ends a paragraph, of one line perhaps. */
    private static List<String> paragraphs(Element element) {
        element.select("br").forEach(br -> br.replaceWith(new TextNode("\u2028")));
        for (Element bold : element.select("b, strong")) {
            if (bold.hasText() && bold.closest("b b, strong strong, b strong, strong b") == null) {
                bold.prependChild(new TextNode(String.valueOf(BOLD)));
                bold.appendChild(new TextNode(String.valueOf(NOT_BOLD)));
            }
        }
        String words = element.wholeText();
        boolean lines = element.normalName().equals("pre") || element.closest("pre") != null;
        String broken = (lines ? words : words.replaceAll("[\\t\\r\\n\\f ]+", " ")).replace('\u2028', '\n');
        var paragraphs = new ArrayList<String>();
        for (String block : BREAK.split(broken)) {
            joinLines(block, paragraphs);
        }
        return paragraphs;
    }

    private static void joinLines(String block, List<String> paragraphs) {
        String open = "";
        for (String raw : block.split("\n")) {
            String line = PlainText.line(raw);
            if (line.isEmpty()) {
                continue;
            }
            boolean begins = raw.stripLeading().startsWith("\u3000") || raw.startsWith("\u3000");
            if (!open.isEmpty()
                    && (begins
                            || isBold(line)
                            || isBold(open)
                            || ENDS_SENTENCE.matcher(open).matches())) {
                paragraphs.add(open);
                open = "";
            }
            open = JoinedLines.join(open, line);
        }
        if (!open.isBlank()) {
            paragraphs.add(open);
        }
    }
}
