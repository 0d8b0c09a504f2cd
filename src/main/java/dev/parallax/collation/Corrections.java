package dev.parallax.collation;

import dev.parallax.collation.ImpossibleCorrectionException.Reason;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What people can do to the rows of a collation, each as a change of its pins.
 *
 * <p>A row that a person puts together stays as it is then: what is decided of one row may change others, never that one.
 * A correction takes the place of what was decided of the rows it is about; where it goes against a decision about another
 * row, {@link Contradiction} says so.
 */
public final class Corrections {
    private static final Span NOWHERE = new Span(0, 0);

    private final Collation collation;
    private final List<Pin> pins;
    private final List<Text> texts;
    private final Set<String> gone = new HashSet<>();
    private final List<Pin> put = new ArrayList<>();

    private Corrections(Collation collation, List<Pin> pins) {
        this.collation = collation;
        this.pins = pins;
        this.texts = collation.columns();
    }

    /** One of the corrections, ready to be asked for what it does. */
    public interface Kind {
        /** @throws ImpossibleCorrectionException if it makes no sense in this collation */
        Correction of(Collation collation, List<Pin> pins);
    }

    /** Joins a row with the next (1) or previous (-1). */
    public static Kind merge(Row row, int by) {
        return kind(c -> {
            var other = c.neighbour(row, by);
            c.replace(List.of(row, other));
            c.hold(Held.of(row).with(Held.of(other)));
        });
    }

    /** Cuts a row in two before one of its lines. */
    public static Kind split(Row row, int line) {
        return kind(c -> {
            if (line <= 0 || line >= row.lines().size()) {
                throw new ImpossibleCorrectionException(Reason.BEGINS_HERE);
            }
            c.split(row, Held.of(row.lines().subList(line, row.lines().size())));
        });
    }

    /** Cuts a row in two before the sentence at a place; sentences of other texts follow where the lines let them. */
    public static Kind splitAt(Row row, Place place) {
        return kind(c -> {
            String id = place.textId();
            var own = Held.of(row).of(id);
            var named = Held.of(List.of(place), c.texts).of(id);
            if (named.isEmpty() || !own.contains(named.first())) {
                throw new ImpossibleCorrectionException(Reason.NOTHING_HERE);
            }
            int sentence = named.first();
            if (own.first() == sentence) {
                throw new ImpossibleCorrectionException(Reason.BEGINS_HERE);
            }
            var lower = new Held(Map.of(id, own.tailSet(sentence, true)));
            for (Line line : row.lines()) {
                var sentences = Held.of(List.of(line));
                if (sentences.of(id).ceiling(sentence) != null
                        && sentences.of(id).lower(sentence) == null) {
                    lower = lower.with(sentences);
                }
            }
            c.split(row, lower);
        });
    }

    /** Moves the last sentence (1) of a text in a row to the next, or its first (-1) to the previous. */
    public static Kind move(Row row, String textId, int by) {
        return kind(c -> {
            var own = Held.of(row).of(textId);
            if (own.isEmpty()) {
                throw new ImpossibleCorrectionException(Reason.NOTHING_HERE);
            }
            c.move(row, Held.of(textId, by > 0 ? own.last() : own.first()), by);
        });
    }

    /** Moves the last line (1) of a row, in all texts, to the next, or the first (-1) to the previous. */
    public static Kind moveLine(Row row, int by) {
        return kind(c -> {
            var line = by > 0 ? row.lines().getLast() : row.lines().getFirst();
            c.move(row, Held.of(List.of(line)), by);
        });
    }

    /** Puts passages, from wherever they stand, into a row. */
    public static Kind link(Collection<Place> places, Row row) {
        return kind(c -> {
            var passages = Held.of(places, c.texts);
            if (passages.isEmpty()) {
                throw new ImpossibleCorrectionException(Reason.NOTHING_HERE);
            }
            if (passages.within(Held.of(row))) {
                throw new ImpossibleCorrectionException(Reason.HERE_ALREADY);
            }
            c.replace(List.of(row));
            c.hold(Held.of(row).with(passages));
        });
    }

    /** Gives what a text says in a row a row of its own. */
    public static Kind unlink(Row row, String textId) {
        return kind(c -> {
            var own = Held.of(row).onlyOf(textId);
            if (own.isEmpty()) {
                throw new ImpossibleCorrectionException(Reason.NOTHING_HERE);
            }
            var rest = Held.of(row).without(own);
            if (rest.isEmpty()) {
                throw new ImpossibleCorrectionException(Reason.ALONE_ALREADY);
            }
            boolean held = c.replace(List.of(row));
            c.hold(own);
            if (held) {
                c.hold(rest);
            }
        });
    }

    /** Says that a text leaves out what a row says; what the text had there is free to stand elsewhere. */
    public static Kind leaveOut(Row row, String textId) {
        return kind(c -> {
            var rest = Held.of(row).without(Held.of(row).onlyOf(textId));
            if (rest.isEmpty()) {
                throw new ImpossibleCorrectionException(Reason.ALONE_ALREADY);
            }
            if (c.replace(List.of(row))) {
                c.hold(rest);
            }
            c.absent(rest, List.of(textId));
        });
    }

