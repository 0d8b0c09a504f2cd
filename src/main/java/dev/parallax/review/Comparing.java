package dev.parallax.review;

import dev.parallax.review.NoteChange.Aspect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds out what a change of a note changes, for the note's own history. */
final class Comparing {
    private Comparing() {}

    /** What differs from one state of a note to the next; empty if nothing of what the history tells. */
    static List<NoteChange> changes(Note before, Note after, String by, Instant at) {
        var changes = new ArrayList<NoteChange>();
        if (!before.category().is(after.category())) {
            changes.add(
                    new NoteChange(by, at, Aspect.CATEGORY, before.category().label()));
        }
        if (before.severity() != after.severity()) {
            changes.add(new NoteChange(
                    by,
                    at,
                    Aspect.SEVERITY,
                    before.severity() == null ? "" : before.severity().name()));
        }
        if (!before.tags().equals(after.tags())) {
            changes.add(new NoteChange(by, at, Aspect.TAGS, String.join(", ", before.tags())));
        }
        if (!before.words().equals(after.words())) {
            changes.add(new NoteChange(by, at, Aspect.WORDS, before.words()));
        }
        if (before.state() != after.state()) {
            changes.add(new NoteChange(by, at, Aspect.STATE, before.state().name()));
        }
        if (!before.targets().equals(after.targets())) {
            changes.add(places(before, after, by, at));
        }
        changes.addAll(replies(before, after, by, at));
        return List.copyOf(changes);
    }

    private static NoteChange places(Note before, Note after, String by, Instant at) {
        boolean samePlaces = unchecked(before).equals(unchecked(after));
        return new NoteChange(
                by,
                at,
                samePlaces ? Aspect.CHECKED : Aspect.PLACES,
                before.targets().stream()
                        .filter(quote -> !after.targets().contains(quote) || !samePlaces)
                        .map(Quote::exact)
                        .collect(Collectors.joining("\n")));
    }

    private static List<Quote> unchecked(Note note) {
        return note.targets().stream().map(quote -> quote.checkedAt(null)).toList();
    }

    private static List<NoteChange> replies(Note before, Note after, String by, Instant at) {
        var changes = new ArrayList<NoteChange>();
        for (Reply reply : before.replies()) {
            var now = after.replies().stream()
                    .filter(r -> r.id().equals(reply.id()))
                    .findFirst();
            if (now.isEmpty()) {
                changes.add(new NoteChange(by, at, Aspect.REPLY_DELETED, ""));
            } else if (!now.get().words().equals(reply.words())) {
                changes.add(new NoteChange(by, at, Aspect.REPLY, reply.words()));
            }
        }
        return changes;
    }
}
