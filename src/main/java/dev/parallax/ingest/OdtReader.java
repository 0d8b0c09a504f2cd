package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.LanguageDetector;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads OpenDocument texts (.odt): the paragraphs of {@code content.xml}, by a parser that knows no entities of files. */
final class OdtReader {
    private static final String CONTENT = "content.xml";

    Draft read(Original original) throws UnreadableText {
        var entries =
                SafeZip.read(original.bytes(), name -> name.equals(CONTENT) || name.equals("META-INF/manifest.xml"));
        if (new String(entries.getOrDefault("META-INF/manifest.xml", new byte[0]), StandardCharsets.UTF_8)
                .contains("encryption-data")) {
            throw new UnreadableText("reading.password");
        }
        byte[] content = entries.get(CONTENT);
        if (content == null) {
            throw new UnreadableText("reading.damaged");
        }
        var document = Jsoup.parse(new String(content, StandardCharsets.UTF_8), "", Parser.xmlParser());
        var paragraphs = paragraphs(document);
        if (paragraphs.isEmpty()) {
            throw new UnreadableText("reading.words.none");
        }
        String words =
                String.join("\n", paragraphs.stream().map(Paragraph::content).toList());
        return new Draft(
                Facts.of(Headlines.first(paragraphs), LanguageDetector.detect(words)),
                Blocks.kept(paragraphs),
                List.of(),
                original);
    }

    private static List<Paragraph> paragraphs(Document document) {
        document.select("office|annotation, text|note, text|tracked-changes, text|sequence-decls")
                .remove();
        document.select("text|s, text|tab").forEach(space -> space.replaceWith(new TextNode(" ")));
        document.select("text|line-break").forEach(line -> line.replaceWith(new TextNode("\n")));
        var styles = parents(document);
        var paragraphs = new ArrayList<Paragraph>();
        for (Element block : document.select("text|h, text|p")) {
            if (block.parents().stream().anyMatch(p -> p.tagName().equals("text:p"))) {
                continue;
            }
            for (String line : block.wholeText().split("\n")) {
                if (!PlainText.line(line).isBlank()) {
                    paragraphs.add(PlainText.paragraph(line, kind(block, styles), false));
                }
            }
        }
        return paragraphs;
    }

    /** The names of the styles that the automatic ones derive from. */
    private static Map<String, String> parents(Document document) {
        var parents = new HashMap<String, String>();
        document.select("style|style")
                .forEach(s -> parents.put(s.attr("style:name"), s.attr("style:parent-style-name")));
        return parents;
    }

    private static ParagraphKind kind(Element block, Map<String, String> styles) {
        String own = block.attr("text:style-name");
        String parent = styles.getOrDefault(own, "");
        String style =
                (parent.isEmpty() ? own : parent).toLowerCase(Locale.ROOT).replace("_20_", " ");
        if (block.tagName().equals("text:h")) {
            return block.attr("text:outline-level").equals("1") ? ParagraphKind.HEADLINE : ParagraphKind.SUBHEAD;
        }
        if (style.equals("title")) {
            return ParagraphKind.HEADLINE;
        }
        if (style.equals("subtitle") || style.startsWith("heading")) {
            return ParagraphKind.SUBHEAD;
        }
        if (style.equals("caption") || style.equals("illustration") || style.equals("figure")) {
            return ParagraphKind.CAPTION;
        }
        return block.closest("text|list-item") != null ? ParagraphKind.LIST_ITEM : ParagraphKind.BODY;
    }
}
