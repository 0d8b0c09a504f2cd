package dev.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfParagraphsTest {
    @Test
    void the_last_line_at_the_edge_of_a_page_is_words_of_the_article_if_it_is_set_as_they_are() {
        var first = new PdfLine("The ministers met in Kuala Lumpur on", 10, 200, 780, 9.8, 0.96);
        var last = new PdfLine("Thursday.", 10, 60, 792, 9.8, 0.97);
        assertThat(PdfParagraphs.of(List.of(List.of(first, last))).paragraphs())
                .extracting(paragraph -> paragraph.content())
                .containsExactly("The ministers met in Kuala Lumpur on Thursday.");
    }

    @Test
    void a_line_at_the_very_edge_in_smaller_type_is_none_of_them() {
        var article = new PdfLine("The ministers met in Kuala Lumpur on Thursday.", 10, 200, 400, 10, 0.5);
        var foot = new PdfLine("Printed on 3 November", 10, 90, 795, 9, 0.98);
        assertThat(PdfParagraphs.of(List.of(List.of(article, foot))).paragraphs())
                .extracting(paragraph -> paragraph.content())
                .containsExactly("The ministers met in Kuala Lumpur on Thursday.");
    }
}
