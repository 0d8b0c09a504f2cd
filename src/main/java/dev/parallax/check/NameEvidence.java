package dev.parallax.check;

import dev.parallax.lexicon.Cedict;
import dev.parallax.lexicon.NameReadings;
import dev.parallax.lexicon.Term;
import dev.parallax.lexicon.TermFinder;
import dev.parallax.lexicon.Transliteration;
import dev.parallax.text.Language;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final double NEARLY = 0.15;

    private final Language language;
    private final NameReadings readings = NameReadings.standard();
    private final Transliteration sounds;
    private final TermFinder finder;
    private final WordLinks links;
    private final Map<String, String> unknown = new HashMap<>();
    private final Map<String, Optional<Support>> known = new HashMap<>();

    NameEvidence(Text original, WordLinks links) {
        this.language = original.language();
        this.sounds = Transliteration.of(language);
        this.finder = new TermFinder(language, Set.of());
        this.links = links;
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
        for (var target : links.targetTerms(name)) {
            for (var source : finder.terms(passage)) {
                if (links.means(source, target)) {
                    return Optional.of(new Support(Support.Kind.MEANING, source.span()));
                }
            }
        }
        return heard ? Optional.of(new Support(Support.Kind.SOUND, sound.get().span())) : Optional.empty();
    }

    /** Where the name is heard: among characters that no dictionary joins, or very clearly. */
    private Optional<Transliteration.Match> heard(String name, String passage) {
        var open = sounds.find(name, unknown(passage)).filter(m -> m.isSure(name));
        return open.isPresent() ? open : sounds.find(name, passage).filter(m -> m.isSureInPassage(name));
    }

    /** The passage with a space for every character of a dictionary word that is not a name. */
    private String unknown(String passage) {
        return unknown.computeIfAbsent(passage, k -> {
            var open = new StringBuilder(passage);
            for (var term : finder.terms(passage)) {
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

    /** Stretches of a passage that look like foreign names and that no word renders. */
    List<Span> unrendered(String passage, String translation) {
        var words = (language.primary().equals("ja") ? LATIN : CAPITALISED)
                .matcher(translation)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toSet());
        var unrendered = new ArrayList<Span>();
        for (var span : spelledNames(passage)) {
            String characters = span.in(passage);
            boolean heard = words.stream()
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
        return unrendered;
    }

    /** Katakana, or characters one after another that no dictionary joins and that are used for foreign sounds. */
    private List<Span> spelledNames(String passage) {
        var names = new ArrayList<Span>();
        if (language.primary().equals("ja")) {
            for (Matcher m = KATAKANA.matcher(passage); m.find(); ) {
                names.add(new Span(m.start(), m.end()));
            }
            return names;
        }
        Span open = null;
        for (var term : finder.terms(passage)) {
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

    private static void addName(@org.jspecify.annotations.Nullable Span open, List<Span> names) {
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
