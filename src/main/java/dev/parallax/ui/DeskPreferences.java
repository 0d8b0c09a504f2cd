package dev.parallax.ui;

import com.vaadin.flow.component.page.WebStorage;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a person last looked at a dossier, remembered in the browser.
 *
 * @param hidden ids of the texts that are not shown
 * @param baseId the text that others are compared with; null for the usual one
 */
record DeskPreferences(Set<String> hidden, @Nullable String baseId) {
    static final DeskPreferences USUAL = new DeskPreferences(Set.of(), null);

    DeskPreferences {
        hidden = Set.copyOf(hidden);
    }

    DeskPreferences showing(String textId, boolean shown) {
        var others = new HashSet<>(hidden);
        if (shown) {
            others.remove(textId);
        } else {
            others.add(textId);
        }
        return new DeskPreferences(others, baseId);
    }

    DeskPreferences comparingWith(String textId) {
        return new DeskPreferences(hidden, textId);
    }

    void remember(String dossierId) {
        WebStorage.setItem(key(dossierId), JsonMapper.shared().writeValueAsString(this));
    }

    static void recall(String dossierId, Consumer<DeskPreferences> then) {
        WebStorage.getItem(key(dossierId), stored -> {
            if (stored != null) {
                try {
                    then.accept(JsonMapper.shared().readValue(stored, DeskPreferences.class));
                } catch (JacksonException foreign) {
                    WebStorage.removeItem(key(dossierId));
                }
            }
        });
    }

    private static String key(String dossierId) {
        return "parallax.desk." + dossierId;
    }
}
