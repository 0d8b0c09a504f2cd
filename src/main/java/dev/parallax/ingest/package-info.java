/** Brings texts in: one reader per way in. */
@NullMarked
package dev.parallax.ingest;

import org.jspecify.annotations.NullMarked;
