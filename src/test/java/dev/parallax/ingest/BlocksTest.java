package dev.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private final Blocks blocks = new Blocks(List.of(
            block("One begins", true),
            block("Menu", false),
            block("and ends.", true),
            block("二分之", true),
            block("一。", true)));

    @Test
    void what_is_left_out_is_no_paragraph_until_it_is_taken_back() {
        assertThat(words(blocks)).containsExactly("One begins", "and ends.", "二分之", "一。");
        assertThat(words(blocks.keep(1, true))).contains("Menu");
        assertThat(words(blocks.keep(0, false))).doesNotContain("One begins");
    }

    @Test
    void a_paragraph_is_joined_with_the_next_that_is_kept_as_its_script_wants_it() {
        assertThat(words(blocks.joinNext(0))).startsWith("One begins and ends.");
        assertThat(words(blocks.joinNext(3))).endsWith("二分之一。");
        assertThat(blocks.joinNext(4)).isEqualTo(blocks);
        assertThat(blocks.joinNext(1)).isEqualTo(blocks);
    }

    @Test
    void a_paragraph_is_split_at_its_lines_and_each_keeps_its_kind() {
        var split = blocks.kind(0, ParagraphKind.CAPTION).rewrite(0, "One\n\n  begins  \n");
        assertThat(words(split)).startsWith("One", "begins");
        assertThat(split.paragraphs().subList(0, 2)).extracting(Paragraph::kind).containsOnly(ParagraphKind.CAPTION);
        assertThat(words(blocks.rewrite(0, " \n "))).startsWith("and ends.");
    }

    private static Block block(String words, boolean kept) {
        return new Block(new Paragraph(ParagraphKind.BODY, words), kept);
    }

    private static List<String> words(Blocks blocks) {
        return blocks.paragraphs().stream().map(Paragraph::content).toList();
    }
}
