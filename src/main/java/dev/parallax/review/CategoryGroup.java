package dev.parallax.review;

/**
 * What categories have in common. All but the last two are the dimensions of translation errors of MQM (Multidimensional
 * Quality Metrics, the core typology) and of ISO 5060:2024.
 */
public enum CategoryGroup {
    ACCURACY("Accuracy"),
    TERMINOLOGY("Terminology"),
    LINGUISTIC_CONVENTIONS("Linguistic conventions"),
    STYLE("Style"),
    LOCALE_CONVENTIONS("Locale conventions"),
    AUDIENCE("Audience appropriateness"),
    DESIGN("Design and markup"),
    /** How a text makes its readers see an event; no error, and so without severity. */
    FRAMING("Framing"),
    OTHER("Other");

    private final String label;

    CategoryGroup(String label) {
        this.label = label;
    }

    /** Its name, for people. */
    public String label() {
        return label;
    }

    /** Whether its notes are about the quality of a translation, and so have a severity. */
    public boolean isTranslationQuality() {
        return this != FRAMING && this != OTHER;
    }
}
