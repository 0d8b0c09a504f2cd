package dev.parallax.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that say the same by more than a word for a word: set phrases, initials of a name, words joined into one.
 *
 * <p>The set phrases are of our own writing: those in which translators of the same news differ most often.
 */
final class Phrases {
    private static final int LONGEST = 4;
    private static final Map<List<String>, Integer> SET_PHRASES = setPhrases();

    private Phrases() {}

    private record Meaning(Range range, int group) {}

    /** One for each pair of words that are parts of such phrases; the words are in their common spelling. */
    static Grid of(List<String> base, List<String> other) {
        var grid = new Grid(base.size(), other.size());
        List<Meaning> inOther = meanings(other);
        for (Meaning b : meanings(base)) {
            for (Meaning o : inOther) {
                if (b.group == o.group && !words(base, b.range).equals(words(other, o.range))) {
                    mark(grid, b.range, o.range, false);
                }
            }
        }
        markNames(grid, base, other, false);
        markNames(grid, other, base, true);
        return grid;
    }

    private static List<Meaning> meanings(List<String> words) {
        var meanings = new ArrayList<Meaning>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
                Integer group = SET_PHRASES.get(words.subList(from, to));
                if (group != null) {
                    meanings.add(new Meaning(new Range(from, to), group));
                    break;
                }
            }
        }
        return meanings;
    }

    /** Marks runs of words whose initials, or which written as one, are a word of the other side. */
    private static void markNames(Grid grid, List<String> words, List<String> joined, boolean flipped) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < joined.size(); i++) {
            places.computeIfAbsent(joined.get(i), key -> new ArrayList<>()).add(i);
        }
        for (int from = 0; from < words.size(); from++) {
            var together = new StringBuilder();
            var initials = new StringBuilder();
            for (int to = from; to < words.size() && to - from < 2 * LONGEST; to++) {
                String word = words.get(to);
                WordKind kind = WordKind.of(word);
                if (kind == WordKind.PUNCTUATION) {
                    break;
                }
                together.append(word);
                initials.append(kind == WordKind.CONTENT ? word.substring(0, 1) : "");
                boolean ends = kind == WordKind.CONTENT && WordKind.of(words.get(from)) == WordKind.CONTENT;
                List<Integer> place = to == from ? null : places.get(together.toString());
                if (place == null && ends && initials.length() > 2) {
                    place = places.get(initials.toString());
                }
                if (place != null) {
                    for (int at : place) {
                        mark(grid, new Range(from, to + 1), new Range(at, at + 1), flipped);
                    }
                }
            }
        }
    }

    private static void mark(Grid grid, Range rows, Range columns, boolean flipped) {
        for (int row = rows.from(); row < rows.to(); row++) {
            for (int column = columns.from(); column < columns.to(); column++) {
                grid.set(flipped ? column : row, flipped ? row : column, 1);
            }
        }
    }

    private static List<String> words(List<String> words, Range range) {
        return words.subList(range.from(), range.to());
    }

    private static Map<List<String>, Integer> setPhrases() {
        String groups = """
                more than|over|in excess of|upwards of|above
                less than|fewer than|under|below
                at least|no fewer than|no less than|not less than
                about|around|some|approximately|roughly|nearly|almost|close to
                percent|per cent|percentage points|pct
                according to|citing|quoting
                as well as|and|along with|together with
                because of|due to|owing to|as a result of|on account of
                in order to|so as to|to
                in spite of|despite|regardless of|notwithstanding
                at present|now|currently|at the moment|presently
                so far|to date|up to now|until now|thus far
                at last|finally|in the end|eventually
                as a result|consequently|therefore|thus|hence
                put an end to|stop|halt|end
                take place|occur|happen|be held
                took place|occurred|happened|was held
                set up|establish|found|create
                carry out|conduct|implement|perform
                carried out|conducted|implemented|performed
                point out|note|indicate
                pointed out|noted|indicated|stated|said
                call on|urge|appeal to|call upon
                called on|urged|appealed to|called upon
                us|united states|america|american
                uk|united kingdom|britain|british
                dprk|north korea|north korean
                rok|south korea|south korean
                prc|china|chinese
                foreign minister|minister of foreign affairs
                foreign ministry|ministry of foreign affairs
                prime minister|premier
                defense minister|minister of defense|defense secretary
                last year|previous year|year before|year earlier
                both sides|the 2 sides|both parties|the 2 parties
                both countries|the 2 countries|the 2 nations|both nations
                each other|1 another
                this year|current year
                a number of|several|many|various
                a lot of|much|many
                deal with|handle|tackle|address
                as soon as possible|at an early date|soon
                for the first time|first
                in accordance with|according to|in line with|pursuant to
                with regard to|regarding|concerning|on|about
                us dollars|us$|dollars|usd
                yuan|rmb|renminbi
                a.m.|am|in the morning
                p.m.|pm|in the afternoon|in the evening
                """;
        Map<List<String>, Integer> phrases = new HashMap<>();
        int group = 0;
        for (String line : groups.lines().toList()) {
            for (String phrase : line.split("\\|")) {
                phrases.putIfAbsent(List.of(phrase.split(" ")), group);
            }
            group++;
        }
        return Map.copyOf(phrases);
    }
}
