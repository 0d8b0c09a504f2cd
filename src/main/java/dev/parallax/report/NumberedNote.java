package dev.parallax.report;

import dev.parallax.review.Note;
import dev.parallax.text.Place;
import java.util.List;

/**
 * A note, with its number in the report.
 *
 * @param places where its quotes stand now
 * @param rows the numbers of the rows where its words stand, ascending
 * @param lost how many of its quotes are no longer in their texts
 */
record NumberedNote(int number, Note note, List<Place> places, List<Integer> rows, int lost) {}
