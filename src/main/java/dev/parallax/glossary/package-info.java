/** The desk's glossary as it is kept: names and terms with their preferred, allowed and forbidden renderings. */
@NullMarked
package dev.parallax.glossary;

import org.jspecify.annotations.NullMarked;
