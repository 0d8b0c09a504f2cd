package dev.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * XLIFF 2.1 (OASIS, core only): a file for each translation, a unit for each of its beads, with its row's notes; what a
 * person confirmed is "reviewed". A document has one target language: that of the first translation.
 */
public final class XliffReport implements ReportWriter {
    @Override
    public String format() {
        return "xliff";
    }

    @Override
    public String label() {
        return "XLIFF";
    }

    @Override
    public String mediaType() {
        return "application/xliff+xml";
    }

    @Override
    public String extension() {
        return ".xlf";
    }

    /** @throws IOException also if no passage of an original is lined up with a translation: XLIFF needs a unit */
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var contents = Contents.of(report);
        var original =
                Bead.original(contents).orElseThrow(() -> new IOException("XLIFF needs an original and a translation"));
        var translations = Bead.translations(contents);
        String language = translations.isEmpty()
                ? ""
                : translations.getFirst().text().language().tag();
        var files = translations.stream()
                .filter(column -> column.text().language().tag().equals(language))
                .map(column -> new Translated(column, Bead.of(contents, original, column)))
                .filter(file -> !file.beads().isEmpty())
                .toList();
        if (files.isEmpty()) {
            throw new IOException("XLIFF needs an original and a translation that are lined up");
        }
        XmlOut.write(out, xml -> {
            xml.open(
                    "xliff",
                    "xmlns",
                    "urn:oasis:names:tc:xliff:document:2.0",
                    "version",
                    "2.1",
                    "srcLang",
                    original.text().language().tag(),
                    "trgLang",
                    language);
            for (Translated file : files) {
                xml.open(
                        "file",
                        "id",
                        "t" + file.column().index(),
                        "original",
                        file.column().label());
                for (Bead bead : file.beads()) {
                    unit(xml, contents, bead);
                }
                xml.close();
            }
            xml.close();
        });
    }

    private record Translated(Column column, List<Bead> beads) {}

    private static void unit(XmlOut xml, Contents contents, Bead bead) throws XMLStreamException {
        xml.open("unit", "id", bead.id());
        if (!bead.notes().isEmpty()) {
            xml.open("notes");
            for (NumberedNote note : bead.notes()) {
                xml.words("note", PlainWords.note(contents, note), "id", "n" + note.number());
            }
            xml.close();
        }
        xml.open("segment", "id", "s1", "state", bead.confirmed() ? "reviewed" : "translated");
        xml.words("source", bead.source(), "xml:space", "preserve");
        xml.words("target", bead.target(), "xml:space", "preserve");
        xml.close().close();
    }
}
