package dev.parallax.check;

import java.util.List;

/** Looks for one kind of mistake or of telling divergence. */
interface Check {
    /** The name of its kind, such as {@code number}; stays the same for ever, since dismissals refer to it. */
    String id();

    /** What it finds, in the order of the translation; empty where the material lacks what the check compares. */
    List<Finding> find(Evidence evidence);
}