    /** Confirms rows as they are; those that are confirmed already stay so. */
    public static Kind confirm(Collection<Row> rows) {
        return kind(c -> {
            var open = rows.stream()
                    .filter(r -> r.status() != Row.Status.CONFIRMED)
                    .toList();
            if (open.isEmpty()) {
                throw new ImpossibleCorrectionException(Reason.ALL_CONFIRMED);
            }
            open.forEach(row -> {
                c.replace(List.of(row));
                c.hold(Held.of(row));
                c.absent(
                        Held.of(row).onlyOf(c.spine()),
                        row.cells().stream()
                                .filter(Cell::isEmpty)
                                .map(Cell::textId)
                                .toList());
            });
        });
    }

    /** Takes back all that was decided of a row. */
    public static Kind clear(Row row) {
        return kind(c -> {
            c.replace(List.of(row));
            c.texts.forEach(text -> Held.of(row).of(text.id()).stream()
                    .limit(1)
                    .forEach(first -> c.pins.stream()
                            .filter(pin -> pin.kind() == Pin.Kind.CUT)
                            .filter(pin -> c.held(pin).equals(Held.of(text.id(), first)))
                            .forEach(pin -> c.gone.add(pin.id()))));
            if (c.gone.isEmpty()) {
                throw new ImpossibleCorrectionException(Reason.NOT_CORRECTED);
            }
        });
    }

    private interface Work {
        void on(Corrections corrections);
    }

    private static Kind kind(Work work) {
        return (collation, pins) -> {
            var corrections = new Corrections(collation, pins);
            work.on(corrections);
            return new Correction(corrections.gone, corrections.put);
        };
    }

    private void split(Row row, Held lower) {
        var upper = Held.of(row).without(lower);
        if (upper.isEmpty()) {
            throw new ImpossibleCorrectionException(Reason.BEGINS_HERE);
        }
        boolean held = replace(List.of(row));
        var above = upper.of(spine());
        var below = lower.of(spine());
        boolean cuts = !held && !above.isEmpty() && !below.isEmpty() && above.last() < below.first();
        if (cuts) {
            put.add(pin(Pin.Kind.CUT, Held.of(spine(), below.first()).places(texts)));
        } else {
            hold(upper);
            hold(lower);
        }
    }

    private void move(Row row, Held sentences, int by) {
        var target = neighbour(row, by);
        boolean held = replace(List.of(row));
        replace(List.of(target));
        hold(Held.of(target).with(sentences));
        var rest = Held.of(row).without(sentences);
        if ((held || standsIn(target, sentences)) && !rest.isEmpty()) {
            hold(rest);
        }
    }

    /** Whether coverage that is to leave a row stands in another already, so that only the row itself can say that it left. */
    private static boolean standsIn(Row row, Held sentences) {
        return !Held.of(row).without(sentences).equals(Held.of(row));
    }

    private Row neighbour(Row row, int by) {
        int at = collation.rows().indexOf(row) + by;
        if (at < 0 || at >= collation.rows().size()) {
            throw new ImpossibleCorrectionException(Reason.NO_NEIGHBOUR);
        }
        return collation.rows().get(at);
    }

    /** Takes away what was decided of rows, and says whether they were held together. */
    private boolean replace(List<Row> rows) {
        var all = rows.stream().map(Held::of).reduce(new Held(Map.of()), Held::with);
        boolean held = false;
        for (Pin pin : pins) {
            boolean about = switch (pin.kind()) {
                case TOGETHER, RECHECK -> held(pin).within(all);
                case NO_COUNTERPART -> subject(pin).within(all);
                case CUT -> held(pin).within(all) && !begins(pin, all);
            };
            if (about && !subject(pin).isEmpty()) {
                gone.add(pin.id());
                held |= pin.kind() == Pin.Kind.TOGETHER || pin.kind() == Pin.Kind.RECHECK;
            }
        }
        return held;
    }

    private boolean begins(Pin cut, Held rows) {
        return held(cut).sentences().entrySet().stream()
                .allMatch(e -> rows.of(e.getKey()).first().equals(e.getValue().first()));
    }

    private Held held(Pin pin) {
        return Held.of(pin.places(), texts);
    }

    private Held subject(Pin pin) {
        return Held.of(pin.kind() == Pin.Kind.NO_COUNTERPART ? pin.places().subList(0, 1) : pin.places(), texts);
    }

    private void hold(Held sentences) {
        put.add(pin(Pin.Kind.TOGETHER, sentences.places(texts)));
    }

    private void absent(Held from, List<String> textIds) {
        if (textIds.isEmpty()) {
            return;
        }
        for (Place place : from.places(texts)) {
            List<Place> places = new ArrayList<>(List.of(place));
            textIds.forEach(id -> places.add(new Place(id, NOWHERE)));
            put.add(pin(Pin.Kind.NO_COUNTERPART, places));
        }
    }

    private String spine() {
        return texts.stream()
                .filter(t -> t.article().role() == Role.ORIGINAL)
                .findFirst()
                .or(() -> texts.stream()
                        .filter(t -> t.article().role() == Role.TRANSLATION)
                        .findFirst())
                .orElse(texts.getFirst())
                .id();
    }

    private static Pin pin(Pin.Kind kind, List<Place> places) {
        return new Pin(UUID.randomUUID().toString(), kind, places);
    }
}
