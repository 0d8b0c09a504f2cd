package dev.parallax.ui;

import java.util.List;

/** What a part of the screen was last made of, so that it is made again only of something else. */
final class MadeOf {
    private List<Object> last = List.of();

    /** Whether it was made of equal things; remembers these. */
    boolean still(Object... now) {
        var things = List.of(now);
        boolean same = things.equals(last);
        last = things;
        return same;
    }
}
