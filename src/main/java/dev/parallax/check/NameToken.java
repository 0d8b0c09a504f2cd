package dev.parallax.check;

import dev.parallax.lexicon.EnglishCommonWords;
import dev.parallax.text.Language;
import dev.parallax.text.Sentence;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A capitalised word of a Latin text that is (part of) a name.
 *
 * @param span in the text's content, without a possessive ending
 */
record NameToken(String word, Span span) {
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{L}|\\p{Lu}(?=\\.)");
    private static final int LONGEST = 40;
    private static final Set<String> NO_NAMES = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "Aug",
            "Sept",
            "Oct",
            "Nov",
            "Dec",
            "Mr",
            "Mrs",
            "Ms",
            "Dr",
            "Sir",
            "Lord",
            "Lady",
            "Prof",
            "Gen",
            "Col",
            "Capt",
            "Lt",
            "Sgt",
            "Sen",
            "Rep",
            "Gov",
            "Rev",
            "St",
            "French",
            "German",
            "Dutch",
            "Welsh",
            "Greek",
            "Swiss",
            "Thai",
            "Czech",
            "Arab",
            "Arabic",
            "Islamic",
            "Muslim",
            "Labour",
            "Democrat",
            "Democrats",
            "Republicans",
            "Conservatives",
            "Liberals",
            "Socialists",
            "Greens",
            "Jewish",
            "Christian",
            "Catholic",
            "Christmas",
            "Easter",
            "Twitter",
            "Facebook",
            "Internet",
            "Eleven",
            "Twelve",
            "Thirteen",
            "Fourteen",
            "Fifteen",
            "Sixteen",
            "Seventeen",
            "Eighteen",
            "Nineteen",
            "Twenty",
            "Thirty",
            "Forty",
            "Fifty",
            "Sixty",
            "Seventy",
            "Eighty",
            "Ninety",
            "Don",
            "Didn",
            "Isn",
            "We",
            "Ve",
            "Ll");
    private static final Pattern DEMONYM = Pattern.compile("\\p{Lu}\\p{L}+(?:ese|ish|ians?|eans?|icans?|istan[is]+)");

    /** The names of a passage. Words that begin a sentence count only if they are written with a capital elsewhere, too. */
    static List<NameToken> in(Text text, List<Sentence> sentences, Set<String> capitalisedInside) {
        var tokens = new ArrayList<NameToken>();
        for (var sentence : sentences) {
            String words = text.words(sentence);
            if (isTitleCase(words)) {
                continue;
            }
            for (Matcher m = WORD.matcher(words); m.find(); ) {
                String word = withoutPossessive(m.group());
                boolean inside = isInside(words, m.start())
                        || capitalisedInside.contains(word)
                        || !EnglishCommonWords.contains(word);
                if (inside && isName(word)) {
                    var span = new Span(m.start(), m.start() + word.length());
                    tokens.add(new NameToken(word, span.shift(sentence.span().start())));
                }
            }
        }
        return tokens;
    }

    /** The words that a text capitalises inside its sentences. */
    static Set<String> capitalisedInside(Text text) {
        var words = new HashSet<String>();
        for (var sentence : text.sentences()) {
            String content = text.words(sentence);
            for (Matcher m = WORD.matcher(content); m.find() && !isTitleCase(content); ) {
                if (isInside(content, m.start())) {
                    words.add(withoutPossessive(m.group()));
                }
            }
        }
        return words;
    }

    /** Whether text in this language marks names by capitals and nothing else by them. */
    static boolean marksNames(Language language) {
        return !language.writtenWithoutSpaces()
                && !Set.of("de", "lb", "ar", "he", "fa", "ur", "ko", "hi").contains(language.primary());
    }

    static boolean isName(String word) {
        return word.length() > 2
                && word.length() <= LONGEST
                && word.indexOf('\'') < 0
                && word.indexOf('’') < 0
                && !NO_NAMES.contains(word)
                && !NO_NAMES.contains(word.split("-")[0])
                && !word.equals(word.toUpperCase(java.util.Locale.ROOT))
                && !word.matches(".*\\p{Ll}\\p{Lu}{2,}s?|\\p{Lu}{2,}s")
                && !DEMONYM.matcher(word).matches();
    }

    private static boolean isInside(String words, int start) {
        int i = start - 1;
        while (i >= 0
                && !Character.isLetterOrDigit(words.charAt(i))
                && words.charAt(i) != '.'
                && words.charAt(i) != ':') {
            if ("\"“”‘'(—–".indexOf(words.charAt(i)) >= 0) {
                return false;
            }
            i--;
        }
        return i >= 0
                && words.charAt(i) != '.'
                && words.charAt(i) != ':'
                && words.charAt(i) != '?'
                && words.charAt(i) != '!';
    }

    private static boolean isTitleCase(String words) {
        if (words.matches("(?s).*[.!?…][\"”’']?")) {
            return false;
        }
        int capital = 0;
        int small = 0;
        for (var word : words.split("[ /]+")) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                if (Character.isUpperCase(word.charAt(0))) {
                    capital++;
                } else {
                    small++;
                }
            }
        }
        return capital > 3 && capital > 2 * small;
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }
}
