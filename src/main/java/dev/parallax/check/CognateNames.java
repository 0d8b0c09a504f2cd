package dev.parallax.check;

import dev.parallax.lexicon.CommonNames;
import dev.parallax.lexicon.EnglishCommonWords;
import dev.parallax.lexicon.Meanings;
import dev.parallax.lexicon.PhoneticLikeness;
import dev.parallax.lexicon.Romanizer;
import dev.parallax.text.Language;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of a translation from a language whose letters tell how a name sounds, without any dictionary but one of
 * countries and cities.
 *
 * <p>A name finds support in a word of its bead that sounds like it, whatever the alphabet. One without support is
 * reported if the bead has a word that sounds like another name of the translation which is missing here; or, if it is
 * found nowhere else in the translation, if no word of the whole original sounds like it.
 */
final class CognateNames {
    private static final double ALIKE = 0.6;

    /** What may still be the same name after two transcriptions: 옥스포드 and Oxford. */
    private static final double FAINTLY_ALIKE = 0.54;

    private static final double SURELY_ALIKE = 0.75;
    private static final int SHORTEST = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<String> FREE_OF_PARTICLES = Set.of("de", "fr", "es", "it", "pt", "nl", "sv", "da", "no");

    private static final Set<String> ARTICLES_OF_NAMES = Set.of("Abdel", "Abdul", "Abdal", "Abou", "Bint");

    /** Languages with capitals for names alone, written in Latin letters, so that a name looks the same in English. */
    private static final Set<String> MARK_NAMES = Set.of("fr", "es", "it", "pt");

    private static final Pattern NAME_INSIDE = Pattern.compile("(?<=\\p{L}[,;]? )\\p{Lu}[\\p{L}\\p{M}’'-]+");

    private final Evidence evidence;
    private final Romanizer romanizer = new Romanizer();
    private final Language language;
    private final Map<String, Set<String>> called = new HashMap<>();
    private final Map<String, Boolean> alike = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Meanings meanings;
    private final Set<String> originalWords;

    private CognateNames(Evidence evidence) {
        this.evidence = evidence;
        this.language = evidence.original().language();
        CommonNames.between(language, evidence.translation().language())
                .forEach(pair -> called.computeIfAbsent(pair.target(), k -> new HashSet<>())
                        .add(pair.source()));
        this.meanings = Meanings.of(language);
        this.originalWords = words(evidence.original().content());
    }

    static List<Finding> find(String check, Evidence evidence) {
        return new CognateNames(evidence).find(check);
    }

    private record Bead(Pair pair, List<NameToken> names, List<NameToken> orphans) {}

    private List<Finding> find(String check) {
        var inside = evidence.ofTexts()
                .of(Fact.CAPITALISED_INSIDE, () -> NameToken.capitalisedInside(evidence.translation()));
        var beads = new ArrayList<Bead>();
        for (var pair : evidence.pairs()) {
            if (!pair.isOneSided()) {
                var bead = pair.facts().of(Fact.NAMES, () -> bead(pair, inside));
                bead.names().forEach(n -> uses.merge(n.word(), 1, Integer::sum));
                beads.add(bead);
            }
        }
        evidence.forgetWhereOthersChanged(Fact.NAME_FINDINGS, Fact.RENDERINGS, List.copyOf(uses.entrySet()));
        return beads.stream()
                .flatMap(bead -> bead.pair().facts().of(Fact.NAME_FINDINGS, () -> found(check, bead)).stream())
                .toList();
    }

    private Bead bead(Pair pair, Set<String> inside) {
        var words = words(pair.sourceWords());
        var names = NameToken.in(pair.translation(), pair.targets(), inside);
        var orphans = names.stream()
                .filter(n -> n.word().length() >= SHORTEST && !EnglishCommonWords.contains(n.word()))
                .filter(n -> !isSupported(n.word(), words, pair.sourceWords(), ALIKE))
                .toList();
        return new Bead(pair, List.copyOf(names), orphans);
    }

    private List<Finding> found(String check, Bead bead) {
        return bead.orphans().stream()
                .flatMap(orphan -> judge(check, bead, orphan).stream())
                .toList();
    }

