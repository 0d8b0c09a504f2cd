package dev.parallax.dossier;

import dev.parallax.collation.Pin;
import dev.parallax.dossier.Edit.ChangePins;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What becomes of pins when a text changes or goes. */
final class PinMove {
    private PinMove() {}

    /** The pins without what they say of a text. */
    static ChangePins without(Text text, List<Pin> pins) {
        return change(pins, pin -> places(pin, text.id(), place -> Optional.empty()), (pin, places) -> pin.kind());
    }

    /** The pins with their places in a text moved to where the same sentences stand in its new version. */
    static ChangePins to(Text after, Text before, List<Pin> pins) {
        var map = new SentenceMap(before, after);
        return change(
                pins,
                pin -> places(
                        pin,
                        before.id(),
                        place -> namesOnlyTheText(pin, place)
                                ? Optional.of(new Place(after.id(), new Span(0, 0)))
                                : map.moved(place.span()).map(span -> new Place(after.id(), span))),
                (pin, places) -> kind(pin, places, before, after));
    }

    /** A row whose words changed is still together, but someone should look at it again. */
    private static Pin.Kind kind(Pin pin, List<Place> places, Text before, Text after) {
        boolean reworded = !words(pin.places(), before).equals(words(places, after));
        return pin.kind() == Pin.Kind.TOGETHER && reworded ? Pin.Kind.RECHECK : pin.kind();
    }

    private static List<String> words(List<Place> places, Text text) {
        return places.stream()
                .filter(p -> p.textId().equals(text.id()))
                .map(p -> p.span().in(text.content()))
                .toList();
    }

    private static boolean namesOnlyTheText(Pin pin, Place place) {
        return pin.kind() == Pin.Kind.NO_COUNTERPART
                && !place.equals(pin.places().getFirst());
    }

    private static ChangePins change(
            List<Pin> pins, Function<Pin, List<Place>> where, BiFunction<Pin, List<Place>, Pin.Kind> kind) {
        var before = new ArrayList<Pin>();
        var after = new ArrayList<Pin>();
        for (Pin pin : pins) {
            var places = where.apply(pin);
            if (!places.equals(pin.places())) {
                before.add(pin);
                if (stillSays(pin, places)) {
                    after.add(new Pin(pin.id(), kind.apply(pin, places), places));
                }
            }
        }
        return new ChangePins("Move corrections", before, after);
    }

    private static List<Place> places(Pin pin, String textId, Function<Place, Optional<Place>> where) {
        return pin.places().stream()
                .flatMap(p -> (p.textId().equals(textId) ? where.apply(p) : Optional.of(p)).stream())
                .toList();
    }

    private static long texts(List<Place> places) {
        return places.stream().map(Place::textId).distinct().count();
    }

    private static boolean stillSays(Pin pin, List<Place> places) {
        return switch (pin.kind()) {
            case TOGETHER, RECHECK -> texts(places) > 1 || texts(places) == texts(pin.places());
            case NO_COUNTERPART ->
                places.size() > 1
                        && places.getFirst()
                                .textId()
                                .equals(pin.places().getFirst().textId());
            case CUT -> !places.isEmpty();
        };
    }
}
