package dev.parallax.check;

import dev.parallax.check.NameEvidence.Support;
import dev.parallax.lexicon.EnglishCommonWords;
import dev.parallax.lexicon.NameReadings;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of the translation that the original's characters cannot stand for.
 *
 * <p>Idea: every name in the translation looks for what it renders in its bead: the same letters, characters that can be
 * read so (pinyin, ENAMDICT), a word that means it, or characters that sound like it. One that finds nothing is no
 * mistake yet: it may be an explanation, or a name rendered by meaning. It is reported if, beside it, a name of the
 * original is left without a rendering: the characters next to its first or last name, a name that is rendered
 * elsewhere in the text, or one that looks foreign. Limits: it needs Chinese characters or kana in the original, and
 * capitals that mark names in the translation.
 */
final class NameCheck implements Check {
    private static final Set<String> STAND_FOR_STATES = Set.of(
            "Washington",
            "Beijing",
            "Tokyo",
            "Seoul",
            "Moscow",
            "London",
            "Brussels",
            "Pentagon",
            "Kremlin",
            "Westminster",
            "Pyongyang",
            "Taipei",
            "Paris",
            "Berlin",
            "Delhi",
            "Kyiv",
            "America",
            "American",
            "Congress",
            "Senate",
            "Britain",
            "China",
            "Japan");
    private static final int MOST_READINGS = 4;

    @Override
    public String id() {
        return "name";
    }

    /** The names of one bead: those with something behind them, and those without. */
    private record Names(Pair pair, List<NameToken> all, Map<NameToken, Support> supported, List<NameToken> orphans) {}

    @Override
    public List<Finding> find(Material material) {
        return all(material).stream().filter(f -> f.check().equals(id())).toList();
    }

    /** Words that are given to another speaker of the text than in the original. */
    List<Finding> speakers(Material material) {
        return all(material).stream().filter(f -> !f.check().equals(id())).toList();
    }

    private List<Finding> all(Material material) {
        var original = material.original();
        if (original == null
                || !Set.of("zh", "ja").contains(original.language().primary())
                || !NameToken.marksNames(material.translation().language())) {
            return List.of();
        }
        var pairs = material.pairs();
        var links = new WordLinks(original, material.translation(), pairs);
        var evidence = new NameEvidence(original, links);
        var inside = NameToken.capitalisedInside(material.translation());
        var names = new ArrayList<Names>();
        for (int i = 0; i < pairs.size(); i++) {
            names.add(names(pairs, i, evidence, inside));
        }
        var renderings = renderings(names);
        var findings = new ArrayList<Finding>();
        for (var n : names) {
            report(n, evidence, renderings, material, findings);
        }
        return findings;
    }

    private static Names names(List<Pair> pairs, int i, NameEvidence evidence, Set<String> inside) {
        var pair = pairs.get(i);
        var supported = new HashMap<NameToken, Support>();
        var orphans = new ArrayList<NameToken>();
        var all = pair.isOneSided() ? List.<NameToken>of() : NameToken.in(pair.translation(), pair.targets(), inside);
        for (var token : all) {
            var support = evidence.support(token.word(), pair.sourceWords());
            support.ifPresent(s -> supported.put(token, s));
            if (support.isEmpty() && !EnglishCommonWords.contains(token.word())) {
                orphans.add(token);
            }
        }
        return new Names(pair, all, supported, orphans);
    }

    /** How the text renders the characters of the original: all names that stand for them somewhere. */
    private static Map<String, Set<String>> renderings(List<Names> names) {
        var renderings = new HashMap<String, Set<String>>();
        for (var n : names) {
            n.supported.forEach((token, support) -> {
                boolean sure = support.kind() == Support.Kind.READING || support.kind() == Support.Kind.SOUND;
                if (sure && support.span().length() > 1) {
                    renderings
                            .computeIfAbsent(support.span().in(n.pair.sourceWords()), k -> new LinkedHashSet<>())
                            .add(token.word());
                }
            });
        }
        return renderings;
    }

