package dev.parallax.check;

import dev.parallax.lexicon.Term;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quoted words that lost their quotation marks or gained them, and quotations that coverage words differently.
 *
 * <p>A quotation of the original is lost if its bead has fewer quotations in the translation and the words that render
 * it stand outside of them. Titles and names in quotation marks, which English writes with capitals instead, are left
 * out. Speech that goes on from the sentence before counts as quoted.
 */
final class QuotationCheck implements Check {
    private static final double SAME_WORDS = 0.6;
    private static final int SPEECH = 8;
    private static final int LONGEST_RENDERING = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Pattern MARK = Pattern.compile("[“”\"「」『』„«»‘《]|(?<![\\p{L}\\p{N}])'|'(?![\\p{L}\\p{N}])");

    @Override
    public String id() {
        return "quotation";
    }

    @Override
    public List<Finding> find(Material material) {
        var findings = new ArrayList<Finding>();
        var original = material.original();
        if (original != null) {
            var pairs = material.pairs();
            var links = new WordLinks(original, material.translation(), pairs);
            var sources = new Quotations(original);
            var targets = new Quotations(material.translation());
            for (int i = 0; i < pairs.size(); i++) {
                if (!pairs.get(i).isOneSided()) {
                    compare(pairs.get(i), sources, targets, links, findings);
                }
            }
        }
        material.coverage().forEach(coverage -> wordedDifferently(material.translation(), coverage, findings));
        return findings;
    }

    private void compare(Pair pair, Quotations sources, Quotations targets, WordLinks links, List<Finding> findings) {
        var source = sources.within(pair.sourceSpan());
        var target = targets.within(pair.targetSpan());
        boolean marked = MARK.matcher(pair.targetWords()).find();
        if (source.size() > target.size() && (target.isEmpty() ? !marked : true)) {
            for (var quote : source) {
                var lost = lost(pair, quote, target, links);
                if (lost.isPresent()) {
                    findings.add(lost.get());
                    break;
                }
            }
        } else if (source.isEmpty()
                && !target.isEmpty()
                && !isTitle(target.get(0).in(pair.translation().content()))
                && !MARK.matcher(pair.sourceWords()).find()) {
            var quote = target.get(0);
            String words = quote.in(pair.translation().content());
            findings.add(new Finding(
                    id(),
                    Severity.NOTICE,
                    "The original has no quotation marks around %s.".formatted(words),
                    new Place(pair.translation().id(), quote),
                    pair.wholeSource()));
        }
    }

    private Optional<Finding> lost(Pair pair, Span quote, List<Span> targets, WordLinks links) {
        String words = quote.in(pair.original().content());
        String inner = words.replaceAll("[“”\"「」『』„«»]", "");
        boolean speech =
                inner.length() >= SPEECH && inner.matches("(?s).*[，。！？,.!?].*") || inner.length() >= 2 * SPEECH;
        var place = new Place(pair.original().id(), quote);
        if (speech && targets.isEmpty()) {
            String message = "The quotation marks of %s are lost.".formatted(words);
            return Optional.of(new Finding(id(), Severity.ERROR, message, pair.wholeTarget(), place));
        }
        return rendering(pair, inner, links)
                .filter(r -> targets.stream().noneMatch(t -> t.overlaps(r)))
                .filter(r -> !isCapitalised(r.in(pair.translation().content())))
                .map(r -> new Finding(
                        id(),
                        Severity.NOTICE,
                        "%s is in quotation marks in the original, “%s” is not."
                                .formatted(words, r.in(pair.translation().content())),
                        new Place(pair.translation().id(), r),
                        place));
    }

    /** The words of the translation that render a quotation, from the first to the last that the dictionary links. */
    private static Optional<Span> rendering(Pair pair, String inner, WordLinks links) {
        var sources = links.sourceTerms(inner);
        var linked = links.targetTerms(pair.targetWords()).stream()
                .filter(t -> sources.stream().anyMatch(s -> links.linked(s, t)))
                .map(Term::span)
                .toList();
        if (linked.isEmpty() || linked.size() * 2 < sources.size()) {
            return Optional.empty();
        }
        var rendering = linked.get(0).cover(linked.get(linked.size() - 1));
        return rendering.length() < LONGEST_RENDERING
                ? Optional.of(rendering.shift(pair.targetSpan().start()))
                : Optional.empty();
    }

    /** English sets titles of works in quotation marks. */
    private static boolean isTitle(String quote) {
        return WORD.matcher(quote)
                .results()
                .allMatch(r -> r.group().length() < 4
                        || !Character.isLowerCase(r.group().charAt(0)));
    }

    private static boolean isCapitalised(String words) {
        return Character.isUpperCase(words.charAt(0)) || words.matches(".* \\p{Lu}.*");
    }

    /** Quotations of the translation that a coverage text quotes in nearly the same words. */
    private void wordedDifferently(Text translation, Material.Coverage coverage, List<Finding> findings) {
        var theirs = new Quotations(coverage.text()).all();
        for (var ours : new Quotations(translation).all()) {
            var words = words(ours.in(translation.content()));
            if (words.size() < 4) {
                continue;
            }
            for (var other : theirs) {
                var otherWords = words(other.in(coverage.text().content()));
                var shared = new HashSet<>(words);
                shared.retainAll(otherWords);
                double same = shared.size()
                        / (double) Math.min(
                                Set.copyOf(words).size(),
                                Math.max(1, Set.copyOf(otherWords).size()));
                if (otherWords.size() >= 4
                        && same >= SAME_WORDS
                        && !contains(words, otherWords)
                        && !contains(otherWords, words)) {
                    String message = "%s quotes the same words as %s."
                            .formatted(coverage.name(), other.in(coverage.text().content()));
                    findings.add(new Finding(
                            id(),
                            Severity.NOTICE,
                            message,
                            new Place(translation.id(), ours),
                            new Place(coverage.text().id(), other)));
                    break;
                }
            }
        }
    }

    private static boolean contains(List<String> longer, List<String> shorter) {
        return String.join(" ", longer).contains(String.join(" ", shorter));
    }

    private static List<String> words(String quote) {
        return WORD.matcher(quote)
                .results()
                .map(r -> r.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
