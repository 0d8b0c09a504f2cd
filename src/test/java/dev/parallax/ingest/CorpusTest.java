package dev.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.dossier.Original;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages and files of our own making, in all encodings and formats; prints how well paragraphs are found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    private static final List<String> LAYOUTS = List.of(
            "agency",
            "portal",
            "paper",
            "modern",
            "tables",
            "comments",
            "microdata",
            "amp",
            "wire",
            "spans",
            "sidebar",
            "gallery");

    /** Languages, each with the encodings that its pages and files are found in. */
    private static final List<List<String>> LANGUAGES = List.of(
            List.of("en", "UTF-8", "windows-1252", "UTF-16"),
            List.of("zh-Hans", "UTF-8", "GBK", "GB18030", "UTF-16LE"),
            List.of("zh-Hant", "UTF-8", "Big5", "Big5-HKSCS"),
            List.of("ja", "UTF-8", "Shift_JIS", "EUC-JP", "ISO-2022-JP"),
            List.of("ko", "UTF-8", "EUC-KR"),
            List.of("de", "UTF-8", "windows-1252", "ISO-8859-15"),
            List.of("fr", "UTF-8", "windows-1252"),
            List.of("es", "UTF-8", "windows-1252"),
            List.of("ru", "UTF-8", "windows-1251", "KOI8-R"),
            List.of("ar", "UTF-8", "windows-1256"));

    private static final List<List<String>> SHORT = List.of(
            List.of("pl", "windows-1250"),
            List.of("tr", "windows-1254"),
            List.of("el", "windows-1253"),
            List.of("he", "windows-1255"));

    private final TextReader reader = new TextReader();
    private int found;
    private int right;
    private int expected;
    private int kinds;

    /** A page or a file, and what must be read out of it. */
    record Item(String name, byte[] bytes, Language language, List<Paragraph> paragraphs, boolean kinds) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void paragraphs_are_found(Item item) throws UnreadableText {
        var draft = ((Reading.Texts) reader.read(new Original(item.name(), "", item.bytes())))
                .drafts()
                .getFirst();
        var paragraphs = draft.paragraphs();
        count(item, paragraphs);
        if (item.name().endsWith("pdf")) {
            // where lines of a column end early by chance, a paragraph may fall in two
            assertThat(paragraphs)
                    .hasSizeBetween(item.paragraphs().size(), item.paragraphs().size() + 1);
        } else {
            assertThat(shown(paragraphs, item.kinds())).isEqualTo(shown(item.paragraphs(), item.kinds()));
        }
        assertThat(draft.language().sameAs(item.language()))
                .as(draft.language() + " for " + item.language())
                .isTrue();
    }

    @Test
    void the_corpus_is_large() {
        var items = items();
        assertThat(items).hasSizeGreaterThan(40);
        assertThat(items.stream().map(Item::language).distinct()).hasSizeGreaterThanOrEqualTo(8);
    }

    @AfterAll
    void print() {
        System.out.printf(
                Locale.ROOT,
                "corpus: %d items, %d languages, %d encodings; paragraphs: P %.3f R %.3f F1 %.3f; kinds right: %.3f%n",
                items().size(),
                new TreeSet<>(items().stream().map(i -> i.language().tag()).toList()).size(),
                Stream.concat(LANGUAGES.stream(), SHORT.stream())
                        .flatMap(l -> l.stream().skip(1))
                        .distinct()
                        .count(),
                (double) right / found,
                (double) right / expected,
                2.0 * right / (found + expected),
                (double) kinds / right);
    }

    private void count(Item item, List<Paragraph> paragraphs) {
        found += paragraphs.size();
        expected += item.paragraphs().size();
        var left = new ArrayList<>(item.paragraphs());
        for (Paragraph paragraph : paragraphs) {
            var same = left.stream()
                    .filter(p -> p.content().equals(paragraph.content()))
                    .findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                right++;
                kinds += !item.kinds() || same.get().kind() == paragraph.kind() ? 1 : 0;
            }
        }
    }

    static List<Item> items() {
        var items = new ArrayList<Item>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            var article = CorpusArticle.of(LANGUAGES.get(i).getFirst());
            var encodings = LANGUAGES.get(i).subList(1, LANGUAGES.get(i).size());
            for (int j = 0; j < LAYOUTS.size(); j++) {
                items.add(page(LAYOUTS.get(j), article, encodings.get((i + j) % encodings.size())));
            }
            for (String encoding : encodings) {
                boolean whole = article.paragraphs().stream()
                        .allMatch(p -> Charset.forName(encoding).newEncoder().canEncode(p.content()));
                if (!whole) {
                    continue;
                }
                items.add(new Item(
                        article.language() + " " + encoding + " txt",
                        ArticleFiles.plain(article.paragraphs(), Charset.forName(encoding)),
                        article.language(),
                        article.paragraphs(),
                        true));
            }
            files(article).forEach(items::add);
        }
        for (var language : SHORT) {
            var article = CorpusArticle.of(language.getFirst());
            items.add(page("agency", article, language.get(1)));
            items.add(page("tables", article, language.get(1)));
        }
        return items;
    }

    private static Item page(String layout, CorpusArticle article, String encoding) {
        var made = CorpusLayout.of(layout);
        return new Item(
                article.language() + " " + encoding + " " + layout,
                made.with(article, Charset.forName(encoding)),
                article.language(),
                made.expected(article),
                true);
    }

    private static Stream<Item> files(CorpusArticle article) {
        Function<byte[], Function<String, Function<Boolean, Item>>> item = bytes -> name -> kinds ->
                new Item(article.language() + " " + name, bytes, article.language(), article.paragraphs(), kinds);
        var paragraphs = article.paragraphs();
        boolean latin =
                List.of("en", "de", "fr", "es").contains(article.language().tag());
        return Stream.concat(
                Stream.of(
                        item.apply(ArticleFiles.docx(paragraphs)).apply("docx").apply(true),
                        item.apply(ArticleFiles.odt(paragraphs)).apply("odt").apply(true),
                        item.apply(ArticleFiles.rtf(paragraphs)).apply("rtf").apply(false),
                        item.apply(ArticleFiles.epub(
                                        List.of(paragraphs), article.language().tag()))
                                .apply("epub")
                                .apply(true),
                        item.apply(ArticleFiles.mail(paragraphs, true))
                                .apply("rich mail")
                                .apply(true),
                        item.apply(ArticleFiles.mail(paragraphs, false))
                                .apply("plain mail")
                                .apply(false)),
                latin
                        ? Stream.of(item.apply(ArticleFiles.pdf(paragraphs, 2, false))
                                .apply("pdf")
                                .apply(false))
                        : Stream.empty());
    }

    private static String shown(List<Paragraph> paragraphs, boolean kinds) {
        return paragraphs.stream()
                .map(p -> (kinds ? p.kind() + " " : "") + p.content())
                .collect(Collectors.joining("\n"));
    }
}
