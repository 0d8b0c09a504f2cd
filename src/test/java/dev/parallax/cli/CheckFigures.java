package dev.parallax.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.cli.PlantedMistake.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the check command: planted mistakes found, and alarms per 1,000 words of the untouched translation.
 *
 * <p>Not part of the build. {@code mvn test -Dtest=CheckFigures -Dfigures.folder=FOLDER -Dfigures.languages=zh,ja} reads
 * {@code FOLDER/LANGUAGE/src/NAME} and {@code tgt/NAME}, a sentence a line, and plants {@link PlantedMistake}s.
 * {@code -Dfigures.show=alarms} prints every alarm, {@code =alarms,missed} every mistake that was not found as well.
 */
class CheckFigures {
    private final String show = System.getProperty("figures.show", "");
    private final int every = Integer.getInteger("figures.every", 1);

    private final TreeMap<String, Integer> alarms = new TreeMap<>();
    private final TreeMap<Kind, int[]> planted = new TreeMap<>();
    private int words;
    private int ofDroppedLines;

    @TempDir
    Path directory;

    @Test
    void news() throws IOException {
        String folder = System.getProperty("figures.folder", "");
        assumeTrue(!folder.isEmpty(), "-Dfigures.folder names no folder");
        for (var language : System.getProperty("figures.languages", "zh,ja").split(",")) {
            alarms.clear();
            planted.clear();
            words = 0;
            ofDroppedLines = 0;
            measure(Path.of(folder, language), language);
            print(language);
        }
    }

    private void measure(Path folder, String language) throws IOException {
        try (var files = Files.list(folder.resolve("src"))) {
            var names = files.map(f -> f.getFileName().toString()).sorted().toList();
            for (int i = 0; i < names.size(); i += every) {
                var source = lines(folder.resolve("src").resolve(names.get(i)));
                var target = lines(folder.resolve("tgt").resolve(names.get(i)));
                var cut = cut(folder.resolve("gold").resolve(names.get(i) + ".align"));
                untouched(names.get(i), language, source, target, cut);
                for (var kind : Kind.values()) {
                    long seed = names.get(i).hashCode() * 31L + kind.ordinal();
                    plant(names.get(i), language, source, target, PlantedMistake.plant(kind, source, target, seed));
                }
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList();
    }

    private void untouched(String name, String language, List<String> source, List<String> target, Set<String> cut)
            throws IOException {
        words += String.join(" ", target).split("\\s+").length;
        for (var finding : check(language, source, target)) {
            if (isCut(finding, source, target, cut)) {
                ofDroppedLines++;
                continue;
            }
            alarms.merge(finding.get("check").asString(), 1, Integer::sum);
            if (show.contains("alarms")) {
                System.out.println(name + " " + describe(finding));
            }
        }
    }

    private void plant(
            String name,
            String language,
            List<String> source,
            List<String> target,
            @org.jspecify.annotations.Nullable PlantedMistake mistake)
            throws IOException {
        if (mistake == null) {
            return;
        }
        var findings = check(language, source, mistake.lines());
        boolean hit = false;
        for (var finding : findings) {
            hit |= mistake.isHitBy(finding);
        }
        var counts = planted.computeIfAbsent(mistake.kind(), k -> new int[2]);
        counts[0] += hit ? 1 : 0;
        counts[1]++;
        if (!hit && show.contains("missed")) {
            System.out.println(name + " missed " + mistake.kind() + " " + mistake.describe());
        }
    }

    private JsonNode check(String language, List<String> source, List<String> target) throws IOException {
        var original = Files.write(directory.resolve("original"), source);
        var translation = Files.write(directory.resolve("translation"), target);
        var out = new StringWriter();
        Cli.run(
                new String[] {
                    "check",
                    "--original",
                    original.toString(),
                    "--translation",
                    translation.toString(),
                    "--original-lang",
                    language,
                    "--translation-lang",
                    "en",
                    "--format",
                    "json"
                },
                new PrintWriter(out),
                new PrintWriter(System.err, true));
        return JsonMapper.shared().readTree(out.toString());
    }

    private static String describe(JsonNode finding) {
        var quotes = new ArrayList<String>();
        for (var side : List.of("translation", "original")) {
            for (var place : finding.get(side)) {
                String quote = place.get("quote").asString().replace('\n', ' ');
                quotes.add(quote.length() > 160 ? quote.substring(0, 160) + "…" : quote);
            }
        }
        return finding.get("severity").asString() + " " + finding.get("check").asString() + ": "
                + finding.get("message").asString() + " " + quotes;
    }

    private void print(String language) {
        int total = alarms.values().stream().mapToInt(i -> i).sum();
        System.out.printf(
                Locale.ROOT,
                "== %s: %d alarms in %d words, %.1f per 1,000 %s; %d more of lines that the set drops%n",
                language,
                total,
                words,
                1000.0 * total / words,
                alarms,
                ofDroppedLines);
        int[] sum = new int[2];
        for (var entry : planted.entrySet()) {
            sum[0] += entry.getValue()[0];
            sum[1] += entry.getValue()[1];
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %3d of %3d  %.3f%n",
                    entry.getKey().name().toLowerCase(Locale.ROOT),
                    entry.getValue()[0],
                    entry.getValue()[1],
                    entry.getValue()[0] / (double) entry.getValue()[1]);
        }
        System.out.printf(Locale.ROOT, "%-12s %3d of %3d  %.3f%n", "all", sum[0], sum[1], sum[0] / (double) sum[1]);
    }

    /** Lines "s3" of the source and "t4" of the target that the set leaves without a counterpart. */
    private static Set<String> cut(Path gold) throws IOException {
        var cut = new HashSet<String>();
        if (Files.exists(gold)) {
            for (var bead : Files.readAllLines(gold)) {
                var sides = bead.replaceAll("[\\[\\] ]", "").split(":", -1);
                if (sides[1].isEmpty()) {
                    List.of(sides[0].split(",")).forEach(line -> cut.add("s" + line));
                }
                if (sides[0].isEmpty()) {
                    List.of(sides[1].split(",")).forEach(line -> cut.add("t" + line));
                }
            }
        }
        return cut;
    }

    private static boolean isCut(JsonNode finding, List<String> source, List<String> target, Set<String> cut) {
        boolean omission = finding.get("check").asString().equals("omission");
        if (!omission && !finding.get("check").asString().equals("addition")) {
            return false;
        }
        for (var place : finding.get(omission ? "original" : "translation")) {
            int line = lineAt(omission ? source : target, place.get("start").asInt());
            if (cut.contains((omission ? "s" : "t") + line)) {
                return true;
            }
        }
        return false;
    }

    private static int lineAt(List<String> lines, int position) {
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            end += lines.get(i).length() + 1;
            if (position < end) {
                return i;
            }
        }
        return lines.size() - 1;
    }
}
