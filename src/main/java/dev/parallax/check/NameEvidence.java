package dev.parallax.check;

import dev.parallax.lexicon.Cedict;
import dev.parallax.lexicon.CommonNames;
import dev.parallax.lexicon.NameReadings;
import dev.parallax.lexicon.Term;
import dev.parallax.lexicon.TermFinder;
import dev.parallax.lexicon.Transliteration;
import dev.parallax.text.Language;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What in a passage of Chinese or Japanese a name of the translation stands for, and which names there nothing renders. */
final class NameEvidence {
    /**
     * @param span in the passage; empty where only the meaning is known
     */
    record Support(Kind kind, Span span) {
        enum Kind {
            SAME_LETTERS,
            READING,
            MEANING,
            SOUND
        }
    }

    private static final Pattern KATAKANA = Pattern.compile("[\\u30A1-\\u30FAー]{3,}");
    private static final Pattern LATIN = Pattern.compile("\\p{L}[\\p{L}'’-]{2,}");
    private static final Pattern CAPITALISED = Pattern.compile("(?<!\\p{L})[A-Z][A-Za-z'’-]+");
    private static final Pattern NAME_LIKE = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}'’.-]*");
    /** How many letters one character spells at most: 乔治 is George. */
    private static final double MOST_LETTERS = 3.5;

    private static final double NEARLY = 0.15;

    private final Language language;
    private final NameReadings readings = NameReadings.standard();
    private final Transliteration sounds;
    private final TermFinder finder;
    private final WordLinks links;
    private final Map<String, Set<String>> common = new HashMap<>();
    private final DictionaryNames dictionary = new DictionaryNames();
    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Map<String, String> unknown = new HashMap<>();
    private final Map<String, Optional<Support>> known = new HashMap<>();

    NameEvidence(Text original, WordLinks links) {
        this.language = original.language();
        this.sounds = Transliteration.of(language);
        this.finder = new TermFinder(language, Set.of());
        this.links = links;
        CommonNames.between(language, Language.ENGLISH)
                .forEach(pair -> common.computeIfAbsent(pair.source(), k -> new HashSet<>())
                        .addAll(List.of(pair.target().split(" "))));
    }

    /** What a passage has for a name, by the surest means that finds something. */
    Optional<Support> support(String name, String passage) {
        return known.computeIfAbsent(name + "\n" + passage, k -> find(name, passage));
    }

    private Optional<Support> find(String name, String passage) {
        int literal = passage.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        if (literal >= 0) {
            return Optional.of(new Support(Support.Kind.SAME_LETTERS, new Span(literal, literal + name.length())));
        }
        var reading = readings.find(name, passage);
        var sound = heard(name, passage);
        boolean heard = sound.isPresent();
        boolean sameHeard = reading.isPresent() && heard && sound.get().span().overlaps(reading.get());
        if (reading.isPresent()
                && (reading.get().length() > 1 || !heard || sameHeard || NameReadings.looksChinese(name))) {
            return Optional.of(new Support(Support.Kind.READING, reading.get()));
        }
        var meant = meant(name, passage);
        if (meant.isPresent()) {
            return Optional.of(new Support(Support.Kind.MEANING, meant.get()));
        }
        return heard ? Optional.of(new Support(Support.Kind.SOUND, sound.get().span())) : Optional.empty();
    }

    /** The word of the passage that means the name most of all: Korea is 朝鲜 rather than 金正恩. */
    private Optional<Span> meant(String name, String passage) {
        Span best = null;
        double most = 0;
        for (var target : links.targetTerms(name)) {
            for (var source : terms(passage)) {
                double weight = links.meaning(source, target);
                if (weight > most) {
                    most = weight;
                    best = source.span();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Term> terms(String passage) {
        return terms.computeIfAbsent(passage, finder::terms);
    }

    /** Where the name is heard: among characters that no dictionary joins, or very clearly. */
    private Optional<Transliteration.Match> heard(String name, String passage) {
        var open = sounds.find(name, unknown(passage)).filter(m -> m.isSure(name));
        var match = open.isPresent() ? open : sounds.find(name, passage).filter(m -> m.isSureInPassage(name));
        return match.filter(m -> name.length() <= MOST_LETTERS * m.span().length());
    }

    /** The passage with a space for every character of a dictionary word that is not a name. */
    private String unknown(String passage) {
        return unknown.computeIfAbsent(passage, k -> {
            var open = new StringBuilder(passage);
            for (var term : terms(passage)) {
                if (term.form().length() > 1 && Cedict.standard().contains(term.form()) && !isDictionaryName(term)) {
                    for (int i = term.span().start(); i < term.span().end(); i++) {
                        open.setCharAt(i, ' ');
                    }
                }
            }
            return open.toString();
        });
    }

    /** Whether the characters could, with much good will, be heard as the name. */
    boolean mayBeHeard(String name, String characters) {
        return sounds.find(name, characters)
                .filter(m -> m.score() > NEARLY * name.length())
                .isPresent();
    }

    /**
     * Stretches of a passage that are names, or look like foreign ones, and that no word renders.
     *
     * @param accounted names of the translation, and where the characters stand for which they do
     */
    List<Span> unrendered(String passage, String translation, Map<String, Span> accounted) {
        var words = (language.primary().equals("ja") ? LATIN : NAME_LIKE)
                .matcher(translation)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toSet());
        var unrendered = new ArrayList<Span>();
        for (var span : spelledNames(passage)) {
            String characters = span.in(passage);
            boolean heard = called(characters, words)
                    || words.stream()
                            .filter(w -> !isAccountedElsewhere(accounted.get(w), span))
                            .anyMatch(w -> mayBeHeard(w, characters)
                                    || readings.find(w, characters).isPresent());
            if (!heard) {
                unrendered.add(span);
            }
        }
        for (Matcher m = CAPITALISED.matcher(passage); m.find(); ) {
            if (!translation.toLowerCase(Locale.ROOT).contains(m.group().toLowerCase(Locale.ROOT))) {
                unrendered.add(new Span(m.start(), m.end()));
            }
        }
        for (var term : dictionaryNames(passage)) {
            boolean open = unrendered.stream().noneMatch(term.span()::overlaps);
            if (open
                    && !dictionary.isRendered(term.form(), words)
                    && words.stream().noneMatch(w -> mayBeHeard(w, term.form()))) {
                unrendered.add(term.span());
            }
        }
        return unrendered;
    }

    /** Names of the dictionary that are not part of a longer name, as 格力 is of 英格力. */
    private List<Term> dictionaryNames(String passage) {
        var terms = terms(passage);
        var found = new ArrayList<Term>();
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            if (dictionary.isName(term.form())
                    && !(i > 0 && isJoined(terms.get(i - 1), term, terms.get(i - 1)))
                    && !(i + 1 < terms.size() && isJoined(term, terms.get(i + 1), terms.get(i + 1)))) {
                found.add(term);
            }
        }
        return found;
    }

    private boolean isJoined(Term first, Term second, Term other) {
        return first.span().end() == second.span().start()
                && other.form().length() == 1
                && sounds.spellsSounds(other.form().charAt(0));
    }

    private boolean called(String characters, Set<String> words) {
        return common.getOrDefault(characters, Set.of()).stream()
                .anyMatch(name -> words.stream().anyMatch(w -> DictionaryNames.isOfFamily(name, w)));
    }

    private static boolean isAccountedElsewhere(@Nullable Span accounted, Span span) {
        return accounted != null && !accounted.isEmpty() && !accounted.overlaps(span);
    }

    /** Katakana, or characters one after another that no dictionary joins and that are used for foreign sounds. */
    private List<Span> spelledNames(String passage) {
        var names = new ArrayList<Span>();
        if (language.primary().equals("ja")) {
            for (Matcher m = KATAKANA.matcher(passage); m.find(); ) {
                if (!Loanwords.contains(m.group())) {
                    names.add(new Span(m.start(), m.end()));
                }
            }
            return names;
        }
        Span open = null;
        for (var term : terms(passage)) {
            boolean sound =
                    term.form().length() == 1 && sounds.spellsSounds(term.form().charAt(0));
            if (sound && open != null && open.end() == term.span().start()) {
                open = open.cover(term.span());
            } else {
                addName(open, names);
                open = sound ? term.span() : null;
            }
        }
        addName(open, names);
        return names;
    }

    private static void addName(@Nullable Span open, List<Span> names) {
        if (open != null && open.length() >= 3) {
            names.add(open);
        }
    }

    private static boolean isDictionaryName(Term term) {
        return term.form().length() > 1
                && Cedict.standard().entries(term.form()).stream()
                        .anyMatch(e -> Character.isUpperCase(e.pinyin().charAt(0))
                                && !e.senses().isEmpty()
                                && Character.isUpperCase(e.senses().get(0).charAt(0))
                                && !e.senses().get(0).startsWith("CL"));
    }
}
