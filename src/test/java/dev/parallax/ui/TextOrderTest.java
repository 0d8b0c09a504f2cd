package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextOrderTest {
    private final TextOrder order = new TextOrder(List.of("a", "b", "c"));

    @Test
    void a_column_moves_by_places_and_stops_at_the_ends() {
        assertThat(order.moved("a", 1)).containsExactly("b", "a", "c");
        assertThat(order.moved("b", -1)).containsExactly("b", "a", "c");
        assertThat(order.moved("a", -1)).containsExactly("a", "b", "c");
        assertThat(order.moved("c", 5)).containsExactly("a", "b", "c");
    }

    @Test
    void a_column_is_put_before_another_or_last() {
        assertThat(order.placed("c", "a")).containsExactly("c", "a", "b");
        assertThat(order.placed("a", null)).containsExactly("b", "c", "a");
    }

    @Test
    void a_column_that_is_gone_changes_nothing() {
        assertThat(order.moved("x", 1)).containsExactly("a", "b", "c");
        assertThat(order.placed("x", "a")).containsExactly("a", "b", "c");
    }
}
