package dev.parallax.lexicon;

import dev.parallax.text.Language;
import dev.parallax.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
    static final int LONGEST_RUN = 6;
    private static final double SMOOTHING = 3;
    private static final double SILENT = -0.7;
    private static final double UNSEEN = 1e-5;
    private static final double LIKELY = 0.02;

    private final Map<String, Map<String, Double>> runs = new HashMap<>();
    private final Map<String, Double> totals = new HashMap<>();
    private final Map<String, Double> background = new HashMap<>();
    private double all;

    /** @param counts how often a character stands for a run of letters */
    Transliteration(Map<String, Map<String, Double>> counts) {
        counts.forEach((character, row) -> {
            runs.put(character, row);
            totals.put(character, row.values().stream().mapToDouble(d -> d).sum());
            row.forEach((run, count) -> background.merge(run, count, Double::sum));
        });
        all = totals.values().stream().mapToDouble(d -> d).sum();
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
        String letters = letters(name);
        var units = units(characters);
        if (letters.isEmpty() || units.isEmpty() || letters.length() > units.size() * LONGEST_RUN) {
            return Double.NEGATIVE_INFINITY;
        }
        return explain(letters, units, false) - explain(letters, units, true);
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
            scores[0] = 0;
            starts[0] = unit.start();
            for (int from = 0; from <= n; from++) {
                if (scores[from] == Double.NEGATIVE_INFINITY) {
                    continue;
                }
                for (int to = from == 0 ? 1 : from; to <= Math.min(n, from + LONGEST_RUN); to++) {
                    String run = letters.substring(from, to);
                    double ratio = Math.log(probability(unit.form(), run) / chance(run));
                    // a silent character is no evidence, or a long passage would spell anything
                    double score = scores[from] + (run.isEmpty() ? Math.min(SILENT, ratio) : ratio);
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
    public boolean spellsSounds(String character) {
        return totals.getOrDefault(character, 0.0) >= 20;
    }

    /** How often a character stands among those of foreign names, from 0 to 1. */
    double share(char character) {
        return totals.getOrDefault(String.valueOf(character), 0.0) / all;
    }

    /** The letters that a foreign name may begin with that begins with this character. */
    Set<Character> firstLetters(char character) {
        String unit = String.valueOf(character);
        double total = totals.getOrDefault(unit, 0.0);
        var letters = new TreeSet<Character>();
        runs.getOrDefault(unit, Map.of()).forEach((run, count) -> {
            if (!run.isEmpty() && count >= LIKELY * total) {
                letters.add(run.charAt(0));
            }
        });
        return letters;
    }

    private double explain(String letters, List<String> units, boolean chance) {
        var before = new double[letters.length() + 1];
        Arrays.fill(before, 0);
        before[0] = 1;
        for (var unit : units) {
            var after = new double[letters.length() + 1];
            for (int from = 0; from <= letters.length(); from++) {
                if (before[from] == 0) {
                    continue;
                }
                for (int to = from; to <= Math.min(letters.length(), from + LONGEST_RUN); to++) {
                    String run = letters.substring(from, to);
                    after[to] += before[from] * (chance ? chance(run) : probability(unit, run));
                }
            }
            before = after;
        }
        return Math.log(before[letters.length()]);
    }

    private double chance(String run) {
        return (background.getOrDefault(run, 0.0) + all * UNSEEN * Math.pow(.3, run.length())) / (all * (1 + UNSEEN));
    }

    private double probability(String unit, String run) {
        var row = runs.getOrDefault(unit, Map.of());
        return (row.getOrDefault(run, 0.0) + SMOOTHING * chance(run)) / (totals.getOrDefault(unit, 0.0) + SMOOTHING);
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

    private static Transliteration load(String resource) {
        var counts = new HashMap<String, Map<String, Double>>();
        var stream = Transliteration.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is not on the class path");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var columns = line.split("\t");
                var row = new HashMap<String, Double>();
                for (int i = 1; i < columns.length; i++) {
                    int colon = columns[i].indexOf(':');
                    row.put(columns[i].substring(0, colon), Double.valueOf(columns[i].substring(colon + 1)));
                }
                counts.put(columns[0], row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Transliteration(counts);
    }

    private static final class Chinese {
        static final Transliteration MODEL = load("transliteration-zh.tsv");
    }

    private static final class Japanese {
        static final Transliteration MODEL = load("transliteration-ja.tsv");
    }
}
