package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FriendlyErrorsTest {
    private final FriendlyErrors errors = new FriendlyErrors();

    @Test
    void a_browser_that_went_away_while_something_was_sent_to_it_is_no_failure(CapturedOutput log) {
        errors.error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));
        assertThat(log).doesNotContain("ERROR");
    }

    @Test
    void another_server_that_went_away_is_a_failure(CapturedOutput log) {
        errors.error(new ErrorEvent(new UncheckedIOException(new IOException("Connection reset by peer"))));
        assertThat(log).contains("ERROR", "unexpected failure on the screen", "Connection reset by peer");
    }

    @Test
    void a_file_that_cannot_be_written_is_a_failure(CapturedOutput log) {
        errors.error(new ErrorEvent(new IOException("No space left on device")));
        assertThat(log).contains("ERROR", "No space left on device");
    }
}
