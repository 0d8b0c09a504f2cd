package dev.parallax.report;

import dev.parallax.check.Severity;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Row;
import dev.parallax.review.Note;
import dev.parallax.review.NoteSeverity;
import dev.parallax.review.QualityScore;
import dev.parallax.text.Excerpt;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader wants to know before the rows.
 *
 * @param findings by the name of their check
 * @param notes by the name of their category
 * @param scores of the translations in the report; none where nobody wrote a note
 * @param tellings what is particular to each text but the original
 */
record Overview(
        Map<String, FindingCounts> findings,
        Map<String, NoteCounts> notes,
        List<Scored> scores,
        List<Telling> tellings,
        List<FigureTable.Line> figures,
        List<NameTable.Line> names) {
    /** How much of what a row says is quoted. */
    private static final int QUOTED = 90;

    record FindingCounts(int errors, int notices) {}

    /** @param bySeverity only those that have a severity */
    record NoteCounts(int open, int settled, Map<NoteSeverity, Integer> bySeverity) {}

    record Scored(Column column, QualityScore score) {}

    /** A row, and the beginning of what it says. */
    record Quoted(int row, Column column, String words) {}

    /**
     * What a text leaves out of what the original has, adds to it, and says earlier or later than the table does. Without
     * an original it is held against all others.
     */
    record Telling(Column column, List<Quoted> leftOut, List<Quoted> added, List<Quoted> earlier, List<Quoted> later) {}

    static Overview of(Contents contents, Collation collation, List<Note> notes) {
        Words words = contents.words();
        var findings = new TreeMap<String, FindingCounts>();
        for (NumberedFinding numbered : contents.findings()) {
            boolean error = numbered.finding().severity() == Severity.ERROR;
            findings.merge(
                    words.check(numbered.finding().check()),
                    new FindingCounts(error ? 1 : 0, error ? 0 : 1),
                    (a, b) -> new FindingCounts(a.errors() + b.errors(), a.notices() + b.notices()));
        }
        var byCategory = new TreeMap<String, List<Note>>(contents.notes().stream()
                .map(NumberedNote::note)
                .collect(Collectors.groupingBy(note -> words.category(note.category()))));
        var counted = new TreeMap<String, NoteCounts>();
        byCategory.forEach((category, of) -> counted.put(category, count(of)));
        Set<String> texts = collation.columns().stream().map(Text::id).collect(Collectors.toSet());
        var scores = QualityScore.of(contents.report().dossier().texts(), notes).stream()
                .filter(score -> !notes.isEmpty())
                .filter(score -> texts.contains(score.textId()))
                .map(score -> new Scored(
                        contents.columns().stream()
                                .filter(c -> c.text().id().equals(score.textId()))
                                .findFirst()
                                .orElseThrow(),
                        score))
                .toList();
        return new Overview(
                findings,
                counted,
                scores,
                tellings(contents, collation),
                FigureTable.of(collation, contents.columns()),
                NameTable.of(collation, contents.columns(), contents.findings()));
    }

    private static NoteCounts count(List<Note> notes) {
        var bySeverity = new EnumMap<NoteSeverity, Integer>(NoteSeverity.class);
        int open = 0;
        for (Note note : notes) {
            open += note.isOpen() ? 1 : 0;
            if (note.severity() != null) {
                bySeverity.merge(note.severity(), 1, Integer::sum);
            }
        }
        return new NoteCounts(open, notes.size() - open, bySeverity);
    }

    private static List<Telling> tellings(Contents contents, Collation collation) {
        var tellings = new ArrayList<Telling>();
        for (Column column : contents.columns()) {
            if (contents.columns().size() > 1 && column.text().article().role() != Role.ORIGINAL) {
                tellings.add(telling(column, contents, collation));
            }
        }
        return List.copyOf(tellings);
    }

    private static Telling telling(Column column, Contents contents, Collation collation) {
        var original = contents.columns().stream()
                .filter(other -> other.text().article().role() == Role.ORIGINAL)
                .findFirst();
        var leftOut = new ArrayList<Quoted>();
        var added = new ArrayList<Quoted>();
        var earlier = new ArrayList<Quoted>();
        var later = new ArrayList<Quoted>();
        for (Row row : collation.rows()) {
            var cell = row.cells().get(column.index());
            boolean originalHas =
                    original.map(o -> !row.cells().get(o.index()).isEmpty()).orElse(true);
            if (cell.isEmpty()) {
                if (!boilerplate(row) && originalHas) {
                    leftOut.add(quoted(row, first(row, contents.columns())));
                }
                continue;
            }
            boolean alone = row.cells().stream().filter(c -> !c.isEmpty()).count() == 1;
            if (original.isPresent() ? !originalHas : alone) {
                added.add(quoted(row, column));
            }
            cell.passages().stream().filter(p -> p.moved()).findFirst().ifPresent(passage -> {
                boolean down = Contents.isLater(passage, column, row, collation);
                (down ? later : earlier).add(quoted(row, column));
            });
        }
        return new Telling(column, leftOut, added, earlier, later);
    }

    private static Column first(Row row, List<Column> columns) {
        return columns.stream()
                .filter(column -> !row.cells().get(column.index()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Quoted quoted(Row row, Column column) {
        String words = row.cells().get(column.index()).words(column.text()).strip();
        return new Quoted(row.number(), column, Excerpt.of(words, QUOTED));
    }

    static boolean boilerplate(Row row) {
        return row.cells().stream()
                .flatMap(c -> c.passages().stream())
                .allMatch(p -> p.kind() == ParagraphKind.BOILERPLATE);
    }
}
