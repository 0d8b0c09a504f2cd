package dev.parallax.collation;

import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.Arrays;

/** Texts in a line, for tests. */
final class Texts {
    private Texts() {}

    static Text original(String... paragraphs) {
        return text("original", Role.ORIGINAL, "zh", paragraphs);
    }

    static Text translation(String... paragraphs) {
        return text("translation", Role.TRANSLATION, "en", paragraphs);
    }

    static Text coverage(String... paragraphs) {
        return text("coverage", Role.COVERAGE, "en", paragraphs);
    }

    static Text text(String id, Role role, String language, String... paragraphs) {
        return new Text(
                id,
                new Article(role, id, Language.of(language), "", "", null, ""),
                Arrays.stream(paragraphs)
                        .map(p -> p.startsWith("# ")
                                ? new Paragraph(ParagraphKind.HEADLINE, p.substring(2))
                                : new Paragraph(ParagraphKind.BODY, p))
                        .toList());
    }
}
