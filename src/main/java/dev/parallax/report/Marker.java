package dev.parallax.report;

import dev.parallax.collation.Cell;
import dev.parallax.collation.Passage;
import dev.parallax.collation.Row;
import dev.parallax.difference.Difference;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the passages of a cell into stretches that are marked alike, so that differences, findings and notes may overlap
 * in any way and every format can still write them one after another.
 *
 * <p>Cost: for each passage, the product of its stretches and its marks; both are few.
 */
final class Marker {
    private final List<NumberedFinding> findings;
    private final List<NumberedNote> notes;
    private final boolean traced;

    /**
     * All that may be marked, in the order of their numbers.
     *
     * @param traced whether the words that other texts replace or leave out are marked, too
     */
    Marker(List<NumberedFinding> findings, List<NumberedNote> notes, boolean traced) {
        this.traced = traced;
        this.findings = findings;
        this.notes = notes;
    }

    /**
     * The stretches of every passage of a cell.
     *
     * @param base the wording that the cell is compared with
     * @param columns of the row
     */
    List<List<Stretch>> mark(Row row, Column column, String base, List<Column> columns) {
        var traces = traced && column.base() ? Trace.of(row, columns) : List.<Trace>of();
        Cell cell = row.cells().get(column.index());
        var marked = new ArrayList<List<Stretch>>();
        int start = 0;
        for (Passage passage : cell.passages()) {
            marked.add(new Marks(row, column, passage.span(), start, base, traces).stretches());
            start += passage.span().length() + Cell.BETWEEN_PASSAGES.length();
        }
        return marked;
    }

    /** A finding or a note on a place of the text. */
    private record Marked<T>(Span span, T what) {}

    /** The marks of one passage; {@code start} is where it begins in the cell's joined wording. */
    private final class Marks {
        private final Row row;
        private final Column column;
        private final Text text;
        private final Span passage;
        private final int toContent;
        private final String base;
        private final List<Difference> differences;
        private final List<Marked<NumberedFinding>> findingMarks;
        private final List<Marked<NumberedFinding>> counterparts;
        private final List<Marked<NumberedNote>> noteMarks;
        private final List<Marked<Trace>> traceMarks;

        Marks(Row row, Column column, Span passage, int start, String base, List<Trace> traces) {
            Cell cell = row.cells().get(column.index());
            this.row = row;
            this.column = column;
            this.text = column.text();
            this.passage = passage;
            this.toContent = passage.start() - start;
            this.base = base;
            Span joined = new Span(start, start + passage.length());
            this.differences = cell.comparison() == null
                    ? List.of()
                    : cell.comparison().differences().stream()
                            .filter(d -> d.kind() != Difference.Kind.KEPT)
                            .filter(touches(joined))
                            .toList();
            this.findingMarks = findings(places -> places.stream().limit(1));
            this.counterparts = findings(places -> places.stream().skip(1));
            this.noteMarks = notes.stream()
                    .flatMap(n -> n.places().stream()
                            .filter(p ->
                                    p.textId().equals(text.id()) && p.span().overlaps(passage))
                            .map(p -> new Marked<>(p.span(), n)))
                    .toList();
            this.traceMarks = traces.stream()
                    .filter(trace -> trace.base().overlaps(joined))
                    .map(this::inContent)
                    .toList();
        }

        private Marked<Trace> inContent(Trace trace) {
            int start = Math.max(trace.base().start() + toContent, passage.start());
            return new Marked<>(new Span(start, Math.min(trace.base().end() + toContent, passage.end())), trace);
        }

        private List<Marked<NumberedFinding>> findings(Function<List<Place>, Stream<Place>> which) {
            return findings.stream()
                    .flatMap(f -> which.apply(f.finding().places())
                            .filter(p ->
                                    p.textId().equals(text.id()) && p.span().overlaps(passage))
                            .map(p -> new Marked<>(p.span(), f)))
                    .toList();
        }

