package dev.parallax.ui;

import dev.parallax.review.Anchor;
import dev.parallax.review.Note;
import dev.parallax.text.Place;
import dev.parallax.text.Text;
import java.util.List;

/** Where the words of a note stand now. */
final class NotePlaces {
    private NotePlaces() {}

    static List<Place> of(Note note, List<Text> texts) {
        return note.targets().stream()
                .flatMap(quote -> texts.stream()
                        .filter(text -> text.id().equals(quote.textId()))
                        .flatMap(text -> Anchor.find(quote, text).stream().map(span -> new Place(text.id(), span))))
                .toList();
    }
}
