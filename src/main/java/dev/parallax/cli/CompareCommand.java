package dev.parallax.cli;

import dev.parallax.difference.Differences;
import dev.parallax.text.Language;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        description = "Show how a text differs from another in the same language, word by word.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--base", required = true, paramLabel = "FILE", description = "What to compare with, UTF-8.")
    @SuppressWarnings("NullAway.Init")
    private Path base;

    @Option(names = "--other", required = true, paramLabel = "FILE", description = "What to compare, UTF-8.")
    @SuppressWarnings("NullAway.Init")
    private Path other;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = LanguageOption.class,
            description = "Language of both, such as en; found from the text if not given.")
    private @Nullable Language language;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text ([-deleted-], {+inserted+}, [~moved~]), json (offsets count UTF-16 units) or html;"
                    + " text is the default.")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Override
    public Integer call() {
        String baseWords = String.join("\n", TextFiles.lines(base));
        String otherWords = String.join("\n", TextFiles.lines(other));
        Language both = LanguageOption.orDetected(language, baseWords.lines().toList());
        var comparison = Differences.standard().compare(both, baseWords, otherWords);
        var out = spec.commandLine().getOut();
        out.print(format.write(new Compared(both, baseWords, otherWords, comparison)));
        out.flush();
        return 0;
    }
}
