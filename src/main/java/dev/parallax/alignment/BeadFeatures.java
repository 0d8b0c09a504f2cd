package dev.parallax.alignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a bead, as numbers that {@link BeadWeights} weighs. */
final class BeadFeatures {
    static final int COUNT = Feature.values().length;
    private static final int NULL_BEAD = Feature.NULL_BEAD.ordinal();
    private static final int NULL_WORDS = Feature.NULL_WORDS.ordinal();
    private static final int NULL_KNOWN = Feature.NULL_KNOWN.ordinal();
    private static final int NULL_KNOWN_ROOT = Feature.NULL_KNOWN_ROOT.ordinal();
    private static final int NULL_FIRST = Feature.NULL_FIRST.ordinal();
    private static final int NULL_LAST = Feature.NULL_LAST.ordinal();
    private static final int GAIN = Feature.GAIN.ordinal();
    private static final int SHORTFALL = Feature.SHORTFALL.ordinal();
    private static final int WEAKEST = Feature.WEAKEST.ordinal();
    private static final int SUPPORT = Feature.SUPPORT.ordinal();
    private static final int LEAST_SUPPORT = Feature.LEAST_SUPPORT.ordinal();
    private static final int LOW_SUPPORT = Feature.LOW_SUPPORT.ordinal();
    private static final int LOW_SUPPORT_PAIR = Feature.LOW_SUPPORT_PAIR.ordinal();
    private static final int NUMBER_BOTH = Feature.NUMBER_BOTH.ordinal();
    private static final int NUMBER_ONE = Feature.NUMBER_ONE.ordinal();
    private static final int PARAGRAPH_CROSSED = Feature.PARAGRAPH_CROSSED.ordinal();
    private static final int PARAGRAPH_BOTH = Feature.PARAGRAPH_BOTH.ordinal();
    private static final int PARAGRAPH_ONE = Feature.PARAGRAPH_ONE.ordinal();
    private static final int ONE_TO_ONE = Feature.ONE_TO_ONE.ordinal();
    private static final int TWO_TO_TWO = Feature.TWO_TO_TWO.ordinal();
    private static final int TWO_TO_THREE = Feature.TWO_TO_THREE.ordinal();
    private static final int LARGER = Feature.LARGER.ordinal();
    private static final int LONG_SIDE = Feature.LONG_SIDE.ordinal();
    private static final int SHORT_SIDE = Feature.SHORT_SIDE.ordinal();
    private static final int LENGTH_SQUARE = Feature.LENGTH_SQUARE.ordinal();
    private static final int LENGTH_DIFFERENCE = Feature.LENGTH_DIFFERENCE.ordinal();
    private static final int LENGTH_RATIO = Feature.LENGTH_RATIO.ordinal();
    private static final int LENGTH_RATIO_MERGED = Feature.LENGTH_RATIO_MERGED.ordinal();
    private static final int QUESTION_BOTH = Feature.QUESTION_BOTH.ordinal();
    private static final int INSIDE_ONE = Feature.INSIDE_ONE.ordinal();
    private static final int INSIDE_BOTH = Feature.INSIDE_BOTH.ordinal();
    private static final int OPENING_ONE = Feature.OPENING_ONE.ordinal();
    private static final int OPENING_BOTH = Feature.OPENING_BOTH.ordinal();
    private static final int CROSS_LINKS = Feature.CROSS_LINKS.ordinal();
    private static final int CROSS_LINKS_ROOT = Feature.CROSS_LINKS_ROOT.ordinal();
    private static final int EDGE_WITHIN = Feature.EDGE_WITHIN.ordinal();
    private static final int EDGE_ACROSS = Feature.EDGE_ACROSS.ordinal();
    private static final int SILENT_LENGTH_RATIO = Feature.SILENT_LENGTH_RATIO.ordinal();
    private static final int SILENT_GAIN = Feature.SILENT_GAIN.ordinal();
    private static final int SILENT_SHORTFALL = Feature.SILENT_SHORTFALL.ordinal();
    private static final int SILENT_MERGED = Feature.SILENT_MERGED.ordinal();
    private static final int SILENT_WEAKEST = Feature.SILENT_WEAKEST.ordinal();
    private static final int SILENT_LENGTH_SQUARE = Feature.SILENT_LENGTH_SQUARE.ordinal();
    private static final int SILENT_SUPPORT = Feature.SILENT_SUPPORT.ordinal();
    private static final int SILENT_LOW_SUPPORT = Feature.SILENT_LOW_SUPPORT.ordinal();
    private static final int SILENT_LOW_SUPPORT_PAIR = Feature.SILENT_LOW_SUPPORT_PAIR.ordinal();
    private static final int SILENT_NULL = Feature.SILENT_NULL.ordinal();
    private static final int SILENT_CROSS_LINKS = Feature.SILENT_CROSS_LINKS.ordinal();

