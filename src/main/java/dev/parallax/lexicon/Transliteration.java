package dev.parallax.lexicon;

import dev.parallax.text.Language;
import dev.parallax.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How plausibly Chinese characters or katakana spell the sound of a foreign name: 赫格塞思 spells Hegseth.
 *
 * <p>Each character (with katakana, each mora) stands for a run of letters, possibly none. The table of how often which
 * character stands for which run was estimated by expectation-maximisation over pairs of names (see
 * {@code transliteration-*.tsv}). A score compares two explanations of the letters: that these characters produced
 * them, and that as many unknown characters did. The cost is the product of both lengths times the longest run.
 *
 * <p>Limits: it knows sounds, not which spelling is customary, and it says little about names of three letters or fewer.
 */
public final class Transliteration {
    static final int LONGEST_RUN = SoundCounts.LONGEST_RUN;
    private static final double SMOOTHING = 3;
    private static final double SILENT = -0.7;
    private static final double UNSEEN = 1e-5;
    private static final double OFTEN = 20;

    private final SoundCounts counts;

    /** @param counts how often a character stands for a run of letters */
    Transliteration(SoundCounts counts) {
        this.counts = counts;
    }

    /** The model for names in Chinese or Japanese. */
    public static Transliteration of(Language language) {
        return language.primary().equals("ja") ? Japanese.MODEL : Chinese.MODEL;
    }

    /**
     * How much likelier the characters make the name than chance does, in nats; above about half a nat a letter the
     * characters spell the name, below 0 they do not.
     */
    public double score(String name, String characters) {
        return score(new Name(letters(name)), numbers(units(characters)));
    }

    /** The same for a name and units that are looked up once and scored often. */
    double score(Name name, int[] units) {
        if (name.length == 0 || units.length == 0 || name.length > units.length * LONGEST_RUN) {
            return Double.NEGATIVE_INFINITY;
        }
        return name.explainedBy(units) - name.explainedByChance(units.length);
    }

    /** The units by their numbers. */
    int[] numbers(List<String> units) {
        return units.stream().mapToInt(counts::unit).toArray();
    }

    /** Whether the characters spell the name, going by its score for its length. */
    public boolean spells(String name, String characters) {
        return score(name, characters) > Math.max(2.5, 0.5 * letters(name).length());
    }

    /**
     * Where in a passage the name is spelled best.
     *
     * @param score as in {@link #score}, by the best way only
     */
    public record Match(Span span, double score) {
        /** Whether the score is one that a true spelling of so long a name reaches. */
        public boolean isSure(String name) {
            return score > Math.max(2.5, 0.5 * letters(name).length());
        }

        /** Whether the score is one that a long passage hardly reaches by chance. */
        public boolean isSureInPassage(String name) {
            return score > Math.max(4, 1.15 * letters(name).length());
        }
    }

    /**
     * Looks for the name anywhere in a passage, in one pass over its characters.
     *
     * @return the best place; empty if no stretch of characters can produce the letters at all
     */
    public Optional<Match> find(String name, String passage) {
        String letters = letters(name);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        var sought = new Name(letters);
        int n = letters.length();
        Match best = null;
        var scores = new double[n + 1];
        var starts = new int[n + 1];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        for (var unit : placedUnits(passage)) {
            var nextScores = new double[n + 1];
            var nextStarts = new int[n + 1];
            Arrays.fill(nextScores, Double.NEGATIVE_INFINITY);
            if (unit.separates()) {
                scores = nextScores;
                continue;
            }
            int number = counts.unit(unit.form());
            scores[0] = 0;
            starts[0] = unit.start();
            for (int from = 0; from <= n; from++) {
                if (scores[from] == Double.NEGATIVE_INFINITY) {
                    continue;
                }
                for (int to = from == 0 ? 1 : from; to <= Math.min(n, from + LONGEST_RUN); to++) {
                    double ratio = Math.log(sought.probability(number, from, to) / sought.chance(from, to));
                    // a silent character is no evidence, or a long passage would spell anything
                    double score = scores[from] + (to == from ? Math.min(SILENT, ratio) : ratio);
                    if (score > nextScores[to]) {
                        nextScores[to] = score;
                        nextStarts[to] = starts[from];
                    }
                }
            }
            if (nextScores[n] > Double.NEGATIVE_INFINITY && (best == null || nextScores[n] > best.score())) {
                best = new Match(new Span(nextStarts[n], unit.end()), nextScores[n]);
            }
            scores = nextScores;
            starts = nextStarts;
        }
        return Optional.ofNullable(best);
    }

    /** A unit of spelling and where it stands. */
    private record PlacedUnit(String form, int start, int end) {
        boolean separates() {
            return form.isEmpty();
        }
    }

