/** Where notes are kept. */
@NullMarked
package dev.parallax.review.store;

import org.jspecify.annotations.NullMarked;
