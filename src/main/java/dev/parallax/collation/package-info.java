/** Puts alignment, differences and findings together into the rows of one table, with what people pinned. */
@NullMarked
package dev.parallax.collation;

import org.jspecify.annotations.NullMarked;
