package dev.parallax.check;

import dev.parallax.check.NameEvidence.Support;
import dev.parallax.check.NameReadingRules.CoverageNames;
import dev.parallax.lexicon.Cedict;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names of the translation that the original's characters cannot stand for.
 *
 * <p>Idea: every name in the translation looks for what it renders in its bead: the same letters, characters that can be
 * read so (pinyin, ENAMDICT), a word that means it, or characters that sound like it. One that finds nothing is no
 * mistake yet: it may be an explanation, or a name rendered by meaning. It is an error if, beside it, a name of the
 * original is left without a rendering: the characters next to its first or last name, a name that is rendered
 * elsewhere in the text, or one that looks foreign. So is a name that stands there once too often beside such a one.
 * Limits: it needs Chinese characters or kana in the original, and capitals that mark names in the translation; for
 * other languages see {@link CognateNames}.
 *
 * @param wrongNames of the check {@code name}
 * @param otherSpeakers words given to another person of the text: of the check {@code attribution}
 */
record NameFindings(List<Finding> wrongNames, List<Finding> otherSpeakers) {
    private static final String NAME = "name";
    /** Capitals and houses that stand for a state, and the character that names the state. */
    private static final Map<String, String> STAND_FOR_STATES = Map.ofEntries(
            Map.entry("Washington", "美米ア"),
            Map.entry("Beijing", "中"),
            Map.entry("Tokyo", "日"),
            Map.entry("Seoul", "韩韓"),
            Map.entry("Moscow", "俄ロ"),
            Map.entry("London", "英イ"),
            Map.entry("Brussels", "欧盟委"),
            Map.entry("Pentagon", "防五米"),
            Map.entry("Kremlin", "俄ロ"),
            Map.entry("Westminster", "英"),
            Map.entry("Pyongyang", "朝北"),
            Map.entry("Taipei", "台"),
            Map.entry("Paris", "法仏"),
            Map.entry("Berlin", "德独ド"),
            Map.entry("Delhi", "印イ"),
            Map.entry("Kyiv", "乌ウ"),
            Map.entry("America", "美米ア"),
            Map.entry("American", "美米ア"),
            Map.entry("Congress", "会"),
            Map.entry("Senate", "会院"),
            Map.entry("Britain", "英イ"),
            Map.entry("China", "中"),
            Map.entry("Japan", "日"));

    static NameFindings in(Evidence evidence) {
        var findings = new ArrayList<Finding>();
        if (NameToken.marksNames(evidence.translation().language())) {
            if (evidence.original().language().writtenWithoutSpaces()) {
                new Search(evidence).run(findings);
            } else {
                findings.addAll(CognateNames.find(NAME, evidence));
            }
        }
        return new NameFindings(
                findings.stream().filter(f -> f.check().equals(NAME)).toList(),
                findings.stream().filter(f -> !f.check().equals(NAME)).toList());
    }

    private static final class Search {
        private final Evidence evidence;
        private final NameEvidence names;
        private final NameReadingRules readings;
        private final List<BeadNames> beads = new ArrayList<>();
        private final Map<String, Set<String>> renderings;

        Search(Evidence evidence) {
            this.evidence = evidence;
            this.names = new NameEvidence(evidence.original(), evidence.links());
            this.readings = evidence.ofTexts()
                    .of(
                            Fact.NAMES_ELSEWHERE,
                            () -> new NameReadingRules(evidence.material().coverage().stream()
                                    .map(CoverageNames::of)
                                    .toList()));
            var inside = evidence.ofTexts()
                    .of(Fact.CAPITALISED_INSIDE, () -> NameToken.capitalisedInside(evidence.translation()));
            evidence.pairs()
                    .forEach(pair -> beads.add(pair.facts().of(Fact.NAMES, () -> BeadNames.of(pair, names, inside))));
            this.renderings = renderings();
        }

        /** How the text renders the characters of the original: all names that stand for them somewhere. */
        private Map<String, Set<String>> renderings() {
            var all = new HashMap<String, Set<String>>();
            for (var bead : beads) {
                bead.supported().forEach((token, support) -> {
                    String characters = support.span().in(bead.pair().sourceWords());
                    boolean sure = support.kind() == Support.Kind.READING
                            || support.kind() == Support.Kind.SOUND
                            || Cedict.standard().isPerson(characters);
                    if (sure && support.span().length() > 1) {
                        all.computeIfAbsent(characters, k -> new LinkedHashSet<>())
                                .add(token.word());
                    }
                });
            }
            return all;
        }

        /** What is reported of a bead depends on how names are rendered in the others. */
        void run(List<Finding> findings) {
            evidence.forgetWhereOthersChanged(Fact.NAME_FINDINGS, Fact.RENDERINGS, inOrder(renderings));
            for (var bead : beads) {
                findings.addAll(bead.pair().facts().of(Fact.NAME_FINDINGS, () -> {
                    var found = new ArrayList<Finding>();
                    report(bead, found);
                    return List.copyOf(found);
                }));
            }
        }

        private static List<List<String>> inOrder(Map<String, Set<String>> renderings) {
            return renderings.entrySet().stream()
                    .map(e -> Stream.concat(Stream.of(e.getKey()), e.getValue().stream())
                            .toList())
                    .toList();
        }

