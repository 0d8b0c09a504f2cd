package dev.parallax.alignment;

import com.sun.management.OperatingSystemMXBean;
import dev.parallax.dossier.DossierFolder;
import dev.parallax.lexicon.Cedict;
import dev.parallax.lexicon.EnglishRarity;
import dev.parallax.lexicon.Meanings;
import dev.parallax.lexicon.NameReadings;
import dev.parallax.lexicon.Transliteration;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures what aligning costs: an article once warm, a pin in it, the dictionaries, the first two sentences of a process, a set as a whole
 * process, and long texts.
 *
 * <p>Not part of the build: {@code mvn test -Dtest=AlignmentFigures}. With {@code -Dfigures.set=FOLDER=en-zh} the
 * command {@code evaluate alignment} is measured on that set too; {@code -Dfigures.lengths=5000,10000,20000,30000} picks the
 * lengths of long texts. Each figure has a fresh process, whose heap may not grow above what the figure says. Processor
 * time is that of all threads, the compiler's too; the clock depends on what else the machine does.
 */
class AlignmentFigures {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int WARM = 60;
    private static final int TIMES = 40;

    @Test
    void figures() throws IOException, InterruptedException {
        run("512m", "article");
        for (int k = 0; k < 3; k++) {
            run("512m", "lexicon");
            run("512m", "first");
        }
        String set = System.getProperty("figures.set", "");
        if (!set.isEmpty()) {
            for (int k = 0; k < 5; k++) {
                evaluate(set);
            }
        }
        for (String length :
                System.getProperty("figures.lengths", "5000,10000,20000,30000").split(",")) {
            run(Integer.parseInt(length) > 20_000 ? "2g" : "1g", "long", length);
        }
    }

    private static void evaluate(String set) throws IOException, InterruptedException {
        String[] parts = set.split("[=-](?=[^/]*$)|=");
        start(
                "1g",
                "dev.parallax.Parallax",
                "evaluate",
                "alignment",
                parts[0],
                "--source-lang",
                parts[1],
                "--target-lang",
                parts[2]);
    }

    private static void run(String heap, String... figure) throws IOException, InterruptedException {
        start(heap, AlignmentFigures.class.getName(), figure);
    }

