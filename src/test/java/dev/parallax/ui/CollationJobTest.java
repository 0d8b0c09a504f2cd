package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.collation.Collation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollationJobTest {
    private static final Collation COLLATION = new Collation(List.of(), "", List.of(), List.of());

    private final CollationJob job = new CollationJob();

    @Test
    void a_collation_that_one_person_stops_goes_on_for_another() {
        job.await();
        job.await();
        job.run(watch -> {
            job.leave();
            watch.done(0.5);
            return COLLATION;
        });
        assertThat(job.collation()).isCompletedWithValue(COLLATION);
        assertThat(job.share()).isEqualTo(0.5);
    }

    @Test
    void a_collation_that_nobody_waits_for_any_more_is_stopped_and_not_waited_for_again() {
        job.await();
        job.run(watch -> {
            job.leave();
            watch.done(0.5);
            throw new AssertionError("went on");
        });
        assertThat(job.collation()).isCancelled();
        assertThat(job.await()).isFalse();
    }
}
