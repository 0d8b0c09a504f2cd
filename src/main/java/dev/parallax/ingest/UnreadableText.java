package dev.parallax.ingest;

/** What was handed in is no text that can be read; the message says why, in a sentence for an editor. */
public final class UnreadableText extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableText(String message) {
        super(message);
    }

    UnreadableText(String message, Throwable cause) {
        super(message, cause);
    }
}
