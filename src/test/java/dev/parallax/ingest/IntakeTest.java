package dev.parallax.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.dossier.Original;
import dev.parallax.ingest.Intake.Item;
import dev.parallax.ingest.Intake.State;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class IntakeTest {
    private static final byte[] WORDS = "The council approved a plan to run trams all night.\n".getBytes(UTF_8);

    private final Object change = new Object();

    @Test
    void a_bad_file_does_not_stop_the_others() throws InterruptedException {
        var intake = intake(link -> new Original(link, "text/plain", WORDS));
        intake.addFile("good.txt", WORDS);
        intake.addFile("empty.txt", new byte[0]);
        intake.addFile("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        intake.addLink("https://news.example/1");
        awaitDone(intake);
        assertThat(intake.items())
                .extracting(Item::state)
                .containsExactly(State.READ, State.REFUSED, State.REFUSED, State.READ);
        assertThat(intake.items().get(1).remark()).isEqualTo(Remark.of("reading.empty"));
    }

    @Test
    void three_thousand_files_end_each_with_an_answer() throws InterruptedException {
        var intake = intake(link -> new Original(link, "text/plain", WORDS));
        for (int i = 0; i < 3_000; i++) {
            intake.addFile(i + ".txt", WORDS);
        }
        awaitDone(intake);
        assertThat(intake.items()).hasSize(3_000);
        assertThat(intake.items().stream().filter(i -> i.state() == State.READ)).hasSize(Intake.MOST);
        assertThat(intake.items().getLast().remark()).isEqualTo(Remark.of("reading.many", Intake.MOST));
    }

    @Test
    void what_was_never_sent_takes_no_place_of_what_was() throws InterruptedException {
        var intake = intake(link -> new Original(link, "text/plain", WORDS));
        for (int i = 0; i < Intake.MOST; i++) {
            intake.addOneTooMany("rest-" + i + ".txt");
        }
        intake.addFile("good.txt", WORDS);
        awaitDone(intake);
        assertThat(intake.items().getFirst().state()).isEqualTo(State.REFUSED);
        assertThat(intake.items().getLast().state()).isEqualTo(State.READ);
    }

    @Test
    void a_file_that_is_too_large_is_refused_by_itself() throws InterruptedException {
        var intake = intake(link -> new Original(link, "text/plain", WORDS));
        intake.addFile("huge.txt", new byte[TextReader.LARGEST + 1]);
        intake.addFile("good.txt", WORDS);
        awaitDone(intake);
        assertThat(intake.items()).extracting(Item::state).containsExactly(State.REFUSED, State.READ);
    }

    @Test
    void what_is_cancelled_is_given_up_and_what_was_read_stays() throws InterruptedException {
        var gate = new CountDownLatch(1);
        var intake = intake(link -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Original(link, "text/plain", WORDS);
        });
        intake.addFile("good.txt", WORDS);
        awaitDone(intake);
        for (int i = 0; i < 10; i++) {
            intake.addLink("https://news.example/" + i);
        }
        intake.cancel();
        gate.countDown();
        awaitDone(intake);
        assertThat(intake.items().stream().filter(i -> i.state() == State.CANCELLED))
                .hasSize(10);
        assertThat(intake.items().getFirst().state()).isEqualTo(State.READ);
    }

    private Intake intake(Intake.Fetching links) {
        return new Intake(new TextReader(), links, () -> {
            synchronized (change) {
                change.notifyAll();
            }
        });
    }

    private void awaitDone(Intake intake) throws InterruptedException {
        synchronized (change) {
            while (intake.items().stream().anyMatch(i -> i.state() == State.WAITING)) {
                change.wait(1_000);
            }
        }
    }
}
