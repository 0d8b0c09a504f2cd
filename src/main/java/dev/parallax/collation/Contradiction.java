package dev.parallax.collation;

import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Two decisions of which only one can hold.
 *
 * @param place where they meet
 */
public record Contradiction(Kind kind, Place place) {
    public enum Kind {
        /** A passage is held in two rows; passages of coverage may be. */
        IN_TWO_ROWS,
        /** A passage is held in a row with a text that is said to leave it out. */
        LEFT_OUT_AND_HELD,
        /** A row that is held together is cut. */
        HELD_AND_CUT
    }

    /** The first contradiction between new pins and those that stay; empty if there is none. */
    public static Optional<Contradiction> between(Collection<Pin> come, Collection<Pin> stay, List<Text> texts) {
        return come.stream()
                .flatMap(a -> stay.stream().flatMap(b -> between(a, b, texts).stream()))
                .findFirst();
    }

    private static Optional<Contradiction> between(Pin a, Pin b, List<Text> texts) {
        if (holds(a) && holds(b)) {
            return twice(a, b, texts);
        }
        var held = holds(a) ? a : b;
        var other = holds(a) ? b : a;
        if (!holds(held) || holds(other)) {
            return Optional.empty();
        }
        return other.kind() == Pin.Kind.CUT ? cut(held, other, texts) : absent(held, other, texts);
    }

    private static boolean holds(Pin pin) {
        return pin.kind() == Pin.Kind.TOGETHER || pin.kind() == Pin.Kind.RECHECK;
    }

    private static Optional<Contradiction> twice(Pin a, Pin b, List<Text> texts) {
        var first = Held.of(a.places(), texts);
        var second = Held.of(b.places(), texts);
        return texts.stream()
                .filter(t -> t.article().role() != Role.COVERAGE)
                .flatMap(t -> first.of(t.id()).stream()
                        .filter(second.of(t.id())::contains)
                        .map(s -> at(Kind.IN_TWO_ROWS, t, s)))
                .findFirst();
    }

    private static Optional<Contradiction> cut(Pin held, Pin cut, List<Text> texts) {
        var together = Held.of(held.places(), texts);
        var before = Held.of(cut.places(), texts);
        return texts.stream()
                .flatMap(t -> before.of(t.id()).stream()
                        .limit(1)
                        .filter(s -> together.of(t.id()).contains(s)
                                && together.of(t.id()).first() < s)
                        .map(s -> at(Kind.HELD_AND_CUT, t, s)))
                .findFirst();
    }

    private static Optional<Contradiction> absent(Pin held, Pin absence, List<Text> texts) {
        var together = Held.of(held.places(), texts);
        var subject = Held.of(absence.places().subList(0, 1), texts);
        boolean there = absence.places().stream()
                .skip(1)
                .anyMatch(p -> !together.of(p.textId()).isEmpty());
        return texts.stream()
                .filter(t -> there)
                .flatMap(t -> subject.of(t.id()).stream()
                        .filter(together.of(t.id())::contains)
                        .map(s -> at(Kind.LEFT_OUT_AND_HELD, t, s)))
                .findFirst();
    }

    private static Contradiction at(Kind kind, Text text, int sentence) {
        return new Contradiction(
                kind, new Place(text.id(), text.sentences().get(sentence).span()));
    }
}
