package dev.parallax.ui;

import java.util.List;

/**
 * What a person is looking at.
 *
 * @param row id of the row; empty for none
 * @param finding key of the finding; empty for none
 * @param note id of the note; empty for none
 * @param notes ids of all notes at the words that were clicked; empty unless words with several were
 */
record Cursor(String row, String finding, String note, List<String> notes) {
    static final Cursor NOWHERE = new Cursor("", "", "", List.of());

    Cursor {
        notes = List.copyOf(notes);
    }

    Cursor atRow(String id) {
        return new Cursor(id, finding, note, notes);
    }

    Cursor atFinding(String key) {
        return new Cursor(row, key, "", List.of());
    }

    Cursor atNote(String id) {
        return new Cursor(row, "", id, notes.contains(id) ? notes : List.of());
    }

    Cursor atNotes(String id, List<String> all) {
        return new Cursor(row, "", id, all.size() > 1 ? all : List.of());
    }
}