        private void report(BeadNames bead, List<Finding> findings) {
            var used = new HashSet<Span>();
            var told = new HashSet<NameToken>();
            for (var token : bead.all()) {
                readings.misread(bead, token).ifPresent(characters -> {
                    findings.add(readings.misreading(bead.pair(), token, characters));
                    used.add(characters);
                    told.add(token);
                });
                readings.otherReading(bead, token).ifPresent(findings::add);
            }
            if (!bead.surplus().isEmpty()) {
                surplus(bead, used).ifPresent(findings::add);
            }
            for (var orphan : bead.orphans()) {
                if (!told.contains(orphan) && !standsForState(orphan, bead.pair())) {
                    orphan(bead, orphan, used).ifPresent(findings::add);
                }
            }
            for (var doubtful : doubtful(bead)) {
                wrong(bead, doubtful, used).ifPresent(findings::add);
            }
        }

        private static boolean standsForState(NameToken orphan, Pair pair) {
            return STAND_FOR_STATES
                    .getOrDefault(orphan.word(), "")
                    .chars()
                    .anyMatch(c -> pair.sourceWords().indexOf(c) >= 0);
        }

        /** Names that are heard here in other characters than elsewhere. */
        private List<NameToken> doubtful(BeadNames bead) {
            var pair = bead.pair();
            var doubtful = new ArrayList<NameToken>();
            if (pair.isOneSided()) {
                return doubtful;
            }
            for (var token : bead.all()) {
                var support = bead.supported().get(token);
                if (support != null && support.kind() == Support.Kind.SOUND && isHeardOtherwise(token, support, pair)) {
                    doubtful.add(token);
                }
            }
            return doubtful;
        }

        private boolean isHeardOtherwise(NameToken token, Support support, Pair pair) {
            String characters = support.span().in(pair.sourceWords());
            return renderings.entrySet().stream()
                    .anyMatch(other -> other.getValue().contains(token.word())
                            && other.getKey().chars().noneMatch(c -> characters.indexOf(c) >= 0 && c != '·'));
        }

        private Optional<Finding> orphan(BeadNames bead, NameToken orphan, Set<Span> used) {
            var wrong = wrong(bead, orphan, used);
            boolean once = isOnce(evidence.translation().content(), orphan.word());
            if (wrong.isPresent()
                    || !once
                    || bead.isGivenNameOfKnown(orphan)
                    || orphan.word().indexOf('-') >= 0) {
                return wrong;
            }
            String message = "Nothing in the original seems to stand for “%s”.".formatted(orphan.word());
            var pair = bead.pair();
            return Optional.of(new Finding(NAME, Severity.NOTICE, message, place(pair, orphan), pair.wholeSource()));
        }

        private static boolean isOnce(String content, String word) {
            int at = content.indexOf(word);
            return at >= 0 && content.indexOf(word, at + 1) < 0;
        }

        /** The name of the original for which a name that stands for nothing must be meant, if one is left without a rendering. */
        private Optional<Finding> wrong(BeadNames bead, NameToken token, Set<Span> used) {
            var pair = bead.pair();
            var lost = lost(pair, token, used);
            if (lost.isPresent()) {
                used.add(lost.get());
                boolean known = renderings.values().stream().anyMatch(r -> r.contains(token.word()));
                return Optional.of(replaced(known ? "attribution" : NAME, pair, token, lost.get()));
            }
            return unrendered(bead, token, used).map(span -> {
                used.add(span);
                return instead(pair, List.of(token), span);
            });
        }

        private Optional<Finding> surplus(BeadNames bead, Set<Span> used) {
            var first = bead.surplus().getFirst();
            return unrendered(bead, first, used).map(span -> {
                used.add(span);
                var same = bead.surplus().stream()
                        .filter(t -> t.word().equals(first.word()))
                        .toList();
                return instead(bead.pair(), same, span);
            });
        }

        private Optional<Span> unrendered(BeadNames bead, NameToken token, Set<Span> used) {
            String source = bead.pair().sourceWords();
            var accounted = new HashMap<String, Span>();
            bead.supported().forEach((name, support) -> accounted.put(name.word(), support.span()));
            return names.unrendered(source, bead.pair().targetWords(), accounted).stream()
                    .filter(s -> used.stream().noneMatch(s::overlaps) && !names.mayBeHeard(token.word(), s.in(source)))
                    .findFirst();
        }

        /** Characters that the text renders elsewhere and here does not. */
        private Optional<Span> lost(Pair pair, NameToken orphan, Set<Span> used) {
            for (var entry : renderings.entrySet()) {
                int at = pair.sourceWords().indexOf(entry.getKey());
                if (at < 0
                        || entry.getValue().stream().anyMatch(pair.targetWords()::contains)
                        || names.mayBeHeard(orphan.word(), entry.getKey())) {
                    continue;
                }
                var span = new Span(at, at + entry.getKey().length());
                if (used.stream().noneMatch(span::overlaps)) {
                    return Optional.of(span);
                }
            }
            return Optional.empty();
        }

        private Finding replaced(String check, Pair pair, NameToken orphan, Span lost) {
            String characters = lost.in(pair.sourceWords());
            String elsewhere =
                    renderings.getOrDefault(characters, Set.of()).iterator().next();
            String message = "“%s” stands where the original has %s, elsewhere “%s”."
                    .formatted(orphan.word(), characters, elsewhere);
            return new Finding(check, Severity.ERROR, message, place(pair, orphan), pair.source(lost))
                    .withSuggestion(elsewhere);
        }

        private static Finding instead(Pair pair, List<NameToken> tokens, Span unrendered) {
            String message =
                    "“%s” does not render %s.".formatted(tokens.getFirst().word(), unrendered.in(pair.sourceWords()));
            var places =
                    new ArrayList<>(tokens.stream().map(t -> place(pair, t)).toList());
            places.add(pair.source(unrendered));
            return new Finding(NAME, Severity.ERROR, message, places, "", "");
        }

        private static Place place(Pair pair, NameToken token) {
            return new Place(pair.translation().id(), token.span());
        }
    }
}
