package dev.parallax.lexicon;

import dev.parallax.text.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds how names of an English text are written in a Chinese or Japanese one.
 *
 * <p>Three ways, each tried on short runs of Han characters: their pinyin (every reading of each character, from
 * CC-CEDICT) is the name; ENAMDICT reads them so in Japanese; or they spell its sounds ({@link Transliteration}). Only
 * names that do stand in the English text are looked for, so that chance finds are few. Cost: linear in the different
 * runs, times the names with a fitting first letter for the third way.
 */
public final class HanNames {
    private static final int LONGEST_PINYIN = 3;
    private static final int LONGEST_JAPANESE = 4;
    private static final int LONGEST_SPELLED = 7;
    private static final int LONGEST_NAME = 40;
    private static final double SPELLED = 6;
    private static final double LIKENESS_CAP = 0.5;
    private static final double MARGIN = 1.5;
    private static final double SURE = 12;

    private final Map<String, Set<String>> names = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<Character, List<Sought>> byFirst = new HashMap<>();
    private final Map<Character, Set<String>> syllables = new HashMap<>();
    private final Map<String, Map<String, Double>> found = new HashMap<>();
    private final Map<Character, Integer> counts = new HashMap<>();
    private final List<Spelled> spellings = new ArrayList<>();
    private final Transliteration sounds = Transliteration.of(Language.CHINESE);
    private final boolean japanese;
    private int all;

    private HanNames(Collection<String> written, boolean japanese) {
        this.japanese = japanese;
        for (String name : new HashSet<>(written)) {
            String letters = letters(name);
            if (letters.length() >= 2 && letters.length() <= LONGEST_NAME) {
                String reading = shortVowels(letters);
                names.computeIfAbsent(reading, k -> new HashSet<>()).add(name);
                for (int end = 1; end <= reading.length(); end++) {
                    beginnings.add(reading.substring(0, end));
                }
                if (letters.length() >= 3) {
                    byFirst.computeIfAbsent(letters.charAt(0), k -> new ArrayList<>())
                            .add(new Sought(name, sounds.new Name(letters)));
                }
            }
        }
    }

    /**
     * The names by their Han characters, in simplified form, each with the spellings it may have and how sure that is,
     * from 0 to 1.
     *
     * @param written the names as English writes them
     * @param japanese whether Japanese readings are tried
     */
    public static Map<String, Map<String, Double>> find(
            List<String> sentences, Collection<String> written, boolean japanese) {
        var search = new HanNames(written, japanese);
        List<String> simplified = sentences.stream().map(HanScript::simplified).toList();
        simplified.forEach(search::count);
        var seen = new HashSet<String>();
        for (String sentence : simplified) {
            search.look(sentence, seen);
        }
        search.keepBestSpellings();
        return search.found;
    }

    private record Sought(String written, Transliteration.Name sounds) {}

    private record Spelled(String run, String name, double score) {}

    /** A run and a name are kept as a pair if neither has a much better partner. */
    private void keepBestSpellings() {
        var byRun = new HashMap<String, Double>();
        var byName = new HashMap<String, Double>();
        for (Spelled pair : spellings) {
            byRun.merge(pair.run, pair.score, Math::max);
            byName.merge(pair.name, pair.score, Math::max);
        }
        for (Spelled pair : spellings) {
            double best = Math.max(byRun.getOrDefault(pair.run, 0.0), byName.getOrDefault(pair.name, 0.0));
            if (pair.score >= best - MARGIN) {
                found.computeIfAbsent(pair.run, k -> new HashMap<>())
                        .merge(pair.name, Math.min(0.95, pair.score / SURE), Math::max);
            }
        }
    }

    private void count(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            if (HanScript.isHan(sentence.charAt(i))) {
                counts.merge(sentence.charAt(i), 1, Integer::sum);
                all++;
            }
        }
    }

    private void look(String sentence, Set<String> seen) {
        int known = japanese ? LONGEST_JAPANESE : LONGEST_PINYIN;
        for (int start = 0; start < sentence.length(); start++) {
            boolean spells = true;
            for (int end = start + 1; end <= Math.min(sentence.length(), start + LONGEST_SPELLED); end++) {
                char last = sentence.charAt(end - 1);
                if (!HanScript.isHan(last)) {
                    break;
                }
                spells &= sounds.spellsSounds(last);
                if (end - start > known && !spells) {
                    break;
                }
                String run = sentence.substring(start, end);
                if (seen.add(run)) {
                    look(run, spells);
                }
            }
        }
    }

    private void look(String run, boolean spells) {
        if (run.length() <= LONGEST_PINYIN) {
            pinyin(run).forEach(reading -> keep(run, reading, run.length() == 1 ? 0.4 : 0.9));
        }
        if (japanese && run.length() >= 2 && run.length() <= LONGEST_JAPANESE) {
            for (String reading : Enamdict.standard().readings(run)) {
                keep(run, shortVowels(letters(reading)), 0.9);
            }
        }
        if (spells && run.length() >= 2 && !Cedict.standard().contains(run)) {
            spelled(run);
        }
    }

    private void keep(String run, String reading, double sure) {
        for (String name : names.getOrDefault(reading, Set.of())) {
            found.computeIfAbsent(run, k -> new HashMap<>()).merge(name, sure, Math::max);
        }
    }

    private void spelled(String run) {
        double likeness = 0;
        for (int i = 0; i < run.length(); i++) {
            double inText = (counts.getOrDefault(run.charAt(i), 0) + 5) / (all + 5000.0);
            likeness += Math.min(LIKENESS_CAP, Math.log(sounds.share(run.charAt(i)) / inText));
        }
        int[] units = sounds.numbers(Transliteration.units(run));
        for (var names : byFirst.entrySet()) {
            if (sounds.mayBegin(run.charAt(0), names.getKey())) {
                for (Sought name : names.getValue()) {
                    int letters = name.sounds.length();
                    double score = letters < run.length() || letters > 4 * run.length()
                            ? Double.NEGATIVE_INFINITY
                            : sounds.score(name.sounds, units) + likeness;
                    if (score >= SPELLED) {
                        spellings.add(new Spelled(run, name.written, score));
                    }
                }
            }
        }
    }

    /** The readings of a run, as far as names begin so. */
    private List<String> pinyin(String run) {
        List<String> readings = List.of("");
        for (int i = 0; i < run.length() && !readings.isEmpty(); i++) {
            var longer = new ArrayList<String>();
            for (String reading : readings) {
                for (String syllable : syllables(run.charAt(i))) {
                    String begun = reading + syllable;
                    if (beginnings.contains(shortVowels(begun))) {
                        longer.add(begun);
                    }
                }
            }
            readings = longer;
        }
        return readings.stream().map(HanNames::shortVowels).toList();
    }

    private Set<String> syllables(char character) {
        return syllables.computeIfAbsent(character, c -> {
            var found = new HashSet<String>();
            for (CedictEntry entry : Cedict.standard().entries(String.valueOf(c))) {
                String syllable = entry.pinyin()
                        .toLowerCase(Locale.ROOT)
                        .replace("u:", "v")
                        .replaceAll("[^a-z]", "");
                if (syllable.indexOf('v') >= 0) {
                    found.add(syllable.replace('v', 'u'));
                }
                found.add(syllable);
            }
            return found;
        });
    }

    private static String letters(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(plain.length());
        plain.chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** English drops the length of Japanese vowels, or writes it in different ways. */
    private static String shortVowels(String letters) {
        return letters.replace("ou", "o").replace("oo", "o").replace("uu", "u");
    }
}
