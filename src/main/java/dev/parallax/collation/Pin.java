package dev.parallax.collation;

import dev.parallax.text.Place;
import java.util.List;

/**
 * A human decision about the collation. The machine never overrides one.
 *
 * @param id unique in its dossier
 * @param places passages, each on whole sentences
 */
public record Pin(String id, Kind kind, List<Place> places) {
    public enum Kind {
        /**
         * These passages make one row: a correction, or a row that a person confirmed. Passages of one text alone stand by
         * themselves.
         */
        TOGETHER,
        /** The same, of passages of which one has changed since: a person should look again. */
        RECHECK,
        /** The first place has no counterpart in the texts of the other places (whose spans do not count). */
        NO_COUNTERPART,
        /** A row ends before this place. */
        CUT
    }

    public Pin {
        places = List.copyOf(places);
    }
}
