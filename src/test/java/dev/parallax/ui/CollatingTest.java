package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.parallax.collation.Collation;
import dev.parallax.dossier.Dossier;
import dev.parallax.glossary.Glossary;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CollatingTest extends UiTest {
    private static final Collation COLLATION = new Collation(List.of(), "", List.of(), List.of());

    @Autowired
    private Glossary glossary;

    private final List<CollationJob> jobs = new ArrayList<>();
    private final List<Collation> shown = new ArrayList<>();
    private Collating collating;

    /** Its collations are made when a test says so. */
    private final class Slow extends Collations {
        Slow() {
            super(glossary);
        }

        @Override
        CollationJob await(Dossier dossier, @Nullable String baseId) {
            var job = new CollationJob();
            job.await();
            jobs.add(job);
            return job;
        }
    }

    @BeforeEach
    void start() {
        navigate(HomeView.class);
        collating = new Collating(new Slow());
        UI.getCurrent().add(collating);
        collating.start(stored("Talks"), null, shown::add);
    }

    @Test
    void what_takes_a_while_shows_how_far_it_is() {
        jobs.getFirst().run(watch -> {
            watch.done(0.4);
            await(collating::isVisible);
            await(() -> find(ProgressBar.class, collating).single().getValue() == 0.4);
            return COLLATION;
        });
        await(() -> !collating.isVisible());
        assertThat(shown).containsExactly(COLLATION);
    }

    @Test
    void what_is_stopped_says_so_and_can_be_begun_again() {
        await(collating::isVisible);
        button("Stop").click();
        assertThat(jobs.getFirst().collation()).isCancelled();
        assertThat(find(Span.class, collating).single().getText()).isEqualTo("Lining up was stopped.");

        button("Line them up").click();
        jobs.getLast().run(watch -> COLLATION);
        await(() -> !collating.isVisible());
        assertThat(jobs).hasSize(2);
        assertThat(shown).containsExactly(COLLATION);
    }

    @Test
    void who_waits_is_told_that_nothing_will_come_until_it_is_begun_again() {
        var told = new AtomicInteger();
        collating.onGivenUp(told::incrementAndGet);
        await(collating::isVisible);
        button("Stop").click();
        assertThat(told).hasValue(1);
        assertThat(collating.isGivenUp()).isTrue();

        collating.restart();
        assertThat(collating.isGivenUp()).isFalse();
        jobs.getLast().run(watch -> {
            throw new IllegalStateException("broken");
        });
        await(() -> told.get() == 2);
        assertThat(collating.isGivenUp()).isTrue();
    }

    @Test
    void what_nobody_waits_for_any_more_is_given_up() {
        collating.start(stored("Talks"), null, shown::add);
        assertThat(jobs.getFirst().collation()).isCancelled();
        assertThat(jobs.getLast().collation()).isNotDone();
    }

    private Button button(String words) {
        return find(Button.class, collating).withText(words).single();
    }
}
