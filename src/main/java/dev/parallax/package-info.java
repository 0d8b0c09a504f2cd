/** Starts Parallax: the desk in a browser, or one headless command. */
@NullMarked
package dev.parallax;

import org.jspecify.annotations.NullMarked;
