package dev.parallax.collation;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.PassageMatch;
import dev.parallax.alignment.PassageMatcher;
import dev.parallax.alignment.PassageMethod;
import dev.parallax.alignment.Sentences;
import dev.parallax.alignment.Watch;
import dev.parallax.check.Checker;
import dev.parallax.check.Finding;
import dev.parallax.check.Material;
import dev.parallax.difference.Comparison;
import dev.parallax.difference.Differences;
import dev.parallax.text.Language;
import dev.parallax.text.Text;
import java.util.List;

/**
 * The engines that a collation is made with. They remember what they said last, so that a correction costs no more than
 * what it changes.
 */
final class Engines {
    private final Aligner aligner;
    private final PassageMatcher matcher;
    private final Differences differences;
    private final Differences quickDifferences = Differences.quick();
    private final Checker checker = new Checker();
    private final Memo<Text, Sentences> sentences = new Memo<>(64);
    private final Memo<AlignmentOf, Alignment> alignments = new Memo<>(256);
    private final Memo<MatchesOf, List<PassageMatch>> matches = new Memo<>(4_096);
    private final Memo<ComparisonOf, Comparison> comparisons = new Memo<>(24_576);
    private final Memo<Material, List<Finding>> findings = new Memo<>(128);

    private record AlignmentOf(Sentences source, Sentences target, List<Bead> pins) {}

    private record MatchesOf(Sentences base, Sentences coverage) {}

    private record ComparisonOf(Language language, String base, String other, boolean quick) {}

    Engines(Aligner aligner, PassageMatcher matcher, Differences differences) {
        this.aligner = aligner;
        this.matcher = matcher;
        this.differences = differences;
    }

    /** The sentences of a text, the same for all who ask, so that they are the same in all that is remembered of them. */
    Sentences sentences(Text text) {
        return sentences.of(text, Sentences::of);
    }

    Alignment align(Sentences source, Sentences target, List<Bead> pins, Watch watch) {
        return alignments.of(
                new AlignmentOf(source, target, pins), a -> aligner.align(a.source(), a.target(), a.pins(), watch));
    }

    List<PassageMatch> match(Sentences base, Sentences coverage) {
        return matches.of(new MatchesOf(base, coverage), m -> matcher.match(m.base(), m.coverage()));
    }

    PassageMethod method(Language base, Language coverage) {
        return matcher.method(base, coverage);
    }

    /** @param quick whether to do without what words mean where they stand */
    Comparison compare(Language language, String base, String other, boolean quick) {
        return comparisons.of(
                new ComparisonOf(language, base, other, quick),
                c -> (c.quick() ? quickDifferences : differences).compare(c.language(), c.base(), c.other()));
    }

    List<Finding> findings(Material material) {
        return findings.of(material, checker::findings);
    }
}
