package dev.parallax.text;

import java.util.ArrayList;
import java.util.List;

/** Reads paragraphs out of text as people paste it or keep it in files: plain, hard-wrapped, or with a little Markdown. */
public final class PlainText {
    private PlainText() {}

    /**
     * The paragraphs of a text, each with its kind; none if it is blank.
     *
     * <p>Empty lines separate paragraphs, and so does every line break, unless the lines were wrapped at a fixed width: those
     * are joined. {@code # }, {@code ## } and {@code - } mark headlines, subheads and list items; captions and boilerplate are
     * known by their words, in English, Chinese and Japanese. Where nothing is marked as the headline, a first short line
     * without a full stop is taken as one.
     */
    public static List<Paragraph> paragraphs(String text) {
        var contents = new Unwrapping(CleanWords.lines(text)).paragraphs();
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < contents.size(); i++) {
            paragraphs.add(KindOfParagraph.read(contents.get(i), i == contents.size() - 1));
        }
        KindOfParagraph.findHeadline(paragraphs);
        return List.copyOf(paragraphs);
    }

    /**
     * One paragraph: a caption or boilerplate if its words say so, else of the kind that its markup gave it.
     *
     * @param words not blank
     * @param last whether it is the last of its text, where a name in brackets signs the article
     */
    public static Paragraph paragraph(String words, ParagraphKind marked, boolean last) {
        String line = CleanWords.line(words);
        var read = KindOfParagraph.ofWords(line, last);
        boolean heading = marked == ParagraphKind.HEADLINE || marked == ParagraphKind.SUBHEAD;
        return new Paragraph(read == ParagraphKind.BODY || heading ? marked : read, line);
    }

    /** A name or title as it may be kept: one line, with nothing in it that hides or reverses what a person sees. */
    public static String line(String words) {
        return CleanWords.line(words);
    }
}
