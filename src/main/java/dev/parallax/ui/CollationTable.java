package dev.parallax.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The collation table in the browser. It is sent what to show and says what people do in it. */
@Tag("parallax-collation")
@JsModule("./parallax-collation.ts")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@CssImport("@fontsource-variable/source-serif-4/wght.css")
class CollationTable extends Component {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * A key or a click that asks for something, and where.
     *
     * @param row id of the row; empty for none
     * @param column id of the text at the cursor; empty for none
     * @param line of an open row, from 0
     * @param places what it is about beside the row; may be empty
     * @param number of the correction, which the answer repeats; 0 for what is none
     */
    record Act(String action, String row, String column, int line, List<TableModel.Place> places, int number) {
        Correcting.Request request() {
            return new Correcting.Request(action, row, column, line, CollationTable.places(places));
        }
    }

    /**
     * A click on painted words: {@code finding} or {@code note}, and which.
     *
     * @param refs all findings and notes at these words, the one that was picked among them
     */
    record Pick(String kind, String ref, List<String> refs) {}

    /** How often the words were found, and at which of them the cursor is, from 1; 0 for none. */
    record Found(int count, int current) {}

    /** A column was dragged before another; before null it is the last. */
    record Reorder(String column, @Nullable String before) {}

    private record RowAt(String row) {}

    private record Hint(String key) {}

    private record Annotate(List<TableModel.Place> places, List<TableModel.Place> passage) {}

    private @Nullable TableModel sent;
    private Function<String, List<TableModel.Link>> counterparts = row -> List.of();

    CollationTable() {
        getElement().setPropertyMap("texts", Messages.beginning("table."));
    }

    /**
     * Shows a table; of one with the same columns as the last, only what has changed is sent.
     *
     * @param answer what becomes of the corrections that were asked for in it
     */
    void load(TableModel model, TableModel.View view, TableModel.Answer answer) {
        var change = Optional.ofNullable(sent).flatMap(model::since);
        sent = model;
        getElement()
                .callJsFunction(
                        change.isPresent() ? "change" : "load",
                        change.isPresent() ? json(change.get()) : json(model),
                        json(view),
                        json(answer));
    }

    /** Shows other findings and notes in the table that it shows. */
    void paint(
            List<TableModel.Finding> findings,
            List<TableModel.Note> notes,
            TableModel.View view,
            TableModel.Answer answer) {
        if (sent != null) {
            load(sent.with(findings, notes), view, answer);
        }
    }

    /**
     * Shows the rows as they were before a correction that was refused.
     *
     * @param number of the correction
     */
    void takeBack(int number) {
        getElement().callJsFunction("takeBack", number);
    }

    /**
     * Lets the table ask for the next correction, though the rows that the last one makes will not come for now.
     *
     * @param number of the last correction that was done
     */
    void unanswered(int number) {
        getElement().callJsFunction("unanswered", number);
    }

    void setView(TableModel.View view) {
        getElement().callJsFunction("setView", json(view));
    }

    void setFilter(TableModel.Filter filter) {
        getElement().callJsFunction("setFilter", json(filter));
    }

    /** Opens every row into its sentences, or closes them. */
    void setSentences(boolean sentences) {
        getElement().callJsFunction("setSentences", sentences);
    }

    /** Shows, struck through, what the text compared with says where a text says something else or nothing. */
    void setMissing(boolean shown) {
        getElement().callJsFunction("setMissing", shown);
    }

    void find(String words) {
        getElement().callJsFunction("find", words);
    }

    void step(int by) {
        getElement().callJsFunction("step", by);
    }

    /**
     * Brings a row into sight.
     *
     * @param ref the finding or note whose words are lit up in it; empty for none
     */
    void reveal(String row, String ref) {
        reveal(row, ref, "");
    }

    /** @param column where several columns have words of the finding or note, the one to show; empty for any */
    void reveal(String row, String ref, String column) {
        getElement().callJsFunction("reveal", row, ref, column);
    }

    /** Paints the words of the note that is being written. Until it is done, selected words can be added to it. */
    void noting(List<Place> words) {
        getElement()
                .callJsFunction(
                        "setNoting", json(words.stream().map(TableModels::place).toList()));
    }

    void doneNoting() {
        getElement().callJsFunction("setNoting", (Object) null);
    }

    /** Gives the keys back to the table. */
    void takeFocus() {
        getElement().callJsFunction("takeFocus");
    }

    void onAct(Consumer<Act> listener) {
        on("act", Act.class, listener);
    }

    void onRow(Consumer<String> listener) {
        on("row", RowAt.class, at -> listener.accept(at.row()));
    }

    /** @param listener told the selected words, and the passages at the cursor */
    void onAnnotate(BiConsumer<List<Place>, List<Place>> listener) {
        on("annotate", Annotate.class, a -> listener.accept(places(a.places()), places(a.passage())));
    }

    private static List<Place> places(List<TableModel.Place> places) {
        return places.stream()
                .map(p -> new Place(p.column(), new Span(p.start(), p.end())))
                .toList();
    }

    /** Does what a key would do, at the cursor. */
    void act(String action) {
        getElement().callJsFunction("act", action);
    }

    void onHint(Consumer<String> listener) {
        on("hint", Hint.class, hint -> listener.accept(hint.key()));
    }

    void onPick(Consumer<Pick> listener) {
        on("pick", Pick.class, listener);
    }

    void onFound(Consumer<Found> listener) {
        on("found", Found.class, listener);
    }

    void onReorder(Consumer<Reorder> listener) {
        on("reorder", Reorder.class, listener);
    }

    /** Called by the browser for a row that someone looks at. */
    @ClientCallable
    JsonNode counterparts(String row) {
        return json(counterparts.apply(row));
    }

    /** @param known tells which words of a row answer each other, by the row's id */
    void setCounterparts(Function<String, List<TableModel.Link>> known) {
        counterparts = known;
    }

    private <T> void on(String event, Class<T> type, Consumer<T> listener) {
        getElement()
                .addEventListener("collation-" + event, e -> listener.accept(e.getEventDetail(type)))
                .addEventDetail();
    }

    private static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }
}
