package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;

/** A few panels of which one shows at a time. */
class PanelTabs extends Div {
    private final Div list = new Div();
    private final Map<NativeButton, Div> panels = new LinkedHashMap<>();

    PanelTabs(String label) {
        addClassName("panel-tabs");
        list.addClassName("tabs");
        list.getElement().setAttribute("role", "tablist").setAttribute("aria-label", label);
        add(list);
    }

    /** @return the tab; its words can change */
    NativeButton add(String label, Component content) {
        int number = panels.size() + 1;
        var tab = new NativeButton(label);
        tab.setId("panel-tab-" + number);
        tab.getElement().setAttribute("role", "tab").setAttribute("aria-controls", "panel-" + number);
        tab.addClickListener(e -> select(tab));
        var panel = new Div(content);
        panel.setId("panel-" + number);
        panel.addClassName("panel");
        panel.getElement()
                .setAttribute("role", "tabpanel")
                .setAttribute("aria-labelledby", "panel-tab-" + number)
                .setAttribute("tabindex", "0");
        panels.put(tab, panel);
        list.add(tab);
        add(panel);
        select(panels.keySet().iterator().next());
        return tab;
    }

    final void select(NativeButton chosen) {
        panels.forEach((tab, panel) -> {
            tab.getElement().setAttribute("aria-selected", String.valueOf(tab == chosen));
            panel.setVisible(tab == chosen);
        });
    }
}
