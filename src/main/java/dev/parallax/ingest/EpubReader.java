package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.Language;
import dev.parallax.text.LanguageDetector;
import dev.parallax.text.Paragraph;
import dev.parallax.text.PlainText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads electronic books (.epub): a text for each chapter that its reading order names and that holds words. */
final class EpubReader {
    private static final int FEW = 80;

    List<Draft> read(Original original) throws UnreadableText {
        var entries = SafeZip.read(
                original.bytes(), name -> name.startsWith("META-INF/") || name.matches("(?i).*\\.(?:opf|x?html?|xml)"));
        if (entries.containsKey("META-INF/encryption.xml")
                && xml(entries, "META-INF/encryption.xml").contains("enc#aes")) {
            throw new UnreadableText("reading.protected");
        }
        var container = parse(xml(entries, "META-INF/container.xml"));
        String packagePath = container.select("rootfile").attr("full-path");
        var book = parse(xml(entries, packagePath));
        var drafts = new ArrayList<Draft>();
        for (Element item : book.select("spine > itemref")) {
            String href = book.select("manifest > item").stream()
                    .filter(i -> i.attr("id").equals(item.attr("idref")))
                    .map(i -> i.attr("href"))
                    .findFirst()
                    .orElse("");
            byte[] chapter = entries.get(path(packagePath, href));
            if (chapter != null) {
                chapter(chapter, book, original).ifPresent(drafts::add);
            }
        }
        if (drafts.isEmpty()) {
            throw new UnreadableText("reading.words.none");
        }
        return drafts;
    }

    private static Optional<Draft> chapter(byte[] bytes, Document book, Original original) throws UnreadableText {
        var decoded = HtmlReader.decode(new Original("", "", bytes));
        var page = Jsoup.parse(decoded.words());
        page.select("nav").remove();
        String title = page.title();
        var paragraphs = HtmlReader.paragraphs(HtmlBlocks.of(page));
        String words =
                String.join("\n", paragraphs.stream().map(Paragraph::content).toList());
        if (words.length() < FEW) {
            return Optional.empty();
        }
        String headline = Headlines.first(paragraphs);
        return Optional.of(new Draft(
                new Facts(
                        headline.isEmpty() ? PlainText.line(title) : headline,
                        PlainText.line(book.select("dc|creator").eachText().stream()
                                .reduce((a, b) -> a + ", " + b)
                                .orElse("")),
                        PlainText.line(book.select("dc|publisher").text()),
                        PrintedDates.first(book.select("dc|date").text()).orElse(null),
                        language(book, words),
                        ""),
                Blocks.kept(paragraphs),
                List.of(),
                original));
    }

    private static Language language(Document book, String words) {
        var detected = LanguageDetector.detect(words);
        try {
            var declared = Language.of(book.select("dc|language").text().strip());
            return declared.sameAs(detected) ? declared : detected;
        } catch (IllegalArgumentException notATag) {
            return detected;
        }
    }

    private static String path(String packagePath, String href) {
        try {
            String path = URI.create("epub:///" + packagePath.replace(" ", "%20"))
                    .resolve(href.replace(" ", "%20"))
                    .getPath();
            return path.replaceFirst("^/", "");
        } catch (IllegalArgumentException notAPath) {
            return "";
        }
    }

    private static String xml(Map<String, byte[]> entries, String name) throws UnreadableText {
        byte[] bytes = entries.get(name);
        if (bytes == null) {
            throw new UnreadableText("reading.damaged");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Document parse(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }
}
