package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import dev.parallax.ui.DeskState.OpenFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which findings are listed: of a kind, in a text, or both; each choice says how many it leaves. */
class FindingFilter extends Div {
    /**
     * @param id of the kind or the text; empty for all
     */
    private record Choice(String id, String label, int count) {
        @Override
        public String toString() {
            return label + " · " + count;
        }
    }

    private final Select<Choice> kind = select("findings.kind");
    private final Select<Choice> text = select("findings.text");
    private final Runnable changed;
    private String chosenKind = "";
    private String chosenText = "";
    private boolean showing;

    FindingFilter(Runnable changed) {
        this.changed = changed;
        addClassName("finding-filter");
        kind.addValueChangeListener(e -> choose());
        text.addValueChangeListener(e -> choose());
        add(kind, text);
    }

    private static Select<Choice> select(String label) {
        var select = new Select<Choice>();
        select.setAriaLabel(Messages.of(label));
        select.setItemLabelGenerator(Choice::toString);
        select.addThemeVariants(SelectVariant.LUMO_SMALL);
        return select;
    }

    private void choose() {
        if (!showing) {
            chosenKind = kind.isEmpty() ? "" : kind.getValue().id();
            chosenText = text.isEmpty() ? "" : text.getValue().id();
            changed.run();
        }
    }

    /** Offers the kinds and texts of these findings. A choice that has no finding any more is given up. */
    void offer(List<OpenFinding> findings) {
        showing = true;
        chosenKind = offer(
                kind,
                "findings.kind.all",
                chosenKind,
                findings.stream().filter(this::ofText).toList(),
                f -> Map.of(f.finding().check(), f.label()));
        chosenText = offer(
                text,
                "findings.text.all",
                chosenText,
                findings.stream().filter(this::ofKind).toList(),
                FindingFilter::texts);
        showing = false;
        setVisible(!findings.isEmpty());
    }

    private static Map<String, String> texts(OpenFinding finding) {
        var texts = new LinkedHashMap<String, String>();
        finding.texts().forEach(t -> texts.put(t.id(), Names.of(t)));
        return texts;
    }

    private static String offer(
            Select<Choice> select,
            String all,
            String chosen,
            List<OpenFinding> findings,
            Function<OpenFinding, Map<String, String>> of) {
        var labels = new LinkedHashMap<String, String>();
        var counts = new LinkedHashMap<String, Integer>();
        for (var finding : findings) {
            of.apply(finding).forEach((id, label) -> {
                labels.putIfAbsent(id, label);
                counts.merge(id, 1, Integer::sum);
            });
        }
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", Messages.of(all), findings.size()));
        labels.forEach((id, label) -> choices.add(new Choice(id, label, counts.getOrDefault(id, 0))));
        if (!choices.equals(select.getListDataView().getItems().toList())) {
            select.setItems(choices);
        }
        var still =
                choices.stream().filter(c -> c.id().equals(chosen)).findFirst().orElse(choices.getFirst());
        select.setValue(still);
        return still.id();
    }

    boolean accepts(OpenFinding finding) {
        return ofKind(finding) && ofText(finding);
    }

    private boolean ofKind(OpenFinding finding) {
        return chosenKind.isEmpty() || finding.finding().check().equals(chosenKind);
    }

    private boolean ofText(OpenFinding finding) {
        return chosenText.isEmpty() || finding.texts().stream().anyMatch(t -> t.id().equals(chosenText));
    }
}
