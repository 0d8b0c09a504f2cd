package dev.parallax.collation;

import static dev.parallax.collation.Texts.coverage;
import static dev.parallax.collation.Texts.original;
import static dev.parallax.collation.Texts.text;
import static dev.parallax.collation.Texts.translation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterpartsTest {
    private static final Text ORIGINAL = original("日本首相星期二抵达北京。", "天气很冷，城里下了大雪。");
    private static final Text TRANSLATION = translation(
            "The Japanese prime minister arrived in Beijing on Tuesday.",
            "The weather was cold and heavy snow fell on the city.");

    private final Collator collator = Collator.standard();

    @Test
    void a_word_of_the_original_answers_its_rendering() {
        assertThat(counterparts("北京", ORIGINAL, TRANSLATION)).containsExactly("Beijing");
    }

    @Test
    void a_word_answers_what_other_texts_in_its_language_say_instead() {
        var coverage = coverage("Heavy snow covered the town as the weather stayed cold.");
        assertThat(counterparts("city", ORIGINAL, TRANSLATION, coverage)).contains("town");
        assertThat(counterparts("snow", ORIGINAL, TRANSLATION, coverage)).contains("snow");
    }

    @Test
    void coverage_in_a_third_language_answers_the_english() {
        var japanese = text("j", Role.COVERAGE, "ja", "日本の首相は火曜日に北京に到着した。");
        assertThat(counterparts("Beijing", ORIGINAL, TRANSLATION, japanese)).contains("北京");
    }

    @Test
    void punctuation_answers_nothing() {
        var coverage = coverage("The weather was cold and heavy snow fell on the city.");
        assertThat(counterparts(".", ORIGINAL, TRANSLATION, coverage)).isEmpty();
    }

    private List<String> counterparts(String word, Text... texts) {
        var collation = collator.collate(List.of(texts), List.of(), null);
        var found = new ArrayList<String>();
        for (Row row : collation.rows()) {
            for (var link : Counterparts.standard().in(row, collation)) {
                var one = words(link.one(), collation);
                var other = words(link.other(), collation);
                if (one.equals(word)) {
                    found.add(other);
                } else if (other.equals(word)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private static String words(Place place, Collation collation) {
        return place.span().in(collation.text(place.textId()).content());
    }
}
