package dev.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.dossier.Original;
import dev.parallax.text.ParagraphKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private final TextReader reader = new TextReader();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "zh-Hant", "ja", "ko", "de", "fr", "es", "ru", "ar"})
    void a_page_behind_a_pay_wall_says_that_the_rest_is_missing(String language) throws UnreadableText {
        var article = CorpusArticle.of(language);
        String page = "<html lang='" + language + "'><head><title>" + article.item("h1")
                + "</title></head><body><article><h1>"
                + article.item("h1") + "</h1><p>" + article.items("p").getFirst() + "</p><p>"
                + article.items("p").get(1)
                + "</p><div class='offer'><p>" + article.item("wall") + "</p></div></article></body></html>";
        var draft = page(page);
        assertThat(draft.notices()).contains(Remark.of("reading.subscribers"));
        assertThat(draft.paragraphs()).hasSize(3);
    }

    @Test
    void a_page_that_says_to_machines_that_it_costs_money_is_believed() throws UnreadableText {
        assertThat(page("""
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False",
            "headline":"Night trams"}</script></head><body><h1>Night trams</h1>
            <p>The council approved on Tuesday a plan to run trams to the northern docks all night.</p>
            <p>Residents fear that the trams will keep them awake, and want to go to court.</p></body></html>\
            """).notices()).contains(Remark.of("reading.subscribers"));
    }

    @Test
    void a_page_that_is_only_script_is_refused_with_the_way_out() {
        assertRefused(
                "<html><head><title>News</title><script src='/app.js'></script></head><body><div id='root'></div>"
                        + "<script>render({\"text\": \"The council approved a plan.\"})</script></body></html>",
                "reading.script");
    }

    @Test
    void a_page_that_gives_its_words_to_search_engines_only_is_read_from_there() throws UnreadableText {
        var draft = page("""
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Night trams",
            "articleBody":"The council approved on Tuesday a plan to run trams all night.\\n\\nResidents fear that the trams \
            will keep them awake, and want to go to court. They have collected signatures."}</script></head>
            <body><div id="app"></div></body></html>\
            """);
        assertThat(draft.notices()).contains(Remark.of("reading.script.data"));
        assertThat(draft.paragraphs()).hasSize(3);
        assertThat(draft.paragraphs().getFirst().kind()).isEqualTo(ParagraphKind.HEADLINE);
    }

    @Test
    void a_page_without_words_is_refused() {
        assertRefused("<!DOCTYPE html><html><body><img src='a.jpg'></body></html>", "reading.article.none");
    }

    @Test
    void markup_of_a_page_never_reaches_a_paragraph() throws UnreadableText {
        var draft = page("<html><body><h1>Night <b onclick=alert(1)>trams</b></h1><p>The council <img src=x"
                + " onerror=alert(1)>approved on Tuesday a plan to run trams to the northern docks all night"
                + " <script>alert(1)</script><a href='javascript:alert(1)'>after a long debate</a> that has"
                + " divided the district.</p></body></html>");
        assertThat(draft.paragraphs())
                .allSatisfy(p -> assertThat(p.content()).doesNotContain("<", "alert", "javascript"));
    }

    @Test
    void nothing_that_nobody_sees_stays_in_the_words() throws UnreadableText {
        var draft = page(
                "<html><body><h1>Night trams</h1><p>The coun\u00ADcil ap\u200Bproved on Tues\u2060day a plan to run"
                        + " trams to the cafe\u0301 at the docks all night \u202Eafter\u202C a"
                        + " debate.\uFEFF</p></body></html>");
        assertThat(draft.paragraphs().getLast().content())
                .isEqualTo("The council approved on Tuesday a plan to run trams to the caf\u00E9 at the docks all night"
                        + " after a debate.");
    }

    private Draft page(String html) throws UnreadableText {
        var reading = reader.read(
                new Original("https://news.example/1", "text/html; charset=utf-8", ArticleFiles.utf8(html)));
        return ((Reading.Texts) reading).drafts().getFirst();
    }

    private void assertRefused(String html, String key) {
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> page(html))
                .satisfies(refused -> assertThat(refused.remark().key()).isEqualTo(key));
    }
}
