package dev.parallax.ui;

/**
 * What a person is looking at.
 *
 * @param row id of the row; empty for none
 * @param finding key of the finding; empty for none
 * @param note id of the note; empty for none
 */
record Cursor(String row, String finding, String note) {
    static final Cursor NOWHERE = new Cursor("", "", "");

    Cursor atRow(String id) {
        return new Cursor(id, finding, note);
    }

    Cursor atFinding(String key) {
        return new Cursor(row, key, "");
    }

    Cursor atNote(String id) {
        return new Cursor(row, "", id);
    }
}
