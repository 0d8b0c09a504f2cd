package dev.parallax.difference;

import dev.parallax.difference.Difference.Kind;
import dev.parallax.text.Span;
import dev.parallax.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The names, numbers and quotations that two quite different wordings have in common, wherever they stand. */
final class CommonFacts {
    private static final Pattern QUOTATION =
            Pattern.compile("“[^“”]{2,}”|\"[^\"]{2,}\"|「[^「」]{2,}」|『[^『』]{2,}』|《[^《》]{2,}》");

    private CommonFacts() {}

    /** Each fact in common, as kept, in the order of the other wording; each occurrence is used once. */
    static List<Difference> of(Wording base, Wording other) {
        Map<String, Deque<Span>> known = new HashMap<>();
        for (Span fact : facts(base)) {
            known.computeIfAbsent(key(fact.in(base.content())), k -> new ArrayDeque<>())
                    .add(fact);
        }
        var common = new ArrayList<Difference>();
        for (Span fact : facts(other)) {
            Deque<Span> places = known.get(key(fact.in(other.content())));
            if (places != null && !places.isEmpty()) {
                common.add(new Difference(Kind.KEPT, places.removeFirst(), fact, false));
            }
        }
        return common;
    }

    private static String key(String fact) {
        return WordForm.folded(fact);
    }

    /** In order, without overlaps. */
    private static List<Span> facts(Wording wording) {
        var facts = new ArrayList<Span>();
        var quotations = new ArrayDeque<Span>();
        var matcher = QUOTATION.matcher(wording.content());
        while (matcher.find()) {
            quotations.add(new Span(matcher.start() + 1, matcher.end() - 1));
        }
        for (int i = 0; i < wording.size(); i++) {
            Span word = wording.tokens().get(i).span();
            while (!quotations.isEmpty() && quotations.getFirst().end() <= word.start()) {
                facts.add(quotations.removeFirst());
            }
            boolean quoted = !quotations.isEmpty() && quotations.getFirst().contains(word);
            if (!quoted && isNameOrNumber(wording, i)) {
                facts.add(word);
            }
        }
        facts.addAll(quotations);
        return facts;
    }

    /**
     * Numbers; capitalised words that do not begin a sentence; katakana and Latin words in a text of another script.
     * Names in Han characters are not told from other words.
     */
    private static boolean isNameOrNumber(Wording wording, int index) {
        Token token = wording.tokens().get(index);
        if (token.kind() != Token.Kind.WORD) {
            return token.kind() == Token.Kind.NUMBER;
        }
        String word = wording.word(index);
        int first = word.codePointAt(0);
        if (Character.UnicodeScript.of(first) == Character.UnicodeScript.KATAKANA) {
            return word.length() > 1;
        }
        return Character.isUpperCase(first) && !beginsSentence(wording, index);
    }

    private static boolean beginsSentence(Wording wording, int index) {
        return index == 0
                || (wording.isPunctuation(index - 1) && !wording.word(index - 1).equals(","));
    }
}
