package dev.parallax.ingest;

import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import java.util.List;

/** The headline among paragraphs. */
final class Headlines {
    private Headlines() {}

    /** The words of the first headline; empty if there is none. */
    static String first(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(p -> p.kind() == ParagraphKind.HEADLINE)
                .map(Paragraph::content)
                .findFirst()
                .orElse("");
    }
}
