/** What words mean, and how names are read, in another language. */
@NullMarked
package dev.parallax.lexicon;

import org.jspecify.annotations.NullMarked;
