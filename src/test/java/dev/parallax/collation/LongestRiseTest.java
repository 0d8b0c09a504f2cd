package dev.parallax.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongestRiseTest {
    @Test
    void one_value_out_of_order_is_left_out() {
        assertThat(LongestRise.of(List.of(1, 2, 9, 3, 4))).containsExactly(0, 1, 3, 4);
    }

    @Test
    void equal_values_do_not_fall() {
        assertThat(LongestRise.of(List.of(2, 2, 1))).containsExactly(0, 1);
    }

    @Test
    void nothing_rises_in_an_empty_list() {
        assertThat(LongestRise.of(List.of())).isEmpty();
    }
}
