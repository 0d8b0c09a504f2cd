package dev.parallax.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BandTest {
    @Test
    void a_strip_is_as_wide_as_its_radius_and_opens_at_both_ends() {
        var band = Band.around(new int[] {0, 1, 2, 3, 4, 5}, 5, i -> 1);
        assertThat(band.low()).containsExactly(0, 0, 0, 1, 2, 3);
        assertThat(band.high()).containsExactly(2, 3, 4, 5, 5, 5);
    }

    @Test
    void where_the_radius_changes_the_bounds_still_never_fall() {
        var band = Band.around(new int[] {0, 2, 2, 2, 6, 6, 9, 9}, 9, i -> i % 3 == 0 ? 5 : 0);
        assertThat(band.low()).isSorted();
        assertThat(band.high()).isSorted();
        for (int i = 0; i < band.rows(); i++) {
            assertThat(band.width(i)).isPositive();
        }
    }

    @Test
    void a_strip_holds_its_path_whatever_the_radius() {
        int[] path = {0, 2, 2, 2, 6, 6, 9, 9};
        var band = Band.around(path, 9, i -> i % 3);
        for (int i = 0; i < path.length; i++) {
            assertThat(band.holds(i, path[i])).isTrue();
        }
    }
}
