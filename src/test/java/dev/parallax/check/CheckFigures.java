package dev.parallax.check;

import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures the checks: planted mistakes found and alarms per 1,000 words.
 *
 * <p>Run with {@code samples FOLDER…} for dossiers with an {@code expected.json}, or with {@code news FOLDER LANGUAGE
 * [show]} for a folder with {@code src/NAME} and {@code tgt/NAME}, one sentence a line, into which mistakes are planted
 * by {@link PlantedMistake}.
 */
public final class CheckFigures {
    private CheckFigures() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("samples")) {
            for (var folder : List.of(arguments).subList(1, arguments.length)) {
                samples(Path.of(folder));
            }
        } else {
            news(Path.of(arguments[1]), Language.of(arguments[2]), arguments.length > 3 ? arguments[3] : "");
        }
    }

    private static void samples(Path folder) throws IOException {
        var dossier = CheckedDossier.read(folder);
        for (var text : dossier.texts()) {
            if (text.article().role() != Role.TRANSLATION) {
                continue;
            }
            var material = dossier.material(text.id());
            var findings = Checks.findings(material);
            var mistakes = dossier.mistakes().stream()
                    .filter(m -> m.text().equals(text.id()))
                    .toList();
            System.out.println("== " + folder.getFileName() + " " + text.id());
            for (var mistake : mistakes) {
                var hits = findings.stream()
                        .filter(f -> dossier.hits(f, mistake))
                        .map(Finding::check)
                        .distinct()
                        .toList();
                System.out.printf(
                        "%-9s %-12s %s ¶%d “%s” %s%n",
                        hits.isEmpty() ? "MISSED" : hits.contains(mistake.check()) ? "found" : "found as",
                        mistake.check(),
                        hits,
                        mistake.paragraph(),
                        mistake.quote(),
                        mistake.original());
            }
            for (var finding : findings) {
                boolean alarm = mistakes.stream().noneMatch(m -> dossier.hits(finding, m));
                System.out.println((alarm ? "  ALARM " : "  right ") + describe(finding, material));
            }
            long alarms = findings.stream()
                    .filter(f -> mistakes.stream().noneMatch(m -> dossier.hits(f, m)))
                    .count();
            int words = text.content().split("\\s+").length;
            System.out.printf(Locale.ROOT, "%d alarms in %d words%n", alarms, words);
        }
    }

    private static String describe(Finding finding, Material material) {
        var quotes = finding.places().stream()
                .map(p -> {
                    var text = material.original() != null
                                    && p.textId().equals(material.original().id())
                            ? material.original()
                            : material.translation();
                    String quote = p.textId().equals(text.id()) ? p.span().in(text.content()) : p.textId();
                    return quote.length() > 120 ? quote.substring(0, 120) + "…" : quote;
                })
                .toList();
        return finding.severity() + " " + finding.check() + ": " + finding.message() + " " + finding.evidence() + " "
                + quotes;
    }

    static Text text(String id, Role role, Language language, List<String> lines) {
        var paragraphs =
                lines.stream().map(l -> new Paragraph(ParagraphKind.BODY, l)).toList();
        return new Text(id, new Article(role, "", language, "", "", null, ""), paragraphs);
    }

    private static void news(Path folder, Language language, String show) throws IOException {
        var words = 0;
        var alarms = new TreeMap<String, Integer>();
        var planted = new TreeMap<PlantedMistake.Kind, int[]>();
        long nanos = 0;
        try (var files = Files.list(folder.resolve("src"))) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                var source = Files.readAllLines(file).stream()
                        .filter(l -> !l.isBlank())
                        .toList();
                var target = Files.readAllLines(folder.resolve("tgt").resolve(name)).stream()
                        .filter(l -> !l.isBlank())
                        .toList();
                var original = text("original", Role.ORIGINAL, language, source);
                var translation = text("translation", Role.TRANSLATION, Language.ENGLISH, target);
                words += String.join(" ", target).split("\\s+").length;
                var material = CheckedDossier.material(original, translation, List.of());
                long start = System.nanoTime();
                var findings = Checks.findings(material);
                nanos += System.nanoTime() - start;
                var cut = cut(folder.resolve("gold").resolve(name + ".align"));
                for (var finding : findings) {
                    if (isCut(finding, material, cut)) {
                        alarms.merge("(" + finding.check() + " of a line that the set drops)", 1, Integer::sum);
                        continue;
                    }
                    alarms.merge(finding.check(), 1, Integer::sum);
                    if (show.equals(finding.check()) || show.equals("all")) {
                        System.out.println(name + " " + describe(finding, material));
                    }
                }
                for (var kind : PlantedMistake.Kind.values()) {
                    var mistake = PlantedMistake.plant(kind, source, target, name.hashCode() * 31L + kind.ordinal());
                    if (mistake == null) {
                        continue;
                    }
                    var changed = text("translation", Role.TRANSLATION, Language.ENGLISH, mistake.lines());
                    var mutated = CheckedDossier.material(original, changed, List.of());
                    var found = Checks.findings(mutated);
                    boolean hit = found.stream().anyMatch(f -> mistake.isHitBy(f, mutated));
                    var counts = planted.computeIfAbsent(kind, k -> new int[2]);
                    counts[0] += hit ? 1 : 0;
                    counts[1]++;
                    if (!hit && show.equals("missed-" + kind.name().toLowerCase(Locale.ROOT))) {
                        System.out.println(name + " missed " + mistake.describe(mutated));
                    }
                }
            }
        }
        alarms.keySet().removeIf(key -> {
            boolean dropped = key.startsWith("(");
            if (dropped) {
                System.out.println(alarms.get(key) + " " + key);
            }
            return dropped;
        });
        int total = alarms.values().stream().mapToInt(i -> i).sum();
        System.out.printf(
                Locale.ROOT,
                "alarms %d in %d words = %.1f per 1,000; %s%n",
                total,
                words,
                1000.0 * total / words,
                alarms);
        int[] sum = new int[2];
        for (var entry : planted.entrySet()) {
            sum[0] += entry.getValue()[0];
            sum[1] += entry.getValue()[1];
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %d of %d = %.2f%n",
                    entry.getKey(),
                    entry.getValue()[0],
                    entry.getValue()[1],
                    entry.getValue()[0] / (double) entry.getValue()[1]);
        }
        System.out.printf(
                Locale.ROOT,
                "all %d of %d = %.3f; checks %d ms in all%n",
                sum[0],
                sum[1],
                sum[0] / (double) sum[1],
                nanos / 1_000_000);
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

    private static boolean isCut(Finding finding, Material material, Set<String> cut) {
        boolean omission = finding.check().equals("omission");
        if (!omission && !finding.check().equals("addition")) {
            return false;
        }
        var text = omission ? material.original() : material.translation();
        return text != null
                && finding.places().stream()
                        .filter(p -> p.textId().equals(text.id()))
                        .anyMatch(p -> cut.contains((omission ? "s" : "t")
                                + text.paragraphAt(p.span().start())));
    }
}
