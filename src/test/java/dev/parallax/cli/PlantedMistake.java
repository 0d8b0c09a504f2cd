package dev.parallax.cli;

import dev.parallax.lexicon.EnglishCommonWords;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A mistake put into a translation on purpose.
 *
 * @param line where, in {@link #lines()}; of a dropped line, where it was
 * @param span in that line
 * @param was what stood there before
 */
record PlantedMistake(Kind kind, List<String> lines, int line, Span span, String was) {
    enum Kind {
        NUMBER,
        NAME,
        /** Another name of the same text. */
        NAME_SWAP,
        DROPPED,
        NOT,
        UNTRANSLATED,
        QUOTES
    }

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,-])\\d[\\d,]*(?:\\.\\d+)?(?![\\w-])");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{Ll}{3,}(?= [a-z]|[,.'])");
    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(?:is|are|was|were|will|would|can|could|should|has|have|had)(?= [a-z]+)(?! (?:not|n't|no|never|been not))");
    private static final Pattern QUOTES = Pattern.compile("(?<![^\\s(])[\"“](?! )([^\"“”]{4,})(?<! )[\"”]");
    private static final Pattern WORD = Pattern.compile("(?<= )[a-z]{5,}(?= )");
    private static final Pattern OTHER_SCRIPT =
            Pattern.compile("(?:\\p{IsHan}{2}|[\\p{IsHangul}\\p{IsCyrillic}\\p{IsArabic}]{3,})");
    private static final Pattern LOWER_CASE = Pattern.compile("(?<![\\p{L}-])\\p{Ll}{5,}(?![\\p{L}-])");
    private static final Set<String> CALENDAR = Set.of(
            "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
            "Sep", "Oct", "Nov", "Dec");
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
            case NAME, NAME_SWAP -> NAME;
            case NOT -> AUXILIARY;
            case QUOTES -> QUOTES;
            default -> WORD;
        };
        var places = new ArrayList<int[]>();
        for (int i = 0; i < target.size(); i++) {
            for (var m = pattern.matcher(target.get(i)); m.find(); ) {
                if (kind != Kind.NAME && kind != Kind.NAME_SWAP || isRealName(m.group())) {
                    places.add(new int[] {i, m.start(), m.end()});
                }
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
            case NAME_SWAP -> otherName(target, was, random);
            default -> foreign(source, random);
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

    /** A word of the original: of another script if it has any, else one that English does not write so. */
    private static String foreign(List<String> source, Random random) {
        String words = String.join("\n", source);
        var pattern = OTHER_SCRIPT.matcher(words).find() ? OTHER_SCRIPT : LOWER_CASE;
        var found = pattern.matcher(words).results().map(r -> r.group()).toList();
        return found.get(random.nextInt(found.size()));
    }

    /** A name of the text other than the given one: no common word, day or month. */
    private static String otherName(List<String> target, String name, Random random) {
        var names = new ArrayList<String>();
        target.forEach(l -> NAME.matcher(l).results().map(r -> r.group()).forEach(names::add));
        names.removeIf(n -> n.equals(name) || !isRealName(n));
        return names.isEmpty() ? NAMES.getFirst() : names.get(random.nextInt(names.size()));
    }

    private static boolean isRealName(String word) {
        return !EnglishCommonWords.contains(word) && !CALENDAR.contains(word.substring(0, 3));
    }

    /** Whether a finding of the check command's JSON lies on it; a dropped line is hit by an omission beside its place. */
    boolean isHitBy(JsonNode finding) {
        int start =
                lines.subList(0, line).stream().mapToInt(l -> l.length() + 1).sum();
        for (var place : finding.get("translation")) {
            var found = new Span(place.get("start").asInt(), place.get("end").asInt());
            if (kind == Kind.DROPPED) {
                int before = line == 0 ? 0 : start - 1 - lines.get(line - 1).length();
                int after = line < lines.size() ? start + lines.get(line).length() : start;
                boolean beside = found.start() >= before && found.start() <= after;
                if (beside && finding.get("check").asString().equals("omission")) {
                    return true;
                }
            } else if (found.overlaps(span.shift(start))) {
                return true;
            }
        }
        return false;
    }

    String describe() {
        return kind == Kind.DROPPED
                ? "[" + was + "] after " + lines.get(Math.max(0, line - 1))
                : "[" + was + "] → [" + span.in(lines.get(line)) + "]: " + lines.get(line);
    }
}