    /** Runs a class in a process of its own; what the shell knows of its processor time stands below what it prints. */
    private static void start(String heap, String main, String... arguments) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "\"$@\"; code=$?; times; exit $code",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        System.out.printf(
                Locale.ROOT,
                "  whole process with -Xmx%s: %.2f s by the clock, in the line above its processor time (user, system)%n",
                heap,
                (System.nanoTime() - begun) / 1e9);
        if (code != 0) {
            throw new AssertionError(main + " ended with " + code);
        }
    }

    public static void main(String[] figure) throws IOException {
        switch (figure[0]) {
            case "article" -> article();
            case "lexicon" -> lexicon();
            case "first" -> first();
            case "long" -> length(Integer.parseInt(figure[1]));
            default -> throw new IllegalArgumentException(figure[0]);
        }
    }

    /** What one call took. */
    private record Took(double clock, double processor) {
        static Took of(Runnable call) {
            long processor = SYSTEM.getProcessCpuTime();
            long clock = System.nanoTime();
            call.run();
            return new Took((System.nanoTime() - clock) / 1e6, (SYSTEM.getProcessCpuTime() - processor) / 1e6);
        }
    }

    private static void article() {
        var source = article(Role.ORIGINAL);
        var target = article(Role.TRANSLATION);
        var beads = Aligner.standard().align(source, target, List.of()).beads();
        print(
                "an article of " + (source.paragraphs().getLast() + 1) + " paragraphs, " + source.size() + " against "
                        + target.size() + " sentences",
                many(k -> Aligner.standard().align(source, target, List.of())));
        var aligner = Aligner.standard();
        aligner.align(source, target, List.of());
        print("the same after a pin", many(k -> {
            var pinned = beads.get(k % beads.size());
            aligner.align(source, target, List.of(Bead.pinned(pinned.source(), pinned.target())));
        }));
    }

    /** One text of two articles, so that it is long enough. */
    private static Sentences article(Role role) {
        var sentences = new ArrayList<String>();
        var paragraphs = new ArrayList<Integer>();
        for (String folder : List.of("sample-texts/koizumi-hegseth", "src/test/resources/dossiers/e-bike-tariff")) {
            Text text = DossierFolder.read(Path.of(folder)).texts().stream()
                    .filter(t -> t.article().role() == role)
                    .findFirst()
                    .orElseThrow();
            int before = paragraphs.isEmpty() ? 0 : paragraphs.getLast() + 1;
            var part = Sentences.of(text);
            sentences.addAll(part.sentences());
            part.paragraphs().forEach(p -> paragraphs.add(before + p));
        }
        return new Sentences(role == Role.ORIGINAL ? Language.CHINESE : Language.ENGLISH, sentences, paragraphs);
    }

    private interface Call {
        void run(int time);
    }

    private static List<Took> many(Call call) {
        var took = new ArrayList<Took>();
        for (int k = 0; k < WARM + TIMES; k++) {
            int time = k;
            took.add(Took.of(() -> call.run(time)));
        }
        return took.subList(WARM, took.size());
    }

    private static void print(String what, List<Took> took) {
        System.out.printf(
                Locale.ROOT,
                "%s: processor %.0f ms (median of %d, slowest %.0f), clock %.0f ms (slowest %.0f)%n",
                what,
                sorted(took.stream().map(Took::processor))[took.size() / 2],
                took.size(),
                sorted(took.stream().map(Took::processor))[took.size() - 1],
                sorted(took.stream().map(Took::clock))[took.size() / 2],
                sorted(took.stream().map(Took::clock))[took.size() - 1]);
    }

    private static double[] sorted(Stream<Double> values) {
        double[] sorted = values.mapToDouble(v -> v).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Every dictionary and table is loaded, and one word looked up in each. */
    private static void lexicon() {
        var took = Took.of(() -> {
            boolean known = Cedict.standard().contains("日本")
                    && !NameReadings.standard().japanese("高市").isEmpty()
                    && !Meanings.of(Language.of("ru")).of("aa").isEmpty()
                    && Transliteration.of(Language.CHINESE).score("hegseth", "赫格塞思") > 0
                    && Transliteration.of(Language.JAPANESE).score("hegseth", "ヘグセス") > 0
                    && EnglishRarity.of("minister") > 0;
            if (!known) {
                throw new IllegalStateException("a dictionary lacks a common word");
            }
        });
        System.out.printf(
                Locale.ROOT, "all dictionaries: processor %.0f ms, clock %.0f ms%n", took.processor, took.clock);
    }

    /** The dictionaries are loaded by the first text that needs them. */
    private static void first() {
        var source = Sentences.of(Language.CHINESE, List.of("日本防卫大臣小泉进次郎29日在东京会见美国国防部长赫格塞思。"));
        var target = Sentences.of(
                Language.ENGLISH,
                List.of(
                        "Japan's Defense Minister Shinjiro Koizumi met US Defense Secretary Pete Hegseth in Tokyo on the 29th."));
        var took = Took.of(() -> Aligner.standard().align(source, target, List.of()));
        System.out.printf(
                Locale.ROOT,
                "the first two sentences, dictionaries loaded: processor %.0f ms, clock %.0f ms%n",
                took.processor,
                took.clock);
    }

    private static void length(int sentences) {
        double ratio = sentences > 20_000 ? 1.4 : 1.26;
        var text = MadeUpTranslation.of(sentences, (int) (ratio * sentences), 1);
        Aligner.standard()
                .align(
                        MadeUpTranslation.of(300, 378, 2).source(),
                        MadeUpTranslation.of(300, 378, 2).target(),
                        List.of());
        var beads = new ArrayList<Bead>();
        var took = Took.of(() -> beads.addAll(Aligner.standard()
                .align(text.source(), text.target(), List.of())
                .beads()));
        var made = text.beads().stream().map(b -> b.source() + ":" + b.target()).collect(Collectors.toSet());
        long right = beads.stream()
                .filter(b -> made.contains(b.source() + ":" + b.target()))
                .count();
        System.out.printf(
                Locale.ROOT,
                "%d against %d made-up sentences: processor %.1f s, clock %.1f s, at most %d MB of heap, %d of %d beads found%n",
                text.source().size(),
                text.target().size(),
                took.processor / 1000,
                took.clock / 1000,
                Runtime.getRuntime().maxMemory() >> 20,
                right,
                made.size());
    }
}
