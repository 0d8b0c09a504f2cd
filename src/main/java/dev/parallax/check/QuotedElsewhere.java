package dev.parallax.check;

import dev.parallax.text.Place;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Quotations of a translation that a coverage text quotes in nearly the same words. */
final class QuotedElsewhere {
    private static final double SAME_WORDS = 0.6;
    private static final int FEW = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");

    private QuotedElsewhere() {}

    static List<Finding> find(String check, Quotations quotations, Text translation, Material.Coverage coverage) {
        var findings = new ArrayList<Finding>();
        if (quotations.all().isEmpty()) {
            return findings;
        }
        var theirs = new Quotations(coverage.text()).all();
        for (var ours : quotations.all()) {
            var words = words(ours.in(translation.content()));
            theirs.stream()
                    .filter(other ->
                            differ(words, words(other.in(coverage.text().content()))))
                    .findFirst()
                    .ifPresent(other -> findings.add(new Finding(
                            check,
                            Severity.NOTICE,
                            "%s quotes the same words as %s."
                                    .formatted(
                                            coverage.name(),
                                            Quotations.inSentence(
                                                    other.in(coverage.text().content()))),
                            new Place(translation.id(), ours),
                            new Place(coverage.text().id(), other))));
        }
        return findings;
    }

    /** Whether two quotations are of the same words, but neither is a part of the other. */
    private static boolean differ(List<String> words, List<String> others) {
        if (words.size() < FEW || others.size() < FEW) {
            return false;
        }
        var shared = new HashSet<>(words);
        shared.retainAll(others);
        double same = shared.size()
                / (double) Math.min(Set.copyOf(words).size(), Set.copyOf(others).size());
        return same >= SAME_WORDS && !contains(words, others) && !contains(others, words);
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
