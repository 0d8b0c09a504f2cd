package dev.parallax.report;

import dev.parallax.review.Note;
import dev.parallax.text.Language;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Notes as Word's comments. A note on several passages becomes one comment on each, since Word knows no other way. */
final class DocxComments {
    private final Contents contents;
    private final XWPFComments comments;
    private int count;

    DocxComments(XWPFDocument document, Contents contents) {
        this.contents = contents;
        comments = document.createComments();
    }

    /** Begins the words of a comment; the answer ends them. */
    BigInteger begin(XWPFParagraph paragraph, NumberedNote numbered) {
        Note note = numbered.note();
        var id = BigInteger.valueOf(count++);
        var comment = comments.createComment(id);
        comment.setAuthor(XmlWords.legal(contents.author(numbered)));
        comment.setInitials(initials(contents.author(numbered)));
        comment.setDate(date(note.created()));
        DocxRuns.plain(
                comment.createParagraph(),
                numbered.number() + ". " + contents.words().category(note.category()) + " ("
                        + contents.words().state(note) + ")"
                        + (note.words().isBlank() ? "" : "\n" + note.words()),
                Language.ENGLISH);
        paragraph.getCTP().addNewCommentRangeStart().setId(id);
        return id;
    }

    void end(XWPFParagraph paragraph, BigInteger id) {
        paragraph.getCTP().addNewCommentRangeEnd().setId(id);
        paragraph.createRun().getCTR().addNewCommentReference().setId(id);
    }

    private static String initials(String author) {
        var initials = new StringBuilder();
        for (String name : XmlWords.legal(author).strip().split("\\s+")) {
            if (!name.isEmpty() && initials.length() < 4) {
                initials.appendCodePoint(name.codePointAt(0));
            }
        }
        return initials.toString();
    }

    private static Calendar date(Instant instant) {
        var date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        date.setTimeInMillis(instant.toEpochMilli());
        return date;
    }
}
