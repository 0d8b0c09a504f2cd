package dev.parallax.report;

import dev.parallax.collation.Line;
import dev.parallax.collation.Row;
import dev.parallax.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sentences of the original with what a translation has for them.
 *
 * @param id unlike that of every other bead of the report
 * @param confidence see {@link RowView#confidence()}
 * @param notes on the bead's row
 */
record Bead(String id, String source, String target, double confidence, boolean confirmed, List<NumberedNote> notes) {
    /** The original that others translate, if the report has it. */
    static Optional<Column> original(Contents contents) {
        return contents.columns().stream()
                .filter(column -> column.text().article().role() == Role.ORIGINAL)
                .findFirst();
    }

    static List<Column> translations(Contents contents) {
        return contents.columns().stream()
                .filter(column -> column.text().article().role() == Role.TRANSLATION)
                .toList();
    }

    /** Those where both texts have words, in the order of the rows. */
    static List<Bead> of(Contents contents, Column original, Column translation) {
        var beads = new ArrayList<Bead>();
        for (RowView view : contents.rows()) {
            Row row = view.row();
            var notes = contents.notes().stream()
                    .filter(note -> note.rows().contains(row.number()))
                    .toList();
            for (int i = 0; i < row.lines().size(); i++) {
                Line line = row.lines().get(i);
                String source = line.cells().get(original.index()).words(original.text());
                String target = line.cells().get(translation.index()).words(translation.text());
                if (!source.isBlank() && !target.isBlank()) {
                    beads.add(new Bead(
                            "t" + translation.index() + "r" + row.number() + "b" + (i + 1),
                            source,
                            target,
                            view.confidence(line),
                            view.confirmed(),
                            notes));
                }
            }
        }
        return beads;
    }
}
