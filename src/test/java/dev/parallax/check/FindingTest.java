package dev.parallax.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void a_finding_on_a_long_quotation_has_a_name_short_enough_to_be_stored() {
        String words = "word ".repeat(300) + "end.";
        var text = CheckedDossier.text("t".repeat(64), Role.TRANSLATION, Language.ENGLISH, List.of(words));
        var finding =
                new Finding("quotation", Severity.ERROR, words, new Place(text.id(), new Span(0, words.length())));

        assertThat(finding.key(id -> text)).hasSizeLessThan(512).startsWith("quotation|");
    }
}
