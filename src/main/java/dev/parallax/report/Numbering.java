package dev.parallax.report;

import dev.parallax.check.Finding;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Row;
import dev.parallax.review.Anchor;
import dev.parallax.review.Note;
import dev.parallax.review.Quote;
import dev.parallax.text.Place;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Numbers findings and notes in the order in which a reader of the table meets them. */
final class Numbering {
    private final Collation collation;

    Numbering(Collation collation) {
        this.collation = collation;
    }

    /** Those that nobody dismissed. */
    List<NumberedFinding> findings(Set<String> dismissed) {
        var met = new ArrayList<NumberedFinding>();
        for (Finding finding : collation.findings()) {
            if (!dismissed.contains(finding.key(collation::text))) {
                met.add(new NumberedFinding(0, finding, rows(finding.places())));
            }
        }
        met.sort(inReadingOrder(NumberedFinding::rows, f -> f.finding().places()));
        return onlyFindings(met, rows -> true);
    }

    List<NumberedNote> notes(List<Note> notes) {
        var met = new ArrayList<NumberedNote>();
        for (Note note : notes) {
            var targets = note.targets().stream()
                    .map(quote -> new NumberedNote.Target(quote, find(quote).orElse(null)))
                    .toList();
            var places = targets.stream()
                    .map(NumberedNote.Target::place)
                    .filter(Objects::nonNull)
                    .toList();
            met.add(new NumberedNote(0, note, targets, rows(places)));
        }
        met.sort(inReadingOrder(NumberedNote::rows, NumberedNote::places));
        return onlyNotes(met, rows -> true);
    }

    /** Those in some rows, numbered anew. */
    static List<NumberedFinding> onlyFindings(List<NumberedFinding> findings, Predicate<List<Integer>> rows) {
        var numbered = new ArrayList<NumberedFinding>();
        for (NumberedFinding f : findings) {
            if (rows.test(f.rows())) {
                numbered.add(new NumberedFinding(numbered.size() + 1, f.finding(), f.rows()));
            }
        }
        return List.copyOf(numbered);
    }

    /** Those in some rows, numbered anew. */
    static List<NumberedNote> onlyNotes(List<NumberedNote> notes, Predicate<List<Integer>> rows) {
        var numbered = new ArrayList<NumberedNote>();
        for (NumberedNote n : notes) {
            if (rows.test(n.rows())) {
                numbered.add(new NumberedNote(numbered.size() + 1, n.note(), n.targets(), n.rows()));
            }
        }
        return List.copyOf(numbered);
    }

    private Optional<Place> find(Quote quote) {
        return collation.columns().stream()
                .filter(text -> text.id().equals(quote.textId()))
                .findFirst()
                .flatMap(text -> Anchor.find(quote, text).map(span -> new Place(text.id(), span)));
    }

    private List<Integer> rows(List<Place> places) {
        return collation.rows().stream()
                .filter(row -> places.stream().anyMatch(place -> holds(row, place)))
                .map(Row::number)
                .toList();
    }

    private static boolean holds(Row row, Place place) {
        return row.cells().stream()
                .filter(cell -> cell.textId().equals(place.textId()))
                .flatMap(cell -> cell.passages().stream())
                .anyMatch(passage -> passage.span().overlaps(place.span()));
    }

    /** By first row, then by column, then by place; what stands in no row comes last. */
    private <T> Comparator<T> inReadingOrder(Function<T, List<Integer>> rows, Function<T, List<Place>> places) {
        var columns = collation.columns().stream().map(Text::id).toList();
        return Comparator.comparingInt((T t) -> rows.apply(t).isEmpty()
                        ? Integer.MAX_VALUE
                        : rows.apply(t).getFirst())
                .thenComparingInt(t -> places.apply(t).isEmpty()
                        ? Integer.MAX_VALUE
                        : columns.indexOf(places.apply(t).getFirst().textId()))
                .thenComparingInt(t -> places.apply(t).isEmpty()
                        ? Integer.MAX_VALUE
                        : places.apply(t).getFirst().span().start());
    }
}
