package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.jspecify.annotations.Nullable;

/** Short messages at the lower edge of the screen. */
final class Toast {
    private static final int READING_MS = 4_000;
    private static final int DECIDING_MS = 10_000;

    /** The page makes room for a message that is open. */
    private static final String OPEN = "toasting";

    private Toast() {}

    static void say(String message) {
        show(message, READING_MS);
    }

    /** A message that stays until someone has read it. */
    static void warn(String message) {
        show(message, DECIDING_MS);
    }

    /** A message with a way back. */
    static void offer(String message, String label, Runnable action) {
        var notification = new Notification();
        var button = new Button(label, e -> {
            notification.close();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        open(notification, DECIDING_MS, new Span(message), button);
    }

    private static void show(String message, int milliseconds) {
        open(new Notification(), milliseconds, new Span(message));
    }

    private static void open(Notification notification, int milliseconds, Component... parts) {
        var content = new Div(parts);
        content.addClassName("toast");
        notification.add(content);
        replace(notification);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(milliseconds);
        var ui = UI.getCurrent();
        notification.addOpenedChangeListener(e -> {
            if (shown(ui) == notification) {
                ui.getElement().getClassList().set(OPEN, e.isOpened());
            }
        });
        notification.open();
    }

    private static @Nullable Notification shown(UI ui) {
        return ComponentUtil.getData(ui, Notification.class);
    }

    /** One message at a time: the last said is the one that counts. */
    private static void replace(Notification notification) {
        var ui = UI.getCurrent();
        var before = shown(ui);
        if (before != null) {
            before.close();
        }
        ComponentUtil.setData(ui, Notification.class, notification);
    }
}
