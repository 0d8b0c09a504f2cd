/** Dossiers, the edits people make to them, and where they are kept. */
@NullMarked
package dev.parallax.dossier;

import org.jspecify.annotations.NullMarked;
