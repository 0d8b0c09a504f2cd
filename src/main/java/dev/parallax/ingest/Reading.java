package dev.parallax.ingest;

import dev.parallax.text.Place;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What was found in a file, on a page or in the clipboard. */
public sealed interface Reading {
    /** One or more texts that stand each for itself, such as an article or the chapters of a book. */
    record Texts(List<Draft> drafts) implements Reading {
        public Texts {
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * Texts that are lined up already, as in a translation memory.
     *
     * @param drafts at least two; the original is the first
     * @param units which paragraphs say the same: for each draft the index of a paragraph, or -1 where it has none
     */
    record Aligned(List<Draft> drafts, List<List<Integer>> units) implements Reading {
        public Aligned {
            drafts = List.copyOf(drafts);
            units = List.copyOf(units);
        }

        /**
         * The passages of each unit that two or more texts have.
         *
         * @param texts the drafts as they were stored, in the same order
         */
        public List<List<Place>> places(List<Text> texts) {
            var places = new ArrayList<List<Place>>();
            for (List<Integer> unit : units) {
                var row = new ArrayList<Place>();
                for (int i = 0; i < texts.size(); i++) {
                    if (unit.get(i) >= 0) {
                        row.add(new Place(texts.get(i).id(), texts.get(i).paragraphSpan(unit.get(i))));
                    }
                }
                if (row.size() > 1) {
                    places.add(row);
                }
            }
            return places;
        }
    }
}
