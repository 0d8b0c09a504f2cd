package dev.parallax.text;

/** What a paragraph is in its article. */
public enum ParagraphKind {
    HEADLINE,
    SUBHEAD,
    BODY,
    CAPTION,
    LIST_ITEM,
    /** Source lines, editors' lines, copyright notices: shown, never missed when they have no counterpart. */
    BOILERPLATE
}
