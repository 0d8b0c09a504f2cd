package dev.parallax.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private final Checker checker = new Checker(6_000);

    @Test
    void what_is_known_of_short_texts_is_remembered() {
        assertThat(checker.known(texts("short", 3))).isSameAs(checker.known(texts("short", 3)));
    }

    @Test
    void many_short_texts_are_remembered_together() {
        var first = checker.known(texts("0", 100));
        IntStream.range(1, 50).forEach(i -> checker.known(texts(String.valueOf(i), 100)));
        assertThat(checker.known(texts("0", 100))).isSameAs(first);
    }

    @Test
    void of_long_texts_those_asked_for_last_are_remembered() {
        var first = checker.known(texts("first", 2_500));
        var second = checker.known(texts("second", 2_500));
        assertThat(checker.known(texts("first", 2_500))).isSameAs(first);

        checker.known(texts("third", 2_500));

        assertThat(checker.known(texts("first", 2_500))).isSameAs(first);
        assertThat(checker.known(texts("second", 2_500))).isNotSameAs(second);
    }

    @Test
    void a_text_is_remembered_while_it_is_corrected_however_long_it_is() {
        var known = checker.known(texts("book", 7_000));
        assertThat(checker.known(texts("book", 6_999))).isSameAs(known);
    }

    @Test
    void a_text_whose_beads_were_put_together_counts_only_those_that_it_has() {
        var first = checker.known(texts("first", 2_900));
        checker.known(texts("second", 3_500));
        assertThat(checker.known(texts("first", 2_900))).isNotSameAs(first);

        var again = checker.known(texts("first", 2_900));
        checker.known(texts("second", 2_900));
        assertThat(checker.known(texts("first", 2_900))).isSameAs(again);
    }

    /** Material of two texts with so many beads. */
    private static Material texts(String id, int beads) {
        var bead = Bead.pinned(List.of(0), List.of(0));
        return new Material(
                CheckedDossier.text("original", Role.ORIGINAL, Language.of("fr"), List.of("Il pleut.")),
                CheckedDossier.text(id, Role.TRANSLATION, Language.ENGLISH, List.of("It rains.")),
                new Alignment(Collections.nCopies(beads, bead)),
                List.of(),
                List.of());
    }
}
