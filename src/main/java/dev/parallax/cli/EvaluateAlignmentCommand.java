package dev.parallax.cli;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Sentences;
import dev.parallax.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "alignment",
        description =
                "Align each text of DIR/src with DIR/tgt and compare with DIR/gold: strict precision, recall and F1.",
        mixinStandardHelpOptions = true)
final class EvaluateAlignmentCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Has src/NAME, tgt/NAME (a sentence a line) and gold/NAME.align.")
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Option(
            names = "--source-lang",
            paramLabel = "TAG",
            converter = LanguageOption.class,
            description = "Language of src.")
    private @Nullable Language sourceLanguage;

    @Option(
            names = "--target-lang",
            paramLabel = "TAG",
            converter = LanguageOption.class,
            description = "Language of tgt.")
    private @Nullable Language targetLanguage;

    @Option(names = "--verbose", description = "A line for each text, and how reliable the confidence is.")
    private boolean verbose;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        var whole = new AlignmentScore();
        var reliability = new Reliability();
        long sourceSentences = 0;
        long targetSentences = 0;
        var progress = ProgressLines.begin("aligning", spec.commandLine().getErr());
        List<Path> texts = texts();
        for (int k = 0; k < texts.size(); k++) {
            Path file = texts.get(k);
            String name = file.getFileName().toString();
            Sentences source = read(file, sourceLanguage);
            Sentences target = read(directory.resolve("tgt").resolve(name), targetLanguage);
            List<GoldBead> gold = GoldBead.read(directory.resolve("gold").resolve(name + ".align"));
            Alignment alignment = Aligner.standard()
                    .align(
                            source,
                            target,
                            List.of(),
                            progress.part((double) k / texts.size(), (k + 1.0) / texts.size()));
            var score = new AlignmentScore();
            score.add(alignment.beads(), gold);
            whole.add(score);
            reliability.add(alignment.beads(), gold);
            sourceSentences += source.size();
            targetSentences += target.size();
            if (verbose) {
                out.println(name + "  " + score);
            }
        }
        if (verbose) {
            out.print(reliability);
        }
        out.println(String.format(
                Locale.ROOT,
                "%s (%d+%d sentences, %.1f s)",
                whole,
                sourceSentences,
                targetSentences,
                (System.nanoTime() - start) / 1e9));
        return 0;
    }

    private List<Path> texts() {
        Path sources = directory.resolve("src");
        if (!Files.isDirectory(sources)) {
            throw new RefusedException(sources + " is not a directory");
        }
        try (var files = Files.list(sources)) {
            List<Path> texts = files.filter(Files::isRegularFile).sorted().toList();
            if (texts.isEmpty()) {
                throw new RefusedException(sources + " has no text");
            }
            return texts;
        } catch (IOException e) {
            throw new RefusedException(sources + " cannot be read: " + e.getMessage());
        }
    }

    private static Sentences read(Path file, @Nullable Language given) {
        List<String> lines = TextFiles.lines(file);
        return Sentences.of(LanguageOption.orDetected(given, lines), lines);
    }
}
