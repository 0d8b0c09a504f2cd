package dev.parallax.check;

import dev.parallax.lexicon.Cedict;
import dev.parallax.lexicon.CedictEntry;
import dev.parallax.lexicon.EnglishCommonWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that CC-CEDICT knows (新加坡, 施罗德), and whether English words render them: by a word of the name, by one of its
 * family (Singaporean), or by its initials.
 */
final class DictionaryNames {
    private static final Pattern LEADING = Pattern.compile("^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*");
    private static final int LONG = 4;
    private static final Map<String, Set<String>> FAMILIES = Map.ofEntries(
            Map.entry("france", Set.of("french", "paris")),
            Map.entry("wales", Set.of("welsh")),
            Map.entry("spain", Set.of("spanish", "spaniard", "spaniards")),
            Map.entry("denmark", Set.of("danish", "dane", "danes")),
            Map.entry("netherlands", Set.of("dutch", "holland")),
            Map.entry("holland", Set.of("dutch", "netherlands")),
            Map.entry("kingdom", Set.of("british", "britain", "uk", "english", "england", "briton", "britons")),
            Map.entry("england", Set.of("english", "british", "britain", "uk")),
            Map.entry("states", Set.of("us", "usa", "american", "americans", "america")),
            Map.entry("switzerland", Set.of("swiss")),
            Map.entry("philippines", Set.of("filipino", "filipinos", "manila")),
            Map.entry("scotland", Set.of("scots", "scottish", "scotsman")),
            Map.entry("ireland", Set.of("irish")),
            Map.entry("poland", Set.of("polish", "pole", "poles")),
            Map.entry("burma", Set.of("myanmar")),
            Map.entry("turkey", Set.of("turk", "turks", "turkish")));

    private final Map<String, List<List<String>>> known = new HashMap<>();

    /** Whether the characters are a name and nothing else. */
    boolean isName(String characters) {
        return !names(characters).isEmpty();
    }

    /** @param words of the translation, as they stand there */
    boolean isRendered(String characters, Set<String> words) {
        var plain = words.stream().map(DictionaryNames::plain).toList();
        boolean person = Cedict.standard().isPerson(characters);
        return names(characters).stream()
                .anyMatch(name ->
                        telling(name, person).anyMatch(part -> plain.stream().anyMatch(word -> isOfFamily(part, word)))
                                || plain.contains(initials(name)));
    }

    /** A person is known by any name; of a place, "San" alone says little. */
    private static Stream<String> telling(List<String> name, boolean person) {
        boolean all = person || name.stream().noneMatch(part -> part.length() >= LONG);
        return name.stream().filter(part -> all || part.length() >= LONG);
    }

    /** Whether a word names the same place as a part of its name does: Japanese and Japan, British and Kingdom. */
    static boolean isOfFamily(String name, String other) {
        String part = plain(name);
        String word = plain(other);
        return part.equals(word)
                || Math.min(part.length(), word.length()) >= LONG && part.regionMatches(0, word, 0, LONG)
                || FAMILIES.getOrDefault(part, Set.of()).contains(word);
    }

    private static String initials(List<String> name) {
        var initials = new StringBuilder();
        name.forEach(part -> initials.append(part.charAt(0)));
        return name.size() > 1 ? initials.toString() : " ";
    }

    private List<List<String>> names(String characters) {
        return known.computeIfAbsent(characters, DictionaryNames::find);
    }

    private static List<List<String>> find(String characters) {
        var entries = Cedict.standard().entries(characters);
        if (characters.length() < 2 || entries.isEmpty() || !entries.stream().allMatch(DictionaryNames::isName)) {
            return List.of();
        }
        var names = new ArrayList<List<String>>();
        for (var entry : entries) {
            for (var sense : entry.senses()) {
                var leading = LEADING.matcher(sense);
                if (leading.find()) {
                    names.add(Stream.of(leading.group().split("[ -]"))
                            .map(DictionaryNames::plain)
                            .toList());
                }
            }
        }
        return names;
    }

    private static boolean isName(CedictEntry entry) {
        return Character.isUpperCase(entry.pinyin().charAt(0))
                && !entry.senses().isEmpty()
                && LEADING.matcher(entry.senses().getFirst())
                        .results()
                        .anyMatch(r -> Stream.of(r.group().split(" "))
                                .anyMatch(word -> NameToken.isName(word) && !EnglishCommonWords.contains(word)));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
