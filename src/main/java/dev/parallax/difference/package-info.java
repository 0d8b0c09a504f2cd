/** How two wordings in one language differ. */
@NullMarked
package dev.parallax.difference;

import org.jspecify.annotations.NullMarked;
