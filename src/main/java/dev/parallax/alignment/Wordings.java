package dev.parallax.alignment;

import dev.parallax.lexicon.EnglishRarity;
import dev.parallax.lexicon.Term;
import dev.parallax.lexicon.TermFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sentences of two texts in one language as sequences of stems, to find the longest run of words that two of them
 * share: word for word in the sentences, or within what both put in quotation marks.
 *
 * <p>Cost: the product of the two sentences' lengths (dynamic programming for the longest common substring).
 */
final class Wordings {
    /** A quotation, or what is left of one that the sentence before began or the sentence after ends. */
    private static final Pattern QUOTATION =
            Pattern.compile("[“\"„«「『]([^“”\"„»「」『』]*)(?:[”\"“»」』]|$)|^([^“”\"„«»「」『』]*)[”»」』]");

    private static final int LONGEST = 120;
    private static final int SHORTEST_RUN = 2;

    private final TermFinder terms;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Double> worth = new ArrayList<>();
    private final List<Wording> base;
    private final List<Wording> coverage;

    Wordings(Sentences base, Sentences coverage) {
        this.terms = new TermFinder(base.language(), Set.of());
        this.base = base.sentences().stream().map(this::wording).toList();
        this.coverage = coverage.sentences().stream().map(this::wording).toList();
    }

    /** A sentence and its quotations, each word by its number. */
    private record Wording(int[] words, List<int[]> quotations) {}

    /** The worth of the longest run of at least two words that two sentences share; a rare word is worth 1. */
    Grid sharedRuns() {
        return Grid.of(
                base.size(),
                coverage.size(),
                (i, j) -> run(base.get(i).words(), coverage.get(j).words()));
    }

    /**
     * The worth of the longest run that two sentences both put in quotation marks, divided by the number of sentences of
     * either text with a claim as good: what is in quotation marks everywhere is a term, not a quotation.
     */
    Grid sharedQuotations() {
        var runs = Grid.of(base.size(), coverage.size(), (i, j) -> quotation(base.get(i), coverage.get(j)));
        var rivals = rivals(runs);
        var others = rivals(runs.transposed());
        return Grid.of(
                base.size(),
                coverage.size(),
                (i, j) -> runs.at(i, j) / Math.max(1, Math.max(rivals.at(i, j), others.at(j, i))));
    }

    private static Grid rivals(Grid runs) {
        return Grid.of(runs.values().length, runs.values().length == 0 ? 0 : runs.values()[0].length, (i, j) -> {
            int rivals = 0;
            if (runs.at(i, j) > 0) {
                for (double other : runs.values()[i]) {
                    rivals += other >= runs.at(i, j) ? 1 : 0;
                }
            }
            return rivals;
        });
    }

    private double quotation(Wording one, Wording other) {
        double best = 0;
        for (int[] ours : one.quotations()) {
            for (int[] theirs : other.quotations()) {
                best = Math.max(best, run(ours, theirs));
            }
        }
        return best;
    }

    private double run(int[] ours, int[] theirs) {
        double best = 0;
        double[] sums = new double[theirs.length + 1];
        int[] lengths = new int[theirs.length + 1];
        for (int word : ours) {
            for (int j = theirs.length; j > 0; j--) {
                boolean same = theirs[j - 1] == word;
                sums[j] = same ? sums[j - 1] + worth.get(word) : 0;
                lengths[j] = same ? lengths[j - 1] + 1 : 0;
                if (lengths[j] >= SHORTEST_RUN) {
                    best = Math.max(best, sums[j]);
                }
            }
        }
        return best;
    }

    private Wording wording(String sentence) {
        var quotations = new ArrayList<int[]>();
        var matcher = QUOTATION.matcher(sentence);
        while (matcher.find()) {
            String quoted = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            int[] words = words(quoted);
            if (words.length >= SHORTEST_RUN) {
                quotations.add(words);
            }
        }
        return new Wording(words(sentence), quotations);
    }

    private int[] words(String string) {
        return terms.terms(string).stream()
                .limit(LONGEST)
                .mapToInt(term -> number(term, term.span().in(string)))
                .toArray();
    }

    private int number(Term term, String surface) {
        return numbers.computeIfAbsent(Spelling.american(term.form()), form -> {
            worth.add(EnglishRarity.of(surface));
            return worth.size() - 1;
        });
    }
}
