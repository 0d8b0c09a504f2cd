package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/**
 * What was pasted, as its source had it: a field for plain words shows only the words, but paragraphs, headings and captions
 * are in the markup beside them.
 */
record Clipboard(String html, String words) {
    static final Clipboard EMPTY = new Clipboard("", "");

    private static final String HTML = "event.clipboardData.getData('text/html')";
    private static final String WORDS = "event.clipboardData.getData('text/plain')";

    /** Tells of everything that is pasted into a field. */
    static void listen(Component field, Consumer<Clipboard> pasted) {
        field.getElement()
                .addEventListener(
                        "paste",
                        e -> pasted.accept(new Clipboard(
                                e.getEventData().path(HTML).asString(""),
                                e.getEventData().path(WORDS).asString(""))))
                .addEventData(HTML)
                .addEventData(WORDS);
    }

    /** Whether a field has just these words, and there is markup that says more of them. */
    boolean isOf(String fieldWords) {
        return html.matches("(?is).*<(?:p|h[1-6]|div|li|figcaption|td|br)[\\s>/].*")
                && words.replaceAll("\\s+", " ")
                        .strip()
                        .equals(fieldWords.replaceAll("\\s+", " ").strip());
    }
}