        private static Predicate<Difference> touches(Span joined) {
            return d -> d.other().isEmpty()
                    ? joined.start() <= d.other().start() && d.other().end() <= joined.end()
                    : d.other().overlaps(joined);
        }

        List<Stretch> stretches() {
            var cuts = new TreeSet<Integer>(List.of(passage.start(), passage.end()));
            differences.forEach(d -> cut(cuts, inContent(d)));
            findingMarks.forEach(m -> cut(cuts, m.span()));
            counterparts.forEach(m -> cut(cuts, m.span()));
            noteMarks.forEach(m -> cut(cuts, m.span()));
            traceMarks.forEach(m -> cut(cuts, m.span()));
            var stretches = new ArrayList<Stretch>();
            int from = passage.start();
            addDeleted(stretches, from);
            for (int to : cuts.tailSet(from, false)) {
                stretches.add(stretch(new Span(from, to)));
                addDeleted(stretches, to);
                from = to;
            }
            return stretches;
        }

        private void cut(TreeSet<Integer> cuts, Span span) {
            cuts.add(Math.max(span.start(), passage.start()));
            cuts.add(Math.min(span.end(), passage.end()));
        }

        private void addDeleted(List<Stretch> stretches, int at) {
            for (Difference d : differences) {
                if (d.other().isEmpty() && inContent(d).start() == at) {
                    var change =
                            new Stretch.Change(d.kind(), id(d), true, d.base().in(base), d.formOnly());
                    stretches.add(new Stretch(
                            "", change, List.of(), false, List.of(), List.of(), List.of(), List.of(), List.of()));
                }
            }
        }

        private Stretch stretch(Span span) {
            return new Stretch(
                    span.in(text.content()),
                    change(span),
                    on(findingMarks, m -> m.span().contains(span)),
                    counterparts.stream().anyMatch(m -> m.span().contains(span)),
                    on(noteMarks, m -> m.span().contains(span)),
                    on(findingMarks, m -> endsWith(m.span(), span)),
                    on(noteMarks, m -> endsWith(m.span(), span)),
                    on(traceMarks, m -> m.span().contains(span)),
                    on(traceMarks, m -> begins(m, span)));
        }

        private Stretch.@Nullable Change change(Span span) {
            for (Difference d : differences) {
                Span marked = inContent(d);
                if (!marked.isEmpty() && marked.contains(span)) {
                    boolean first = d.other().start() + toContent == span.start();
                    return new Stretch.Change(
                            d.kind(), id(d), first, first ? d.base().in(base) : "", d.formOnly());
                }
            }
            return null;
        }

        private String id(Difference difference) {
            return !traced || difference.base().isEmpty() ? "" : Trace.id(row, column, difference);
        }

        /** Whether a trace begins with the stretch; one that goes on from the passage before began there. */
        private boolean begins(Marked<Trace> trace, Span stretch) {
            boolean beganBefore =
                    trace.what().base().start() + toContent + Cell.BETWEEN_PASSAGES.length() < passage.start();
            return trace.span().start() == stretch.start() && !beganBefore;
        }

        /** Whether the part of a mark that lies in this passage ends with the stretch. */
        private boolean endsWith(Span mark, Span stretch) {
            return mark.contains(stretch) && Math.min(mark.end(), passage.end()) == stretch.end();
        }

        private static <T> List<T> on(List<Marked<T>> marks, Predicate<Marked<T>> which) {
            return marks.stream()
                    .filter(which)
                    .map((Function<Marked<T>, T>) Marked::what)
                    .distinct()
                    .toList();
        }

        /** A negative start, of a difference that begins in an earlier passage, becomes the passage's own. */
        private Span inContent(Difference difference) {
            int start = difference.other().start() + toContent;
            int end = difference.other().end() + toContent;
            return difference.other().isEmpty()
                    ? new Span(start, end)
                    : new Span(Math.max(start, passage.start()), Math.min(end, passage.end()));
        }
    }
}
