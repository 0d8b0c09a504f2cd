package dev.parallax.cli;

import dev.parallax.difference.Comparison;
import dev.parallax.difference.Difference;
import dev.parallax.text.Language;
import java.util.Locale;

/** Two texts in one language and how they differ. */
record Compared(Language language, String base, String other, Comparison comparison) {
    String baseOf(Difference difference) {
        return difference.base().in(base);
    }

    String otherOf(Difference difference) {
        return difference.other().in(other);
    }

    /** What to say about the whole, in one line. */
    String summary() {
        var summary = new StringBuilder(
                switch (comparison.verdict()) {
                    case SAME -> "the same";
                    case DIFFERS -> "different";
                    case DIFFERENT_WORDING ->
                        "different wording; only names, numbers and quotations in common are marked";
                });
        summary.append(String.format(Locale.ROOT, ", similarity %.2f", comparison.similarity()));
        for (Difference.Kind kind : Difference.Kind.values()) {
            long count = comparison.differences().stream()
                    .filter(difference -> difference.kind() == kind && !difference.formOnly())
                    .count();
            if (count > 0 && kind != Difference.Kind.KEPT) {
                summary.append(", ")
                        .append(count)
                        .append(' ')
                        .append(kind.name().toLowerCase(Locale.ROOT));
            }
        }
        long formOnly =
                comparison.differences().stream().filter(Difference::formOnly).count();
        if (formOnly > 0) {
            summary.append(", ").append(formOnly).append(" of form only");
        }
        return summary.append(comparison.complete() ? "" : "; CUT SHORT: a stretch was too long to compare")
                .toString();
    }
}