    private void report(
            Names names,
            NameEvidence evidence,
            Map<String, Set<String>> renderings,
            Material material,
            List<Finding> findings) {
        var used = new HashSet<Span>();
        String source = names.pair.sourceWords();
        String target = names.pair.targetWords();
        var misreadTokens = new HashSet<NameToken>();
        for (var token : names.all) {
            var misread = misread(names, token);
            if (misread.isPresent()) {
                findings.add(misreading(names.pair, token, misread.get(), material));
                used.add(misread.get());
                misreadTokens.add(token);
            }
            otherReading(names, token, material).ifPresent(findings::add);
        }
        for (var orphan : names.orphans) {
            if (misreadTokens.contains(orphan)) {
                continue;
            }
            if (STAND_FOR_STATES.contains(orphan.word())) {
                continue;
            }
            var lost = lost(source, target, renderings, orphan, used, evidence);
            if (lost.isPresent()) {
                used.add(lost.get());
                boolean known = renderings.values().stream().anyMatch(r -> r.contains(orphan.word()));
                findings.add(replaced(known ? "attribution" : id(), names.pair, orphan, lost.get(), renderings));
                continue;
            }
            if (occurrences(material.translation().content(), orphan.word()) > 1) {
                continue;
            }
            var unrendered = evidence.unrendered(source, target).stream()
                    .filter(s -> !used.contains(s) && !evidence.mayBeHeard(orphan.word(), s.in(source)))
                    .findFirst();
            if (unrendered.isPresent()) {
                used.add(unrendered.get());
                String message = "“%s” does not render %s."
                        .formatted(orphan.word(), unrendered.get().in(source));
                findings.add(new Finding(
                        id(), Severity.ERROR, message, place(names.pair, orphan), names.pair.source(unrendered.get())));
            } else if (!isGivenNameOfKnown(names, orphan) && orphan.word().indexOf('-') < 0) {
                String message = "Nothing in the original seems to stand for “%s”.".formatted(orphan.word());
                findings.add(new Finding(
                        id(), Severity.NOTICE, message, place(names.pair, orphan), names.pair.wholeSource()));
            }
        }
    }

