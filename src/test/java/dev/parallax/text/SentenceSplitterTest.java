package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    @Test
    void abbreviations_do_not_end_an_english_sentence() {
        assertThat(sentences("en", "On Oct. 31 Gen. Smith spoke at the U.N. in Geneva. He said \"no.\" Nobody asked."))
                .containsExactly(
                        "On Oct. 31 Gen. Smith spoke at the U.N. in Geneva.", "He said \"no.\"", "Nobody asked.");
    }

    @Test
    void a_closing_quotation_mark_belongs_to_its_chinese_sentence() {
        assertThat(sentences("zh", "他说：“这很好。”然后他走了……没有人知道为什么。")).containsExactly("他说：“这很好。”", "然后他走了……没有人知道为什么。");
    }

    @Test
    void an_opening_mark_belongs_to_the_sentence_that_it_opens() {
        assertThat(sentences("zh", "他走了。“你好。”她说。（资料图片）")).containsExactly("他走了。", "“你好。”", "她说。", "（资料图片）");
        assertThat(sentences("ja", "彼は去った。 「そうだ」と言った。")).containsExactly("彼は去った。", "「そうだ」と言った。");
        assertThat(sentences("zh", "“你好。”")).containsExactly("“你好。”");
    }

    @Test
    void a_blank_paragraph_has_no_sentence() {
        assertThat(sentences("en", "  ")).isEmpty();
    }

    private static List<String> sentences(String language, String paragraph) {
        return SentenceSplitter.of(Language.of(language)).split(paragraph).stream()
                .map(span -> span.in(paragraph))
                .toList();
    }
}
