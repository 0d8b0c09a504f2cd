package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Options ALL = Options.STANDARD;

    @Test
    void the_texts_stand_in_the_order_that_was_chosen() throws IOException {
        var page = page(ALL.withTexts(List.of("post", "translation")));
        assertThat(page.select(".collation thead bdi").eachText()).containsExactly("Example Post", "Desk, v1");
        assertThat(page.text()).doesNotContain("Desk, v2", "特朗普与高市早苗会面");
    }

    @Test
    void rows_that_no_chosen_text_has_are_gone_and_the_others_keep_their_numbers() throws IOException {
        assertThat(numbers(page(ALL.withTexts(List.of("translation", "post"))))).containsExactly("1", "2", "3", "4");
        assertThat(numbers(page(ALL.withTexts(List.of("original"))))).containsExactly("1", "2", "3", "5");
    }

    @Test
    void without_the_text_compared_with_nothing_is_marked_as_different() throws IOException {
        var page = page(ALL.withTexts(List.of("corrected", "post")));
        assertThat(page.select(".rep, .ins, .del")).isEmpty();
        assertThat(page.text()).doesNotContain("Compared with", "base of comparison");
    }

    @Test
    void findings_on_texts_that_are_not_chosen_are_left_out() throws IOException {
        var page = page(ALL.withTexts(List.of("original", "post")));
        assertThat(page.select("#findings li")).hasSize(1);
    }

    @Test
    void only_rows_of_a_kind_are_shown_and_what_is_on_them_is_numbered_anew() throws IOException {
        assertThat(numbers(page(ALL.showing(Options.Rows.WITH_NOTES, Set.of()))))
                .containsExactly("2", "3");
        assertThat(numbers(page(ALL.showing(Options.Rows.WITH_FINDINGS, Set.of()))))
                .containsExactly("2", "3");
        var chosen = page(ALL.showing(Options.Rows.CHOSEN, Set.of(3)));
        assertThat(numbers(chosen)).containsExactly("3");
        assertThat(chosen.select("#notes .number").eachText()).containsExactly("1");
        assertThat(chosen.select("#notes li").text()).contains("K. Tanaka").doesNotContain("Mei Lin,");
        assertThat(chosen.select("footer").text()).contains("This report shows 1 of 5 rows (chosen)");
    }

    @Test
    void a_report_without_any_row_says_so_and_keeps_its_figures() throws IOException {
        for (ReportWriter writer : Reports.all()) {
            var out = new ByteArrayOutputStream();
            if (!writer.format().equals("xliff")) {
                writer.write(ExampleReport.report().with(ALL.showing(Options.Rows.CHOSEN, Set.of())), out);
                assertThat(out.size()).as(writer.format()).isPositive();
            }
        }
        var page = page(ALL.showing(Options.Rows.CHOSEN, Set.of()));
        assertThat(numbers(page)).isEmpty();
        assertThat(page.text()).contains("No rows chosen.", "3 of 5 rows aligned");
    }

    @Test
    void notes_of_some_categories_and_settled_ones_can_stay_out() throws IOException {
        assertThat(page(ALL.withNotes(Set.of("QUESTION"), true, false)).select("#notes li"))
                .hasSize(2);
        assertThat(page(ALL.withNotes(Set.of(), false, false)).select("#notes").text())
                .doesNotContain("K. Tanaka");
    }

    @Test
    void reviewers_have_letters_instead_of_names_in_every_format() throws IOException {
        for (ReportWriter writer : Reports.all()) {
            if (Set.of("html", "md", "tsv", "jsonld", "tmx", "xliff").contains(writer.format())) {
                var out = new ByteArrayOutputStream();
                writer.write(ExampleReport.report().with(ALL.withNotes(Set.of(), true, true)), out);
                assertThat(out.toString(StandardCharsets.UTF_8))
                        .as(writer.format())
                        .contains("Reviewer A", "Reviewer B")
                        .doesNotContain("Mei Lin", "K. Tanaka");
            }
        }
    }

    @Test
    void the_reports_own_words_are_in_its_language() throws IOException {
        var chinese = page(ALL.in(Locale.CHINESE));
        assertThat(chinese.select("html").attr("lang")).isEqualTo("zh");
        assertThat(chinese.select("h2").eachText()).contains("逐行对照", "检查结果", "批注", "方法与局限");
        var japanese = page(ALL.in(Locale.JAPANESE));
        assertThat(japanese.select(".collation .absent").eachText()).contains("Example Postのみ");
    }

    @Test
    void a_language_that_reports_do_not_speak_is_refused() {
        assertThatThrownBy(() -> ALL.in(Locale.FRENCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_footer_is_words_and_nothing_else() throws IOException {
        var page = page(ALL.on(Options.Paper.LETTER, null, "<b>Desk</b> of “Tests”"));
        assertThat(page.select("footer .desk").text()).isEqualTo("<b>Desk</b> of “Tests”");
        assertThat(page.select("footer b")).isEmpty();
    }

    private static List<String> numbers(Document page) {
        return page.select(".collation tbody tr").eachAttr("id").stream()
                .map(id -> id.replace("row-", ""))
                .toList();
    }

    private static Document page(Options options) throws IOException {
        var out = new ByteArrayOutputStream();
        new HtmlReport().write(ExampleReport.report().with(options), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
