package dev.parallax.check;

/** What is found out once, of a bead or of the texts, and remembered. */
enum Fact {
    // of a bead: from its words and the glossary alone
    FORMS,
    LENGTH_RATIO,
    NUMBERS,
    NUMBER_FINDINGS,
    NAMES,
    NEGATION,
    MODALITY,
    REPORTING,
    LOADED,
    TERMINOLOGY,

    // of a bead: from how the document renders names, too
    NAME_FINDINGS,

    // of a bead, some with its neighbours: from which words go together in the document, too
    COVER_OF_SOURCE,
    COVER_OF_TARGET,
    SOURCE_ALONE,
    TARGET_ALONE,
    SOURCE_INSIDE,
    TARGET_INSIDE,
    GAPS,

    // of the texts
    SOURCE_QUOTATIONS,
    TARGET_QUOTATIONS,
    QUOTED_ELSEWHERE,
    NUMBERS_ELSEWHERE,
    NAMES_ELSEWHERE,
    CAPITALISED_INSIDE,
    RENDERINGS,
    UNTRANSLATED,
    TYPOGRAPHY;

    boolean dependsOnWordsTogether() {
        return compareTo(COVER_OF_SOURCE) >= 0 && compareTo(GAPS) <= 0;
    }
}
