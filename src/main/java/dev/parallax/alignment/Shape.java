package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * How many sentences a bead has on either side.
 *
 * @param m of the source
 * @param n of the target
 */
record Shape(int m, int n) {
    /** The shapes of a first, rough search. */
    static final List<Shape> SMALL = upTo(4);

    /** All shapes: one sentence alone, or up to eight together. */
    static final List<Shape> ALL = upTo(8);

    private static List<Shape> upTo(int sentences) {
        var shapes = new ArrayList<Shape>();
        shapes.add(new Shape(1, 0));
        shapes.add(new Shape(0, 1));
        for (int m = 1; m < sentences; m++) {
            for (int n = 1; n <= sentences - m; n++) {
                shapes.add(new Shape(m, n));
            }
        }
        return List.copyOf(shapes);
    }

    /** The most sentences that a side of one of the shapes has. */
    static int longest(List<Shape> shapes) {
        return shapes.stream().mapToInt(Shape::m).max().orElse(0);
    }
}
