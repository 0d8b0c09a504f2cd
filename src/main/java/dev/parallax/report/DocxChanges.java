package dev.parallax.report;

import dev.parallax.text.Language;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** Differences as Word's tracked changes: what became of the text compared with, to be accepted or rejected. */
final class DocxChanges {
    private static final String AUTHOR = "Parallax";

    private final Instant made;

    /** Ids of changes and of comments are counted apart. */
    private int count;

    DocxChanges(Instant made) {
        this.made = made;
    }

    void deleted(XWPFParagraph paragraph, String words, Language language) {
        var change = marked(paragraph.getCTP().addNewDel());
        var run = change.addNewR();
        DocxRuns.speak(new XWPFRun(run, (IRunBody) paragraph), language);
        var text = run.addNewDelText();
        text.setStringValue(XmlWords.legal(words).replaceAll("\\R", " "));
        try (var cursor = text.newCursor()) {
            cursor.setAttributeText(new QName("http://www.w3.org/XML/1998/namespace", "space", "xml"), "preserve");
        }
    }

    XWPFRun inserted(XWPFParagraph paragraph, String words, Language language) {
        var change = marked(paragraph.getCTP().addNewIns());
        var run = new XWPFRun(change.addNewR(), (IRunBody) paragraph);
        run.setText(XmlWords.legal(words).replaceAll("\\R", " "));
        DocxRuns.speak(run, language);
        return run;
    }

    private CTRunTrackChange marked(CTRunTrackChange change) {
        var date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        date.setTimeInMillis(made.toEpochMilli());
        change.setId(BigInteger.valueOf(++count));
        change.setAuthor(AUTHOR);
        change.setDate(date);
        return change;
    }
}
