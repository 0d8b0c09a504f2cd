/** What may be wrong or telling in a text that stands beside another: one class per check, one list of them. */
@NullMarked
package dev.parallax.check;

import org.jspecify.annotations.NullMarked;
