package dev.parallax.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** Cuts a string into tokens by Unicode's word breaks (UAX #29), with ICU's dictionaries for Chinese and Japanese. */
public record Tokenizer(Language language) {
    public List<Token> tokens(String words) {
        var iterator = BreakIterator.getWordInstance(language.locale());
        iterator.setText(words);
        var tokens = new ArrayList<Token>();
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            var span = new Span(start, end);
            if (!span.in(words).isBlank()) {
                tokens.add(new Token(span, kind(iterator.getRuleStatus())));
            }
            start = end;
        }
        return tokens;
    }

    private static Token.Kind kind(int status) {
        if (status < BreakIterator.WORD_NONE_LIMIT) {
            return Token.Kind.PUNCTUATION;
        }
        return status < BreakIterator.WORD_NUMBER_LIMIT ? Token.Kind.NUMBER : Token.Kind.WORD;
    }
}
