package dev.parallax.lexicon;

import com.ibm.icu.text.Transliterator;
import dev.parallax.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names in Chinese characters are read: as Chinese by pinyin, as Japanese by ENAMDICT.
 *
 * <p>Simplified, traditional and Japanese forms of a character count as the same, so that 进次郎 in a Chinese article is
 * found as 進次郎. ENAMDICT is loaded on first use of a Japanese reading.
 *
 * <p>Limits: ENAMDICT lists what names were seen with, so a reading it lacks may still be right; pinyin is mainland
 * China's spelling and knows no "Tsai" or "Lee".
 */
public final class NameReadings {
    private static final NameReadings STANDARD = new NameReadings();
    private static final Pattern KANA = Pattern.compile("[\\u3041-\\u3096ー]{2,}|[\\u30A1-\\u30FAー]{2,}");
    private static final int MOST_PINYIN = 64;

    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^a-z]");
    private static final Pattern UNMARKED_LETTERS = Pattern.compile("[a-z]*");
    private static final List<Spelling> ROMAJI_SPELLINGS = List.of(
            new Spelling("oh", "o"),
            new Spelling("o[uo]+", "o"),
            new Spelling("([aiue])\\1+", "$1"),
            new Spelling("m(?=[bpm])", "n"),
            new Spelling("si", "shi"),
            new Spelling("ti", "chi"),
            new Spelling("tu", "tsu"),
            new Spelling("(?<![sct])hu", "fu"),
            new Spelling("zi", "ji"),
            new Spelling("dz?u", "zu"),
            new Spelling("jy(?=[auo])", "j"));
    private static final Spelling YU_AFTER_L_AND_N = new Spelling("(?<=[ln])yu", "u");
    private static final int REMEMBERED = 20_000;

    private final Map<String, List<String>> pinyin = new HashMap<>();
    private final Recent<Set<String>> asChinese = new Recent<>(REMEMBERED);
    private final Recent<Set<String>> asJapanese = new Recent<>(REMEMBERED);

    /** One way to bring variants of a spelling together. */
    private record Spelling(Pattern variants, String usual) {
        Spelling(String variants, String usual) {
            this(Pattern.compile(variants), usual);
        }

        String in(String letters) {
            return variants.matcher(letters).replaceAll(usual);
        }
    }

    /** Apart, as loading its rules takes a third of a second and most look-ups need none. */
    private static final class Kana {
        static final Transliterator ROMAJI = Transliterator.getInstance("Hiragana-Latin; Katakana-Latin");
    }

    private NameReadings() {}

    public static NameReadings standard() {
        return STANDARD;
    }

    /**
     * The readings that ENAMDICT lists for a surname, a given name or a place in Chinese characters, as "Takaichi";
     * empty if it has none.
     */
    public List<String> japanese(String characters) {
        return Enamdict.standard().readings(characters).stream()
                .map(NameReadings::capitalised)
                .toList();
    }

    /** The readings by pinyin, syllables joined, without tones, as "Gaoshi"; empty if a character is unknown. */
    public synchronized List<String> chinese(String characters) {
        var readings = List.of("");
        for (char c : characters.toCharArray()) {
            var syllables = pinyin.computeIfAbsent(String.valueOf(c), NameReadings::syllables);
            if (syllables.isEmpty() || readings.size() * syllables.size() > MOST_PINYIN) {
                return List.of();
            }
            var longer = new ArrayList<String>();
            for (var reading : readings) {
                syllables.forEach(syllable -> longer.add(reading + syllable));
            }
            readings = longer;
        }
        return readings.stream().map(NameReadings::capitalised).toList();
    }

    private static List<String> syllables(String character) {
        var syllables = new LinkedHashSet<String>();
        for (var entry : Cedict.standard().entries(character)) {
            String syllable =
                    entry.pinyin().toLowerCase(Locale.ROOT).replace("u:", "ü").replaceAll("[0-9 ]", "");
            if (!syllable.isEmpty() && Character.isLetter(syllable.charAt(0))) {
                syllables.add(syllable);
            }
        }
        return List.copyOf(syllables);
    }

    /** Where in a passage characters stand that can be read as the name, in Chinese or Japanese; the longest such place. */
    public Optional<Span> find(String name, String passage) {
        String romaji = foldRomaji(name);
        String pinyinOfName = foldPinyin(name);
        for (Matcher m = KANA.matcher(passage); m.find(); ) {
            if (foldRomaji(Kana.ROMAJI.transliterate(m.group())).equals(romaji)) {
                return Optional.of(new Span(m.start(), m.end()));
            }
        }
        Span best = null;
        for (int start = 0; start < passage.length(); start++) {
            for (int end = start + 1; end <= Math.min(passage.length(), start + 4); end++) {
                if (!HanScript.isHan(passage.charAt(end - 1))) {
                    break;
                }
                boolean longer = best == null || end - start > best.length();
                if (!longer) {
                    continue;
                }
                String characters = passage.substring(start, end);
                if (foldedChinese(characters).contains(pinyinOfName)
                        || foldedJapanese(characters).contains(romaji)) {
                    best = new Span(start, end);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the characters can be read as the name, in Chinese or Japanese, leaving spelling variants aside. */
    public boolean canBeRead(String characters, String name) {
        return canBeReadAsChinese(characters, name) || canBeReadAsJapanese(characters, name);
    }

    public boolean canBeReadAsChinese(String characters, String name) {
        return foldedChinese(characters).contains(foldPinyin(name));
    }

    public boolean canBeReadAsJapanese(String characters, String name) {
        return foldedJapanese(characters).contains(foldRomaji(name));
    }

    private Set<String> foldedChinese(String characters) {
        return asChinese.get(
                characters,
                () -> chinese(characters).stream().map(NameReadings::foldPinyin).collect(Collectors.toSet()));
    }

    private Set<String> foldedJapanese(String characters) {
        return asJapanese.get(
                characters,
                () -> Enamdict.standard().readings(characters).stream()
                        .map(NameReadings::foldRomaji)
                        .collect(Collectors.toSet()));
    }

    /** Whether Latin letters look like a Japanese word in romaji. */
    public static boolean looksJapanese(String name) {
        return foldRomaji(name)
                .matches("(?:(?:[kgsztdnhbpmyrwjf]|ky|gy|sh|ch|ts|ny|hy|by|py|my|ry)?[aiueo]|n(?![aiueo]))+");
    }

    /** Whether Latin letters look like Chinese in pinyin. */
    public static boolean looksChinese(String name) {
        return letters(name)
                .matches(
                        "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|iao|ian|ing|uai|uan|ai|ei|ao|ou|an"
                                + "|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|[aoeiu]))+");
    }

    /** Romaji in one spelling: no long vowels, Hepburn's consonants, m before b and p as n. */
    static String foldRomaji(String name) {
        String folded = letters(name);
        for (Spelling spelling : ROMAJI_SPELLINGS) {
            folded = spelling.in(folded);
        }
        return folded;
    }

    private static String foldPinyin(String name) {
        String plain = name.replace("ü", "v").replace("Ü", "v");
        return YU_AFTER_L_AND_N.in(letters(plain).replace("v", "u"));
    }

    private static String letters(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return UNMARKED_LETTERS.matcher(lower).matches()
                ? lower
                : OTHER_THAN_LETTERS
                        .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
