package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.collation.Row;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.review.Note.State;
import dev.parallax.review.NoteSeverity;
import dev.parallax.review.Quote;
import dev.parallax.review.Reply;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import dev.parallax.ui.NoteFilter.Show;
import dev.parallax.ui.NoteFilter.Sort;
import dev.parallax.ui.PlacedNote.PlacedQuote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoteFilterTest {
    private static final PlacedNote FIRST = placed(
            "first", 3, 10, Category.STYLE, NoteSeverity.MINOR, State.OPEN, "Ann", List.of("lead"), "Too long, naïve.");
    private static final PlacedNote SECOND =
            placed("second", 1, 20, Category.EUPHEMISM, null, State.NEEDS_REPLY, "Bob", List.of(), "“Neutralised”?");
    private static final PlacedNote THIRD = placed(
            "third",
            2,
            30,
            Category.STYLE,
            NoteSeverity.CRITICAL,
            State.WONT_FIX,
            "Ann",
            List.of("lead", "names"),
            "高市");
    private static final PlacedNote LOST =
            placed("lost", 0, 40, Category.OMISSION, NoteSeverity.MAJOR, State.RESOLVED, "Cai", List.of(), "Left out.");
    private static final List<PlacedNote> ALL = List.of(FIRST, SECOND, THIRD, LOST);

    @Test
    void without_conditions_all_are_shown_as_one_meets_them() {
        assertThat(shown(NoteFilter.ALL)).containsExactly("second", "third", "first", "lost");
        assertThat(NoteFilter.ALL.isAll()).isTrue();
    }

    @Test
    void they_are_ordered_by_age_or_by_severity() {
        assertThat(shown(NoteFilter.ALL.sorted(Sort.NEWEST))).containsExactly("lost", "third", "second", "first");
        assertThat(shown(NoteFilter.ALL.sorted(Sort.SEVERITY))).containsExactly("third", "lost", "first", "second");
    }

    @Test
    void states_are_told_apart() {
        assertThat(shown(NoteFilter.ALL.showing(Show.OPEN))).containsExactly("second", "first");
        assertThat(shown(NoteFilter.ALL.showing(Show.NEEDS_REPLY))).containsExactly("second");
        assertThat(shown(NoteFilter.ALL.showing(Show.RESOLVED))).containsExactly("lost");
        assertThat(shown(NoteFilter.ALL.showing(Show.WONT_FIX))).containsExactly("third");
        assertThat(shown(NoteFilter.ALL.showing(Show.RECHECK))).containsExactly("lost");
    }

    @Test
    void conditions_go_together() {
        var filter = NoteFilter.ALL.ofCategory("STYLE").by("Ann").tagged("names");

        assertThat(shown(filter)).containsExactly("third");
        assertThat(shown(filter.showing(Show.OPEN))).isEmpty();
        assertThat(filter.conditions()).isEqualTo(3);
    }

    @Test
    void words_are_found_in_note_quote_and_reply_whatever_their_case_and_accents() {
        assertThat(shown(NoteFilter.ALL.with("NAIVE"))).containsExactly("first");
        assertThat(shown(NoteFilter.ALL.with(" 高市 "))).containsExactly("third");
        assertThat(shown(NoteFilter.ALL.with("quoted by lost"))).containsExactly("lost");
        assertThat(shown(NoteFilter.ALL.with("reply to second"))).containsExactly("second");
        assertThat(shown(NoteFilter.ALL.by("Dee"))).hasSize(4);
    }

    private static List<String> shown(NoteFilter filter) {
        return filter.of(ALL).stream().map(n -> n.note().id()).toList();
    }

    /** @param row its number; 0 for a note whose words are gone */
    private static PlacedNote placed(
            String id,
            int row,
            int second,
            Category category,
            @Nullable NoteSeverity severity,
            State state,
            String author,
            List<String> tags,
            String words) {
        var when = Instant.ofEpochSecond(second);
        var quote = new Quote("t", "quoted by " + id, "", "", new Span(0, 2), null);
        var note = new Note(
                id,
                "d",
                category,
                severity,
                tags,
                words,
                author,
                state,
                List.of(quote),
                List.of(new Reply("r", "Dee", "Reply to " + id, when, when)),
                null,
                List.of(),
                when,
                when);
        var place = row == 0 ? null : new Place("t", new Span(0, 2));
        return new PlacedNote(
                note,
                List.of(new PlacedQuote(quote, place)),
                row == 0
                        ? Optional.empty()
                        : Optional.of(new Row("row-" + row, row, List.of(), List.of(), 1, Row.Status.AUTOMATIC)));
    }
}
