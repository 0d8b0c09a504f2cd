package dev.parallax.review;

import dev.parallax.dossier.EditConflictException;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.dossier.History;
import dev.parallax.dossier.NoteCounts;
import dev.parallax.review.store.NoteRows;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notes that people write on dossiers.
 *
 * <p>What people do to a note is a step of its dossier's {@link History}, in one line with their other edits. Whoever
 * changes a note gives it as they saw it; if it is not so any more, the change is refused with an
 * {@link EditConflictException} and nothing is lost.
 */
@Component
public class Notes implements NoteCounts {
    private static final int LONGEST = 100_000;
    private static final int LONGEST_AUTHOR = 200;

    private final NoteRows rows;
    private final History history;
    private final NoteEdits edits;

    Notes(NoteRows rows, History history, NoteEdits edits) {
        this.rows = rows;
        this.history = history;
        this.edits = edits;
    }

    /** The notes of a dossier in the order they were written. */
    public List<Note> of(String dossierId) {
        return rows.of(dossierId);
    }

    @Override
    public Map<String, Count> byDossier() {
        return rows.counts();
    }

    /**
     * Adds a note.
     *
     * @param targets what it is about, at least one
     * @throws EditRefusedException if it has no target, or is longer than 100,000 characters
     */
    public Note add(String dossierId, Category category, String words, String author, List<Quote> targets) {
        if (targets.isEmpty()) {
            throw new EditRefusedException("Select the words that the note is about.");
        }
        var now = now();
        var note = new Note(
                UUID.randomUUID().toString(),
                dossierId,
                category,
                clean(words),
                cleanAuthor(author),
                Note.State.OPEN,
                targets,
                now,
                now);
        history.perform(dossierId, edits, () -> Optional.of(new NoteEdit("Add note", null, note)));
        return note;
    }

    /**
     * Stores copies of notes that come from elsewhere with their dossier, under new ids. No step.
     *
     * @throws EditRefusedException if one is longer than 100,000 characters
     */
    @Transactional
    public void copy(String dossierId, List<Note> others) {
        for (Note n : others) {
            rows.insert(new Note(
                    UUID.randomUUID().toString(),
                    dossierId,
                    n.category(),
                    clean(n.words()),
                    cleanAuthor(n.author()),
                    n.state(),
                    n.targets(),
                    n.created(),
                    n.changed()));
        }
    }

    /**
     * Changes what a note says.
     *
     * @param seen the note as the person saw it
     * @throws EditConflictException if it is not so any more
     * @throws EditRefusedException if it is longer than 100,000 characters
     */
    public Note edit(Note seen, Category category, String words) {
        return change("Edit note", seen, category, clean(words), seen.state(), seen.targets());
    }

    /**
     * Moves a note to other words.
     *
     * @param targets what it is about, at least one
     * @throws EditConflictException if the note is not as it was seen any more
     * @throws EditRefusedException if it has no target
     */
    public Note retarget(Note seen, List<Quote> targets) {
        if (targets.isEmpty()) {
            throw new EditRefusedException("Select the words that the note is about.");
        }
        return change("Move note", seen, seen.category(), seen.words(), seen.state(), targets);
    }

    /** @throws EditConflictException if the note is not as it was seen any more */
    public Note resolve(Note seen) {
        return change("Resolve note", seen, seen.category(), seen.words(), Note.State.RESOLVED, seen.targets());
    }

    /** @throws EditConflictException if the note is not as it was seen any more */
    public Note reopen(Note seen) {
        return change("Reopen note", seen, seen.category(), seen.words(), Note.State.OPEN, seen.targets());
    }

    /** @throws EditConflictException if the note is not as it was seen any more */
    public void delete(Note seen) {
        history.perform(seen.dossierId(), edits, () -> {
            check(seen);
            return Optional.of(new NoteEdit("Delete note", seen, null));
        });
    }

    private Note change(
            String label, Note seen, Category category, String words, Note.State state, List<Quote> targets) {
        var after = new Note(
                seen.id(), seen.dossierId(), category, words, seen.author(), state, targets, seen.created(), now());
        history.perform(seen.dossierId(), edits, () -> {
            check(seen);
            return Optional.of(new NoteEdit(label, seen, after));
        });
        return after;
    }

    private void check(Note seen) {
        if (!rows.find(seen.id()).equals(Optional.of(seen))) {
            throw new EditConflictException("This note was changed or deleted in another window. Look at it again.");
        }
    }

    private static String clean(String words) {
        if (words.length() > LONGEST) {
            throw new EditRefusedException("A note can have 100,000 characters; this one has "
                    + String.format(Locale.ENGLISH, "%,d", words.length()) + ".");
        }
        return words.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "")
                .strip();
    }

    private static String cleanAuthor(String author) {
        String line = author.replaceAll("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        if (line.length() > LONGEST_AUTHOR) {
            throw new EditRefusedException("The author's name is longer than 200 characters.");
        }
        return line;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
