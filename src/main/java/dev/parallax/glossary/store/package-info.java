/** Keeps glossary entries in the database. */
@NullMarked
package dev.parallax.glossary.store;

import org.jspecify.annotations.NullMarked;