    private Optional<Finding> judge(String check, Bead bead, NameToken orphan) {
        var place = new Place(evidence.translation().id(), orphan.span());
        var lost = lost(bead);
        if (lost.isPresent() && !soundsLike(orphan.word(), lost.get(), ALIKE)) {
            int at = bead.pair().sourceWords().indexOf(lost.get());
            var source = bead.pair().source(new Span(at, at + lost.get().length()));
            String message = "“%s” does not render %s.".formatted(orphan.word(), lost.get());
            return Optional.of(new Finding(check, Severity.ERROR, message, place, source));
        }
        boolean nowhere = uses.getOrDefault(orphan.word(), 0) == 1
                && !isSupported(
                        orphan.word(),
                        originalWords,
                        evidence.original().content(),
                        FREE_OF_PARTICLES.contains(language.primary()) ? ALIKE : FAINTLY_ALIKE);
        if (nowhere) {
            String message = "Nothing in the original seems to stand for “%s”.".formatted(orphan.word());
            return Optional.of(new Finding(
                    check, Severity.NOTICE, message, place, bead.pair().wholeSource()));
        }
        return Optional.empty();
    }

    /** A word of the original that sounds like a name which the translation has elsewhere and not in this bead. */
    private Optional<String> lost(Bead bead) {
        var here = new LinkedHashSet<String>();
        bead.names().forEach(n -> here.add(n.word()));
        for (var word : words(bead.pair().sourceWords())) {
            boolean mayBeName = word.length() >= SHORTEST
                    && (Character.isUpperCase(word.charAt(0)) || !Character.isLowerCase(word.charAt(0)));
            if (mayBeName
                    && uses.keySet().stream()
                            .anyMatch(name -> name.length() >= SHORTEST
                                    && !here.contains(name)
                                    && soundsLike(name, word, SURELY_ALIKE))
                    && words(bead.pair().targetWords()).stream().noneMatch(t -> soundsLike(t, word, ALIKE))) {
                return Optional.of(word);
            }
        }
        return MARK_NAMES.contains(language.primary()) ? unheard(bead) : Optional.empty();
    }

    /** A word with a capital inside a sentence that no table of meanings knows and that nothing in the bead sounds like. */
    private Optional<String> unheard(Bead bead) {
        var targets = words(bead.pair().targetWords());
        return NAME_INSIDE
                .matcher(bead.pair().sourceWords())
                .results()
                .map(r -> r.group())
                .filter(word -> word.length() >= SHORTEST
                        && meanings.of(word.toLowerCase(Locale.ROOT)).isEmpty())
                .filter(word -> targets.stream().noneMatch(t -> soundsLike(t, word, FAINTLY_ALIKE)))
                .filter(word ->
                        called.entrySet().stream().noneMatch(c -> c.getValue().contains(word)))
                .findFirst();
    }

    private boolean isSupported(String name, Set<String> words, String passage, double least) {
        return ARTICLES_OF_NAMES.contains(name)
                || Stream.concat(Stream.of(name), partsOfHyphened(name))
                        .anyMatch(part -> isHeard(part, words, passage, least));
    }

    private static Stream<String> partsOfHyphened(String name) {
        return Stream.of(name.split("-")).filter(part -> part.length() >= SHORTEST);
    }

    private boolean isHeard(String name, Set<String> words, String passage, double least) {
        return called.getOrDefault(name, Set.of()).stream().anyMatch(passage::contains)
                || words.stream().anyMatch(word -> soundsLike(name, word, least));
    }

    private boolean soundsLike(String name, String word, double least) {
        return alike.computeIfAbsent(name + " " + word + " " + least, k -> {
            String latin = romanizer.romanize(name);
            return variants(word).stream()
                    .map(romanizer::romanize)
                    .anyMatch(w -> Math.min(w.length(), latin.length()) >= 3
                            && PhoneticLikeness.similarity(latin, w) >= least);
        });
    }

    /** The word as it is, and without what may be an ending or an article that is written with it. */
    private List<String> variants(String word) {
        var variants = new ArrayList<String>();
        variants.add(word);
        if (!FREE_OF_PARTICLES.contains(language.primary())) {
            for (int cut = 1; cut <= 2 && word.length() - cut >= 2; cut++) {
                variants.add(word.substring(0, word.length() - cut));
            }
            if (language.primary().equals("ar")) {
                for (int cut = 1; cut <= 3 && word.length() - cut >= 3; cut++) {
                    variants.add(word.substring(cut));
                }
            }
        }
        return variants;
    }

    private static Set<String> words(String passage) {
        var words = new LinkedHashSet<String>();
        WORD.matcher(passage).results().forEach(r -> words.add(r.group()));
        return words;
    }
}
