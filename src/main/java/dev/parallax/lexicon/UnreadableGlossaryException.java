package dev.parallax.lexicon;

/** A glossary file is not what it should be; nothing of it was taken. */
public final class UnreadableGlossaryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableGlossaryException(long line, String reason) {
        super("line %d: %s".formatted(line, reason));
    }
}
