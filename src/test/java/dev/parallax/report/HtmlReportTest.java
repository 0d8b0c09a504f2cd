package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.collation.Collation;
import dev.parallax.collation.Row;
import dev.parallax.difference.Comparison;
import dev.parallax.difference.Difference;
import dev.parallax.dossier.Dossier;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private final Document page = page(ExampleReport.report());

    @Test
    void a_difference_shows_both_wordings() {
        Element replaced = page.selectFirst("#row-1 mark.rep");
        assertThat(replaced.text()).isEqualTo("in a hurry");
        assertThat(replaced.previousElementSibling().text()).isEqualTo("hurries");
        assertThat(page.select("#row-3 ins.ins").eachText()).containsExactly("not", "military");
        assertThat(page.select("#row-2 del.del").eachText()).containsExactly("The day before,");
        assertThat(page.select("#row-2 span.mov").eachText()).containsExactly("Sanae");
    }

    @Test
    void every_marker_leads_to_its_entry_and_back_to_its_row() {
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
        assertThat(page.select("#row-2 a.note-marker").eachText()).containsExactly("1", "1");
        assertThat(page.select("#row-2 a.flag").eachText()).containsExactly("✕ Name");
    }

    @Test
    void a_difference_leads_to_the_words_that_it_replaces_and_they_lead_back() {
        assertThat(page.select("#row-1 mark.rep .trace, #row-2 del.del .trace, #row-2 .mov .trace"))
                .hasSize(3)
                .allSatisfy(link -> {
                    Element base = page.getElementById(link.attr("href").substring(1));
                    assertThat(base.closest("td").elementSiblingIndex()).isEqualTo(2);
                    assertThat(base.selectFirst(".trace").attr("href"))
                            .isEqualTo("#" + link.parent().id());
                });
        assertThat(page.select("#row-1 td:eq(2) .trace").eachText()).containsExactly("hurries");
        assertThat(page.select("#row-1 td:eq(2) .trace").attr("title")).isEqualTo("Desk, v2: in a hurry");
    }

    @Test
    void words_over_two_paragraphs_that_a_text_leaves_out_are_led_to_once() {
        var base = ExampleReport.text(
                "base",
                Role.TRANSLATION,
                "A",
                "en",
                "",
                "",
                ExampleReport.body("He came late."),
                ExampleReport.body("He left early."));
        var other = ExampleReport.text("other", Role.COVERAGE, "B", "en", "", "", ExampleReport.body("He came early."));
        var leftOut = new Difference(Difference.Kind.DELETED, new Span(8, 22), new Span(8, 8), false);
        var row = ExampleReport.row(
                1,
                1,
                Row.Status.AUTOMATIC,
                ExampleReport.cell(base, null, 0, 1),
                ExampleReport.cell(other, new Comparison(List.of(leftOut), .7, Comparison.Verdict.DIFFERS, true), 0));
        var dossier =
                new Dossier("d", "", "", null, false, List.of(base, other), List.of(), Set.of(), ExampleReport.MADE);
        var report = new Report(
                dossier,
                new Collation(List.of(base, other), "base", List.of(row), List.of()),
                List.of(),
                List.of(),
                ExampleReport.MADE);

        var ids = page(report).select("[id]").eachAttr("id");

        assertThat(ids).contains("base-d1-1-8-8").doesNotHaveDuplicates();
    }

    @Test
    void what_a_text_leaves_out_is_said_in_words() {
        assertThat(page.select("#row-4 .absent").eachText()).containsExactly("only in Example Post", "—", "—");
        assertThat(page.select("#row-5 .absent").eachText()).containsExactly("—", "—", "—");
    }

    @Test
    void a_passage_out_of_order_shows_its_paragraph_and_an_arrow() {
        assertThat(page.selectFirst("#row-3 .out-of-order").text()).isEqualTo("¶2 ↑");
    }

    @Test
    void a_note_whose_words_are_gone_is_kept_and_says_so() {
        assertThat(page.selectFirst("#note-3").text()).contains("five ships", "Needs a re-check");
    }

    @Test
    void only_web_addresses_become_links() {
        assertThat(page.select("a[href]").eachAttr("href").stream().filter(h -> !h.startsWith("#")))
                .containsExactly("https://example.org/a?b=1&c=2");
    }

    @Test
    void a_dismissed_finding_is_left_out() {
        var report = ExampleReport.report();
        var dossier = report.dossier();
        var key = report.collation().findings().getFirst().key(report.collation()::text);
        var dismissed = new Dossier(
                dossier.id(),
                dossier.title(),
                dossier.event(),
                dossier.date(),
                false,
                dossier.texts(),
                List.of(),
                Set.of(key),
                dossier.changed());
        var left = page(new Report(dismissed, report.collation(), report.notes(), report.glossary(), report.made()));
        assertThat(page.select("#findings li")).hasSize(3);
        assertThat(left.select("#findings li")).hasSize(2);
        assertThat(left.select("#findings").text()).doesNotContain("Negation");
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() {
        assertThat(page.select("script, img, link, iframe, object, embed, base, form, [src], [style]"))
                .isEmpty();
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import", "</");
    }

    @Test
    void words_from_outside_never_become_markup() {
        String hostile =
                "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp; onclick=x ]]> --> \u202E";
        var text = ExampleReport.text(
                "t\"><script>",
                Role.ORIGINAL,
                hostile,
                "en",
                hostile,
                "https://e.org/\"><script>",
                ExampleReport.body(hostile));
        var row = ExampleReport.row(1, 1, Row.Status.AUTOMATIC, ExampleReport.cell(text, null, 0));
        var note = ExampleReport.note(
                "n",
                Category.STYLE,
                hostile,
                hostile,
                Note.State.OPEN,
                ExampleReport.quote(text, hostile.substring(10, 40)));
        var dossier =
                new Dossier("d", hostile, hostile, null, false, List.of(text), List.of(), Set.of(), ExampleReport.MADE);
        Document hostilePage = page(new Report(
                dossier,
                new Collation(List.of(text), text.id(), List.of(row), List.of()),
                List.of(note),
                List.of(),
                ExampleReport.MADE));
        assertThat(hostilePage.select("script, img, [onclick], [onerror], a[href^=http]"))
                .isEmpty();
        assertThat(hostilePage.select("style")).hasSize(1);
        assertThat(hostilePage.title()).isEqualTo(hostile + " – Parallax report");
        assertThat(hostilePage.selectFirst("h1").text()).isEqualTo(hostile);
        assertThat(hostilePage.selectFirst("#row-1 td").text()).contains("<script>alert(1)");
    }

    private static Document page(Report report) {
        return Jsoup.parse(html(report));
    }

    private static String html(Report report) {
        var out = new ByteArrayOutputStream();
        try {
            new HtmlReport().write(report, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
