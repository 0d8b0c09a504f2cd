package dev.parallax.ui;

import com.vaadin.flow.component.page.WebStorage;

/** Who sits at this browser, by the name that they gave; the browser remembers it. */
class Me {
    private static final String KEY = "parallax.author";

    private String name = "";

    /** Asks the browser; until it has answered, nobody is known. */
    void recall() {
        WebStorage.getItem(KEY, known -> {
            if (known != null && name.isEmpty()) {
                name = known.strip();
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

    void is(String given) {
        if (!given.equals(name)) {
            name = given;
            WebStorage.setItem(KEY, given);
        }
    }
}
