package dev.parallax.ui;

import dev.parallax.collation.Row;
import dev.parallax.review.Note;
import dev.parallax.review.Quote;
import dev.parallax.text.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A note with what it is about, as it stands now.
 *
 * @param quotes in the order of the note's targets
 * @param row the row in which the first of them that still stands is shown; empty if in none
 */
record PlacedNote(Note note, List<PlacedQuote> quotes, Optional<Row> row) {
    PlacedNote {
        quotes = List.copyOf(quotes);
    }

    /** @param place where the words stand now; null if they, or their text, are gone */
    record PlacedQuote(Quote quote, @Nullable Place place) {
        boolean needsRecheck() {
            return place == null && quote.checked() == null;
        }
    }

    List<Place> places() {
        return quotes.stream().map(PlacedQuote::place).filter(Objects::nonNull).toList();
    }

    /** Those whose words are gone. */
    List<Quote> lost() {
        return quotes.stream()
                .filter(quote -> quote.place() == null)
                .map(PlacedQuote::quote)
                .toList();
    }

    /** Whether words are gone and nobody has looked yet. */
    boolean needsRecheck() {
        return quotes.stream().anyMatch(PlacedQuote::needsRecheck);
    }

    boolean isOpen() {
        return note.isOpen();
    }
}
