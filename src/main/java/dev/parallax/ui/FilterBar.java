package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.parallax.text.Text;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Which rows are shown; filters combine. The usual ones stand in the bar, the others in a list that its last button opens. */
class FilterBar extends Div {
    private final Toggle differing = new Toggle(Messages.of("filter.differing"), f -> f.withDiffering(!f.differing()));
    private final Toggle findings = new Toggle(Messages.of("filter.findings"), f -> f.withFindings(!f.findings()));
    private final Toggle notes = new Toggle(Messages.of("filter.notes"), f -> f.withNotes(!f.notes()));
    private final NativeButton more = new NativeButton();
    private final Dropdown choices = new Dropdown(more, Messages.of("filter.more"));
    private final Consumer<TableModel.Filter> listener;
    private TableModel.Filter filter = TableModel.Filter.NONE;
    private final MadeOf made = new MadeOf();
    private List<Text> texts = List.of();
    private SortedMap<String, String> findingKinds = new TreeMap<>();
    private SortedMap<String, String> noteCategories = new TreeMap<>();

    FilterBar(Consumer<TableModel.Filter> listener) {
        this.listener = listener;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Messages.of("filter"));
        differing.setTitle(Messages.of("filter.differing.title"));
        more.addClassName("toggle");
        choices.inTwoColumns();
        add(differing, findings, notes, more);
        show();
    }

    void show(DeskState state) {
        findings.count(state.openFindings().size());
        notes.count(state.notes().size());
        texts = state.dossier().texts();
        findingKinds = new TreeMap<>();
        state.openFindings()
                .forEach(f ->
                        findingKinds.put(f.label(), "finding:" + f.finding().check()));
        noteCategories = new TreeMap<>();
        state.notes()
                .forEach(n -> noteCategories.put(
                        Names.of(n.note().category()),
                        "note:" + n.note().category().id()));
        show();
    }

    /** Folds what is the same in all texts, or shows it again. */
    void toggleDiffering() {
        choose(filter.withDiffering(!filter.differing()));
    }

    private void choose(TableModel.Filter chosen) {
        filter = chosen;
        show();
        listener.accept(chosen);
    }

    private void show() {
        differing.press(filter.differing());
        findings.press(filter.findings());
        notes.press(filter.notes());
        showChoices();
        int active = (filter.unconfirmed() ? 1 : 0)
                + (filter.leftOutBy().isEmpty() ? 0 : 1)
                + (filter.category().isEmpty() ? 0 : 1);
        more.setText(active == 0 ? Messages.of("filter.more.button") : Messages.of("filter.more.active", active));
        more.setClassName("active", active > 0);
    }

    private void showChoices() {
        if (made.still(filter, texts, findingKinds, noteCategories)) {
            return;
        }
        choices.clear();
        choice(Messages.of("filter.unconfirmed"), filter.unconfirmed(), filter.withUnconfirmed(!filter.unconfirmed()));
        group(Messages.of("filter.left.out"), !texts.isEmpty());
        texts.forEach(text -> {
            boolean chosen = text.id().equals(filter.leftOutBy());
            choice(Names.of(text), chosen, filter.withLeftOutBy(chosen ? "" : text.id()));
        });
        group(Messages.of("filter.finding"), !findingKinds.isEmpty());
        findingKinds.forEach(this::category);
        group(Messages.of("filter.note"), !noteCategories.isEmpty());
        noteCategories.forEach(this::category);
        choices.line();
        choices.choice(Messages.of("filter.clear"), () -> choose(TableModel.Filter.NONE))
                .setEnabled(!filter.equals(TableModel.Filter.NONE));
    }

    private void group(String title, boolean present) {
        if (present) {
            choices.choice(new H3(title));
        }
    }

    private void category(String name, String category) {
        boolean chosen = category.equals(filter.category());
        choice(name, chosen, filter.withCategory(chosen ? "" : category));
    }

    private void choice(String label, boolean chosen, TableModel.Filter then) {
        choices.choice(label, () -> choose(then)).getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    }

    private final class Toggle extends NativeButton {
        private final Span count = new Span();

        Toggle(String label, UnaryOperator<TableModel.Filter> change) {
            addClassName("toggle");
            add(new Span(label), count);
            count.addClassName("count");
            count.setVisible(false);
            addClickListener(e -> choose(change.apply(filter)));
        }

        void press(boolean pressed) {
            getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        }

        void count(int number) {
            count.setVisible(number > 0);
            count.setText(String.valueOf(number));
        }
    }
}
