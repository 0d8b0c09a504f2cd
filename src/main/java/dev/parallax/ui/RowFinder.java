package dev.parallax.ui;

import dev.parallax.collation.Collation;
import dev.parallax.collation.Passage;
import dev.parallax.collation.Row;
import dev.parallax.text.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the row that shows a place of a text. */
final class RowFinder {
    private record Shown(Passage passage, Row row) {}

    /** By text, then by the start of the passage. */
    private final Map<String, NavigableMap<Integer, Shown>> passages = new HashMap<>();

    RowFinder(Collation collation) {
        for (Row row : collation.rows()) {
            row.cells()
                    .forEach(cell -> cell.passages()
                            .forEach(passage -> passages.computeIfAbsent(cell.textId(), id -> new TreeMap<>())
                                    .put(passage.span().start(), new Shown(passage, row))));
        }
    }

    /** The row of the first place that any row shows. */
    Optional<Row> of(List<Place> places) {
        return places.stream().flatMap(place -> at(place).stream()).findFirst();
    }

    private Optional<Row> at(Place place) {
        var shown = passages.getOrDefault(place.textId(), new TreeMap<>());
        var before =
                shown.floorEntry(Math.max(place.span().start(), place.span().end() - 1));
        return before == null
                        || before.getValue().passage().span().end()
                                < place.span().start()
                ? Optional.empty()
                : Optional.of(before.getValue().row());
    }
}
