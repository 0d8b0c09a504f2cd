package dev.parallax.alignment;

import dev.parallax.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What kinds of errors the aligner makes on hand-aligned texts.
 *
 * <p>Arguments: {@code DIR=SOURCE-TARGET} for each set, such as {@code eval/mac-dev=zh-en}; with {@code --examples N} it
 * shows N of each kind, with {@code --weights FILE} other weights are tried. Prints strict F1 of each set, and of the reference beads that were missed how many there are of
 * each shape and of each kind of error.
 */
final class AlignmentErrors {
    private final int examples;
    private final Map<Kind, Integer> shown = new EnumMap<>(Kind.class);
    private final StringBuilder shownExamples = new StringBuilder();

    private final BeadWeights weights;

    private AlignmentErrors(int examples, BeadWeights weights) {
        this.examples = examples;
        this.weights = weights;
    }

    /** What became of a reference bead that was not found. */
    enum Kind {
        /** A sentence alone, put to the bead beside it. */
        NULL_SWALLOWED,
        /** A sentence alone, paired with another that is alone too. */
        NULL_PAIRED,
        /** Two beads or more taken for one. */
        MERGED,
        /** One bead taken for several, all of its sentences in two-sided beads within it. */
        SPLIT,
        /** A bead of which a sentence at the edge was left alone. */
        PART_LEFT_ALONE,
        /** All of its sentences left alone. */
        ALL_LEFT_ALONE,
        /** A sentence too many or too few at one end: the boundary beside a neighbour stands elsewhere. */
        BOUNDARY,
        /** Aligned with something else. */
        ELSEWHERE
    }

    private record Reference(Set<Integer> source, Set<Integer> target) {
        boolean isNull() {
            return source.isEmpty() || target.isEmpty();
        }

        String shape() {
            return source.size() + "-" + target.size();
        }
    }

    public static void main(String[] arguments) throws IOException {
        int examples = 0;
        var weights = BeadWeights.LEARNT;
        var sets = new ArrayList<String>();
        for (int k = 0; k < arguments.length; k++) {
            if (arguments[k].equals("--examples")) {
                examples = Integer.parseInt(arguments[++k]);
            } else if (arguments[k].equals("--weights")) {
                weights = weights(Path.of(arguments[++k]));
            } else {
                sets.add(arguments[k]);
            }
        }
        double sum = 0;
        for (String set : sets) {
            String[] parts = set.split("=");
            String[] languages = parts[1].split("-");
            sum += new AlignmentErrors(examples, weights)
                    .report(Path.of(parts[0]), Language.of(languages[0]), Language.of(languages[1]));
        }
        System.out.printf(Locale.ROOT, "mean F1 %.4f%n", sum / sets.size());
    }

    /** From lines {@code FEATURE(weight)}, as {@link WeightLearner} prints them. */
    private static BeadWeights weights(Path file) throws IOException {
        var weights = new double[Feature.values().length];
        for (String line : Files.readAllLines(file)) {
            int open = line.indexOf('(');
            if (open > 0) {
                weights[Feature.valueOf(line.substring(0, open)).ordinal()] =
                        Double.parseDouble(line.substring(open + 1, line.indexOf(')')));
            }
        }
        return new BeadWeights(weights);
    }

    private List<Bead> align(Sentences source, Sentences target) {
        var pins = new Pins(List.of(), source.size(), target.size());
        return new AlignmentRun(Prepared.of(source, target), pins, weights, Watch.NONE)
                .run()
                .beads();
    }

    /** Prints the strict F1 of one set with other weights. */
    static void report(BeadWeights weights, String set) throws IOException {
        String[] parts = set.split("=");
        String[] languages = parts[1].split("-");
        new AlignmentErrors(0, weights).report(Path.of(parts[0]), Language.of(languages[0]), Language.of(languages[1]));
    }

    /** How many beads of some texts are right, were found and were expected. */
    record Score(int right, int found, int expected) {
        Score plus(Score other) {
            return new Score(right + other.right, found + other.found, expected + other.expected);
        }

        double f1() {
            return 2.0 * right / (found + expected);
        }
    }

    /** The score of the chosen texts of a set with other weights. */
    static Score score(BeadWeights weights, String set, Predicate<String> chosen) throws IOException {
        String[] parts = set.split("=");
        String[] languages = parts[1].split("-");
        var errors = new AlignmentErrors(0, weights);
        var score = new Score(0, 0, 0);
        for (String name : names(Path.of(parts[0]))) {
            if (chosen.test(name)) {
                var text = errors.read(Path.of(parts[0]), name, Language.of(languages[0]), Language.of(languages[1]));
                var found = errors.align(text.source, text.target).stream()
                        .map(AlignmentErrors::reference)
                        .toList();
                int right = (int)
                        found.stream().filter(Set.copyOf(text.gold)::contains).count();
                score = score.plus(new Score(right, found.size(), text.gold.size()));
            }
        }
        return score;
    }

    private record AlignedText(Sentences source, Sentences target, List<Reference> gold) {}

