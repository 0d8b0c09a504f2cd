package dev.parallax.report;

import dev.parallax.review.Note;
import dev.parallax.review.Reply;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Notes as Word's comments, and their replies as the comments' replies. A note on several passages becomes one thread on
 * each, since Word knows no other way.
 */
final class DocxComments {
    private final Contents contents;
    private final XWPFDocument document;
    private final XWPFComments comments;
    private final DocxThreads threads = new DocxThreads();
    private int count;

    DocxComments(XWPFDocument document, Contents contents) {
        this.contents = contents;
        this.document = document;
        comments = document.createComments();
    }

    /** Begins the words of a thread; the answer ends them. */
    List<BigInteger> begin(XWPFParagraph paragraph, NumberedNote numbered) {
        Note note = numbered.note();
        Words words = contents.words();
        var ids = new ArrayList<BigInteger>();
        var severity = note.severity();
        String said = numbered.number() + ". " + words.category(note.category())
                + (severity == null ? "" : ", " + words.severity(severity)) + " (" + words.state(note) + ")"
                + (note.words().isBlank() ? "" : "\n" + note.words());
        var first = comment(ids, note.author(), note.created(), said);
        String thread = threads.add(first, null, !note.isOpen());
        for (Reply reply : note.replies()) {
            threads.add(comment(ids, reply.author(), reply.created(), reply.words()), thread, !note.isOpen());
        }
        ids.forEach(id -> paragraph.getCTP().addNewCommentRangeStart().setId(id));
        return ids;
    }

    private XWPFComment comment(List<BigInteger> ids, String author, Instant written, String words) {
        var id = BigInteger.valueOf(count++);
        ids.add(id);
        String name = XmlWords.legal(contents.authors().of(author));
        var comment = comments.createComment(id);
        comment.setAuthor(name);
        comment.setInitials(initials(name));
        comment.setDate(date(written));
        DocxRuns.plain(comment.createParagraph(), words, contents.words().language());
        return comment;
    }

    void end(XWPFParagraph paragraph, List<BigInteger> ids) {
        for (BigInteger id : ids) {
            paragraph.getCTP().addNewCommentRangeEnd().setId(id);
            paragraph.createRun().getCTR().addNewCommentReference().setId(id);
        }
    }

    /** Puts in what holds the threads together, once all are there. */
    void finish() throws IOException {
        threads.addTo(document);
    }

    private static String initials(String author) {
        var initials = new StringBuilder();
        for (String name : author.strip().split("\\s+")) {
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
