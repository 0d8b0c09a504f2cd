package dev.parallax.review;

import java.util.List;

/** Takes several notes away, as one step. */
record NoteDeletion(List<Note> notes) {
    NoteDeletion {
        notes = List.copyOf(notes);
    }
}
