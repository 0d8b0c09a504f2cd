package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.Language;
import dev.parallax.text.LanguageDetector;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads web pages: finds the article among what surrounds it. */
final class HtmlReader {
    /** Where a page names its own encoding, as far as browsers look for it. */
    private static final int PRESCAN = 4_096;

    private static final Pattern CHARSET = Pattern.compile(
            "charset\\s*=\\s*[\"']?([\\w:.-]+)|encoding\\s*=\\s*[\"']([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    /** So few units of text are no article but a notice, a teaser or what a script is to replace. */
    private static final int FEW = 60;

    private static final int FEW_SENTENCES = 700;

    /** @param original its name is the address of the page, or the name of the file */
    Draft read(Original original) throws UnreadableText {
        var notices = new ArrayList<Remark>();
        Decoded decoded = decode(original);
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
            notices.add(Remark.of("reading.read.as", PlainTextReader.name(decoded)));
        }
        if (decoded.damaged() > 0) {
            notices.add(Remark.of("reading.damaged.places", decoded.damaged()));
        }
        String address = original.name().matches("(?i)https?://.*") ? original.name() : "";
        return read(Jsoup.parse(decoded.words(), address), address, notices, original);
    }

    /** Reads rich text from the clipboard: all of it belongs to the text. */
    Draft pasted(String html) throws UnreadableText {
        var original = new Original("", "text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
        return selection(original);
    }

    Draft selection(Original markup) throws UnreadableText {
        return whole(Jsoup.parse(decode(markup).words()), markup);
    }

    /** Reads a page of which everything belongs to the text. */
    Draft whole(Document page, Original original) throws UnreadableText {
        String title = page.title();
        var found = HtmlBlocks.of(page);
        if (found.isEmpty()) {
            throw new UnreadableText("reading.words.none");
        }
        var paragraphs = paragraphs(found);
        String headline = headline(paragraphs).orElse(PlainText.line(title));
        return new Draft(
                Facts.of(headline, LanguageDetector.detect(words(paragraphs))),
                Blocks.kept(paragraphs),
                List.of(),
                original);
    }

    static List<Paragraph> paragraphs(List<HtmlBlocks.Found> found) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < found.size(); i++) {
            paragraphs.add(
                    PlainText.paragraph(found.get(i).words(), found.get(i).kind(), i == found.size() - 1));
        }
        return paragraphs;
    }

    private static Draft read(Document page, String address, List<Remark> notices, Original original)
            throws UnreadableText {
        var facts = PageFacts.of(page, address);
        boolean scripted = !page.select("script").isEmpty();
        var found = HtmlBlocks.of(page);
        var blocks = ArticleFinder.find(page, found, facts);
        String body = body(blocks);
        if (body.length() < FEW && facts.body().length() > body.length() + FEW && facts.free()) {
            notices.add(Remark.of("reading.script.data"));
            blocks = fromData(facts);
            body = body(blocks);
        }
        if (body.isBlank()) {
            throw new UnreadableText(scripted ? "reading.script" : "reading.article.none");
        }
        if (!facts.free() || body.length() < FEW_SENTENCES && PayWall.shows(found)) {
            notices.add(Remark.of("reading.subscribers"));
        } else if (body.length() < FEW) {
            notices.add(Remark.of("reading.few"));
        }
        var language = language(facts.declared(), LanguageDetector.detect(body));
        return new Draft(
                new Facts(
                        facts.title().isEmpty() ? headline(blocks.paragraphs()).orElse("") : facts.title(),
                        facts.byline(),
                        facts.outlet(),
                        facts.date(),
                        language,
                        facts.url()),
                blocks,
                notices,
                original);
    }

    private static Blocks fromData(PageFacts facts) {
        var paragraphs = new ArrayList<>(PlainText.paragraphs(facts.body()));
        if (!facts.title().isEmpty() && headline(paragraphs).isEmpty()) {
            paragraphs.addFirst(new Paragraph(ParagraphKind.HEADLINE, facts.title()));
        }
        return Blocks.kept(paragraphs);
    }

    /** What the words show, made more exact by what the page says: {@code zh-Hant} instead of {@code zh}. */
    private static Language language(Language declared, Language detected) {
        return detected.equals(Language.UNDETERMINED) || declared.sameAs(detected) ? declared : detected;
    }

    private static String body(Blocks blocks) {
        return words(blocks.paragraphs().stream()
                .filter(p -> p.kind() == ParagraphKind.BODY || p.kind() == ParagraphKind.LIST_ITEM)
                .toList());
    }

    private static String words(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::content).collect(Collectors.joining("\n"));
    }

    private static Optional<String> headline(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(p -> p.kind() == ParagraphKind.HEADLINE)
                .map(Paragraph::content)
                .findFirst();
    }

    /** By the server's word, then the page's own, then by the bytes; a byte order mark goes before all. */
    static Decoded decode(Original original) throws UnreadableText {
        byte[] bytes = original.bytes();
        String beginning = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        for (String place : List.of(original.mediaType(), beginning)) {
            var declared = CHARSET.matcher(place);
            while (declared.find()) {
                String name = declared.group(1) == null ? declared.group(2) : declared.group(1);
                var decoded = Encodings.decode(bytes, name);
                if (decoded.isPresent()) {
                    return decoded.get();
                }
            }
        }
        return Encodings.decode(bytes).orElseThrow(() -> new UnreadableText("reading.encoding"));
    }
}
