/** A whole dossier in one file: out of a desk, and into another. */
@NullMarked
package dev.parallax.archive;

import org.jspecify.annotations.NullMarked;
