/** Where dossiers and the log of their edits are kept: plain SQL that H2 and PostgreSQL both understand. */
@NullMarked
package dev.parallax.dossier.store;

import org.jspecify.annotations.NullMarked;
