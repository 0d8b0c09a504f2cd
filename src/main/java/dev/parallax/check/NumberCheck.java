package dev.parallax.check;

import dev.parallax.lexicon.Quantity;
import dev.parallax.lexicon.Quantity.Kind;
import dev.parallax.lexicon.QuantityReader;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Quantities of a bead that differ, or that stand on one side only.
 *
 * <p>Idea: strike out what agrees, first exactly, then rounded, then with what the neighbouring beads have left over
 * (a sentence that the aligner put one bead off is no mistake). A left-over of the original beside a left-over of a like
 * kind in the translation is a changed number; a firm left-over alone is a number missing or added. "One", "two",
 * 一, 三 are often mere words and count only as partners. Cost: the square of the quantities in a bead.
 */
final class NumberCheck implements Check {
    @Override
    public String id() {
        return "number";
    }

    private record Sides(Pair pair, List<Quantity> source, List<Quantity> target) {}

    /** What a bead has left over on both sides when all that agrees inside it is struck out. */
    private record Left(List<Quantity> source, List<Quantity> target) {}

    /** What was reported of a bead, and for which left-overs. */
    private record Reported(List<Quantity> source, List<Quantity> target, List<Finding> findings) {
        boolean isOf(Sides sides) {
            return source.equals(sides.source) && target.equals(sides.target);
        }
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        if (!evidence.hasOriginal()) {
            return List.of();
        }
        var sourceReader = QuantityReader.of(evidence.original().language());
        var targetReader = QuantityReader.of(evidence.translation().language());
        var all = evidence.pairs().stream()
                .map(pair -> left(pair, sourceReader, targetReader))
                .toList();
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < all.size(); i++) {
            strikeNeighbours(all, i);
        }
        var elsewhere = evidence.ofTexts()
                .of(
                        Fact.NUMBERS_ELSEWHERE,
                        () -> NumbersElsewhere.in(evidence.material().coverage()));
        for (var sides : all) {
            if (!sides.pair.isOneSided() && !(sides.source.isEmpty() && sides.target.isEmpty())) {
                findings.addAll(sides.pair
                        .facts()
                        .<Reported>of(
                                Fact.NUMBER_FINDINGS, known -> known.isOf(sides), () -> reported(sides, elsewhere))
                        .findings());
            }
        }
        return findings;
    }

    private static Sides left(Pair pair, QuantityReader source, QuantityReader target) {
        var left = pair.facts()
                .of(Fact.NUMBERS, () -> strike(source.read(pair.sourceWords()), target.read(pair.targetWords())));
        return new Sides(pair, new ArrayList<>(left.source), new ArrayList<>(left.target));
    }

    private Reported reported(Sides sides, NumbersElsewhere elsewhere) {
        var findings = new ArrayList<Finding>();
        report(sides, elsewhere, findings);
        return new Reported(List.copyOf(sides.source), List.copyOf(sides.target), List.copyOf(findings));
    }

    private static Left strike(List<Quantity> source, List<Quantity> target) {
        var left = new ArrayList<>(source);
        var right = new ArrayList<>(target);
        left.removeIf(a -> removeFirst(right, a, false));
        left.removeIf(a -> removeFirst(right, a, true));
        // "about 40% ... the 40%": a number may be said twice on one side
        left.removeIf(a -> target.stream().anyMatch(a::agrees));
        right.removeIf(b -> source.stream().anyMatch(b::agrees));
        return new Left(List.copyOf(left), List.copyOf(right));
    }

    private static boolean removeFirst(List<Quantity> quantities, Quantity wanted, boolean roughly) {
        for (int i = 0; i < quantities.size(); i++) {
            if (roughly ? wanted.isRoundedBy(quantities.get(i)) : wanted.agrees(quantities.get(i))) {
                quantities.remove(i);
                return true;
            }
        }
        return false;
    }

    private static void strikeNeighbours(List<Sides> all, int i) {
        for (int j = Math.max(0, i - 2); j <= Math.min(all.size() - 1, i + 2); j++) {
            if (j != i) {
                var right = all.get(j).target;
                all.get(i).source.removeIf(a -> removeFirst(right, a, false));
            }
        }
    }

    private void report(Sides sides, NumbersElsewhere elsewhere, List<Finding> findings) {
        var used = new HashSet<Quantity>();
        for (var a : surestFirst(sides.source)) {
            var partner = partner(a, sides.target, used);
            if (partner != null) {
                used.add(partner);
                findings.add(changed(sides.pair, a, partner).withEvidence(elsewhere.sideWith(a, partner)));
            } else if (a.firm() && !implied(a)) {
                findings.add(missing(sides.pair, a));
            }
        }
        for (var b : sides.target) {
            if (b.firm() && !used.contains(b) && !implied(b)) {
                findings.add(added(sides.pair, b));
            }
        }
    }

    /** Dates are often told by other means (今年, "last Wednesday"), so one that stands alone is no sign. */
    private static boolean implied(Quantity quantity) {
        return quantity.kind().isDate();
    }

    private static @Nullable Quantity partner(Quantity a, List<Quantity> targets, Set<Quantity> used) {
        return surestFirst(targets).stream()
                .filter(b -> !used.contains(b) && (a.firm() || b.firm()) && alike(a, b))
                .findFirst()
                .orElse(null);
    }

    /** A firm quantity finds its partner before a word that may be none, such as the 千 of a name. */
    private static List<Quantity> surestFirst(List<Quantity> quantities) {
        return quantities.stream()
                .sorted(Comparator.comparing(Quantity::firm).reversed())
                .toList();
    }

    private static boolean alike(Quantity a, Quantity b) {
        if (a.kind() == b.kind()) {
            return true;
        }
        boolean years = yearLike(a) && yearLike(b);
        boolean amounts =
                !a.kind().isDate() && !b.kind().isDate() && a.kind() != Kind.ORDINAL && b.kind() != Kind.ORDINAL;
        return years || amounts && a.firm() && b.firm();
    }

    private static boolean yearLike(Quantity quantity) {
        return quantity.kind() == Kind.YEAR || quantity.kind() == Kind.FISCAL_YEAR;
    }

    private Finding changed(Pair pair, Quantity a, Quantity b) {
        String message = "“%s” does not say %s.".formatted(words(b, pair.targetWords()), words(a, pair.sourceWords()));
        return new Finding(id(), Severity.ERROR, message, pair.target(b.span()), pair.source(a.span()));
    }

    private Finding missing(Pair pair, Quantity a) {
        String message = "%s has no counterpart in the translation.".formatted(words(a, pair.sourceWords()));
        var end = new Span(pair.targetWords().length(), pair.targetWords().length());
        return new Finding(id(), Severity.NOTICE, message, pair.target(end), pair.source(a.span()));
    }

    private Finding added(Pair pair, Quantity b) {
        String message = "“%s” is not in the original.".formatted(words(b, pair.targetWords()));
        return new Finding(id(), Severity.NOTICE, message, pair.target(b.span()), pair.wholeSource());
    }

    private static String words(Quantity quantity, String words) {
        return quantity.span().in(words);
    }
}
