package dev.parallax.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import dev.parallax.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Measures passage matches on the dossiers of our own writing, paragraph by paragraph, their notices left out. */
class PassageMatcherSampleTest {
    private static final List<SampleDossier> DOSSIERS =
            SampleDossier.ALL.stream().map(SampleDossier::read).toList();

    @Test
    void english_coverage_of_the_first_sample_is_matched_to_its_translation() {
        var measured = measure(DOSSIERS.subList(0, 1), PassageMatcher.standard(), "translation", Language.ENGLISH);
        assertThat(measured.agreement()).as(measured.toString()).isGreaterThanOrEqualTo(.9);
    }

    @Test
    void english_coverage_of_all_dossiers_is_matched_to_their_translations() {
        var measured = measure(DOSSIERS, PassageMatcher.standard(), "translation", Language.ENGLISH);
        assertThat(measured.agreement()).as(measured.toString()).isGreaterThanOrEqualTo(.9);
        assertThat(measured.f1()).as(measured.toString()).isGreaterThanOrEqualTo(.82);
    }

    @Test
    void words_alone_do_almost_as_well() {
        var measured = measure(DOSSIERS, PassageMatcher.lexical(), "translation", Language.ENGLISH);
        assertThat(measured.agreement()).as(measured.toString()).isGreaterThanOrEqualTo(.88);
        assertThat(measured.f1()).as(measured.toString()).isGreaterThanOrEqualTo(.8);
    }

    @Test
    void english_coverage_is_matched_to_chinese_and_japanese_originals() {
        var measured = measure(DOSSIERS, PassageMatcher.standard(), "original", Language.ENGLISH);
        assertThat(measured.agreement()).as(measured.toString()).isGreaterThanOrEqualTo(.8);
        assertThat(measured.f1()).as(measured.toString()).isGreaterThanOrEqualTo(.72);
    }

    @Test
    void japanese_coverage_is_matched_to_a_chinese_original() {
        var measured = measure(DOSSIERS, PassageMatcher.standard(), "original", Language.JAPANESE);
        assertThat(measured.agreement()).as(measured.toString()).isGreaterThanOrEqualTo(.5);
    }

    @Test
    void japanese_coverage_is_matched_to_an_english_translation() {
        var measured = measure(DOSSIERS, PassageMatcher.standard(), "translation", Language.JAPANESE);
        assertThat(measured.agreement()).as(measured.toString()).isGreaterThanOrEqualTo(.7);
    }

    private static Measured measure(
            List<SampleDossier> dossiers, PassageMatcher matcher, String base, Language language) {
        var sum = new Measured(0, 0, 0, 0, 0);
        for (var dossier : dossiers) {
            for (Text coverage : dossier.coverage(language)) {
                var found = found(matcher, dossier.text(base), coverage);
                var expected = dossier.expected(base, coverage.id());
                var measured =
                        Measured.of(found, expected, coverage.paragraphs().size());
                sum = sum.plus(measured);
            }
        }
        return sum;
    }

    private static Set<SampleDossier.Pair> found(PassageMatcher matcher, Text base, Text coverage) {
        var found = new HashSet<SampleDossier.Pair>();
        for (PassageMatch match : matcher.match(Sentences.of(base), Sentences.of(coverage))) {
            found.add(new SampleDossier.Pair(
                    base.sentences().get(match.base()).paragraph(),
                    coverage.sentences().get(match.coverage()).paragraph()));
        }
        return found;
    }

    /** Pairs of paragraphs found, expected and both; and coverage paragraphs, and those of them that agree. */
    private record Measured(int found, int expected, int right, int agreeing, int paragraphs) {
        static Measured of(Set<SampleDossier.Pair> found, Set<SampleDossier.Pair> expected, int paragraphs) {
            found.removeIf(pair -> pair.base() == 0 || pair.coverage() == 0);
            expected.removeIf(pair -> pair.base() == 0 || pair.coverage() == 0);
            int agreeing = 0;
            for (int paragraph = 1; paragraph < paragraphs; paragraph++) {
                int p = paragraph;
                boolean any = found.stream().anyMatch(pair -> pair.coverage() == p);
                boolean wanted = expected.stream().anyMatch(pair -> pair.coverage() == p);
                boolean common = found.stream().anyMatch(pair -> pair.coverage() == p && expected.contains(pair));
                agreeing += common || !any && !wanted ? 1 : 0;
            }
            int right = (int) found.stream().filter(expected::contains).count();
            return new Measured(found.size(), expected.size(), right, agreeing, paragraphs - 1);
        }

        Measured plus(Measured other) {
            return new Measured(
                    found + other.found,
                    expected + other.expected,
                    right + other.right,
                    agreeing + other.agreeing,
                    paragraphs + other.paragraphs);
        }

        double agreement() {
            return (double) agreeing / paragraphs;
        }

        double f1() {
            return 2.0 * right / (found + expected);
        }

        @Override
        public String toString() {
            return "agreement %.3f P %.3f R %.3f F1 %.3f (%d paragraphs)"
                    .formatted(agreement(), (double) right / found, (double) right / expected, f1(), paragraphs);
        }
    }
}