    private static int occurrences(String content, String word) {
        int count = 0;
        for (int at = content.indexOf(word); at >= 0; at = content.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private static Place place(Pair pair, NameToken token) {
        return new Place(pair.translation().id(), token.span());
    }

    /**
     * The characters beside a name that is right, if the name beside that in the translation is no reading of them:
     * 高市 in 高市早苗 against "Takahashi Sanae".
     */
    private static Optional<Span> misread(Names names, NameToken token) {
        var own = names.supported.get(token);
        if (own != null && own.kind() != Support.Kind.SOUND) {
            return Optional.empty();
        }
        for (var neighbour : names.all) {
            var support = names.supported.get(neighbour);
            if (!areAdjacent(neighbour, token) || support == null || support.kind() != Support.Kind.READING) {
                continue;
            }
            String source = names.pair.sourceWords();
            boolean japanese =
                    NameReadings.standard().canBeReadAsJapanese(support.span().in(source), neighbour.word());
            var beside = japanese
                    ? besideJapanese(source, support.span(), token.word())
                    : besideChinese(source, support.span(), token.word());
            if (beside.isPresent()) {
                return beside;
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "");
    }

    private static boolean areAdjacent(NameToken a, NameToken b) {
        return a.span().end() + 1 == b.span().start()
                || b.span().end() + 1 == a.span().start();
    }

    /** Translators add first names that everybody at home knows. */
    private static boolean isGivenNameOfKnown(Names names, NameToken orphan) {
        return names.all.stream()
                .anyMatch(n -> areAdjacent(n, orphan)
                        && n.span().start() > orphan.span().start()
                        && names.supported.containsKey(n));
    }

    /** A name read in one of several ways, if coverage of the same person reads it in another. */
    private Optional<Finding> otherReading(Names names, NameToken token, Material material) {
        var support = names.supported.get(token);
        if (support == null || support.kind() != Support.Kind.READING) {
            return Optional.empty();
        }
        String characters = support.span().in(names.pair.sourceWords());
        for (var neighbour : names.all) {
            if (!areAdjacent(neighbour, token)) {
                continue;
            }
            for (var coverage : material.coverage()) {
                if (coverage.text().content().contains(token.word())) {
                    continue;
                }
                var tokens = NameToken.in(
                        coverage.text(), coverage.text().sentences(), NameToken.capitalisedInside(coverage.text()));
                for (int i = 0; i < tokens.size(); i++) {
                    for (int j : new int[] {i - 1, i + 1}) {
                        boolean same = tokens.get(i).word().equals(neighbour.word())
                                && j >= 0
                                && j < tokens.size()
                                && areAdjacent(tokens.get(i), tokens.get(j));
                        if (same
                                && !plain(tokens.get(j).word()).equals(plain(token.word()))
                                && NameReadings.standard()
                                        .canBeRead(characters, tokens.get(j).word())) {
                            String other = tokens.get(j).word();
                            String message = "%s is read “%s” here, “%s” by %s."
                                    .formatted(characters, token.word(), other, coverage.name());
                            return Optional.of(new Finding(
                                            id(),
                                            Severity.ERROR,
                                            message,
                                            place(names.pair, token),
                                            names.pair.source(support.span()))
                                    .withSuggestion(other));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A Japanese surname of two characters before, or a given name of one to three after, with its readings known. */
    private static Optional<Span> besideJapanese(String source, Span name, String orphan) {
        var readings = NameReadings.standard();
        for (int length : new int[] {2, 3, 1}) {
            if (name.start() >= length) {
                var before = new Span(name.start() - length, name.start());
                if (!readings.japanese(before.in(source)).isEmpty() && NameReadings.looksJapanese(orphan)) {
                    return Optional.of(before);
                }
            }
        }
        for (int length : new int[] {2, 3, 1}) {
            if (name.end() + length <= source.length()) {
                var after = new Span(name.end(), name.end() + length);
                if (!readings.japanese(after.in(source)).isEmpty() && NameReadings.looksJapanese(orphan)) {
                    return Optional.of(after);
                }
            }
        }
        return Optional.empty();
    }

    /** The given name after a Chinese surname of one character, or the surname before a given name. */
    private static Optional<Span> besideChinese(String source, Span name, String orphan) {
        var readings = NameReadings.standard();
        var beside = name.length() == 1
                ? new Span(name.end(), Math.min(source.length(), name.end() + 1))
                : new Span(Math.max(0, name.start() - 1), name.start());
        return beside.isEmpty()
                        || !NameReadings.looksChinese(orphan)
                        || readings.chinese(beside.in(source)).isEmpty()
                ? Optional.empty()
                : Optional.of(beside);
    }

    private Finding misreading(Pair pair, NameToken orphan, Span characters, Material material) {
        String source = characters.in(pair.sourceWords());
        var japanese = NameReadings.standard().japanese(source);
        var known = japanese.isEmpty() || !NameReadings.looksJapanese(orphan.word())
                ? NameReadings.standard().chinese(source)
                : japanese;
        String list = known.stream().limit(MOST_READINGS).collect(Collectors.joining(", "));
        String message = "“%s” is no reading of %s (%s).".formatted(orphan.word(), source, list);
        var others = new LinkedHashSet<String>();
        var suggestion = "";
        for (var coverage : material.coverage()) {
            for (var token : NameToken.in(
                    coverage.text(), coverage.text().sentences(), NameToken.capitalisedInside(coverage.text()))) {
                if (NameReadings.standard().canBeRead(source, token.word())) {
                    others.add(coverage.name() + " writes " + token.word());
                    suggestion = token.word();
                    break;
                }
            }
        }
        if (suggestion.isEmpty() && known.size() == 1) {
            suggestion = known.get(0);
        }
        return new Finding(id(), Severity.ERROR, message, place(pair, orphan), pair.source(characters))
                .withEvidence(others.isEmpty() ? "" : String.join("; ", others) + ".")
                .withSuggestion(suggestion);
    }

    /** Characters that the text renders elsewhere and here does not. */
    private static Optional<Span> lost(
            String source,
            String target,
            Map<String, Set<String>> renderings,
            NameToken orphan,
            Set<Span> used,
            NameEvidence evidence) {
        for (var entry : renderings.entrySet()) {
            int at = source.indexOf(entry.getKey());
            if (at < 0
                    || entry.getValue().stream().anyMatch(target::contains)
                    || evidence.mayBeHeard(orphan.word(), entry.getKey())) {
                continue;
            }
            var span = new Span(at, at + entry.getKey().length());
            if (used.stream().noneMatch(u -> u.overlaps(span))) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private static Finding replaced(
            String check, Pair pair, NameToken orphan, Span lost, Map<String, Set<String>> renderings) {
        String characters = lost.in(pair.sourceWords());
        String elsewhere =
                renderings.getOrDefault(characters, Set.of()).iterator().next();
        String message = "“%s” stands where the original has %s, elsewhere “%s”."
                .formatted(orphan.word(), characters, elsewhere);
        return new Finding(check, Severity.ERROR, message, place(pair, orphan), pair.source(lost))
                .withSuggestion(elsewhere);
    }
}
