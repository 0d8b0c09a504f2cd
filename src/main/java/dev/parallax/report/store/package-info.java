/** Keeps templates of reports in the database. */
@NullMarked
package dev.parallax.report.store;

import org.jspecify.annotations.NullMarked;
