package dev.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements one after another; what XML does not allow in words is replaced. */
final class XmlOut {
    /** The elements of a document. */
    @FunctionalInterface
    interface Elements {
        void writeTo(XmlOut xml) throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    private XmlOut(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A whole document in UTF-8. The stream stays open. */
    static void write(OutputStream out, Elements elements) throws IOException {
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            elements.writeTo(new XmlOut(writer));
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Begins an element on a line of its own; names and values of attributes take turns. */
    XmlOut open(String name, String... attributes) throws XMLStreamException {
        writer.writeCharacters("\n");
        return start(name, attributes);
    }

    private XmlOut start(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], XmlWords.legal(attributes[i + 1]));
        }
        return this;
    }

    XmlOut close() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    /** An element with nothing but words. */
    XmlOut words(String name, String words, String... attributes) throws XMLStreamException {
        open(name, attributes);
        writer.writeCharacters(XmlWords.legal(words));
        return close();
    }

    XmlOut documentType(String declaration) throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeDTD(declaration);
        return this;
    }
}
