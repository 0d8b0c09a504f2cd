/** Which sentences and passages of two texts say the same: beads between translations, passage matches between coverage. */
@NullMarked
package dev.parallax.alignment;

import org.jspecify.annotations.NullMarked;
