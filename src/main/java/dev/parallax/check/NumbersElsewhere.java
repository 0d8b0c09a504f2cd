package dev.parallax.check;

import dev.parallax.lexicon.Quantity;
import dev.parallax.lexicon.Quantity.Kind;
import dev.parallax.lexicon.QuantityReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What coverage says where original and translation differ in a number, so that an editor sees where the difference comes from.
 *
 * <p>Looks in the whole of a text, and so only for quantities that are hardly there by chance.
 */
record NumbersElsewhere(List<Read> texts) {
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);

    /** The quantities of a text, with their words. */
    record Read(String outlet, List<Stated> quantities) {}

    record Stated(Quantity quantity, String words) {}

    static NumbersElsewhere in(List<Material.Coverage> coverage) {
        return new NumbersElsewhere(
                coverage.stream().map(NumbersElsewhere::read).toList());
    }

    private static Read read(Material.Coverage coverage) {
        String content = coverage.text().content();
        return new Read(
                coverage.name(),
                QuantityReader.of(coverage.text().language()).read(content).stream()
                        .map(q -> new Stated(q, q.span().in(content)))
                        .toList());
    }

    /** Which texts state the original's quantity and not the translation's, or the reverse; empty if none. */
    String sideWith(Quantity original, Quantity translation) {
        return texts.stream()
                .flatMap(text -> Stream.concat(
                        says(text, original, translation, "%s has “%s”, as the original.").stream(),
                        says(text, translation, original, "%s has “%s”, as the translation.").stream()))
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> says(Read text, Quantity wanted, Quantity other, String sentence) {
        if (!tells(wanted)
                || text.quantities().stream().anyMatch(s -> s.quantity().agrees(other))) {
            return Optional.empty();
        }
        return text.quantities().stream()
                .filter(s ->
                        s.quantity().kind() == wanted.kind() && s.quantity().agrees(wanted))
                .findFirst()
                .map(s -> sentence.formatted(text.outlet(), s.words()));
    }

    private static boolean tells(Quantity quantity) {
        return quantity.kind() == Kind.MONEY
                || quantity.kind() == Kind.PERCENT
                || quantity.kind() == Kind.FISCAL_YEAR
                || quantity.value().compareTo(SMALL) >= 0 && quantity.kind() == Kind.COUNT;
    }
}
