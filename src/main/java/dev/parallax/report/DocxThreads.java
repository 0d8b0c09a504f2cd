package dev.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/**
 * Which comments answer which, and which are done: the part {@code commentsExtended} of a Word document ([MS-DOCX] 2.5.4),
 * which names a comment by an id of its last paragraph.
 */
final class DocxThreads {
    private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml";
    private static final String RELATION = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
    private static final int FIRST_ID = 0x10000000;

    private record Entry(String id, @Nullable String parent, boolean done) {}

    private final List<Entry> entries = new ArrayList<>();

    /**
     * Adds a comment that is complete.
     *
     * @param parent what the answer is to; null for a comment that begins a thread
     * @return what its answers call it
     */
    String add(XWPFComment comment, @Nullable String parent, boolean done) {
        String id = String.format(Locale.ROOT, "%08X", FIRST_ID + entries.size());
        try (var cursor = comment.getParagraphs().getLast().getCTP().newCursor()) {
            cursor.setAttributeText(new QName(WORD_2010, "paraId", "w14"), id);
        }
        entries.add(new Entry(id, parent, done));
        return id;
    }

    void addTo(XWPFDocument document) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        try {
            var name = PackagingURIHelper.createPartName("/word/commentsExtended.xml");
            var part = document.getPackage().createPart(name, CONTENT_TYPE);
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
            try (OutputStream out = part.getOutputStream()) {
                XmlOut.write(out, this::write);
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void write(XmlOut xml) throws XMLStreamException {
        xml.open("w15:commentsEx", "xmlns:w15", WORD_2012);
        for (Entry entry : entries) {
            var parent = entry.parent();
            String done = entry.done() ? "1" : "0";
            if (parent == null) {
                xml.open("w15:commentEx", "w15:paraId", entry.id(), "w15:done", done);
            } else {
                xml.open("w15:commentEx", "w15:paraId", entry.id(), "w15:paraIdParent", parent, "w15:done", done);
            }
            xml.close();
        }
        xml.close();
    }
}
