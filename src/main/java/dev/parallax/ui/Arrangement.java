package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Brings a list of components into an order and leaves alone what stands right, so that nobody loses the field they write in. */
final class Arrangement {
    private Arrangement() {}

    static void of(Div list, List<? extends Component> wanted) {
        list.getChildren().filter(c -> !wanted.contains(c)).toList().forEach(list::remove);
        for (int i = 0; i < wanted.size(); i++) {
            var component = wanted.get(i);
            if (i + 1 < list.getComponentCount() && list.getComponentAt(i + 1) == component) {
                list.remove(list.getComponentAt(i));
            }
            if (i >= list.getComponentCount() || list.getComponentAt(i) != component) {
                list.addComponentAtIndex(i, component);
            }
        }
    }
}
