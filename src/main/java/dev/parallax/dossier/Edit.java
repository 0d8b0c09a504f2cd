package dev.parallax.dossier;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.parallax.collation.Pin;
import dev.parallax.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One step of what people do to a dossier, with what was before it, so that it can be taken back.
 *
 * <p>For every dossier d that the edit was made for, {@code e.revert(e.apply(d))} equals d, but for the order of pins.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
@JsonSubTypes({
    @JsonSubTypes.Type(Edit.Describe.class),
    @JsonSubTypes.Type(Edit.AddText.class),
    @JsonSubTypes.Type(Edit.AddTexts.class),
    @JsonSubTypes.Type(Edit.RemoveText.class),
    @JsonSubTypes.Type(Edit.ReplaceText.class),
    @JsonSubTypes.Type(Edit.ReorderTexts.class),
    @JsonSubTypes.Type(Edit.ChangePins.class),
    @JsonSubTypes.Type(Edit.Dismiss.class)
})
public sealed interface Edit {
    Dossier apply(Dossier dossier);

    Dossier revert(Dossier dossier);

    /** What it does, in a few words. */
    String label();

    /** Changes what the dossier says of itself. */
    record Describe(Details before, Details after) implements Edit {
        @Override
        public Dossier apply(Dossier dossier) {
            return after.on(dossier);
        }

        @Override
        public Dossier revert(Dossier dossier) {
            return before.on(dossier);
        }

        @Override
        public String label() {
            return before.title().equals(after.title()) ? "Describe dossier" : "Rename dossier";
        }
    }

    /** What a dossier says of itself. */
    record Details(String title, String event, @Nullable LocalDate date) {
        static Details of(Dossier dossier) {
            return new Details(dossier.title(), dossier.event(), dossier.date());
        }

        private Dossier on(Dossier d) {
            return new Dossier(d.id(), title, event, date, d.sample(), d.texts(), d.pins(), d.dismissed(), d.changed());
        }
    }

    /** Adds a text as the column at a place, from 0. */
    record AddText(int place, Text text) implements Edit {
        @Override
        public Dossier apply(Dossier dossier) {
            return withTexts(dossier, texts -> texts.add(place, text));
        }

        @Override
        public Dossier revert(Dossier dossier) {
            return withTexts(dossier, texts -> texts.remove(place));
        }

        @Override
        public String label() {
            return "Add text";
        }
    }

    /** Adds texts as the columns from a place on, and the pins that line them up. */
    record AddTexts(int place, List<Text> texts, ChangePins pins) implements Edit {
        @Override
        public Dossier apply(Dossier dossier) {
            return pins.apply(withTexts(dossier, all -> all.addAll(place, texts)));
        }

        @Override
        public Dossier revert(Dossier dossier) {
            return withTexts(
                    pins.revert(dossier),
                    all -> all.subList(place, place + texts.size()).clear());
        }

        @Override
        public String label() {
            return "Add texts";
        }
    }

    /** Removes the text at a place, and what the pins say of it. */
    record RemoveText(int place, Text text, ChangePins pins) implements Edit {
        @Override
        public Dossier apply(Dossier dossier) {
            return pins.apply(withTexts(dossier, texts -> texts.remove(place)));
        }

        @Override
        public Dossier revert(Dossier dossier) {
            return withTexts(pins.revert(dossier), texts -> texts.add(place, text));
        }

        @Override
        public String label() {
            return "Remove text";
        }
    }

    /** Puts a new version in the place of a text, and moves the pins to where their words now stand. */
    record ReplaceText(Text before, Text after, ChangePins pins) implements Edit {
        @Override
        public Dossier apply(Dossier dossier) {
            return pins.apply(withTexts(dossier, texts -> texts.replaceAll(t -> t.equals(before) ? after : t)));
        }

        @Override
        public Dossier revert(Dossier dossier) {
            return withTexts(pins.revert(dossier), texts -> texts.replaceAll(t -> t.equals(after) ? before : t));
        }

        @Override
        public String label() {
            return "Change text";
        }
    }

    /** Puts the columns in another order, given by the ids of the texts. */
    record ReorderTexts(List<String> before, List<String> after) implements Edit {
        @Override
        public Dossier apply(Dossier dossier) {
            return order(dossier, after);
        }

        @Override
        public Dossier revert(Dossier dossier) {
            return order(dossier, before);
        }

        @Override
        public String label() {
            return "Reorder texts";
        }

        private static Dossier order(Dossier dossier, List<String> ids) {
            return withTexts(
                    dossier, texts -> texts.sort(Comparator.comparingInt((Text text) -> ids.indexOf(text.id()))));
        }
    }

    /** Takes some pins away and puts others, at once. */
    record ChangePins(String label, List<Pin> before, List<Pin> after) implements Edit {
        @Override
        public Dossier apply(Dossier dossier) {
            return exchange(dossier, before, after);
        }

        @Override
        public Dossier revert(Dossier dossier) {
            return exchange(dossier, after, before);
        }

        private static Dossier exchange(Dossier d, List<Pin> gone, List<Pin> come) {
            var pins = new ArrayList<>(d.pins());
            pins.removeAll(Set.copyOf(gone));
            pins.addAll(come);
            return new Dossier(
                    d.id(), d.title(), d.event(), d.date(), d.sample(), d.texts(), pins, d.dismissed(), d.changed());
        }
    }

    /**
     * Dismisses findings, or takes that back, by their keys; only those that the edit changes.
     *
     * @param person who does so; null in edits of old and where nobody says
     */
    record Dismiss(
            Set<String> findings,
            boolean dismissed,
            @Nullable String person) implements Edit {
        static final String DISMISS = "Dismiss finding";

        @Override
        public Dossier apply(Dossier dossier) {
            return dismiss(dossier, dismissed);
        }

        @Override
        public Dossier revert(Dossier dossier) {
            return dismiss(dossier, !dismissed);
        }

        @Override
        public String label() {
            return dismissed ? DISMISS : "Reopen finding";
        }

        private Dossier dismiss(Dossier d, boolean dismissed) {
            Set<String> all = new LinkedHashSet<>(d.dismissed());
            if (dismissed) {
                all.addAll(findings);
            } else {
                all.removeAll(findings);
            }
            return new Dossier(
                    d.id(), d.title(), d.event(), d.date(), d.sample(), d.texts(), d.pins(), all, d.changed());
        }
    }

    private static Dossier withTexts(Dossier d, Consumer<List<Text>> change) {
        var texts = new ArrayList<>(d.texts());
        change.accept(texts);
        return new Dossier(
                d.id(), d.title(), d.event(), d.date(), d.sample(), texts, d.pins(), d.dismissed(), d.changed());
    }
}
