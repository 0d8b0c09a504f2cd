package dev.parallax.cli;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Sentences;
import dev.parallax.text.Language;
import dev.parallax.text.SentenceSplitter;
import dev.parallax.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "align",
        description = "Align a text with its translation, sentence by sentence.",
        mixinStandardHelpOptions = true)
final class AlignCommand implements Callable<Integer> {
    enum Unit {
        /** Every line is one sentence. */
        LINE,
        /** Every line is a paragraph, whose sentences are to be found. */
        PARAGRAPH
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--source", required = true, paramLabel = "FILE", description = "The original, UTF-8.")
    @SuppressWarnings("NullAway.Init")
    private Path source;

    @Option(names = "--target", required = true, paramLabel = "FILE", description = "The translation, UTF-8.")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Option(
            names = "--source-lang",
            paramLabel = "TAG",
            converter = LanguageOption.class,
            description = "Language of the original, such as zh; found from the text if not given.")
    private @Nullable Language sourceLanguage;

    @Option(
            names = "--target-lang",
            paramLabel = "TAG",
            converter = LanguageOption.class,
            description = "Language of the translation, such as en; found from the text if not given.")
    private @Nullable Language targetLanguage;

    @Option(
            names = "--unit",
            defaultValue = "line",
            description = "What a line of a file is: a sentence (line, the default) or a paragraph.")
    private Unit unit = Unit.LINE;

    @Option(
            names = "--format",
            defaultValue = "pairs",
            description = "pairs ('[0, 1]:[0]', numbers of sentences from 0), tsv or json; pairs is the default.")
    private AlignmentFormat format = AlignmentFormat.PAIRS;

    @Override
    public Integer call() {
        Sentences original = read(source, sourceLanguage);
        Sentences translation = read(target, targetLanguage);
        var progress = ProgressLines.begin("aligning", spec.commandLine().getErr());
        Alignment alignment = Aligner.standard().align(original, translation, List.of(), progress);
        var out = spec.commandLine().getOut();
        format.write(original, translation, alignment, out);
        out.flush();
        return 0;
    }

    private Sentences read(Path file, @Nullable Language given) {
        List<String> lines = TextFiles.lines(file);
        Language language = LanguageOption.orDetected(given, lines);
        return unit == Unit.LINE ? Sentences.of(language, lines) : split(language, lines);
    }

    private static Sentences split(Language language, List<String> paragraphs) {
        var splitter = SentenceSplitter.of(language);
        var sentences = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        int paragraph = 0;
        for (String words : paragraphs) {
            if (!words.isBlank()) {
                for (Span sentence : splitter.split(words)) {
                    sentences.add(sentence.in(words));
                    places.add(paragraph);
                }
                paragraph++;
            }
        }
        return new Sentences(language, sentences, places);
    }
}
