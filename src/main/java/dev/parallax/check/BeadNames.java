package dev.parallax.check;

import dev.parallax.check.NameEvidence.Support;
import dev.parallax.lexicon.EnglishCommonWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names in the translation of one bead.
 *
 * @param supported what in the original stands for them
 * @param orphans those that nothing stands for, common words left out
 * @param surplus those that stand there more often than what stands for them
 */
record BeadNames(
        Pair pair,
        List<NameToken> all,
        Map<NameToken, Support> supported,
        List<NameToken> orphans,
        List<NameToken> surplus) {

    private static final int SAME_BEGINNING = 3;

    static BeadNames of(Pair pair, NameEvidence evidence, Set<String> capitalisedInside) {
        var supported = new HashMap<NameToken, Support>();
        var orphans = new ArrayList<NameToken>();
        var all = pair.isOneSided()
                ? List.<NameToken>of()
                : NameToken.in(pair.translation(), pair.targets(), capitalisedInside);
        for (var token : all) {
            var support = evidence.support(token.word(), pair.sourceWords());
            support.ifPresent(s -> supported.put(token, s));
            if (support.isEmpty() && !EnglishCommonWords.contains(token.word())) {
                orphans.add(token);
            }
        }
        for (var token : all) {
            var support = supported.get(token);
            if (support != null
                    && support.kind() == Support.Kind.SOUND
                    && isMeantOtherwise(token, support, supported)) {
                supported.remove(token);
                orphans.add(token);
            }
        }
        return new BeadNames(pair, all, supported, orphans, surplus(pair, all, supported));
    }

    /** Whether the characters in which a name was heard are accounted for by a name that they mean: 欧洲 by "Europe". */
    private static boolean isMeantOtherwise(NameToken token, Support heard, Map<NameToken, Support> supported) {
        return supported.entrySet().stream()
                .anyMatch(other -> other.getValue().kind() == Support.Kind.MEANING
                        && other.getValue().span().length() > 1
                        && other.getValue().span().overlaps(heard.span())
                        && !areAdjacent(other.getKey(), token)
                        && !other.getKey().word().regionMatches(true, 0, token.word(), 0, SAME_BEGINNING));
    }

    private static List<NameToken> surplus(Pair pair, List<NameToken> all, Map<NameToken, Support> supported) {
        var uses = new HashMap<String, Integer>();
        all.forEach(token -> uses.merge(token.word(), 1, Integer::sum));
        var surplus = new ArrayList<NameToken>();
        var seen = new HashSet<String>();
        for (var token : all) {
            var support = supported.get(token);
            if (support != null
                    && seen.add(token.word())
                    && !support.span().isEmpty()
                    && !EnglishCommonWords.contains(token.word())) {
                String characters = support.span().in(pair.sourceWords());
                if (uses.getOrDefault(token.word(), 0) > occurrences(pair.sourceWords(), characters)) {
                    all.stream().filter(t -> t.word().equals(token.word())).forEach(surplus::add);
                }
            }
        }
        return surplus;
    }

    static int occurrences(String content, String word) {
        int count = 0;
        for (int at = content.indexOf(word); at >= 0; at = content.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    /** The name directly before or after a name. */
    Optional<NameToken> neighbour(NameToken token) {
        return all.stream().filter(n -> areAdjacent(n, token)).findFirst();
    }

    static boolean areAdjacent(NameToken a, NameToken b) {
        return a.span().end() + 1 == b.span().start()
                || b.span().end() + 1 == a.span().start();
    }

    /** Translators add first names that everybody at home knows. */
    boolean isGivenNameOfKnown(NameToken orphan) {
        return all.stream()
                .anyMatch(n -> areAdjacent(n, orphan)
                        && n.span().start() > orphan.span().start()
                        && supported.containsKey(n));
    }
}
