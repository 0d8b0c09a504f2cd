package dev.parallax.report;

import dev.parallax.text.Text;

/**
 * A text as a column of the report.
 *
 * @param index from 0
 * @param label a short name, unlike that of every other column
 * @param base whether the others are compared with it
 */
record Column(int index, Text text, String label, boolean base) {
    /** As a table names a text that is to be read back: {@code Kyodo (ja)}. */
    String labelAndLanguage() {
        return label + " (" + text.language().tag() + ")";
    }
}
