package dev.parallax.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 预算约为8.7万亿日元。 | The budget is about 8.7 trillion yen. | 0
            zh | 预算约为8.7万亿日元。 | The budget is about 870 billion yen. | 1
            zh | 80年前结束的那场战争。 | The war that ended 80 years ago. | 0
            zh | 提前到2025财年。 | It moves up to fiscal 2026. | 1
            zh | 他们一起喝了三杯茶。 | They had tea together. | 0
            zh | 会议于周三举行。 | The meeting was held on Thursday. | 1
            ja | 補助金は３億６千万円。 | Subsidies were 360 million dollars. | 1
            ja | 令和７年に始まる。 | It begins in 2025. | 0
            zh | 约41212人。 | About 41,000 people. | 0
            zh | 有一百人在场。 | About 130 people were there. | 1
            """)
    void a_quantity_that_differs_is_found_and_one_that_is_written_differently_is_not(
            String language, String original, String translation, int findings) {
        assertThat(Checks.NUMBER.find(new Evidence(oneBead(Language.of(language), original, translation))))
                .hasSize(findings);
    }

    static Material oneBead(Language language, String original, String translation) {
        var source = CheckedDossier.text("original", Role.ORIGINAL, language, List.of(original));
        var target = CheckedDossier.text("translation", Role.TRANSLATION, Language.ENGLISH, List.of(translation));
        var bead = Bead.pinned(
                IntStream.range(0, source.sentences().size()).boxed().toList(),
                IntStream.range(0, target.sentences().size()).boxed().toList());
        return new Material(source, target, new Alignment(List.of(bead)), List.of(), List.of());
    }
}
