package dev.parallax.ui;

import dev.parallax.check.Severity;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Row;
import dev.parallax.dossier.Dismissal;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.DossierSummary.Progress;
import dev.parallax.review.Note;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a desk shows at one moment: a dossier, its collation, its findings and its notes, each with its row. */
record DeskState(Dossier dossier, Collation collation, List<OpenFinding> findings, List<PlacedNote> notes) {

    /**
     * @param row the row in which the first of its places stands; empty if in none
     * @param texts that it concerns: those with its places but the original, or the original if there is no other
     * @param dismissal by whom and when; empty if it is dismissed without anybody's name, or not at all
     */
    record OpenFinding(
            dev.parallax.check.Finding finding,
            String key,
            Optional<Row> row,
            List<Text> texts,
            boolean dismissed,
            Optional<Dismissal> dismissal) {
        /** A name for the finding without blanks, for the table. */
        String ref() {
            return "f" + Integer.toHexString(key.hashCode());
        }

        boolean isError() {
            return finding.severity() == Severity.ERROR;
        }

        /** What the check says, in the language of the screen. */
        String message() {
            return Messages.ofFinding(finding.message());
        }

        /** What the check is called, for people. */
        String label() {
            return Names.ofCheck(finding.check());
        }
    }

    static DeskState of(Dossier dossier, Collation collation, List<Note> notes, Map<String, Dismissal> dismissals) {
        var rows = new RowFinder(collation);
        var places = new NotePlaces(collation, dossier.texts());
        return new DeskState(
                dossier,
                collation,
                collation.findings().stream()
                        .map(f -> {
                            String key = collation.key(f);
                            return new OpenFinding(
                                    f,
                                    key,
                                    rows.of(f.places()),
                                    concerned(f.places(), dossier.texts()),
                                    dossier.dismissed().contains(key),
                                    Optional.ofNullable(dismissals.get(key)));
                        })
                        .toList(),
                notes.stream().map(places::of).toList());
    }

    /** The notes that mark words of a text, where they stand or stood. */
    List<Note> notesOn(String textId) {
        return notes.stream()
                .map(PlacedNote::note)
                .filter(note -> note.targets().stream().anyMatch(q -> q.textId().equals(textId)))
                .toList();
    }

    /** The row in which a place is shown; empty if in none. */
    Optional<Row> rowOf(Place place) {
        return new RowFinder(collation).of(List.of(place));
    }

    private static List<Text> concerned(List<Place> places, List<Text> texts) {
        var all = texts.stream()
                .filter(t -> places.stream().anyMatch(p -> p.textId().equals(t.id())))
                .toList();
        var others =
                all.stream().filter(t -> t.article().role() != Role.ORIGINAL).toList();
        return others.isEmpty() ? all : others;
    }

    List<OpenFinding> openFindings() {
        return findings.stream().filter(f -> !f.dismissed()).toList();
    }

    List<PlacedNote> openNotes() {
        return notes.stream().filter(PlacedNote::isOpen).toList();
    }

    Optional<OpenFinding> finding(String key) {
        return findings.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    Optional<OpenFinding> findingByRef(String ref) {
        return findings.stream().filter(f -> f.ref().equals(ref)).findFirst();
    }

    Optional<PlacedNote> note(String id) {
        return notes.stream().filter(n -> n.note().id().equals(id)).findFirst();
    }

    Optional<Row> row(String id) {
        return collation.rows().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    Optional<Text> text(String id) {
        return dossier.texts().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    int confirmedRows() {
        return (int) collation.rows().stream()
                .filter(r -> r.status() == Row.Status.CONFIRMED)
                .count();
    }

    /** Rows that two texts or more have. */
    int alignedRows() {
        return (int) collation.rows().stream()
                .filter(r -> r.cells().stream().filter(c -> !c.isEmpty()).count() > 1)
                .count();
    }

    /** Rows that the original has and a text lacks; those that nobody misses do not count. */
    int leftOutBy(Text text) {
        return (int) collation.rows().stream()
                .filter(r -> r.cell(text.id()).isEmpty() && !TableModels.isMinor(r))
                .filter(r -> r.cells().stream()
                        .anyMatch(c -> !c.isEmpty()
                                && collation.text(c.textId()).article().role() == Role.ORIGINAL))
                .count();
    }

    Progress progress() {
        return new Progress(
                collation.rows().size(), confirmedRows(), openFindings().size());
    }

    List<TableModel.Finding> paintedFindings() {
        return openFindings().stream()
                .map(f -> new TableModel.Finding(
                        f.ref(),
                        f.finding().check(),
                        f.label(),
                        f.isError(),
                        f.message(),
                        f.row().map(Row::id).orElse(""),
                        painted(f.finding().places())))
                .toList();
    }

    List<TableModel.Note> paintedNotes() {
        return notes.stream()
                .map(n -> new TableModel.Note(
                        n.note().id(),
                        n.note().category().id(),
                        n.note().author() + ": " + Names.of(n.note().category()) + ", "
                                + Names.of(n.note().state())
                                + (n.note().words().isBlank()
                                        ? ""
                                        : ", " + n.note().words()),
                        !n.isOpen(),
                        n.row().map(Row::id).orElse(""),
                        painted(n.places())))
                .toList();
    }

    private static List<TableModel.Place> painted(List<Place> places) {
        return places.stream()
                .filter(p -> !p.span().isEmpty())
                .map(TableModels::place)
                .toList();
    }
}
