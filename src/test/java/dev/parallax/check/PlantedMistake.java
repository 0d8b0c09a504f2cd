package dev.parallax.check;

import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mistake put into a translation on purpose.
 *
 * @param line where, in {@link #lines()}; of a dropped line, where it was
 * @param span in that line
 */
record PlantedMistake(Kind kind, List<String> lines, int line, Span span, String was) {
    enum Kind {
        NUMBER,
        NAME,
        DROPPED,
        NOT,
        UNTRANSLATED,
        QUOTES
    }

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,-])\\d[\\d,]*(?:\\.\\d+)?(?![\\w-])");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{Ll}{3,}(?= [a-z]|[,.'])");
    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(?:is|are|was|were|will|would|can|could|should|has|have|had)(?= [a-z]+)(?! (?:not|n't|no|never|been not))");
    private static final Pattern QUOTES = Pattern.compile("[\"“]([^\"“”]{4,})[\"”]");
    private static final Pattern WORD = Pattern.compile("(?<= )[a-z]{5,}(?= )");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final List<String> NAMES = List.of(
            "Henderson",
            "Marchetti",
            "Kowalski",
            "Lindqvist",
            "Okafor",
            "Delgado",
            "Petersen",
            "Whitmore",
            "Brisbane",
            "Lisbon",
            "Toronto",
            "Nairobi",
            "Warsaw",
            "Gonzalez",
            "Fitzgerald",
            "Nakamura",
            "Sullivan",
            "Bergmann");

    static @Nullable PlantedMistake plant(Kind kind, List<String> source, List<String> target, long seed) {
        var random = new Random(seed);
        if (kind == Kind.DROPPED) {
            int line = random.nextInt(target.size() - 1) + 1;
            var lines = new ArrayList<>(target);
            String was = lines.remove(line);
            return new PlantedMistake(kind, lines, line, new Span(0, 0), was);
        }
        var pattern = switch (kind) {
            case NUMBER -> NUMBER;
            case NAME -> NAME;
            case NOT -> AUXILIARY;
            case QUOTES -> QUOTES;
            default -> WORD;
        };
        var places = new ArrayList<int[]>();
        for (int i = 0; i < target.size(); i++) {
            for (var m = pattern.matcher(target.get(i)); m.find(); ) {
                places.add(new int[] {i, m.start(), m.end()});
            }
        }
        if (places.isEmpty()) {
            return null;
        }
        var at = places.get(random.nextInt(places.size()));
        String was = target.get(at[0]).substring(at[1], at[2]);
        String put = switch (kind) {
            case NUMBER -> changed(was, random);
            case NAME -> NAMES.get(random.nextInt(NAMES.size()));
            case NOT -> was + " not";
            case QUOTES -> was.substring(1, was.length() - 1);
            default -> han(source, random);
        };
        var lines = new ArrayList<>(target);
        lines.set(
                at[0],
                target.get(at[0]).substring(0, at[1]) + put + target.get(at[0]).substring(at[2]));
        return new PlantedMistake(kind, lines, at[0], new Span(at[1], at[1] + put.length()), was);
    }

    private static String changed(String number, Random random) {
        int at;
        do {
            at = random.nextInt(number.length());
        } while (!Character.isDigit(number.charAt(at)));
        char digit = number.charAt(at);
        char other = (char) ('1' + (digit - '1' + 1 + random.nextInt(8) + 9) % 9);
        return number.substring(0, at) + other + number.substring(at + 1);
    }

    private static String han(List<String> source, Random random) {
        var words = new ArrayList<String>();
        for (var line : source) {
            for (var m = HAN.matcher(line); m.find(); ) {
                words.add(m.group().substring(0, 2));
            }
        }
        return words.isEmpty() ? "報道" : words.get(random.nextInt(words.size()));
    }

    boolean isHitBy(Finding finding, Material material) {
        for (var place : finding.places()) {
            if (kind == Kind.DROPPED) {
                // the line is gone: hit if the finding is an omission next to its place
                boolean omission = finding.check().equals("omission");
                if (omission && place.textId().equals("translation")) {
                    int paragraph =
                            material.translation().paragraphAt(place.span().start());
                    if (paragraph >= line - 1 && paragraph <= line) {
                        return true;
                    }
                }
            } else if (place.textId().equals("translation")) {
                var here = span.shift(material.translation().paragraphSpan(line).start());
                if (place.span().overlaps(here)) {
                    return true;
                }
            }
        }
        return false;
    }

    String describe(Material material) {
        String words = kind == Kind.DROPPED ? was : lines.get(line);
        int target = kind == Kind.DROPPED ? Math.max(0, line - 1) : line;
        var source = material.pairs().stream()
                .filter(p -> p.targets().stream().anyMatch(s -> s.paragraph() == target))
                .map(Pair::sourceWords)
                .toList();
        return kind + " [" + was + "] → [" + (kind == Kind.DROPPED ? "" : span.in(words)) + "]: " + words + " ‖ "
                + source;
    }
}
