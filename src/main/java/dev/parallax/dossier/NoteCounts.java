package dev.parallax.dossier;

import java.util.Map;

/** Knows how many notes each dossier has; whoever keeps notes provides it. */
public interface NoteCounts {
    /** By the id of the dossier; a dossier without notes is missing. */
    Map<String, Count> byDossier();

    /** Notes of one dossier. */
    record Count(int all, int open) {
        public static final Count NONE = new Count(0, 0);
    }
}
