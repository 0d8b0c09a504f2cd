package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import dev.parallax.text.Text;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which rows are shown; filters combine. */
class FilterBar extends Div {
    private final Toggle differing = new Toggle(Messages.of("filter.differing"));
    private final Toggle findings = new Toggle(Messages.of("filter.findings"));
    private final Toggle notes = new Toggle(Messages.of("filter.notes"));
    private final Toggle unconfirmed = new Toggle(Messages.of("filter.unconfirmed"));
    private final Select<Text> leftOutBy = new Select<>();
    private final Consumer<TableModel.Filter> listener;

    FilterBar(Consumer<TableModel.Filter> listener) {
        this.listener = listener;
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Messages.of("filter"));
        leftOutBy.setAriaLabel(Messages.of("filter.left.out"));
        leftOutBy.setPlaceholder(Messages.of("filter.left.out"));
        leftOutBy.setEmptySelectionAllowed(true);
        leftOutBy.setEmptySelectionCaption(Messages.of("filter.left.out"));
        leftOutBy.setItemLabelGenerator(text ->
                text == null ? Messages.of("filter.left.out") : Messages.of("filter.left.out.by", Names.of(text)));
        leftOutBy.addThemeVariants(SelectVariant.LUMO_SMALL);
        leftOutBy.addValueChangeListener(e -> changed());
        add(differing, findings, notes, unconfirmed, leftOutBy);
    }

    void show(DeskState state) {
        findings.count(state.openFindings().size());
        notes.count(state.notes().size());
        var chosen = leftOutBy.getValue();
        var texts = state.dossier().texts();
        if (!texts.equals(leftOutBy.getListDataView().getItems().toList())) {
            leftOutBy.setItems(texts);
            leftOutBy.setValue(same(texts, chosen));
        }
    }

    /** Shows all rows again. */
    void clear() {
        List.of(differing, findings, notes, unconfirmed).forEach(t -> t.press(false));
        leftOutBy.clear();
        changed();
    }

    private static @Nullable Text same(List<Text> texts, @Nullable Text chosen) {
        return texts.stream()
                .filter(t -> chosen != null && t.id().equals(chosen.id()))
                .findFirst()
                .orElse(null);
    }

    private void changed() {
        listener.accept(new TableModel.Filter(
                differing.pressed,
                findings.pressed,
                notes.pressed,
                unconfirmed.pressed,
                leftOutBy.isEmpty() ? "" : leftOutBy.getValue().id()));
    }

    private final class Toggle extends NativeButton {
        private final Span count = new Span();
        private boolean pressed;

        Toggle(String label) {
            addClassName("toggle");
            add(new Span(label), count);
            count.addClassName("count");
            count.setVisible(false);
            press(false);
            addClickListener(e -> {
                press(!pressed);
                changed();
            });
        }

        void press(boolean press) {
            pressed = press;
            getElement().setAttribute("aria-pressed", String.valueOf(press));
        }

        void count(int number) {
            count.setVisible(number > 0);
            count.setText(String.valueOf(number));
        }
    }
}
