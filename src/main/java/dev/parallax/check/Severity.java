package dev.parallax.check;

/** How much a finding weighs. */
public enum Severity {
    /** Most likely wrong. */
    ERROR,
    /** Worth a look. */
    NOTICE
}
