package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.difference.Comparison;
import dev.parallax.difference.Comparison.Verdict;
import dev.parallax.difference.Difference;
import dev.parallax.difference.Difference.Kind;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaintingTest {
    private final Text text = Tiny.coverage("Not here.", "He said no.", "She left.");

    @Test
    void a_replaced_word_is_painted_where_it_stands_in_the_text() {
        var painted = paint("He says no.", new Difference(Kind.REPLACED, new Span(3, 7), new Span(3, 7), false), 1);

        assertThat(painted).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo("replaced");
            assertThat(text.content().substring(p.start(), p.end())).isEqualTo("said");
            assertThat(p.words()).isEqualTo("says");
        });
    }

    @Test
    void a_difference_over_two_passages_is_cut_between_them() {
        var painted = paint("", new Difference(Kind.INSERTED, new Span(0, 0), new Span(8, 15), false), 1, 2);

        assertThat(painted)
                .extracting(p -> text.content().substring(p.start(), p.end()))
                .containsExactly("no.", "She");
    }

    @Test
    void a_deleted_word_is_a_place_between_words() {
        var painted =
                paint("He never said no.", new Difference(Kind.DELETED, new Span(3, 8), new Span(3, 3), false), 1);

        assertThat(painted).singleElement().satisfies(p -> {
            assertThat(p.start()).isEqualTo(p.end());
            assertThat(p.words()).isEqualTo("never");
            assertThat(text.content().substring(p.start())).startsWith("said");
        });
    }

    @Test
    void what_is_kept_is_not_painted() {
        assertThat(paint("He said no.", new Difference(Kind.KEPT, new Span(0, 11), new Span(0, 11), false), 1))
                .isEmpty();
    }

    @Test
    void space_at_the_ends_of_a_difference_stays_plain() {
        var painted = paint("He no.", new Difference(Kind.INSERTED, new Span(3, 3), new Span(2, 8), false), 1);

        assertThat(painted)
                .extracting(p -> text.content().substring(p.start(), p.end()))
                .containsExactly("said");
    }

    private List<TableModel.Difference> paint(String base, Difference difference, int... paragraphs) {
        var comparison = new Comparison(List.of(difference), 0.5, Verdict.DIFFERS, true);
        return Painting.of(Tiny.compared(Tiny.cell(text, paragraphs), comparison), text, base);
    }
}
