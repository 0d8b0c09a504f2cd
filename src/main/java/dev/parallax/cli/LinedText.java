package dev.parallax.cli;

import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file whose lines are the paragraphs of a text, and where each of them begins in the file.
 *
 * @param content of the file, with the byte order mark if it has one, so that positions in it are the file's
 * @param starts of the paragraphs, in UTF-16 units
 */
record LinedText(Text text, String content, List<Integer> starts) {
    LinedText {
        starts = List.copyOf(starts);
    }

    /**
     * @param language null to find it from the text
     * @throws RefusedException if the file cannot be read, is not UTF-8 text, or has nothing in it but white space
     */
    static LinedText read(Path file, String id, Role role, @Nullable Language language) {
        String content = TextFiles.wholeContent(file);
        var lines = new ArrayList<String>();
        var starts = new ArrayList<Integer>();
        int start = content.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i <= content.length(); i++) {
            if (i == content.length() || content.charAt(i) == '\n' || content.charAt(i) == '\r') {
                String line = content.substring(start, i);
                if (!line.isBlank()) {
                    lines.add(line);
                    starts.add(start);
                }
                start = i + 1;
            }
        }
        if (lines.isEmpty()) {
            throw new RefusedException(file + " is empty");
        }
        var article = new Article(
                role, String.valueOf(file.getFileName()), LanguageOption.orDetected(language, lines), "", "", null, "");
        var paragraphs =
                lines.stream().map(l -> new Paragraph(ParagraphKind.BODY, l)).toList();
        return new LinedText(new Text(id, article, paragraphs), content, starts);
    }

    /** Where a span of the text stands in the file. */
    Span inFile(Span span) {
        int start = inFile(span.start());
        return new Span(start, Math.max(start, inFile(span.end())));
    }

    private int inFile(int position) {
        int paragraph = text.paragraphAt(position);
        return starts.get(paragraph)
                + Math.max(0, position - text.paragraphSpan(paragraph).start());
    }
}
