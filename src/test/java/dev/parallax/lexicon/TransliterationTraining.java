package dev.parallax.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns the tables of {@link Transliteration} from pairs of names by expectation-maximisation, and measures them on
 * names held back.
 *
 * <p>Run with a file of lines {@code name<TAB>characters, spaced<TAB>count} and the file to write.
 */
public final class TransliterationTraining {
    private static final int ROUNDS = 12;
    private static final double LEAST = 0.7;

    private record Pair(String letters, List<String> units, double weight) {}

    private TransliterationTraining() {}

    public static void main(String[] arguments) throws IOException {
        var pairs = read(Path.of(arguments[0]));
        java.util.Collections.shuffle(pairs, new Random(1));
        int held = pairs.size() / 20;
        measure(new Transliteration(SoundCounts.of(learn(pairs.subList(held, pairs.size())))), pairs.subList(0, held));
        write(learn(pairs), Path.of(arguments[1]));
    }

    private static List<Pair> read(Path file) throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var line : Files.readAllLines(file)) {
            var columns = line.split("\t");
            String letters = Transliteration.letters(columns[0]);
            var units = Transliteration.units(columns[1]);
            boolean fits = !letters.isEmpty() && units.size() * Transliteration.LONGEST_RUN >= letters.length();
            if (fits && units.size() <= letters.length()) {
                pairs.add(new Pair(letters, units, 1 + Math.log(Double.parseDouble(columns[2]))));
            }
        }
        return pairs;
    }

    private static Map<String, Map<String, Double>> learn(List<Pair> pairs) {
        Map<String, Map<String, Double>> model = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            var counts = new HashMap<String, Map<String, Double>>();
            for (var pair : pairs) {
                expect(pair, model, counts);
            }
            counts.values().forEach(row -> {
                double total = row.values().stream().mapToDouble(d -> d).sum();
                row.replaceAll((run, count) -> count + Math.min(1e-4, total * 1e-6));
            });
            model = counts;
        }
        return prune(model);
    }

    private static double weight(
            Map<String, Map<String, Double>> model, Map<String, Double> totals, String unit, String run) {
        if (model.isEmpty()) {
            return Math.pow(.5, Math.abs(run.length() - 2));
        }
        return model.getOrDefault(unit, Map.of()).getOrDefault(run, 0.0) / totals.getOrDefault(unit, 1.0);
    }

    private static final Map<Map<String, Map<String, Double>>, Map<String, Double>> TOTALS =
            new java.util.IdentityHashMap<>();

    private static void expect(
            Pair pair, Map<String, Map<String, Double>> model, Map<String, Map<String, Double>> counts) {
        var totals = TOTALS.computeIfAbsent(model, m -> {
            var sums = new HashMap<String, Double>();
            m.forEach((unit, row) ->
                    sums.put(unit, row.values().stream().mapToDouble(d -> d).sum()));
            return sums;
        });
        int n = pair.letters.length();
        int m = pair.units.size();
        var forward = new double[m + 1][n + 1];
        var backward = new double[m + 1][n + 1];
        forward[0][0] = 1;
        backward[m][n] = 1;
        for (int u = 0; u < m; u++) {
            for (int from = 0; from <= n; from++) {
                for (int to = from; to <= Math.min(n, from + Transliteration.LONGEST_RUN); to++) {
                    forward[u + 1][to] += forward[u][from]
                            * weight(model, totals, pair.units.get(u), pair.letters.substring(from, to));
                }
            }
        }
        for (int u = m - 1; u >= 0; u--) {
            for (int from = 0; from <= n; from++) {
                for (int to = from; to <= Math.min(n, from + Transliteration.LONGEST_RUN); to++) {
                    backward[u][from] += backward[u + 1][to]
                            * weight(model, totals, pair.units.get(u), pair.letters.substring(from, to));
                }
            }
        }
        double all = forward[m][n];
        if (all <= 0) {
            return;
        }
        for (int u = 0; u < m; u++) {
            var row = counts.computeIfAbsent(pair.units.get(u), k -> new HashMap<>());
            for (int from = 0; from <= n; from++) {
                for (int to = from; to <= Math.min(n, from + Transliteration.LONGEST_RUN); to++) {
                    String run = pair.letters.substring(from, to);
                    double share = forward[u][from]
                            * weight(model, totals, pair.units.get(u), run)
                            * backward[u + 1][to]
                            / all;
                    if (share > 1e-4) {
                        row.merge(run, share * pair.weight, Double::sum);
                    }
                }
            }
        }
    }

    private static Map<String, Map<String, Double>> prune(Map<String, Map<String, Double>> model) {
        var pruned = new HashMap<String, Map<String, Double>>();
        model.forEach((unit, row) -> {
            var kept = new TreeMap<String, Double>();
            row.forEach((run, count) -> {
                if (count >= LEAST) {
                    kept.put(run, Math.round(count * 10) / 10.0);
                }
            });
            if (kept.values().stream().mapToDouble(d -> d).sum() >= 2) {
                pruned.put(unit, kept);
            }
        });
        return pruned;
    }

    /** How often the true characters beat 20 others, and how scores spread over right and wrong pairs. */
    private static void measure(Transliteration model, List<Pair> held) {
        var random = new Random(2);
        int best = 0;
        int right = 0;
        int wrong = 0;
        int others = 0;
        for (var pair : held) {
            String characters = String.join("", pair.units);
            double own = model.score(pair.letters, characters);
            boolean beaten = false;
            for (int i = 0; i < 20; i++) {
                var other = String.join("", held.get(random.nextInt(held.size())).units);
                if (other.equals(characters)) {
                    continue;
                }
                others++;
                beaten |= model.score(pair.letters, other) >= own;
                wrong += model.spells(pair.letters, other) ? 1 : 0;
            }
            best += beaten ? 0 : 1;
            right += model.spells(pair.letters, characters) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%d names held back: first of 21 %.3f; accepted when right %.3f, when wrong %.4f%n",
                held.size(),
                best / (double) held.size(),
                right / (double) held.size(),
                wrong / (double) others);
    }

    private static void write(Map<String, Map<String, Double>> model, Path file) throws IOException {
        var lines = new ArrayList<String>();
        new TreeMap<>(model).forEach((unit, row) -> {
            var line = new StringBuilder(unit);
            new TreeMap<>(row)
                    .forEach((run, count) ->
                            line.append('\t').append(run).append(':').append(count));
            lines.add(line.toString());
        });
        Files.write(file, lines);
    }
}
