package dev.parallax.dossier;

/** A folder or archive that holds no dossier, or a broken one; the message says, for a person, what is wrong. */
public class UnreadableDossierException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnreadableDossierException(String message) {
        super(message);
    }
}
