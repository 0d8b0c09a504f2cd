package dev.parallax.ingest;

import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import java.util.List;

/**
 * A text as it was read, for an editor to look over before it is saved.
 *
 * @param paragraphs at least one
 * @param language as detected; undetermined where there are no letters
 * @param title the headline; empty where there is none
 * @param notices what an editor should know of the reading, a sentence each, such as "Read as GB18030."
 */
public record Draft(List<Paragraph> paragraphs, Language language, String title, List<String> notices) {
    public Draft {
        paragraphs = List.copyOf(paragraphs);
        notices = List.copyOf(notices);
    }
}
