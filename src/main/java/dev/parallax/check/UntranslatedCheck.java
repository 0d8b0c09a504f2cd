package dev.parallax.check;

import dev.parallax.lexicon.EnglishCommonWords;
import dev.parallax.lexicon.Thesaurus;
import dev.parallax.text.Language;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words left in the original's language, other than in brackets, where an editor puts them on purpose: those in a script that
 * the translation's language does not use, and in English those that the original has, in small letters, and that no
 * dictionary of English knows.
 */
final class UntranslatedCheck implements Check {
    private static final Pattern HAN = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ー]+(?:[·・、]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ー]+)*");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}+(?: \\p{IsHangul}+)*");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{2,}(?: \\p{IsCyrillic}{2,})*");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}+(?: \\p{IsArabic}+)*");

    private static final Pattern LATIN_WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}@./’'_-])\\p{Ll}{4,}(?![\\p{L}\\p{N}@/_-]|[.’']\\p{L})");

    @Override
    public String id() {
        return "untranslated";
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.ofTexts().of(Fact.UNTRANSLATED, () -> found(evidence));
    }

    private List<Finding> found(Evidence evidence) {
        var translation = evidence.translation();
        var findings = new ArrayList<Finding>();
        for (var script : scriptsForeignTo(translation.language())) {
            for (Matcher m = script.matcher(translation.content()); m.find(); ) {
                if (!inBrackets(translation.content(), m.start(), m.end())) {
                    findings.add(new Finding(
                            id(),
                            Severity.ERROR,
                            "%s is not translated.".formatted(m.group()),
                            new Place(translation.id(), new Span(m.start(), m.end()))));
                }
            }
        }
        if (evidence.hasOriginal()) {
            sharedScript(evidence, findings);
        }
        return findings;
    }

    /** Words in small letters that the original has in the same form and that are not English. */
    private void sharedScript(Evidence evidence, List<Finding> findings) {
        var translation = evidence.translation();
        if (!translation.language().sameAs(Language.ENGLISH)
                || evidence.original().language().sameAs(Language.ENGLISH)) {
            return;
        }
        var originals = LATIN_WORD
                .matcher(evidence.original().content())
                .results()
                .map(r -> r.group())
                .collect(Collectors.toSet());
        for (Matcher m = LATIN_WORD.matcher(translation.content()); m.find(); ) {
            if (originals.contains(m.group())
                    && !isEnglish(m.group())
                    && !inBrackets(translation.content(), m.start(), m.end())) {
                findings.add(new Finding(
                        id(),
                        Severity.ERROR,
                        "%s is not translated.".formatted(m.group()),
                        new Place(translation.id(), new Span(m.start(), m.end()))));
            }
        }
    }

    private static boolean isEnglish(String word) {
        return EnglishCommonWords.contains(word)
                || !Thesaurus.of(Language.ENGLISH).word(word).equals(Thesaurus.Word.UNKNOWN);
    }

    private static List<Pattern> scriptsForeignTo(Language language) {
        return switch (language.primary()) {
            case "zh", "ja" -> List.of(HANGUL, CYRILLIC, ARABIC);
            case "ko" -> List.of(HAN, CYRILLIC, ARABIC);
            case "ru", "uk", "bg", "sr" -> List.of(HAN, HANGUL, ARABIC);
            case "ar", "fa", "ur" -> List.of(HAN, HANGUL, CYRILLIC);
            default -> List.of(HAN, HANGUL, CYRILLIC, ARABIC);
        };
    }

    private static boolean inBrackets(String content, int start, int end) {
        int open = content.lastIndexOf('(', start);
        int close = content.lastIndexOf(')', start);
        int paragraph = content.lastIndexOf('\n', start);
        return open > close && open > paragraph && content.indexOf(')', end) >= 0;
    }
}
