/** Takes dossiers out: one writer per format. */
@NullMarked
package dev.parallax.report;

import org.jspecify.annotations.NullMarked;