    private static List<PlacedUnit> placedUnits(String passage) {
        var units = new ArrayList<PlacedUnit>();
        String simplified = HanScript.simplified(passage);
        for (int i = 0; i < simplified.length(); i++) {
            char c = simplified.charAt(i);
            var last = units.isEmpty() ? null : units.get(units.size() - 1);
            if (isSmallKana(c) && last != null && !last.separates()) {
                units.set(units.size() - 1, new PlacedUnit(last.form() + c, last.start(), i + 1));
            } else if (HanScript.isHan(c) || c >= 0x30A1 && c <= 0x30FA) {
                units.add(new PlacedUnit(String.valueOf(c), i, i + 1));
            } else if (last != null && !last.separates()) {
                units.add(new PlacedUnit("", i, i + 1));
            }
        }
        return units;
    }

    private static boolean isSmallKana(char c) {
        return "ァィゥェォャュョヮー".indexOf(c) >= 0;
    }

    /** Whether a character is used to spell foreign names at all. */
    public boolean spellsSounds(char character) {
        return counts.total(counts.unit(character)) >= OFTEN;
    }

    /** How often a character stands among those of foreign names, from 0 to 1. */
    double share(char character) {
        return counts.total(counts.unit(character)) / counts.total();
    }

    /** Whether a foreign name may begin with this letter that begins with this character. */
    boolean mayBegin(char character, char letter) {
        return (counts.firstLetters(counts.unit(character)) >>> letter - 'a' & 1) == 1;
    }

    /**
     * A name's letters, and what chance makes of each run of them, by where the run begins and how long it is. Not safe
     * for use by several threads.
     */
    final class Name {
        private final int length;
        private final int[] runs;
        private final double[] chances;
        private double[] byChance = {};

        /** @param letters a to z only */
        Name(String letters) {
            length = letters.length();
            runs = new int[(length + 1) * (LONGEST_RUN + 1)];
            chances = new double[runs.length];
            for (int from = 0; from <= length; from++) {
                for (int to = from; to <= Math.min(length, from + LONGEST_RUN); to++) {
                    int run = SoundCounts.run(letters, from, to);
                    runs[at(from, to)] = run;
                    chances[at(from, to)] =
                            (counts.count(run) + counts.total() * UNSEEN * Math.pow(.3, (double) to - from))
                                    / (counts.total() * (1 + UNSEEN));
                }
            }
        }

        private static int at(int from, int to) {
            return from * LONGEST_RUN + to;
        }

        int length() {
            return length;
        }

        double chance(int from, int to) {
            return chances[at(from, to)];
        }

        double probability(int unit, int from, int to) {
            return (counts.count(unit, runs[at(from, to)]) + SMOOTHING * chance(from, to))
                    / (counts.total(unit) + SMOOTHING);
        }

        /** The log-probability of the letters, given the units. */
        double explainedBy(int[] units) {
            double[] before = start();
            double[] after = new double[length + 1];
            for (int unit : units) {
                double all = counts.total(unit) + SMOOTHING;
                for (int from = 0; from <= length; from++) {
                    double reached = before[from] / all;
                    if (reached > 0) {
                        int last = Math.min(length, from + LONGEST_RUN);
                        for (int to = from; to <= last; to++) {
                            int run = at(from, to);
                            after[to] += reached * (counts.count(unit, runs[run]) + SMOOTHING * chances[run]);
                        }
                    }
                }
                double[] swap = before;
                before = after;
                after = swap;
                Arrays.fill(after, 0);
            }
            return Math.log(before[length]);
        }

        /** The log-probability of the letters, given so many unknown units. */
        double explainedByChance(int units) {
            if (byChance.length <= units) {
                byChance = new double[units + 1];
                double[] before = start();
                for (int known = 1; known <= units; known++) {
                    before = next(before);
                    byChance[known] = Math.log(before[length]);
                }
            }
            return byChance[units];
        }

        private double[] start() {
            var start = new double[length + 1];
            start[0] = 1;
            return start;
        }

        private double[] next(double[] before) {
            var after = new double[length + 1];
            for (int from = 0; from <= length; from++) {
                if (before[from] > 0) {
                    for (int to = from; to <= Math.min(length, from + LONGEST_RUN); to++) {
                        after[to] += before[from] * chance(from, to);
                    }
                }
            }
            return after;
        }
    }

    /** The letters a to z of a name, without accents. */
    static String letters(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ı", "i");
        return plain.replaceAll("[^a-z]", "");
    }

    /** Characters one by one; small kana and the sign for length belong to the kana before them. */
    static List<String> units(String characters) {
        var units = new ArrayList<String>();
        for (char c : HanScript.simplified(characters).toCharArray()) {
            if (Character.isWhitespace(c) || c == '·' || c == '・' || c == '-' || c == '＝') {
                continue;
            }
            if (isSmallKana(c) && !units.isEmpty()) {
                units.set(units.size() - 1, units.get(units.size() - 1) + c);
            } else {
                units.add(String.valueOf(c));
            }
        }
        return units;
    }

    private static final class Chinese {
        static final Transliteration MODEL = new Transliteration(SoundCounts.load("transliteration-zh.bin"));
    }

    private static final class Japanese {
        static final Transliteration MODEL = new Transliteration(SoundCounts.load("transliteration-ja.bin"));
    }
}
