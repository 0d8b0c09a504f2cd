package dev.parallax.dossier;

import dev.parallax.collation.Pin;
import dev.parallax.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One event: its texts and what people decided about them.
 *
 * @param event what happened, in a sentence; may be empty
 * @param sample whether Parallax came with it
 * @param texts in the order of their columns
 * @param dismissed keys of the findings that people dismissed, see {@link dev.parallax.check.Finding}
 */
public record Dossier(
        String id,
        String title,
        String event,
        @Nullable LocalDate date,
        boolean sample,
        List<Text> texts,
        List<Pin> pins,
        Set<String> dismissed,
        Instant changed) {
    public Dossier {
        texts = List.copyOf(texts);
        pins = List.copyOf(pins);
        dismissed = Set.copyOf(dismissed);
    }
}
