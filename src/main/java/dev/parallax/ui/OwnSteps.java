package dev.parallax.ui;

import dev.parallax.dossier.History;
import dev.parallax.dossier.History.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which steps of the history were asked for in this window's table, so that it can show at once what undo and redo do. */
final class OwnSteps {
    /** The numbers that the table gave its corrections, by the number of the step. */
    private final Map<Long, Integer> corrections = new HashMap<>();

    /**
     * A correction was done.
     *
     * @param before what undo would have done before it
     * @param after what undo does now; the same as before where the correction changed nothing
     */
    void done(int correction, Optional<Step> before, Optional<Step> after) {
        after.filter(step -> !Optional.of(step).equals(before))
                .ifPresent(step -> corrections.put(step.number(), correction));
    }

    /** What the table is told of its corrections once it shows those up to a number. */
    TableModel.Answer answer(int answered, History.Next next) {
        return new TableModel.Answer(answered, correction(next.undo()), correction(next.redo()));
    }

    private int correction(Optional<Step> step) {
        return step.map(s -> corrections.getOrDefault(s.number(), 0)).orElse(0);
    }
}
