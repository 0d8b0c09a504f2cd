package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads translation memories (TMX 1.4) and translators' files (XLIFF 1.2 and 2): their units become paragraphs that are
 * lined up. Codes inside segments are dropped. The parser expands no entities of files and fetches nothing.
 */
final class TranslationMemoryReader {
    /** Inline elements whose content is code and not words, in both formats. */
    private static final String CODES = "bpt, ept, ph, it, ut, x, bx, ex, sc, ec, cp";

    Reading.Aligned tmx(Original original) throws UnreadableText {
        var memory = parse(original);
        var rows = new ArrayList<Map<String, String>>();
        for (Element unit : memory.select("body > tu")) {
            var row = new LinkedHashMap<String, String>();
            for (Element variant : unit.select("> tuv")) {
                String tag = variant.hasAttr("xml:lang") ? variant.attr("xml:lang") : variant.attr("lang");
                for (Element segment : variant.select("> seg")) {
                    row.putIfAbsent(tag, words(segment));
                }
            }
            rows.add(row);
        }
        return aligned(memory.select("header").attr("srclang"), rows, original);
    }

    Reading.Aligned xliff(Original original) throws UnreadableText {
        var file = parse(original);
        var root = file.select("xliff");
        boolean second = root.attr("version").startsWith("2");
        var of = second ? root : file.select("file");
        String source = of.attr(second ? "srcLang" : "source-language");
        String target = of.attr(second ? "trgLang" : "target-language");
        var rows = new ArrayList<Map<String, String>>();
        for (Element unit : file.select(second ? "unit > segment" : "trans-unit")) {
            var row = new LinkedHashMap<String, String>();
            unit.select("> source").forEach(e -> row.put(source, words(e)));
            unit.select("> target").forEach(e -> row.put(target, words(e)));
            rows.add(row);
        }
        return aligned(source, rows, original);
    }

    private static Document parse(Original original) throws UnreadableText {
        return Jsoup.parse(HtmlReader.decode(original).words(), "", Parser.xmlParser());
    }

    private static String words(Element segment) {
        var words = segment.clone();
        words.select(CODES).remove();
        return words.wholeText();
    }

    /** Columns by language, that of the source first. */
    private static Reading.Aligned aligned(String source, List<Map<String, String>> rows, Original original)
            throws UnreadableText {
        var tags = new ArrayList<String>();
        for (var row : rows) {
            row.keySet().stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
        }
        tags.sort((a, b) -> Boolean.compare(b.equalsIgnoreCase(source), a.equalsIgnoreCase(source)));
        List<Language> languages = tags.stream().map(AlignedUnits::language).toList();
        var cells = rows.stream()
                .map(row -> tags.stream().map(tag -> row.getOrDefault(tag, "")).toList())
                .toList();
        return AlignedUnits.of(languages, cells, original);
    }
}
