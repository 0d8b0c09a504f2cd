package dev.parallax.review;

import dev.parallax.dossier.EditConflictException;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.dossier.History;
import dev.parallax.dossier.NoteCounts;
import dev.parallax.review.store.NoteRows;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notes that people write on dossiers.
 *
 * <p>What people do to a note is a step of its dossier's {@link History}, in one line with their other edits, and stands in
 * the note's own list of changes. Whoever changes a note gives it as they saw it; if what they change is not so any more, the
 * change is refused with an {@link EditConflictException} and nothing is lost. Changes of different things, such as a reply
 * and another category, go together.
 */
@Component
public class Notes implements NoteCounts {
    /** The most UTF-16 units that the words of a note or a reply may have. */
    public static final int LONGEST = 100_000;

    private static final int MOST_REPLIES = 1_000;

    private final NoteRows rows;
    private final History history;
    private final NoteEdits edits;
    private final NoteDeletions deletions;
    private final Categories categories;

    Notes(NoteRows rows, History history, NoteEdits edits, NoteDeletions deletions, Categories categories) {
        this.rows = rows;
        this.history = history;
        this.edits = edits;
        this.deletions = deletions;
        this.categories = categories;
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
     * @param finding what made the person write it; null if no finding did
     * @throws EditRefusedException if it has no target or no words, or is longer than {@link #LONGEST}
     */
    public Note add(
            String dossierId, Remark remark, String author, List<Quote> targets, @Nullable NotedFinding finding) {
        var said = said(remark);
        var now = now();
        var note = new Note(
                UUID.randomUUID().toString(),
                dossierId,
                said.category(),
                said.severity(),
                said.tags(),
                said.words(),
                Cleaning.author(author),
                Note.State.OPEN,
                somewhere(targets),
                List.of(),
                finding,
                List.of(),
                now,
                now);
        history.perform(dossierId, edits, () -> Optional.of(new NoteEdit("Add note", null, note)));
        return note;
    }

    /**
     * Stores copies of notes that come from elsewhere with their dossier, under new ids. Categories that the desk does not have
     * come with them. No step.
     *
     * @throws EditRefusedException if one is longer than {@link #LONGEST}
     */
    @Transactional
    public void copy(String dossierId, List<Note> others) {
        for (Note n : others) {
            categories.takeIn(n.category());
            var said = Cleaning.remark(n.remark());
            rows.insert(new Note(
                    UUID.randomUUID().toString(),
                    dossierId,
                    said.category(),
                    said.severity(),
                    said.tags(),
                    said.words(),
                    Cleaning.author(n.author()),
                    n.state(),
                    n.targets(),
                    n.replies().stream().map(Notes::copy).toList(),
                    n.finding(),
                    n.changes(),
                    n.created(),
                    n.changed()));
        }
    }

    private static Reply copy(Reply reply) {
        return new Reply(
                reply.id(),
                Cleaning.author(reply.author()),
                Cleaning.words(reply.words()),
                reply.created(),
                reply.changed());
    }

    /**
     * Changes what a note says, and which words it is about.
     *
     * @param seen the note as the person saw it
     * @param targets at least one
     * @param by who changes it; empty if nobody said
     * @throws EditConflictException if what it says, or what it is about, is not so any more
     * @throws EditRefusedException if it has no target or no words, or is longer than {@link #LONGEST}
     */
    public Note edit(Note seen, Remark remark, List<Quote> targets, String by) {
        var said = said(remark);
        somewhere(targets);
        return change(
                "Edit note", seen, by, saysTheSame(seen), now -> now.with(said).withTargets(targets));
    }

    /**
     * Moves a note to other words.
     *
     * @param targets what it is about, at least one
     * @throws EditConflictException if what it says, or what it is about, is not as it was seen any more
     * @throws EditRefusedException if it has no target
     */
    public Note retarget(Note seen, List<Quote> targets, String by) {
        somewhere(targets);
        return change("Move note", seen, by, saysTheSame(seen), now -> now.withTargets(targets));
    }

    /**
     * Remembers that a person has looked at a note whose words are gone, and lets it stand.
     *
     * @param lost those of its targets that are gone
     * @throws EditConflictException if the note is about other words by now
     */
    public Note check(Note seen, List<Quote> lost, String by) {
        var when = now();
        return change(
                "Check note",
                seen,
                by,
                saysTheSame(seen),
                now -> now.withTargets(now.targets().stream()
                        .map(quote -> lost.contains(quote) ? quote.checkedAt(when) : quote)
                        .toList()));
    }

    /** @throws EditConflictException if the note's state is not as it was seen any more */
    public Note setState(Note seen, Note.State state, String by) {
        return change(label(state), seen, by, now -> now.state() == seen.state(), now -> now.withState(state));
    }

    private static String label(Note.State state) {
        return switch (state) {
            case OPEN -> "Reopen note";
            case NEEDS_REPLY -> "Ask for a reply";
            case RESOLVED -> "Resolve note";
            case WONT_FIX -> "Settle note";
        };
    }

    /**
     * Answers a note. One that needs a reply has it then, and is open.
     *
     * @throws EditConflictException if the note is gone
     * @throws EditRefusedException if the reply has no words, is longer than {@link #LONGEST}, or one too many
     */
    public Note reply(Note seen, String author, String words) {
        var when = now();
        var reply = new Reply(UUID.randomUUID().toString(), Cleaning.author(author), saidInReply(words), when, when);
        return change("Reply to note", seen, author, now -> true, now -> {
            if (now.replies().size() >= MOST_REPLIES) {
                throw new EditRefusedException("A note can have 1,000 replies.");
            }
            var replies = new ArrayList<>(now.replies());
            replies.add(reply);
            var answered = now.state() == Note.State.NEEDS_REPLY ? now.withState(Note.State.OPEN) : now;
            return answered.withReplies(replies);
        });
    }

    /**
     * Changes what a reply says.
     *
     * @throws EditConflictException if the reply is not as it was seen any more
     * @throws EditRefusedException if it has no words, or is longer than {@link #LONGEST}
     */
    public Note editReply(Note seen, Reply reply, String words, String by) {
        var after = new Reply(reply.id(), reply.author(), saidInReply(words), reply.created(), now());
        return change(
                "Edit reply",
                seen,
                by,
                now -> now.replies().contains(reply),
                now -> reply.words().equals(after.words())
                        ? now
                        : now.withReplies(now.replies().stream()
                                .map(r -> r.equals(reply) ? after : r)
                                .toList()));
    }

    /** @throws EditConflictException if the reply is not as it was seen any more */
    public Note deleteReply(Note seen, Reply reply, String by) {
        return change(
                "Delete reply",
                seen,
                by,
                now -> now.replies().contains(reply),
                now -> now.withReplies(
                        now.replies().stream().filter(r -> !r.equals(reply)).toList()));
    }

    /** @throws EditConflictException if anything of the note is not as it was seen any more */
    public void delete(Note seen) {
        history.perform(seen.dossierId(), edits, () -> {
            check(rows.find(seen.id()).filter(seen::equals));
            return Optional.of(new NoteEdit("Delete note", seen, null));
        });
    }

    /**
     * Deletes notes of one dossier as one step; those that are gone already are ignored.
     *
     * @throws EditConflictException if anything of one is not as it was seen any more
     */
    public void deleteAll(String dossierId, List<Note> seen) {
        history.perform(dossierId, deletions, () -> {
            var there = seen.stream()
                    .filter(note -> rows.find(note.id()).isPresent())
                    .toList();
            there.forEach(note -> check(rows.find(note.id()).filter(note::equals)));
            return there.isEmpty() ? Optional.empty() : Optional.of(new NoteDeletion(there));
        });
    }

    /** Changes the note as it is stored now, if what the person means to change is as they saw it. No change is no step. */
    private Note change(String label, Note seen, String by, Predicate<Note> asSeen, UnaryOperator<Note> change) {
        var result = new Note[] {seen};
        String person = Cleaning.author(by);
        history.perform(seen.dossierId(), edits, () -> {
            var before = check(rows.find(seen.id()).filter(asSeen));
            var when = now();
            var changed = change.apply(before);
            var changes = new ArrayList<>(before.changes());
            changes.addAll(Comparing.changes(before, changed, person, when));
            var after = changed.equals(before) ? before : changed.withChanges(changes, when);
            result[0] = after;
            return after.equals(before) ? Optional.empty() : Optional.of(new NoteEdit(label, before, after));
        });
        return result[0];
    }

    private static Predicate<Note> saysTheSame(Note seen) {
        return now -> now.category().is(seen.category())
                && now.severity() == seen.severity()
                && now.tags().equals(seen.tags())
                && now.words().equals(seen.words())
                && now.targets().equals(seen.targets());
    }

    private static Note check(Optional<Note> asSeen) {
        return asSeen.orElseThrow(() ->
                new EditConflictException("This note was changed or deleted in another window. Look at it again."));
    }

    private static List<Quote> somewhere(List<Quote> targets) {
        if (targets.isEmpty()) {
            throw new EditRefusedException("Select the words that the note is about.");
        }
        return targets;
    }

    private static Remark said(Remark remark) {
        var said = Cleaning.remark(remark);
        if (said.words().isEmpty()) {
            throw new EditRefusedException("A note needs words: say what you found.");
        }
        return said;
    }

    private static String saidInReply(String words) {
        String said = Cleaning.words(words);
        if (said.isEmpty()) {
            throw new EditRefusedException("A reply needs words.");
        }
        return said;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
