package dev.parallax.ui;

import dev.parallax.review.Note;
import dev.parallax.review.NoteSeverity;
import dev.parallax.review.Reply;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which notes are shown, and in which order.
 *
 * @param category id of the category; empty for any
 * @param author of the note or of a reply; empty for anybody
 * @param tag empty for any
 * @param words that stand in the note, its quotes or its replies, whatever their case and accents; empty for any
 */
record NoteFilter(Show show, String category, String author, String tag, String words, Sort sort) {
    static final NoteFilter ALL = new NoteFilter(Show.ALL, "", "", "", "", Sort.PLACE);

    enum Show {
        ALL,
        OPEN,
        NEEDS_REPLY,
        RESOLVED,
        WONT_FIX,
        RECHECK;

        private boolean has(PlacedNote note) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> note.isOpen();
                case NEEDS_REPLY -> note.note().state() == Note.State.NEEDS_REPLY;
                case RESOLVED -> note.note().state() == Note.State.RESOLVED;
                case WONT_FIX -> note.note().state() == Note.State.WONT_FIX;
                case RECHECK -> note.needsRecheck();
            };
        }
    }

    enum Sort {
        /** As one meets them in the table; those without a place come last. */
        PLACE,
        NEWEST,
        /** The worst come first, those without severity last. */
        SEVERITY
    }

    NoteFilter showing(Show chosen) {
        return new NoteFilter(chosen, category, author, tag, words, sort);
    }

    NoteFilter ofCategory(String id) {
        return new NoteFilter(show, id, author, tag, words, sort);
    }

    NoteFilter by(String name) {
        return new NoteFilter(show, category, name, tag, words, sort);
    }

    NoteFilter tagged(String chosen) {
        return new NoteFilter(show, category, author, chosen, words, sort);
    }

    NoteFilter with(String search) {
        return new NoteFilter(show, category, author, tag, search, sort);
    }

    NoteFilter sorted(Sort chosen) {
        return new NoteFilter(show, category, author, tag, words, chosen);
    }

    /** How many conditions there are beside the words. */
    int conditions() {
        return (show == Show.ALL ? 0 : 1)
                + (int) Stream.of(category, author, tag)
                        .filter(s -> !s.isEmpty())
                        .count();
    }

    boolean isAll() {
        return conditions() == 0 && words.isBlank();
    }

    /** Those that fit, in order. */
    List<PlacedNote> of(List<PlacedNote> notes) {
        return notes.stream().filter(this::fits).sorted(order()).toList();
    }

    private boolean fits(PlacedNote placed) {
        var note = placed.note();
        return show.has(placed)
                && (category.isEmpty() || note.category().id().equals(category))
                && (author.isEmpty() || authors(note).anyMatch(author::equals))
                && (tag.isEmpty() || note.tags().contains(tag))
                && fold(all(note)).contains(fold(words.strip()));
    }

    static Stream<String> authors(Note note) {
        return Stream.concat(Stream.of(note.author()), note.replies().stream().map(Reply::author));
    }

    private static String all(Note note) {
        var all = new StringBuilder(note.words());
        note.targets().forEach(quote -> all.append('\n').append(quote.exact()));
        note.replies().forEach(reply -> all.append('\n').append(reply.words()));
        note.tags().forEach(tag -> all.append('\n').append(tag));
        return all.append('\n').append(Names.of(note.category())).toString();
    }

    private static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private Comparator<PlacedNote> order() {
        Comparator<PlacedNote> place =
                Comparator.comparingInt(n -> n.row().map(r -> r.number()).orElse(Integer.MAX_VALUE));
        Comparator<PlacedNote> newest =
                Comparator.comparing((PlacedNote n) -> n.note().created()).reversed();
        return switch (sort) {
            case PLACE -> place;
            case NEWEST -> newest;
            case SEVERITY ->
                Comparator.<PlacedNote>comparingInt(n -> -rank(n.note())).thenComparing(place);
        };
    }

    private static int rank(Note note) {
        return Optional.ofNullable(note.severity()).map(NoteSeverity::ordinal).orElse(-1);
    }
}
