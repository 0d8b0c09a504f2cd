package dev.parallax.cli;

/** A command cannot be carried out; the message says why, in one line for the person at the keyboard. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
