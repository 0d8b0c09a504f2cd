package dev.parallax.dossier;

/** An edit of something that was changed or removed in the meantime, in another window. Read it again, then repeat. */
public class EditConflictException extends EditRefusedException {
    private static final long serialVersionUID = 1;

    public EditConflictException(String message) {
        super(message);
    }
}
