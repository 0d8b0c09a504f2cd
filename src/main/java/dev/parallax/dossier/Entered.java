package dev.parallax.dossier;

import dev.parallax.dossier.Edit.Details;
import dev.parallax.text.Article;
import dev.parallax.text.Paragraph;
import dev.parallax.text.PlainText;
import dev.parallax.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people enter, as it is stored: lines without what hides or reverses words, and none that is too long. */
final class Entered {
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_EVENT = 10_000;

    private Entered() {}

    /** @throws EditRefusedException if the title is blank, or one of them too long */
    static Details details(String title, String event, @Nullable LocalDate date) {
        String name = line("The title", title);
        if (name.isEmpty()) {
            throw new EditRefusedException("A dossier needs a title.");
        }
        if (event.length() > LONGEST_EVENT) {
            throw new EditRefusedException("The event is longer than 10,000 characters.");
        }
        return new Details(name, PlainText.line(event), date);
    }

    /** @throws EditRefusedException if there is no paragraph, or a line about the article is too long */
    static Text text(String id, Article a, List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            throw new EditRefusedException("There are no words in this text.");
        }
        var article = new Article(
                a.role(),
                line("The outlet", a.outlet()),
                a.language(),
                line("The title", a.title()),
                line("The byline", a.byline()),
                a.date(),
                line("The address", a.url()));
        return new Text(id, article, paragraphs);
    }

    private static String line(String what, String words) {
        String line = PlainText.line(words);
        if (line.length() > LONGEST_LINE) {
            throw new EditRefusedException(what + " is longer than 1,000 characters.");
        }
        return line;
    }
}
