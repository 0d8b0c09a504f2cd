/** Texts and places in them: languages, paragraphs, sentences, words. */
@NullMarked
package dev.parallax.text;

import org.jspecify.annotations.NullMarked;
