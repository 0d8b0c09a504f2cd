package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** How much of something is done, as a bar; the words beside it say the same. */
final class Meter {
    private Meter() {}

    static Div of(int part, int whole) {
        var done = new Div();
        done.getStyle().setWidth(String.format(Locale.ROOT, "%.1f%%", whole == 0 ? 0 : 100.0 * part / whole));
        var meter = new Div(done);
        meter.addClassName("meter");
        meter.getElement().setAttribute("aria-hidden", "true");
        return meter;
    }
}
