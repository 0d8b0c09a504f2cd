package dev.parallax.ingest;

import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An article of the corpus and the words that stand around it on a page of news.
 *
 * <p>In its file, a line is a kind and its words: {@code h1}, {@code p}, {@code h2}, {@code c} for captions, {@code li},
 * {@code e} for editors' notices, {@code s} for source lines, or the name of a part of the page, such as {@code nav}, whose
 * items are parted by {@code |}.
 */
record CorpusArticle(Language language, List<Line> lines) {
    static final Path FOLDER = Path.of("src/test/resources/dev/parallax/ingest/corpus");

    private static final Map<String, ParagraphKind> KINDS = Map.of(
            "h1", ParagraphKind.HEADLINE,
            "p", ParagraphKind.BODY,
            "h2", ParagraphKind.SUBHEAD,
            "c", ParagraphKind.CAPTION,
            "li", ParagraphKind.LIST_ITEM,
            "e", ParagraphKind.BOILERPLATE,
            "s", ParagraphKind.BOILERPLATE);

    /** A paragraph of the article, or a part of the page. */
    record Line(String kind, String words) {
        boolean isParagraph() {
            return KINDS.containsKey(kind);
        }

        Paragraph paragraph() {
            return new Paragraph(KINDS.get(kind), words);
        }
    }

    static CorpusArticle of(String language) {
        try {
            var lines = new ArrayList<Line>();
            for (String line : Files.readAllLines(FOLDER.resolve("articles/" + language + ".txt"))) {
                int space = line.indexOf(' ');
                lines.add(new Line(line.substring(0, space), line.substring(space + 1)));
            }
            return new CorpusArticle(Language.of(language), List.copyOf(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Paragraph> paragraphs() {
        return lines.stream().filter(Line::isParagraph).map(Line::paragraph).toList();
    }

    /** The items of a part of the page; none if the article has no such part. */
    List<String> items(String part) {
        return lines.stream()
                .filter(line -> line.kind().equals(part))
                .flatMap(line -> List.of(line.words().split("\\|")).stream())
                .toList();
    }

    String item(String part) {
        var items = items(part);
        return items.isEmpty() ? "" : items.getFirst();
    }
}
