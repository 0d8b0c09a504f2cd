package dev.parallax.cli;

import dev.parallax.alignment.Bead;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long Parallax's aligner takes for the texts of a set, and how good it is, beside maligna, the aligner inside OmegaT.
 *
 * <p>{@code mvn -Pbench test} measures on the dossiers of the repository, by paragraphs;
 * {@code -Dbench.sets="FOLDER=en-zh FOLDER=zh-en"} on other texts, by lines, laid out as for {@code evaluate alignment}.
 * Times are of a warm process and for a whole set; reading the texts is not part of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5, time = 6)
@Measurement(iterations = 5, time = 4)
public class AlignerBenchmark {
    /** A set, as {@link BenchmarkSet#of} names it. */
    @Param(BenchmarkSet.DOSSIERS)
    public String set;

    /** Who aligns it. */
    @Param
    public BenchmarkedAligner aligner;

    private BenchmarkSet texts;

    /** Reads the texts. */
    @Setup
    public void read() {
        texts = BenchmarkSet.of(set);
    }

    /** Aligns each document of the set. */
    @Benchmark
    public List<List<Bead>> align() {
        var beads = new ArrayList<List<Bead>>();
        texts.pairs().forEach(pair -> beads.add(aligner.align(pair.source(), pair.target())));
        return beads;
    }

    /** @param sets one argument: the names of the sets, separated by blanks */
    public static void main(String[] sets) throws RunnerException {
        var options = new OptionsBuilder()
                .include(AlignerBenchmark.class.getName())
                .param("set", sets[0].split(" +"))
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .build();
        Map<String, Map<BenchmarkedAligner, RunResult>> results = new LinkedHashMap<>();
        for (RunResult result : new Runner(options).run()) {
            var of = result.getParams();
            results.computeIfAbsent(of.getParam("set"), s -> new LinkedHashMap<>())
                    .put(BenchmarkedAligner.valueOf(of.getParam("aligner")), result);
        }
        results.forEach((set, measured) -> print(set, measured, System.out));
    }

    private static void print(String set, Map<BenchmarkedAligner, RunResult> measured, PrintStream out) {
        var texts = BenchmarkSet.of(set);
        out.printf(
                "%n%s: %d documents, %d against %d%n",
                set, texts.pairs().size(), texts.sourceSentences(), texts.targetSentences());
        out.printf(
                "%-10s%8s%8s%8s%12s%12s%16s%22s%n",
                "aligner", "P", "R", "F1", "ms", "+-", "processor ms", "Parallax takes, F1");
        double own = processor(measured.get(BenchmarkedAligner.PARALLAX));
        double ownScore = score(texts, BenchmarkedAligner.PARALLAX).f1();
        measured.forEach((aligner, result) -> {
            var score = score(texts, aligner);
            var time = result.getPrimaryResult();
            out.printf(
                    Locale.ROOT,
                    "%-10s%8.3f%8.3f%8.3f%12.2f%12.2f%16.2f%14.2f x %+.3f%n",
                    aligner.name().toLowerCase(Locale.ROOT),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    time.getScore(),
                    time.getScoreError(),
                    processor(result),
                    own / processor(result),
                    ownScore - score.f1());
        });
    }

    private static double processor(RunResult result) {
        return result.getSecondaryResults().get(ProcessorTime.LABEL).getScore();
    }

    private static AlignmentScore score(BenchmarkSet texts, BenchmarkedAligner aligner) {
        var score = new AlignmentScore();
        texts.pairs().forEach(pair -> score.add(aligner.align(pair.source(), pair.target()), pair.gold()));
        return score;
    }
}
