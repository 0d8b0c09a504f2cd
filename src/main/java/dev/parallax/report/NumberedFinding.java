package dev.parallax.report;

import dev.parallax.check.Finding;
import java.util.List;

/**
 * A finding, with its number in the report.
 *
 * @param rows the numbers of the rows where its words stand, ascending
 */
record NumberedFinding(int number, Finding finding, List<Integer> rows) {}
