package dev.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * Translation Memory eXchange 1.4b (https://www.gala-global.org/tmx-14b): a unit for each bead of the original and a
 * translation, with its row's notes and whether a person confirmed it. Coverage translates nothing and is left out.
 */
public final class TmxReport implements ReportWriter {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public String format() {
        return "tmx";
    }

    @Override
    public String label() {
        return "Translation memory";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public String extension() {
        return ".tmx";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var contents = Contents.of(report);
        XmlOut.write(out, xml -> {
            xml.documentType("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
            xml.open("tmx", "version", "1.4");
            String language =
                    Bead.original(contents).map(c -> c.text().language().tag()).orElse("*all*");
            xml.open(
                    "header",
                    "creationtool",
                    "Parallax",
                    "creationtoolversion",
                    "1",
                    "segtype",
                    "block",
                    "o-tmf",
                    "Parallax",
                    "adminlang",
                    "en",
                    "srclang",
                    language,
                    "datatype",
                    "plaintext",
                    "creationdate",
                    STAMP.format(report.made()));
            xml.close().open("body");
            var original = Bead.original(contents);
            if (original.isPresent()) {
                for (Column translation : Bead.translations(contents)) {
                    for (Bead bead : Bead.of(contents, original.get(), translation)) {
                        unit(xml, contents, bead, original.get(), translation);
                    }
                }
            }
            xml.close().close();
        });
    }

    private static void unit(XmlOut xml, Contents contents, Bead bead, Column original, Column translation)
            throws XMLStreamException {
        xml.open("tu", "tuid", bead.id());
        for (NumberedNote note : bead.notes()) {
            xml.words("note", PlainWords.note(contents, note));
        }
        xml.words("prop", bead.confirmed() ? "confirmed" : "automatic", "type", "x-status");
        xml.words("prop", String.format(Locale.ROOT, "%.2f", bead.confidence()), "type", "x-confidence");
        xml.words("prop", translation.label(), "type", "x-text");
        variant(xml, original, bead.source());
        variant(xml, translation, bead.target());
        xml.close();
    }

    private static void variant(XmlOut xml, Column column, String words) throws XMLStreamException {
        xml.open("tuv", "xml:lang", column.text().language().tag());
        xml.words("seg", words).close();
    }
}
