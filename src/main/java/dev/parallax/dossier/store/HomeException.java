package dev.parallax.dossier.store;

/** The home folder, or the database in it, cannot be used. */
class HomeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String action;

    /**
     * @param message what is wrong
     * @param action what the person can do
     */
    HomeException(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    HomeException(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
