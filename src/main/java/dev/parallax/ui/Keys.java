package dev.parallax.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** The single keys of the desk, as the {@code ?} key lists them; {@code frontend/collation/keys.ts} gives them their meaning. */
final class Keys {
    private static final List<Entry<String, List<Entry<String, String>>>> GROUPS = List.of(
            Map.entry(
                    "Move",
                    List.of(
                            Map.entry("j k", "next, previous row"),
                            Map.entry("l h", "next, previous text"),
                            Map.entry("n p", "next, previous finding"),
                            Map.entry("u", "least certain row that is not confirmed"),
                            Map.entry("/", "find in all texts"))),
            Map.entry(
                    "Read",
                    List.of(
                            Map.entry("o", "open the row into its sentences"),
                            Map.entry("s", "all rows: paragraphs or sentences"),
                            Map.entry("d", "show what the compared text says instead"))),
            Map.entry(
                    "Decide",
                    List.of(
                            Map.entry("c", "confirm the row, or take that back"),
                            Map.entry("Shift + → ←", "select words in the text at the cursor"),
                            Map.entry("a", "note on the selection, the finding or the passage"),
                            Map.entry("x", "dismiss the finding"),
                            Map.entry("z", "undo"),
                            Map.entry("Shift + z", "redo"),
                            Map.entry("?", "these keys"))));

    private Keys() {}

    /** A key as it is printed on the keyboard. */
    static final class Cap extends HtmlComponent {
        Cap(String key) {
            super("kbd");
            getElement().setText(key);
        }
    }

    static void show() {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Keys");
        dialog.setWidth("min(640px, 94vw)");
        var groups = new Div();
        groups.addClassName("keys");
        GROUPS.forEach(group -> groups.add(group(group.getKey(), group.getValue())));
        dialog.add(groups);
        var close = new Button("Close", e -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private static Div group(String title, List<Entry<String, String>> keys) {
        var list = new DescriptionList();
        keys.forEach(key -> {
            var term = new DescriptionList.Term();
            for (String part : key.getKey().split(" ")) {
                if (part.equals("+")) {
                    term.add(new com.vaadin.flow.component.Text("+"));
                } else {
                    term.add(new Cap(part));
                }
            }
            list.add(term, new DescriptionList.Description(key.getValue()));
        });
        return new Div(new H3(title), list);
    }
}
