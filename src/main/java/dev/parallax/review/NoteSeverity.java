package dev.parallax.review;

/** How bad an error of translation is: the severity levels of MQM and ISO 5060, mildest first. */
public enum NoteSeverity {
    /** To be mentioned, but no error: another wording that a reviser would prefer, or one error told more than once. */
    NEUTRAL("Neutral", 0),
    /** Readers notice or stumble, and understand. */
    MINOR("Minor", 1),
    /** Readers are misled or cannot follow. */
    MAJOR("Major", 5),
    /** The text must not be published so. */
    CRITICAL("Critical", 25);

    private final String label;
    private final int penalty;

    NoteSeverity(String label, int penalty) {
        this.label = label;
        this.penalty = penalty;
    }

    /** Its name, for people. */
    public String label() {
        return label;
    }

    /** The penalty points of one error. */
    public int penalty() {
        return penalty;
    }
}
