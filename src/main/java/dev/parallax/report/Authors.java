package dev.parallax.report;

import dev.parallax.review.Note;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** What the people who wrote notes are called in a report. */
final class Authors {
    private static final int LETTERS = 26;

    private final List<Note> notes;
    private final List<String> names;
    private final boolean anonymous;
    private final Words words;

    Authors(List<Note> notes, boolean anonymous, Words words) {
        var met = new LinkedHashSet<String>();
        for (Note note : notes) {
            met.add(note.author());
            note.replies().forEach(reply -> met.add(reply.author()));
        }
        this.notes = notes;
        this.names = new ArrayList<>(met);
        this.anonymous = anonymous;
        this.words = words;
    }

    /** How the report names someone. */
    String of(String author) {
        return anonymous ? words.of("reviewer", letters(names.indexOf(author))) : author;
    }

    /** Everybody, in the order in which they wrote first. */
    List<String> all() {
        return names.stream().map(this::of).toList();
    }

    List<Note> notes() {
        return notes;
    }

    /** When the first of them wrote first; there must be one. */
    Instant first() {
        return notes.stream().map(Note::created).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** When the last of them wrote last; there must be one. */
    Instant last() {
        return notes.stream().map(Note::created).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** A, B, …, Z, AA, AB, … */
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
