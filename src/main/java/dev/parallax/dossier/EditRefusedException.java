package dev.parallax.dossier;

/** An edit that cannot be made; the message says why, in words for the person who tried. Nothing was changed. */
public class EditRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EditRefusedException(String message) {
        super(message);
    }
}
