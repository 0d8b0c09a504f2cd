package dev.parallax.ingest;

import java.nio.charset.Charset;

/**
 * Bytes read as characters.
 *
 * @param damaged how many stretches of bytes stand for no character; they are U+FFFD in the words
 */
record Decoded(String words, Charset charset, int damaged) {}
