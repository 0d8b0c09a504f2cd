package dev.parallax.cli;

import dev.parallax.archive.Archive;
import dev.parallax.archive.ArchiveReader;
import dev.parallax.collation.Collator;
import dev.parallax.dossier.DossierFolder;
import dev.parallax.dossier.UnreadableDossierException;
import dev.parallax.report.Report;
import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportWriter;
import dev.parallax.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "report", description = "Write the report of a dossier to a file.", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--dossier",
            required = true,
            paramLabel = "PATH",
            description = "A folder with dossier.json and the texts, or an archive (.parallax.zip).")
    @SuppressWarnings("NullAway.Init")
    private Path dossier;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "F",
            description = "html, pdf, docx, xlsx, tsv, md, tmx, xliff, tei, jsonld or archive.")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Written anew if it is there.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Override
    public Integer call() {
        ReportWriter writer = Reports.named(format)
                .orElseThrow(() -> new RefusedException("no format is called " + format + "; there are "
                        + Reports.all().stream().map(ReportWriter::format).collect(Collectors.joining(", "))));
        if (Files.isDirectory(out)) {
            throw new RefusedException(out + " is a folder; --out names a file");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new RefusedException("there is no folder " + folder);
        }
        var read = read();
        if (read.dossier().texts().isEmpty()) {
            throw new RefusedException(dossier + " has no texts to report on");
        }
        var progress =
                ProgressLines.begin("lining up the texts", spec.commandLine().getErr());
        var collation = Collator.standard()
                .collate(read.dossier().texts(), read.dossier().pins(), read.glossary(), null, progress);
        write(
                writer,
                new Report(
                        read.dossier(),
                        collation,
                        read.notes(),
                        read.glossary(),
                        read.versions(),
                        Instant.now(),
                        options.read(read.dossier())));
        return 0;
    }

    private Archive read() {
        try {
            if (Files.isRegularFile(dossier)) {
                return ArchiveReader.read(dossier);
            }
            if (!Files.isDirectory(dossier)) {
                throw new RefusedException(
                        dossier + " is no archive and no folder with a " + DossierFolder.DESCRIPTION);
            }
            return new Archive(DossierFolder.read(dossier), List.of(), List.of(), List.of());
        } catch (UnreadableDossierException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    private void write(ReportWriter writer, Report report) {
        try {
            ReportFile.write(writer, report, out);
        } catch (IOException e) {
            throw new RefusedException(out + " cannot be written: " + e.getMessage());
        }
    }
}
