package dev.parallax.report;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Document;

/**
 * Copies a page into the tree that the layout reads. jsoup's own copy keeps a way back to the page for every node, which
 * makes a report of thousands of rows twice as large.
 */
final class PdfTree {
    private final Document copy;

    private PdfTree(Document copy) {
        this.copy = copy;
    }

    static Document of(Element html) {
        try {
            var copy = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            copy.appendChild(new PdfTree(copy).element(html));
            return copy;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private org.w3c.dom.Element element(Element from) {
        var to = copy.createElement(from.tagName());
        for (Attribute attribute : from.attributes()) {
            to.setAttribute(attribute.getKey(), attribute.getValue());
        }
        for (Node child : from.childNodes()) {
            switch (child) {
                case Element element -> to.appendChild(element(element));
                case TextNode words -> to.appendChild(copy.createTextNode(words.getWholeText()));
                case DataNode style -> to.appendChild(copy.createTextNode(style.getWholeData()));
                default -> throw new IllegalStateException("a page has no " + child.nodeName());
            }
        }
        return to;
    }
}
