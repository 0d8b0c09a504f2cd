/** The views of the desk; the only package that knows Vaadin. */
@NullMarked
package dev.parallax.ui;

import org.jspecify.annotations.NullMarked;
