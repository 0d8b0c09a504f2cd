package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("report.html");
    }

    @Test
    void a_full_disk_leaves_no_half_report() throws IOException {
        assertThatThrownBy(() -> ReportFile.write(
                        out -> {
                            out.write("<html>".getBytes(StandardCharsets.UTF_8));
                            out.flush();
                            throw new IOException("No space left on device");
                        },
                        file))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void an_error_leaves_the_report_of_before_as_it_was() throws IOException {
        Files.writeString(file, "before");
        assertThatThrownBy(() -> ReportFile.write(
                        out -> {
                            throw new IOException("No space left on device");
                        },
                        file))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("before");
    }

    @Test
    void a_report_that_is_not_wanted_any_more_is_no_file() throws IOException {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ReportFile.write(new HtmlReport(), ExampleReport.report(), file))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isFalse();
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
