package dev.parallax.cli;

import dev.parallax.difference.Link;
import dev.parallax.difference.WordAligner;
import dev.parallax.text.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "words",
        description = "Align the words of pairs of wordings and compare with links made by hand:"
                + " precision and recall of each pair, averaged, and their F1.",
        mixinStandardHelpOptions = true)
final class EvaluateWordsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "A pair a line, by tabs: id, sentence 1, N/A, sentence 2, N/A, 1, 1, sure links, possible"
                    + " links; words by spaces, links such as 0-1, words counted from 0.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            defaultValue = "en",
            converter = LanguageOption.class,
            description = "Language of the pairs; en is the default.")
    private Language language = Language.ENGLISH;

    @Option(names = "--verbose", description = "A line for each pair.")
    private boolean verbose;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<GoldWordPair> pairs = GoldWordPair.read(file);
        var aligner = WordAligner.standard();
        double precision = 0;
        double recall = 0;
        for (GoldWordPair pair : pairs) {
            Set<Link> found = Set.copyOf(aligner.align(language, pair.base(), pair.other()));
            var right = new HashSet<>(found);
            right.retainAll(pair.links());
            double pairPrecision = share(right, found);
            double pairRecall = share(right, pair.links());
            precision += pairPrecision;
            recall += pairRecall;
            if (verbose) {
                out.println(pair.id() + "  " + figures(pairPrecision, pairRecall));
            }
        }
        out.println(figures(precision / pairs.size(), recall / pairs.size()));
        return 0;
    }

    /** How much of a whole is right; nothing at all is right in its entirety. */
    private static double share(Set<Link> right, Set<Link> whole) {
        return whole.isEmpty() ? 1 : (double) right.size() / whole.size();
    }

    private static String figures(double precision, double recall) {
        double sum = precision + recall;
        return String.format(
                Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }
}
