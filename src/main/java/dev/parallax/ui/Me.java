package dev.parallax.ui;

import com.vaadin.flow.component.page.WebStorage;
import dev.parallax.text.PlainText;

/** Who sits at this browser, by the name that they gave; the browser remembers it. */
class Me {
    private static final String KEY = "parallax.author";

    private String name = "";

    /** Asks the browser; until it has answered, nobody is known. */
    void recall() {
        WebStorage.getItem(KEY, known -> {
            if (known != null && name.isEmpty()) {
                name = PlainText.line(known);
            }
        });
    }

    /** Empty if nobody gave a name. */
    String name() {
        return name;
    }

    boolean isKnown() {
        return !name.isEmpty();
    }

    boolean wrote(String author) {
        return isKnown() && name.equals(author);
    }

    /** Remembers the name, without what would hide or reverse a part of it. */
    void is(String given) {
        String line = PlainText.line(given);
        if (!line.equals(name)) {
            name = line;
            WebStorage.setItem(KEY, line);
        }
    }
}
