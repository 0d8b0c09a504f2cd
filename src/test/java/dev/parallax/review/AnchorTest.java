package dev.parallax.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchorTest {
    @Test
    void a_quote_holds_the_words_around_it() {
        var quote = quote("The minister [claimed] that it rained.");

        assertThat(quote.exact()).isEqualTo("claimed");
        assertThat(quote.prefix()).isEqualTo("The minister ");
        assertThat(quote.suffix()).isEqualTo(" that it rained.");
        assertThat(quote.position()).isEqualTo(new Span(13, 20));
    }

    @Test
    void a_quote_parts_no_character_of_two_units() {
        var quote = quote("𠮷" + "a".repeat(31) + "[claimed]" + "b".repeat(31) + "𠮷");

        assertThat(quote.prefix()).isEqualTo("a".repeat(31));
        assertThat(quote.suffix()).isEqualTo("b".repeat(31));
        assertThat(found("So it was. [They all laughed 😀] then.", "So it was. They all laughed 😁 then."))
                .isEqualTo("So it was. [They all laughed 😁] then.");
    }

    @Test
    void words_that_stand_where_they_stood_are_found_there() {
        assertThat(found("He said no, he [said] no.", "He said no, he said no."))
                .isEqualTo("He said no, he [said] no.");
    }

    @Test
    void words_that_stand_once_are_found_wherever_they_went() {
        assertThat(found("It rained. He [claimed] so.", "He claimed so. It did rain."))
                .isEqualTo("He [claimed] so. It did rain.");
    }

    @Test
    void words_that_stand_often_are_found_by_what_surrounds_them() {
        assertThat(found("Ann said no. Bob [said] yes.", "Today Ann said no. Eve said maybe. Bob said yes."))
                .isEqualTo("Today Ann said no. Eve said maybe. Bob [said] yes.");
    }

    @Test
    void words_at_the_old_position_with_nothing_around_them_as_it_was_are_not_taken() {
        assertThat(found("aaa [no] bbb", "ccc-no-ddd. aaa no bbb")).isEqualTo("ccc-no-ddd. aaa [no] bbb");
    }

    @Test
    void words_that_changed_a_little_are_found_by_likeness() {
        assertThat(found(
                        "So it was. [The minister claimed that it rained.] Nobody asked.",
                        "So it was, then. The minister said that it rained. Nobody asked."))
                .isEqualTo("So it was, then. [The minister said that it rained.] Nobody asked.");
        assertThat(found("会谈后，[日本将把目标提前到2025财年实现]。", "会谈之后，日本将把该目标提前至2025财年实现。"))
                .isEqualTo("会谈之后，[日本将把该目标提前至2025财年实现]。");
    }

    @Test
    void words_that_are_gone_are_not_found() {
        assertThat(found("He [claimed] so.", "She sang a song.")).isEqualTo("gone");
        assertThat(found("[The minister claimed that it rained.]", "Everything in this article is new."))
                .isEqualTo("gone");
    }

    @Test
    void a_quote_from_the_end_of_a_long_text_is_not_looked_for_beyond_a_short_one() {
        assertThat(found("A long, long, long text that ends [here]", "here")).isEqualTo("[here]");
        assertThat(found("A long, long, long text that ends [here]", "x")).isEqualTo("gone");
    }

    /** The new text with the found words in brackets. */
    private static String found(String marked, String now) {
        Optional<Span> place = Anchor.find(quote(marked), text(now));
        return place.map(s -> now.substring(0, s.start()) + "[" + s.in(now) + "]" + now.substring(s.end()))
                .orElse("gone");
    }

    private static Quote quote(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        return Quote.at(text(marked.replaceAll("[\\[\\]]", "")), new Span(start, end));
    }

    private static Text text(String words) {
        var article = new Article(Role.COVERAGE, "", Language.ENGLISH, "", "", null, "");
        return new Text(
                "t",
                article,
                Stream.of(words).map(w -> new Paragraph(ParagraphKind.BODY, w)).toList());
    }
}
