package dev.parallax.review;

/** What kind of remark a note is. */
public enum Category {
    MISTRANSLATION("Mistranslation"),
    OMISSION("Omission"),
    ADDITION("Addition"),
    TERMINOLOGY("Terminology"),
    STYLE("Style"),
    LOADED_WORDING("Loaded wording"),
    ATTRIBUTION("Attribution"),
    EMPHASIS("Emphasis"),
    CONTEXT("Added or missing context"),
    QUESTION("Question");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    /** The category's name, for people. */
    public String label() {
        return label;
    }
}
