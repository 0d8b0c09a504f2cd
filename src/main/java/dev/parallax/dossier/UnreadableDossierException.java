package dev.parallax.dossier;

/** A folder that holds no dossier, or a broken one; the message says, for a person, which file and what about it. */
public class UnreadableDossierException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnreadableDossierException(String message) {
        super(message);
    }
}
