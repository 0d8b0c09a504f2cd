package dev.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BackboneTest {
    @Test
    void the_longest_ascending_chain_is_kept() {
        assertThat(chain(link(0, 3), link(1, 0), link(2, 1), link(3, 2)))
                .containsExactly(link(1, 0), link(2, 1), link(3, 2));
    }

    @Test
    void one_heavy_word_outweighs_two_small_ones() {
        var chain = Backbone.of(List.of(link(0, 2), link(1, 0), link(2, 1)), link -> link.base() == 0 ? 1 : 0.3, 3);
        assertThat(chain).containsExactly(link(0, 2));
    }

    @Test
    void a_word_is_kept_only_once() {
        assertThat(chain(link(0, 0), link(0, 1), link(1, 1))).containsExactly(link(0, 0), link(1, 1));
    }

    @Test
    void no_links_make_no_chain() {
        assertThat(chain()).isEmpty();
    }

    private static List<Link> chain(Link... links) {
        return Backbone.of(List.of(links), link -> 1, 4);
    }

    private static Link link(int base, int other) {
        return new Link(base, other);
    }
}
