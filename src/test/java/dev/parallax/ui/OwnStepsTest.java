package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.dossier.History.Next;
import dev.parallax.dossier.History.Step;
import dev.parallax.ui.TableModel.Answer;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnStepsTest {
    private static final Optional<Step> NOTE = Optional.of(new Step(1, "Add note", Instant.EPOCH));
    private static final Optional<Step> MERGE = Optional.of(new Step(2, "Merge rows", Instant.EPOCH));

    private final OwnSteps steps = new OwnSteps();

    @Test
    void the_table_is_told_which_of_its_corrections_undo_takes_back() {
        steps.done(7, NOTE, MERGE);

        assertThat(steps.answer(7, new Next(MERGE, Optional.empty()))).isEqualTo(new Answer(7, 7, 0));
    }

    @Test
    void and_which_redo_makes_again() {
        steps.done(7, NOTE, MERGE);

        assertThat(steps.answer(8, new Next(NOTE, MERGE))).isEqualTo(new Answer(8, 0, 7));
    }

    @Test
    void a_correction_that_changed_nothing_is_no_step() {
        steps.done(7, NOTE, NOTE);

        assertThat(steps.answer(7, new Next(NOTE, Optional.empty()))).isEqualTo(new Answer(7, 0, 0));
    }
}
