package dev.parallax.check;

import dev.parallax.lexicon.Term;
import dev.parallax.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds the words of a bead's translation that render a quotation of its original. */
record QuoteRendering(WordLinks links) {
    private static final int LONGEST = 90;
    private static final int FEW = 4;

    /**
     * @param span in the translation
     * @param asName whether it is written with capitals, as English writes names and titles
     */
    record Rendering(Span span, boolean asName) {}

    /**
     * The shortest stretch of the translation with the most words that the dictionary links with the quotation.
     *
     * @return empty if fewer than half of the quotation's words are rendered there
     */
    Optional<Rendering> of(String quotation, Pair pair) {
        var sources = links.sourceTerms(quotation);
        var targets = links.targetTerms(pair.targetWords()).stream()
                .filter(t -> sources.stream().anyMatch(s -> links.linked(s, t)))
                .toList();
        Span best = null;
        int most = 0;
        for (int from = 0; from < targets.size(); from++) {
            for (int to = from; to < targets.size(); to++) {
                var span = targets.get(from).span().cover(targets.get(to).span());
                if (span.length() > LONGEST) {
                    break;
                }
                int rendered = rendered(sources, targets.subList(from, to + 1));
                if (rendered > most || rendered == most && best != null && span.length() < best.length()) {
                    most = rendered;
                    best = span;
                }
            }
        }
        if (best == null || most * 2 < sources.size()) {
            return Optional.empty();
        }
        var span = best.shift(pair.targetSpan().start());
        return Optional.of(new Rendering(span, isName(span.in(pair.translation().content()))));
    }

    /** Whether a part of the quotation at least is in the bead's translation, so far as a dictionary can tell. */
    boolean isRenderedIn(String quotation, Pair pair) {
        var cover = links.cover(Side.OMISSION, quotation, "", pair.targetWords());
        return !links.haveDictionary() || cover.words() < FEW || cover.covered() > 0;
    }

    private int rendered(List<Term> sources, List<Term> targets) {
        return (int) sources.stream()
                .filter(s -> targets.stream().anyMatch(t -> links.linked(s, t)))
                .count();
    }

    private static boolean isName(String words) {
        int capital = 0;
        int small = 0;
        for (var word : words.split("[^\\p{L}\\p{N}'’]+")) {
            if (word.length() > 3 || !word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                if (Character.isUpperCase(word.charAt(0))) {
                    capital++;
                } else {
                    small++;
                }
            }
        }
        return capital > small;
    }
}
