package dev.parallax.ui;

import dev.parallax.collation.Corrections;
import dev.parallax.collation.Row;
import dev.parallax.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Corrects the rows of the table, one step of the history each; what cannot be done is said with the reason. */
class Correcting {
    /**
     * What the table, a button or a key asks for.
     *
     * @param row id of the row it is about
     * @param column id of the text at the cursor; empty for none
     * @param line of the row, from 0; -1 for none
     * @param places passages to link; empty for anything else
     */
    record Request(String action, String row, String column, int line, List<Place> places) {
        Request {
            places = List.copyOf(places);
        }

        /** A request about a whole row. */
        static Request of(String action, String row) {
            return new Request(action, row, "", -1, List.of());
        }
    }

    private record Step(String label, Corrections.Kind kind) {}

    private final Desk desk;
    private final Supplier<DeskState> state;

    Correcting(Desk desk, Supplier<DeskState> state) {
        this.desk = desk;
        this.state = state;
    }

    /** @return whether the rows were corrected; if not, people were told why */
    boolean correct(Request request) {
        var now = state.get();
        var row = now.row(request.row());
        if (row.isEmpty()) {
            Toast.say(Messages.of("row.none"));
            return false;
        }
        var step = step(request, row.get(), now);
        if (step.isEmpty()) {
            Toast.say(Messages.of("correct.column"));
            return false;
        }
        try {
            desk.correct(
                    now.dossier().id(),
                    step.get().label(),
                    now.collation(),
                    step.get().kind());
            return true;
        } catch (RuntimeException failure) {
            Toast.warn(FriendlyErrors.refusal(failure, now).orElseThrow(() -> failure));
            return false;
        }
    }

    private static Optional<Step> step(Request request, Row row, DeskState now) {
        return switch (request.action()) {
            case "confirm" ->
                row.status() == Row.Status.CONFIRMED
                        ? step("Take back confirmation", Corrections.clear(row))
                        : step("Confirm row", Corrections.confirm(List.of(row)));
            case "confirm-above" -> step("Confirm rows", Corrections.confirm(upTo(row, now)));
            case "merge-next" -> step("Merge rows", Corrections.merge(row, 1));
            case "merge-previous" -> step("Merge rows", Corrections.merge(row, -1));
            case "line-up" -> step("Move sentences", Corrections.moveLine(row, -1));
            case "line-down" -> step("Move sentences", Corrections.moveLine(row, 1));
            case "clear" -> step("Clear correction", Corrections.clear(row));
            case "link" -> step("Link passage", Corrections.link(request.places(), row));
            case "split" -> split(request, row);
            default -> request.column().isEmpty() ? Optional.empty() : inColumn(request, row);
        };
    }

    private static Optional<Step> split(Request request, Row row) {
        return request.places().isEmpty()
                ? step("Split row", Corrections.split(row, request.line()))
                : step("Split row", Corrections.splitAt(row, request.places().getFirst()));
    }

    private static Optional<Step> inColumn(Request request, Row row) {
        return switch (request.action()) {
            case "sentence-up" -> step("Move sentence", Corrections.move(row, request.column(), -1));
            case "sentence-down" -> step("Move sentence", Corrections.move(row, request.column(), 1));
            case "unlink" -> step("Unlink passage", Corrections.unlink(row, request.column()));
            case "leave-out" -> step("Mark as left out", Corrections.leaveOut(row, request.column()));
            default -> throw new IllegalArgumentException(request.action());
        };
    }

    private static Optional<Step> step(String label, Corrections.Kind kind) {
        return Optional.of(new Step(label, kind));
    }

    private static List<Row> upTo(Row row, DeskState now) {
        var rows = now.collation().rows();
        return rows.subList(0, rows.indexOf(row) + 1);
    }
}
