package dev.parallax.ingest;

import dev.parallax.text.Paragraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A page as a news site builds it, into which an article of the corpus is put.
 *
 * <p>The file begins with lines that say how each kind is written, such as {@code @p <p>{}</p>}; a kind that is not named is
 * not on the page. {@code @after2} stands after the second paragraph of the body, {@code @wrap 72} sets the body in lines.
 */
record CorpusLayout(String name, Map<String, String> ways, String page) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    static CorpusLayout of(String name) {
        try {
            var ways = new HashMap<String, String>();
            var page = new StringBuilder();
            for (String line : Files.readAllLines(CorpusArticle.FOLDER.resolve("layouts/" + name + ".html"))) {
                if (line.startsWith("@")) {
                    int space = line.indexOf(' ');
                    ways.put(
                            line.substring(1, space < 0 ? line.length() : space),
                            space < 0 ? "{}" : line.substring(space + 1));
                } else {
                    page.append(line).append('\n');
                }
            }
            return new CorpusLayout(name, Map.copyOf(ways), page.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader must find on the page. */
    List<Paragraph> expected(CorpusArticle article) {
        return article.lines().stream()
                .filter(line -> line.kind().equals("h1") || line.isParagraph() && ways.containsKey(line.kind()))
                .map(CorpusArticle.Line::paragraph)
                .toList();
    }

    byte[] with(CorpusArticle article, Charset charset) {
        var values = new HashMap<String, String>();
        values.put("charset", charset.name());
        values.put("lang", article.language().tag());
        values.put("iso", "2025-10-30");
        values.put("json", json(article));
        values.put("body", body(article, values));
        return encoded(filled(page, article, values), charset);
    }

    /** Characters that the encoding lacks become references, as a content management system writes them. */
    private static byte[] encoded(String page, Charset charset) {
        var encoder = charset.newEncoder();
        var words = new StringBuilder();
        page.codePoints()
                .forEach(c -> words.append(
                        encoder.canEncode(Character.toString(c)) ? Character.toString(c) : "&#" + c + ";"));
        return words.toString().getBytes(charset);
    }

    private String body(CorpusArticle article, Map<String, String> values) {
        var parts = new ArrayList<String>();
        var items = new ArrayList<String>();
        int paragraphs = 0;
        for (var line : article.lines()) {
            String way = ways.get(line.kind());
            boolean paragraph = line.isParagraph() && !line.kind().equals("h1") && way != null;
            if (!line.kind().equals("li") && !items.isEmpty()) {
                parts.add(ways.get("ul").replace("{}", String.join("\n", items)));
                items.clear();
            }
            if (paragraph) {
                String written = way.replace("{}", wrapped(ArticleFiles.escaped(line.words())));
                if (line.kind().equals("li")) {
                    items.add(written);
                } else {
                    parts.add(written);
                }
                if (line.kind().equals("p")) {
                    String after = ways.get("after" + ++paragraphs);
                    if (after != null) {
                        parts.add(filled(after, article, values));
                    }
                }
            }
        }
        return String.join(ways.containsKey("wrap") ? "\n\n" : "\n", parts);
    }

    private String wrapped(String words) {
        if (!ways.containsKey("wrap")) {
            return words;
        }
        int most = Integer.parseInt(ways.get("wrap"));
        var lines = new StringBuilder();
        int width = 0;
        for (String word : words.split("(?<= )|(?<=\\p{IsHan}|\\p{IsHiragana}|\\p{IsKatakana}|[、。，])(?![、。，」”）])")) {
            int wide = word.codePoints().map(c -> JoinedLines.wide(c) ? 2 : 1).sum();
            if (width + wide > most) {
                lines.append('\n');
                width = 0;
            }
            lines.append(word);
            width += wide;
        }
        return lines.toString().replaceAll(" +\n", "\n");
    }

    private String filled(String template, CorpusArticle article, Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(value(m.group(1), article, values)));
    }

    private String value(String name, CorpusArticle article, Map<String, String> values) {
        if (values.containsKey(name)) {
            return values.get(name);
        }
        if (name.endsWith("1") && !name.equals("h1")) {
            return ArticleFiles.escaped(article.item(name.substring(0, name.length() - 1)));
        }
        String way = ways.get(name);
        if (way == null || name.equals("h1")) {
            return ArticleFiles.escaped(String.join(" ", article.items(name)));
        }
        return String.join(
                "\n",
                article.items(name).stream()
                        .map(item -> way.replace("{}", ArticleFiles.escaped(item)))
                        .toList());
    }

    private static String json(CorpusArticle article) {
        return """
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"%s","datePublished":"2025-10-30T08:15:00+01:00",\
            "author":[{"@type":"Person","name":"%s"}],"publisher":{"@type":"NewsMediaOrganization","name":"%s"},\
            "inLanguage":"%s"}\
            """.formatted(article.item("h1"), article.item("byline"), article.item("outlet"), article.language());
    }
}
