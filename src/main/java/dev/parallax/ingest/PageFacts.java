package dev.parallax.ingest;

import dev.parallax.text.Language;
import dev.parallax.text.PlainText;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article to machines: schema.org's NewsArticle in JSON-LD first, then Open Graph, then the older
 * meta elements, then the page's own title and times.
 *
 * @param body the article's words as JSON-LD has them; empty where it has none
 * @param free whether the page does not say that reading it has to be paid for
 * @param declared the language that the page names; undetermined if none
 */
record PageFacts(
        String title,
        String byline,
        String outlet,
        @Nullable LocalDate date,
        Language declared,
        String url,
        String body,
        boolean free) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_NODES = 10_000;

    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report");

    /** @param address where the page was fetched; empty for a file */
    static PageFacts of(Document page, String address) {
        var article = article(page);
        return new PageFacts(
                title(page, article),
                first(List.of(
                        () -> names(article.path("author")),
                        () -> plainAuthor(meta(page, "author")),
                        () -> plainAuthor(meta(page, "article:author")),
                        () -> meta(page, "dc.creator"),
                        () -> text(page, "[rel=author], [itemprop=author], .byline, .author"))),
                outlet(page, article, address),
                date(page, article),
                language(page, article),
                first(List.of(
                        () -> page.select("link[rel=canonical]").attr("abs:href"),
                        () -> meta(page, "og:url"),
                        () -> address)),
                article.path("articleBody").asString(""),
                !article.path("isAccessibleForFree").asString("true").equalsIgnoreCase("false"));
    }

    private static String title(Document page, JsonNode article) {
        return first(List.of(
                () -> article.path("headline").asString(""),
                () -> meta(page, "og:title"),
                () -> meta(page, "twitter:title"),
                () -> onlyHeading(page),
                () -> withoutSite(page.title())));
    }

    private static String onlyHeading(Document page) {
        var headings = page.select("h1");
        return headings.size() == 1 ? headings.text() : "";
    }

    private static String outlet(Document page, JsonNode article, String address) {
        return first(List.of(
                () -> names(article.path("publisher")),
                () -> meta(page, "og:site_name"),
                () -> meta(page, "application-name"),
                () -> meta(page, "dc.publisher"),
                () -> host(address)));
    }

    private static String host(String address) {
        try {
            String host = address.isEmpty() ? null : URI.create(address).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private static @Nullable LocalDate date(Document page, JsonNode article) {
        return Stream.of(
                        article.path("datePublished").asString(""),
                        meta(page, "article:published_time"),
                        meta(page, "og:published_time"),
                        meta(page, "datepublished"),
                        meta(page, "pubdate"),
                        meta(page, "publishdate"),
                        meta(page, "date"),
                        meta(page, "dc.date"),
                        meta(page, "parsely-pub-date"),
                        page.select("[itemprop=datePublished]").attr("content"),
                        page.select("time[datetime]").attr("datetime"),
                        text(page, "time, .date, .pubtime, .pub-time, .publish-time, .article-date, .datetime"))
                .flatMap(words -> PrintedDates.first(words).stream())
                .findFirst()
                .orElse(null);
    }

    private static Language language(Document page, JsonNode article) {
        return Stream.of(
                        article.path("inLanguage").asString(""),
                        page.select("html").attr("lang"),
                        page.select("html").attr("xml:lang"),
                        meta(page, "og:locale"),
                        page.select("meta[http-equiv=content-language]").attr("content"))
                .flatMap(tag -> language(tag).stream())
                .findFirst()
                .orElse(Language.UNDETERMINED);
    }

    private static Optional<Language> language(String tag) {
        try {
            return tag.isBlank()
                    ? Optional.empty()
                    : Optional.of(Language.of(tag.strip().replace('_', '-')));
        } catch (IllegalArgumentException notATag) {
            return Optional.empty();
        }
    }

    /** The first node of the page's JSON-LD that is an article; a missing node if there is none. */
    private static JsonNode article(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            var found = article(script.data());
            if (found != null) {
                return found;
            }
        }
        return JSON.createObjectNode().path("none");
    }

    private static @Nullable JsonNode article(String json) {
        var open = new ArrayDeque<JsonNode>();
        try {
            open.add(JSON.readTree(json));
        } catch (JacksonException broken) {
            return null;
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            var node = open.poll();
            if (types(node).anyMatch(ARTICLES::contains)) {
                return node;
            }
            node.forEach(open::add);
        }
        return null;
    }

    private static Stream<String> types(JsonNode node) {
        var type = node.path("@type");
        return type.isArray() ? type.valueStream().map(t -> t.asString("")) : Stream.of(type.asString(""));
    }

    private static String names(JsonNode people) {
        var each = people.isArray() ? people.valueStream().toList() : List.of(people);
        return each.stream()
                .map(p -> p.isObject() ? p.path("name").asString("") : p.asString(""))
                .map(PlainText::line)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            String called = meta.hasAttr("property")
                    ? meta.attr("property")
                    : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
            if (called.toLowerCase(Locale.ROOT).equals(name)
                    && !meta.attr("content").isBlank()) {
                return meta.attr("content");
            }
        }
        return "";
    }

    /** Open Graph names an author by an address, which is no byline. */
    private static String plainAuthor(String author) {
        return author.startsWith("http") ? "" : author;
    }

    private static String text(Document page, String selector) {
        var found = page.select(selector);
        String words = found.isEmpty() ? "" : found.getFirst().text();
        return words.length() > 120 ? "" : words;
    }

    /** Titles of pages end in the name of the site: "Headline - Site", "标题_网站". */
    static String withoutSite(String title) {
        var parts = new ArrayList<>(List.of(title.split("\\s+[|\\-–—·»]\\s+|[_｜|]")));
        return parts.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse(title);
    }

    private static String first(List<Supplier<String>> ways) {
        return ways.stream()
                .map(way -> PlainText.line(way.get()))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }
}
