package dev.parallax.ui;

import dev.parallax.collation.Collation;
import dev.parallax.review.Anchor;
import dev.parallax.review.Note;
import dev.parallax.review.Quote;
import dev.parallax.text.Place;
import dev.parallax.text.Text;
import dev.parallax.ui.PlacedNote.PlacedQuote;
import java.util.List;
import java.util.Optional;

/** Finds out where the words of notes stand now. */
final class NotePlaces {
    private final RowFinder rows;
    private final List<Text> texts;

    NotePlaces(Collation collation, List<Text> texts) {
        this.rows = new RowFinder(collation);
        this.texts = texts;
    }

    PlacedNote of(Note note) {
        var quotes = note.targets().stream().map(this::of).toList();
        var placed = new PlacedNote(note, quotes, Optional.empty());
        return new PlacedNote(note, quotes, rows.of(placed.places()));
    }

    PlacedQuote of(Quote quote) {
        return new PlacedQuote(quote, find(quote).orElse(null));
    }

    private Optional<Place> find(Quote quote) {
        return texts.stream()
                .filter(text -> text.id().equals(quote.textId()))
                .findFirst()
                .flatMap(text -> Anchor.find(quote, text).map(span -> new Place(text.id(), span)));
    }
}
