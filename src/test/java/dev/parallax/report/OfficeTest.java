package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LibreOffice opens the Word document and the workbook and prints them. Skipped where it is not installed. */
class OfficeTest {
    private static final int MINUTES = 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void libreoffice_opens_the_file_and_shows_its_words(String format) throws Exception {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not installed");
        Path file = folder.resolve("report." + format);
        ReportFile.write(Reports.named(format).orElseThrow(), ExampleReport.report(), file);
        assertThat(convert(file)).as("exit code of soffice").isZero();
        try (var pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("日方急于表态", "Takahashi", "Ask the agency");
        }
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    /** Its own profile keeps it apart from a LibreOffice that a person has open. */
    private int convert(Path file) throws IOException, InterruptedException {
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        try {
            assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("soffice ends")
                    .isTrue();
            return office.exitValue();
        } finally {
            office.descendants().forEach(ProcessHandle::destroy);
            office.destroy();
        }
    }
}