    private final Words source;
    private final Words target;
    private final SideScores ofTarget;
    private final SideScores ofSource;
    private final CrossLinks targetLinks;
    private final CrossLinks sourceLinks;
    private final EdgeLinks targetEdges;
    private final EdgeLinks sourceEdges;
    private final double[] sourceLengths;
    private final double[] targetLengths;
    private final double ratio;
    private final boolean paragraphs;
    private final WordModel model;
    private final Usage usage;
    private final double[] sourceUsual;
    private final double[] targetUsual;
    private final SharedNumbers numbers;

    BeadFeatures(Words source, Words target, WordModel model, Band band, Band search, int longest, double ratio) {
        this(source, target, model, band, search, longest, ratio, null);
    }

    private BeadFeatures(
            Words source,
            Words target,
            WordModel model,
            Band band,
            Band search,
            int longest,
            double ratio,
            @Nullable Usage known) {
        this.model = model;
        this.source = source;
        this.target = target;
        var both = AtOnce.of(
                () -> new OneSide(source, target, model.forward(), band, search, longest),
                () -> new OneSide(target, source, model.backward(), band.transposed(), search.transposed(), longest));
        this.ofTarget = both.first().scores;
        this.ofSource = both.second().scores;
        this.targetLinks = both.first().links;
        this.sourceLinks = both.second().links;
        this.targetEdges = both.first().edges;
        this.sourceEdges = both.second().edges;
        this.sourceLengths = prefixSums(source);
        this.targetLengths = prefixSums(target);
        this.ratio = ratio;
        this.paragraphs = source.hasParagraphs() && target.hasParagraphs();
        this.usage = known == null ? Usage.of(source, ofSource, target, ofTarget) : known;
        this.targetUsual = usual(target, usage.targetRate);
        this.sourceUsual = usual(source, usage.sourceRate);
        this.numbers = new SharedNumbers(source, target);
    }

    /**
     * How much the words of two texts tell of each other.
     *
     * @param silence from 0, the words tell all, to 1, they tell nothing
     * @param sourceRate what is explained of a nat of the source's information by the best single counterpart
     * @param targetRate the same of the target
     */
    record Usage(double silence, double sourceRate, double targetRate) {
        static Usage of(Words source, SideScores ofSource, Words target, SideScores ofTarget) {
            double silence = 1 - Math.min(1, (knowledge(target, ofTarget) + knowledge(source, ofSource)) / 2);
            return new Usage(silence, rate(source, ofSource), rate(target, ofTarget));
        }
    }

    private static double rate(Words text, SideScores scores) {
        double gain = 0;
        double information = 0;
        for (int i = 0; i < text.sentences(); i++) {
            gain += scores.best(i);
            information += text.information(i, i + 1);
        }
        return gain / Math.max(1, information);
    }

    /** For each sentence what is usually explained of so much information. */
    private static double[] usual(Words text, double rate) {
        var usual = new double[text.sentences()];
        for (int i = 0; i < usual.length; i++) {
            usual[i] = rate * text.information(i, i + 1) + 1;
        }
        return usual;
    }

    /** How one text explains the other. */
    private record OneSide(SideScores scores, CrossLinks links, EdgeLinks edges) {
        OneSide(Words given, Words other, Translations table, Band band, Band search, int longest) {
            this(
                    new SideScores(given, other, table, band, search, longest),
                    new CrossLinks(given, other, table, search),
                    new EdgeLinks(given, other, table, search));
        }
    }

    /** How much a word tells on average about its sentence's counterpart. */
    private static double knowledge(Words text, SideScores scores) {
        double gain = 0;
        int words = 0;
        for (int i = 0; i < text.sentences(); i++) {
            gain += scores.best(i);
            words += text.of(i).length;
        }
        return gain / Math.max(1, words);
    }

