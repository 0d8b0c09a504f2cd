package dev.parallax.review;

import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words of a quote again in a text that may have changed since.
 *
 * <p>In this order: the same words where they stood; the same words elsewhere, with what stood around them deciding where
 * there are several, then the distance; and else the most similar words, if few of them changed.
 */
public final class Anchor {
    private Anchor() {}

    /** Where the words of the quote stand now; empty if they are gone and a person has to look. */
    public static Optional<Span> find(Quote quote, Text text) {
        String content = text.content();
        String exact = quote.exact();
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        if (content.startsWith(exact, quote.position().start()) && surroundings(quote, content, quote.position()) > 0) {
            return Optional.of(quote.position());
        }
        var places = occurrences(exact, content);
        if (!places.isEmpty()) {
            return places.stream()
                    .max(Comparator.<Span>comparingInt(place -> surroundings(quote, content, place))
                            .thenComparingInt(place ->
                                    -Math.abs(place.start() - quote.position().start())));
        }
        return SimilarWords.find(exact, content, quote.position().start());
    }

    private static List<Span> occurrences(String words, String content) {
        var places = new ArrayList<Span>();
        for (int at = content.indexOf(words); at >= 0; at = content.indexOf(words, at + 1)) {
            places.add(new Span(at, at + words.length()));
        }
        return places;
    }

    /** How many units before and after a place are as the quote remembers them; 1 if it remembers none. */
    private static int surroundings(Quote quote, String content, Span place) {
        if (quote.prefix().isEmpty() && quote.suffix().isEmpty()) {
            return 1;
        }
        int before = 0;
        while (before < Math.min(quote.prefix().length(), place.start())
                && quote.prefix().charAt(quote.prefix().length() - 1 - before)
                        == content.charAt(place.start() - 1 - before)) {
            before++;
        }
        int after = 0;
        while (after < Math.min(quote.suffix().length(), content.length() - place.end())
                && quote.suffix().charAt(after) == content.charAt(place.end() + after)) {
            after++;
        }
        return before + after;
    }
}
