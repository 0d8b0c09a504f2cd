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
                    "keys.move",
                    List.of(
                            Map.entry("j k", "key.rows"),
                            Map.entry("l h", "key.columns"),
                            Map.entry("n p", "key.findings"),
                            Map.entry("u", "key.unconfirmed"),
                            Map.entry("/", "key.find"))),
            Map.entry(
                    "keys.read",
                    List.of(
                            Map.entry("w b", "key.words"),
                            Map.entry("o", "key.open"),
                            Map.entry("v", "key.sentences"),
                            Map.entry("e", "key.prominence"),
                            Map.entry("g", "key.jump"),
                            Map.entry("G", "key.jump.also"),
                            Map.entry("d", "key.missing"),
                            Map.entry("=", "key.compare"),
                            Map.entry("f", "key.fold"),
                            Map.entry("F", "key.unfold"),
                            Map.entry("t", "key.panel"),
                            Map.entry("< >", "key.size"))),
            Map.entry(
                    "keys.correct",
                    List.of(
                            Map.entry("m M", "key.merge"),
                            Map.entry("s", "key.split"),
                            Map.entry("[ ]", "key.move"),
                            Map.entry("{ }", "key.move.line"),
                            Map.entry("L", "key.link"),
                            Map.entry("i", "key.unlink"),
                            Map.entry("0", "key.leave.out"),
                            Map.entry("r", "key.clear"))),
            Map.entry(
                    "keys.decide",
                    List.of(
                            Map.entry("c", "key.confirm"),
                            Map.entry("C", "key.confirm.above"),
                            Map.entry("Shift + → ←", "key.select"),
                            Map.entry("a", "key.annotate"),
                            Map.entry("+", "key.add.place"),
                            Map.entry("x", "key.dismiss"),
                            Map.entry("z", "key.undo"),
                            Map.entry("Shift + z", "key.redo"),
                            Map.entry("?", "key.keys"))));

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
        dialog.setHeaderTitle(Messages.of("keys"));
        dialog.setWidth("min(860px, 94vw)");
        var groups = new Div();
        groups.addClassName("keys");
        GROUPS.forEach(group -> groups.add(group(group.getKey(), group.getValue())));
        dialog.add(groups);
        var close = new Button(Messages.of("close"), e -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private static Div group(String title, List<Entry<String, String>> keys) {
        var list = new DescriptionList();
        keys.forEach(key -> {
            var term = new DescriptionList.Term();
            for (String part : key.getKey().split(" ")) {
                if (part.equals("+") && key.getKey().length() > 1) {
                    term.add(new com.vaadin.flow.component.Text("+"));
                } else {
                    term.add(new Cap(part));
                }
            }
            list.add(term, new DescriptionList.Description(Messages.of(key.getValue())));
        });
        return new Div(new H3(Messages.of(title)), list);
    }
}
