package dev.parallax.alignment;

import java.util.Arrays;

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
    private static final int SILENT_LENGTH_RATIO = Feature.SILENT_LENGTH_RATIO.ordinal();
    private static final int SILENT_GAIN = Feature.SILENT_GAIN.ordinal();
    private static final int SILENT_SHORTFALL = Feature.SILENT_SHORTFALL.ordinal();
    private static final int SILENT_MERGED = Feature.SILENT_MERGED.ordinal();
    private static final int SILENT_WEAKEST = Feature.SILENT_WEAKEST.ordinal();
    private static final int SILENT_LENGTH_SQUARE = Feature.SILENT_LENGTH_SQUARE.ordinal();
    private static final int SILENT_NULL = Feature.SILENT_NULL.ordinal();
    private static final int SILENT_CROSS_LINKS = Feature.SILENT_CROSS_LINKS.ordinal();

    private final Words source;
    private final Words target;
    private final SideScores ofTarget;
    private final SideScores ofSource;
    private final CrossLinks targetLinks;
    private final CrossLinks sourceLinks;
    private final double[] sourceLengths;
    private final double[] targetLengths;
    private final double ratio;
    private final double silence;

    BeadFeatures(Words source, Words target, WordModel model, Band band, Band search, int longest, double ratio) {
        this.source = source;
        this.target = target;
        var both = AtOnce.of(
                () -> new OneSide(source, target, model.forward(), band, search, longest),
                () -> new OneSide(target, source, model.backward(), band.transposed(), search.transposed(), longest));
        this.ofTarget = both.first().scores;
        this.ofSource = both.second().scores;
        this.targetLinks = both.first().links;
        this.sourceLinks = both.second().links;
        this.sourceLengths = prefixSums(source);
        this.targetLengths = prefixSums(target);
        this.ratio = ratio;
        this.silence = 1 - Math.min(1, (knowledge(target, ofTarget) + knowledge(source, ofSource)) / 2);
    }

    /** How one text explains the other. */
    private record OneSide(SideScores scores, CrossLinks links) {
        OneSide(Words given, Words other, Translations table, Band band, Band search, int longest) {
            this(
                    new SideScores(given, other, table, band, search, longest),
                    new CrossLinks(given, other, table, search));
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
            features[SILENT_LENGTH_RATIO] = silence * features[LENGTH_RATIO];
            features[SILENT_GAIN] = silence * features[GAIN];
            features[SILENT_SHORTFALL] = silence * features[SHORTFALL];
            features[SILENT_MERGED] = m + n > 2 ? silence : 0;
            features[SILENT_WEAKEST] = silence * features[WEAKEST];
            features[SILENT_LENGTH_SQUARE] = silence * features[LENGTH_SQUARE];
        }
        features[SILENT_NULL] = silence * features[NULL_BEAD];
        features[SILENT_CROSS_LINKS] = silence * features[CROSS_LINKS_ROOT];
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
        if (m + n > 2) {
            for (int k = j - n; k < j; k++) {
                weakest =
                        Math.min(weakest, (ofTarget.of(SideScores.GAIN, i, m, k, k + 1) + 1) / (ofTarget.best(k) + 1));
            }
            for (int k = i - m; k < i; k++) {
                weakest =
                        Math.min(weakest, (ofSource.of(SideScores.GAIN, j, n, k, k + 1) + 1) / (ofSource.best(k) + 1));
            }
            features[WEAKEST] = Math.min(1, weakest);
        }
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
        features[INSIDE_ONE] = sourceOpen != targetOpen ? 1 : 0;
        features[INSIDE_BOTH] = sourceOpen && targetOpen ? 1 : 0;
        if (m > 0 && n > 0) {
            boolean sourceStarts = source.quotations().starts()[i - m];
            boolean targetStarts = target.quotations().starts()[j - n];
            features[OPENING_ONE] = sourceStarts != targetStarts ? 1 : 0;
            features[OPENING_BOTH] = sourceStarts && targetStarts ? 1 : 0;
        }
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
