package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.xml.sax.SAXException;

/** Reads rich text files (.rtf) with Apache Tika. */
final class RtfReader {
    Draft read(Original original) throws UnreadableText {
        var html = new ToXMLContentHandler();
        try {
            new RTFParser().parse(new ByteArrayInputStream(original.bytes()), html, new Metadata(), new ParseContext());
        } catch (IOException | SAXException | TikaException e) {
            throw new UnreadableText(Remark.of("reading.damaged"), e);
        }
        return new HtmlReader().whole(Jsoup.parse(html.toString()), original);
    }
}
