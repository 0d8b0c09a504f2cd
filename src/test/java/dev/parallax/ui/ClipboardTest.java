package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClipboardTest {
    @Test
    void markup_counts_as_long_as_the_field_has_the_same_words() {
        var pasted = new Clipboard(
                "<h1>Night trams</h1><p>The council approved.</p>", "Night trams\r\n\r\nThe council approved.");
        assertThat(pasted.isOf("Night trams\n\nThe council approved.")).isTrue();
        assertThat(pasted.isOf("Night trams\n\nThe council refused.")).isFalse();
    }

    @Test
    void markup_that_only_colours_words_says_no_more_than_the_words() {
        assertThat(new Clipboard("<span style='color:red'>Night trams</span>", "Night trams").isOf("Night trams"))
                .isFalse();
    }
}
