package dev.parallax.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeLinksTest {
    private static final Texts TEXTS = Texts.of(
            sentences("Ferries leave Kinmen", "Xiamen greets visitors"),
            sentences("Ferries leave", "Kinmen", "Xiamen greets visitors"));

    @Test
    void where_both_texts_go_on_to_the_same_the_nearest_words_render_each_other() {
        assertThat(edges().within(1, 2)).isPositive();
        assertThat(edges().across(1, 2)).isZero();
    }

    @Test
    void where_one_text_has_gone_on_already_they_are_rendered_across() {
        assertThat(edges().across(1, 3)).isGreaterThan(edges().within(1, 3));
    }

    @Test
    void the_last_words_of_a_sentence_count_more_than_its_first() {
        assertThat(edges().within(1, 2)).isGreaterThan(edges().within(1, 1) - edges().across(1, 1));
    }

    private static EdgeLinks edges() {
        var strengths = Seeds.between(TEXTS, List.of());
        var model = WordModel.of(strengths, TEXTS.target());
        return new EdgeLinks(TEXTS.source(), TEXTS.target(), model.forward(), Band.whole(2, 3));
    }

    private static Sentences sentences(String... sentences) {
        return Sentences.of(Language.ENGLISH, List.of(sentences));
    }
}
