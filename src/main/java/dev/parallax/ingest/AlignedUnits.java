package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.Language;
import dev.parallax.text.LanguageDetector;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes texts of units that say the same in several languages: a paragraph of each cell that has words. */
final class AlignedUnits {
    private static final int MOST_COLUMNS = 8;

    private AlignedUnits() {}

    /**
     * @param languages of the columns; undetermined ones are detected
     * @param rows each with a cell per column, blank where a text has nothing
     * @throws UnreadableText unless two columns or more have words
     */
    static Reading.Aligned of(List<Language> languages, List<List<String>> rows, Original original)
            throws UnreadableText {
        int columns = Math.min(MOST_COLUMNS, languages.size());
        var texts = new ArrayList<List<Paragraph>>();
        for (int c = 0; c < columns; c++) {
            texts.add(new ArrayList<>());
        }
        var units = new ArrayList<List<Integer>>();
        for (List<String> row : rows) {
            var unit = new ArrayList<Integer>();
            for (int c = 0; c < columns; c++) {
                String words = c < row.size() ? PlainText.line(row.get(c)) : "";
                unit.add(words.isBlank() ? -1 : texts.get(c).size());
                if (!words.isBlank()) {
                    texts.get(c).add(PlainText.paragraph(words, ParagraphKind.BODY, false));
                }
            }
            units.add(unit);
        }
        if (columns < 2 || texts.stream().anyMatch(List::isEmpty)) {
            throw new UnreadableText("reading.languages");
        }
        var drafts = new ArrayList<Draft>();
        for (int c = 0; c < columns; c++) {
            drafts.add(draft(texts.get(c), languages.get(c), original));
        }
        return new Reading.Aligned(drafts, units);
    }

    private static Draft draft(List<Paragraph> paragraphs, Language declared, Original original) {
        String words = paragraphs.stream().map(Paragraph::content).collect(Collectors.joining("\n"));
        var language = declared.equals(Language.UNDETERMINED) ? LanguageDetector.detect(words) : declared;
        return new Draft(Facts.of("", language), Blocks.kept(paragraphs), List.of(), original);
    }

    /** A language by its tag, also one written with an underline; undetermined if it is none. */
    static Language language(String tag) {
        try {
            return tag.isBlank()
                    ? Language.UNDETERMINED
                    : Language.of(tag.strip().replace('_', '-'));
        } catch (IllegalArgumentException notATag) {
            return Language.UNDETERMINED;
        }
    }
}