    private static double[] prefixSums(Words text) {
        var sums = new double[text.sentences() + 1];
        for (int i = 0; i < text.sentences(); i++) {
            sums[i + 1] = sums[i] + text.length(i);
        }
        return sums;
    }

    /** Fills in the features of the bead of the {@code m} sentences before {@code i} and the {@code n} before {@code j}. */
    void fill(int i, int m, int j, int n, double[] features) {
        Arrays.fill(features, 0);
        fillQuotations(i, m, j, n, features);
        if (m == 0) {
            fillNull(target, ofTarget, j - 1, features);
        } else if (n == 0) {
            fillNull(source, ofSource, i - 1, features);
        } else {
            fillWords(i, m, j, n, features);
            fillShape(m, n, features);
            fillLength(i, m, j, n, features);
            fillMarks(i, m, j, n, features);
            if (paragraphs) {
                fillParagraphs(i, m, j, n, features);
            }
            features[SILENT_LENGTH_RATIO] = usage.silence * features[LENGTH_RATIO];
            features[SILENT_GAIN] = usage.silence * features[GAIN];
            features[SILENT_SHORTFALL] = usage.silence * features[SHORTFALL];
            features[SILENT_MERGED] = m + n > 2 ? usage.silence : 0;
            features[SILENT_WEAKEST] = usage.silence * features[WEAKEST];
            features[SILENT_SUPPORT] = usage.silence * features[SUPPORT];
            features[SILENT_LOW_SUPPORT] = usage.silence * features[LOW_SUPPORT];
            features[SILENT_LOW_SUPPORT_PAIR] = usage.silence * features[LOW_SUPPORT_PAIR];
            features[SILENT_LENGTH_SQUARE] = usage.silence * features[LENGTH_SQUARE];
        }
        features[SILENT_NULL] = usage.silence * features[NULL_BEAD];
        features[SILENT_CROSS_LINKS] = usage.silence * features[CROSS_LINKS_ROOT];
    }

    /** The features of all the chosen sentences as one bead, whatever stands between them. */
    double[] ofAll(int[] chosenSource, int[] chosenTarget) {
        var part = Band.whole(chosenSource.length, chosenTarget.length);
        var longest = Math.max(chosenSource.length, chosenTarget.length);
        var features = new double[COUNT];
        new BeadFeatures(source.only(chosenSource), target.only(chosenTarget), model, part, part, longest, ratio, usage)
                .fill(chosenSource.length, chosenSource.length, chosenTarget.length, chosenTarget.length, features);
        return features;
    }

    /** The features of a sentence of the source that stands alone within a bead. */
    double[] ofSourceAlone(int sentence) {
        return alone(source, ofSource, sentence);
    }

    /** The features of a sentence of the target that stands alone within a bead. */
    double[] ofTargetAlone(int sentence) {
        return alone(target, ofTarget, sentence);
    }

    private double[] alone(Words text, SideScores scores, int sentence) {
        var features = new double[COUNT];
        fillNull(text, scores, sentence, features);
        features[SILENT_NULL] = usage.silence;
        return features;
    }

    private static void fillNull(Words text, SideScores scores, int sentence, double[] features) {
        features[NULL_BEAD] = 1;
        features[NULL_WORDS] = text.of(sentence).length / 10.0;
        features[NULL_KNOWN] = scores.best(sentence) / 10;
        features[NULL_KNOWN_ROOT] = Math.sqrt(scores.best(sentence));
        features[NULL_FIRST] = sentence == 0 ? 1 : 0;
        features[NULL_LAST] = sentence == text.sentences() - 1 ? 1 : 0;
    }

    private void fillWords(int i, int m, int j, int n, double[] features) {
        for (int measure = 0; measure < SideScores.MEASURES; measure++) {
            double both = ofTarget.of(measure, i, m, j - n, j) + ofSource.of(measure, j, n, i - m, i);
            features[GAIN + measure] = both / 20;
        }
        double weakest = Double.POSITIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        double usual = 0;
        for (int k = j - n; k < j; k++) {
            double gain = ofTarget.of(SideScores.GAIN, i, m, k, k + 1);
            weakest = Math.min(weakest, (gain + 1) / (ofTarget.best(k) + 1));
            least = Math.min(least, gain / targetUsual[k]);
            usual += targetUsual[k];
        }
        for (int k = i - m; k < i; k++) {
            double gain = ofSource.of(SideScores.GAIN, j, n, k, k + 1);
            weakest = Math.min(weakest, (gain + 1) / (ofSource.best(k) + 1));
            least = Math.min(least, gain / sourceUsual[k]);
            usual += sourceUsual[k];
        }
        features[SUPPORT] = Math.min(1.5, 20 * features[GAIN] / usual);
        double low = Math.max(0, 1 - 3 * least);
        if (m + n > 2) {
            features[WEAKEST] = Math.min(1, weakest);
            features[LEAST_SUPPORT] = Math.min(1.5, least);
            features[LOW_SUPPORT] = low;
        } else {
            features[LOW_SUPPORT_PAIR] = low;
        }
        numbers.fill(i, m, j, n, features, NUMBER_BOTH, NUMBER_ONE);
    }

