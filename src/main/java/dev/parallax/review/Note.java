package dev.parallax.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes on one or more passages, and what others answer.
 *
 * @param severity null where the category has none, or nobody said
 * @param tags words of the desk's own to find notes by
 * @param words the note itself
 * @param targets what it is about, at least one
 * @param replies in the order they were written
 * @param finding what made the person write it; null if no finding did
 * @param changes what was changed since it was written, last come last; undoing a change takes it out
 * @param created when it was written
 * @param changed when anything of it was changed last, replies included
 */
public record Note(
        String id,
        String dossierId,
        Category category,
        @Nullable NoteSeverity severity,
        List<String> tags,
        String words,
        String author,
        State state,
        List<Quote> targets,
        List<Reply> replies,
        @Nullable NotedFinding finding,
        List<NoteChange> changes,
        Instant created,
        Instant changed) {
    public enum State {
        OPEN("open"),
        NEEDS_REPLY("needs reply"),
        RESOLVED("resolved"),
        WONT_FIX("won’t fix");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Its name, for people. */
        public String label() {
            return label;
        }

        /** Whether somebody still has to do something. */
        public boolean isOpen() {
            return this == OPEN || this == NEEDS_REPLY;
        }
    }

    /** Notes from before there were tags, replies and changes have none: their lists are null when they are read. */
    @SuppressWarnings("NullAway")
    public Note {
        tags = tags == null ? List.of() : List.copyOf(tags);
        targets = List.copyOf(targets);
        replies = replies == null ? List.of() : List.copyOf(replies);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    public Remark remark() {
        return new Remark(category, severity, tags, words);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    Note with(Remark remark) {
        return new Note(
                id,
                dossierId,
                remark.category(),
                remark.severity(),
                remark.tags(),
                remark.words(),
                author,
                state,
                targets,
                replies,
                finding,
                changes,
                created,
                changed);
    }

    Note withState(State now) {
        return new Note(
                id, dossierId, category, severity, tags, words, author, now, targets, replies, finding, changes,
                created, changed);
    }

    Note withTargets(List<Quote> now) {
        return new Note(
                id, dossierId, category, severity, tags, words, author, state, now, replies, finding, changes, created,
                changed);
    }

    Note withReplies(List<Reply> now) {
        return new Note(
                id, dossierId, category, severity, tags, words, author, state, targets, now, finding, changes, created,
                changed);
    }

    Note withChanges(List<NoteChange> now, Instant at) {
        return new Note(
                id, dossierId, category, severity, tags, words, author, state, targets, replies, finding, now, created,
                at);
    }
}
