package dev.parallax.lexicon;

import dev.parallax.text.Language;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of a sentence in the form in which dictionaries and counts know them.
 *
 * <p>Runs of letters are stemmed (Porter's Snowball); runs of Han characters, and of Thai and other scripts without
 * spaces, are segmented by dictionary; runs of kana are one word; runs of digits one number. Latin words in a text of
 * another script are taken for English.
 */
public final class TermFinder {
    private final Stemmer stemmer;
    private final boolean japanese;
    private final ChineseSegmenter segmenter;

    /** @param names words to keep whole though no dictionary has them */
    public TermFinder(Language language, Set<String> names) {
        this.stemmer = Stemmer.of(language);
        this.japanese = language.sameAs(Language.JAPANESE);
        this.segmenter = new ChineseSegmenter(Cedict.standard(), names);
    }

    /** The terms, in order. */
    public List<Term> terms(String sentence) {
        var terms = new ArrayList<Term>();
        String simplified = japanese ? HanScript.simplifiedJapanese(sentence) : HanScript.simplified(sentence);
        int at = 0;
        while (at < sentence.length()) {
            int character = sentence.codePointAt(at);
            Run run = Run.of(character);
            int end = at + Character.charCount(character);
            while (end < sentence.length() && run.goesOn(sentence, end)) {
                end += Character.charCount(sentence.codePointAt(end));
            }
            add(run, sentence, simplified, new Span(at, end), terms);
            at = run == Run.DIGITS ? terms.getLast().span().end() : end;
        }
        return terms;
    }

    private void add(Run run, String sentence, String simplified, Span span, List<Term> terms) {
        switch (run) {
            case HAN -> addHan(simplified, span, terms);
            case KANA -> terms.add(new Term(span, span.in(sentence), Term.Kind.WORD));
            case LETTERS -> {
                String surface = span.in(sentence);
                boolean name = Character.isUpperCase(surface.codePointAt(0)) && !terms.isEmpty();
                terms.add(new Term(span, stemmer.stem(surface), name ? Term.Kind.NAME : Term.Kind.WORD));
            }
            case DIGITS -> terms.add(Numerals.term(sentence, span));
            case OTHER -> {}
        }
    }

    private void addHan(String simplified, Span run, List<Term> terms) {
        int at = run.start();
        for (Numerals.Found number : Numerals.in(simplified, run)) {
            addWords(simplified, at, number.span().start(), terms);
            terms.add(new Term(number.span(), number.value(), Term.Kind.NUMBER));
            at = number.span().end();
        }
        addWords(simplified, at, run.end(), terms);
    }

    private void addWords(String simplified, int start, int end, List<Term> terms) {
        for (Span word : segmenter.words(simplified, start, end)) {
            terms.add(new Term(word, word.in(simplified), Term.Kind.WORD));
        }
    }

    /** A stretch of characters of one kind. */
    private enum Run {
        HAN,
        KANA,
        LETTERS,
        DIGITS,
        OTHER;

        static Run of(int character) {
            if (Character.isDigit(character)) {
                return DIGITS;
            }
            if (character == 'ー') {
                return KANA;
            }
            if (character == '〇') {
                return HAN;
            }
            if (!Character.isLetter(character)) {
                return OTHER;
            }
            return switch (Character.UnicodeScript.of(character)) {
                case HAN -> HAN;
                case HIRAGANA, KATAKANA -> KANA;
                default -> LETTERS;
            };
        }

        boolean goesOn(String sentence, int at) {
            int character = sentence.codePointAt(at);
            Run next = of(character);
            if (this == LETTERS && next == OTHER) {
                return Character.getType(character) == Character.NON_SPACING_MARK
                        || (character == '\'' || character == '’') && letterAt(sentence, at + 1);
            }
            if (this == DIGITS && (character == '.' || character == ',')) {
                return at + 1 < sentence.length() && Character.isDigit(sentence.charAt(at + 1));
            }
            if (this == KANA && next == KANA) {
                return isKatakana(character) == isKatakana(sentence.codePointBefore(at));
            }
            return this != OTHER && next == this;
        }

        private static boolean isKatakana(int character) {
            return character == 'ー' || Character.UnicodeScript.of(character) == Character.UnicodeScript.KATAKANA;
        }

        private static boolean letterAt(String sentence, int at) {
            return at < sentence.length() && of(sentence.codePointAt(at)) == LETTERS;
        }
    }
}