    private static void fillShape(int m, int n, double[] features) {
        int large = Math.max(m, n);
        int small = Math.min(m, n);
        if (small == 1) {
            features[ONE_TO_ONE + Math.min(large, 5) - 1] = 1;
        } else if (large == 2) {
            features[TWO_TO_TWO] = 1;
        } else if (large == 3 && small == 2) {
            features[TWO_TO_THREE] = 1;
        } else {
            features[LARGER] = 1;
        }
        features[LONG_SIDE] = Math.max(0, large - 3);
        features[SHORT_SIDE] = small - 1;
    }

    private void fillLength(int i, int m, int j, int n, double[] features) {
        double expected = ratio * (sourceLengths[i] - sourceLengths[i - m]);
        double found = targetLengths[j] - targetLengths[j - n];
        double size = Math.max(1, (expected + found) / 2);
        double z = (found - expected) / Math.sqrt(size);
        features[LENGTH_SQUARE] = Math.min(5, z * z / 14);
        features[LENGTH_DIFFERENCE] = Math.abs(z) / 3;
        double log = Math.abs(Math.log((found + 4) / (expected + 4)));
        features[LENGTH_RATIO] = log;
        features[LENGTH_RATIO_MERGED] = m + n > 2 ? log : 0;
    }

    private void fillQuotations(int i, int m, int j, int n, double[] features) {
        boolean sourceOpen = source.quotations().open()[i];
        boolean targetOpen = target.quotations().open()[j];
        double links = targetLinks.at(i, j) + sourceLinks.at(j, i);
        features[CROSS_LINKS] = links / 10;
        features[CROSS_LINKS_ROOT] = Math.sqrt(links);
        features[EDGE_WITHIN] = Math.sqrt(targetEdges.within(i, j) + sourceEdges.within(j, i));
        features[EDGE_ACROSS] = Math.sqrt(targetEdges.across(i, j) + sourceEdges.across(j, i));
        features[INSIDE_ONE] = sourceOpen != targetOpen ? 1 : 0;
        features[INSIDE_BOTH] = sourceOpen && targetOpen ? 1 : 0;
        if (m > 0 && n > 0) {
            boolean sourceStarts = source.quotations().starts()[i - m];
            boolean targetStarts = target.quotations().starts()[j - n];
            features[OPENING_ONE] = sourceStarts != targetStarts ? 1 : 0;
            features[OPENING_BOTH] = sourceStarts && targetStarts ? 1 : 0;
        }
    }

    private void fillParagraphs(int i, int m, int j, int n, double[] features) {
        features[PARAGRAPH_CROSSED] = (double) source.paragraphBreaks(i - m, i) + target.paragraphBreaks(j - n, j);
        boolean sourceEnds = source.isParagraphEnd(i);
        boolean targetEnds = target.isParagraphEnd(j);
        features[PARAGRAPH_BOTH] = sourceEnds && targetEnds ? 1 : 0;
        features[PARAGRAPH_ONE] = sourceEnds != targetEnds ? 1 : 0;
    }

    private void fillMarks(int i, int m, int j, int n, double[] features) {
        for (int kind = 0; kind < Marks.KINDS; kind++) {
            int left = source.marks().count(kind, i - m, i);
            int right = target.marks().count(kind, j - n, j);
            features[QUESTION_BOTH + 2 * kind] = left > 0 && right > 0 ? 1 : 0;
            features[QUESTION_BOTH + 2 * kind + 1] = kind == Marks.QUESTION || kind == Marks.EXCLAMATION
                    ? Math.abs(left - right)
                    : (left > 0) != (right > 0) ? 1 : 0;
        }
    }
}
