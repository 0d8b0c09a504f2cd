package dev.parallax.check;

import dev.parallax.text.Language;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words left in the original's script, other than in brackets, where an editor puts them on purpose. */
final class UntranslatedCheck implements Check {
    private static final Pattern HAN = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ー]+(?:[·・、]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ー]+)*");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}+(?: \\p{IsHangul}+)*");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{2,}(?: \\p{IsCyrillic}{2,})*");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}+(?: \\p{IsArabic}+)*");

    @Override
    public String id() {
        return "untranslated";
    }

    @Override
    public List<Finding> find(Evidence evidence) {
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
        return findings;
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