    private static List<String> names(Path set) throws IOException {
        try (var files = Files.list(set.resolve("src"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private AlignedText read(Path set, String name, Language source, Language target) throws IOException {
        return new AlignedText(
                Sentences.of(source, Files.readAllLines(set.resolve("src").resolve(name))),
                Sentences.of(target, Files.readAllLines(set.resolve("tgt").resolve(name))),
                read(set.resolve("gold").resolve(name + ".align")));
    }

    private double report(Path set, Language sourceLanguage, Language targetLanguage) throws IOException {
        int right = 0;
        int found = 0;
        int expected = 0;
        int sure = 0;
        int sureRight = 0;
        var byShape = new TreeMap<String, int[]>();
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        for (String name : names(set)) {
            var text = read(set, name, sourceLanguage, targetLanguage);
            var beads = align(text.source, text.target);
            var guesses = beads.stream().map(AlignmentErrors::reference).toList();
            var guessed = new HashSet<>(guesses);
            var wanted = new HashSet<>(text.gold);
            expected += text.gold.size();
            found += guesses.size();
            for (Reference reference : text.gold) {
                int[] counts = byShape.computeIfAbsent(shape(reference), k -> new int[2]);
                counts[1]++;
                if (guessed.contains(reference)) {
                    counts[0]++;
                    right++;
                } else {
                    Kind kind = kind(reference, guesses, text.gold);
                    kinds.merge(kind, 1, Integer::sum);
                    example(kind, name, reference, guesses, text.source, text.target);
                }
            }
            for (int k = 0; k < beads.size(); k++) {
                if (beads.get(k).confidence() >= 0.9) {
                    sure++;
                    sureRight += wanted.contains(guesses.get(k)) ? 1 : 0;
                }
            }
        }
        double f1 = 2.0 * right / (found + expected);
        System.out.printf(
                Locale.ROOT,
                "%-28s P %.4f R %.4f F1 %.4f; %d beads of confidence .9 or more, %.3f of them right%n",
                set.getFileName(),
                (double) right / found,
                (double) right / expected,
                f1,
                sure,
                (double) sureRight / Math.max(1, sure));
        if (examples > 0) {
            byShape.forEach((shape, counts) ->
                    System.out.printf(Locale.ROOT, "  shape %-5s %4d of %4d%n", shape, counts[0], counts[1]));
            kinds.forEach((kind, count) -> System.out.printf(Locale.ROOT, "  %-16s %4d%n", kind, count));
            System.out.print(shownExamples);
        }
        return f1;
    }

    private static String shape(Reference reference) {
        int large = Math.max(reference.source.size(), reference.target.size());
        return large > 4 ? "more" : reference.shape();
    }

    private static Kind kind(Reference missed, List<Reference> guesses, List<Reference> gold) {
        var touching = guesses.stream()
                .filter(g -> meet(g.source, missed.source) || meet(g.target, missed.target))
                .toList();
        if (missed.isNull()) {
            Reference guess = touching.getFirst();
            boolean real = gold.stream()
                    .anyMatch(g ->
                            !g.isNull() && guess.source.containsAll(g.source) && guess.target.containsAll(g.target));
            return real || guess.source.size() + guess.target.size() > 2 ? Kind.NULL_SWALLOWED : Kind.NULL_PAIRED;
        }
        if (touching.stream().allMatch(Reference::isNull)) {
            return Kind.ALL_LEFT_ALONE;
        }
        boolean within = touching.stream()
                .allMatch(g -> missed.source.containsAll(g.source) && missed.target.containsAll(g.target));
        if (within) {
            return touching.stream().anyMatch(Reference::isNull) ? Kind.PART_LEFT_ALONE : Kind.SPLIT;
        }
        if (touching.size() == 1) {
            return Kind.MERGED;
        }
        boolean partly =
                touching.stream().anyMatch(g -> meet(g.source, missed.source) && meet(g.target, missed.target));
        return partly ? Kind.BOUNDARY : Kind.ELSEWHERE;
    }

    private static boolean meet(Collection<Integer> some, Collection<Integer> others) {
        return some.stream().anyMatch(others::contains);
    }

    private void example(
            Kind kind, String text, Reference missed, List<Reference> guesses, Sentences source, Sentences target) {
        if (shown.merge(kind, 1, Integer::sum) > examples) {
            return;
        }
        shownExamples.append("\n").append(kind).append(" in ").append(text).append("\n");
        append("  wanted ", missed, source, target);
        guesses.stream()
                .filter(g -> meet(g.source, missed.source) || meet(g.target, missed.target))
                .forEach(g -> append("  found  ", g, source, target));
    }

    private void append(String label, Reference bead, Sentences source, Sentences target) {
        shownExamples
                .append(label)
                .append(bead.source)
                .append(":")
                .append(bead.target)
                .append("\n");
        bead.source.forEach(s ->
                shownExamples.append("      ").append(source.sentences().get(s)).append("\n"));
        bead.target.forEach(t ->
                shownExamples.append("      ").append(target.sentences().get(t)).append("\n"));
    }

    private static Reference reference(Bead bead) {
        return new Reference(Set.copyOf(bead.source()), Set.copyOf(bead.target()));
    }

    private static List<Reference> read(Path gold) throws IOException {
        return Files.readAllLines(gold).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split(":"))
                .map(sides -> new Reference(numbers(sides[0]), numbers(sides[1])))
                .toList();
    }

    private static Set<Integer> numbers(String list) {
        var numbers = new HashSet<Integer>();
        Arrays.stream(list.replaceAll("[\\[\\]\\s]", "").split(","))
                .filter(n -> !n.isEmpty())
                .flatMapToInt(n -> IntStream.of(Integer.parseInt(n)))
                .forEach(numbers::add);
        return numbers;
    }
}
