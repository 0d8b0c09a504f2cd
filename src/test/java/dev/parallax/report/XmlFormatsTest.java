package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class XmlFormatsTest {
    @Test
    void a_translation_memory_pairs_the_original_with_every_translation() throws Exception {
        var memory = written("tmx", ExampleReport.report());
        assertThat(memory.getDoctype().getSystemId()).isEqualTo("tmx14.dtd");
        assertThat(elements(memory, "tu"))
                .hasSize(6)
                .allSatisfy(unit -> assertThat(elements(unit, "tuv").stream().map(v -> v.getAttribute("xml:lang")))
                        .containsExactly("zh-Hans", "en"));
        assertThat(words(elements(memory, "tu").get(1), "seg"))
                .containsExactly("前一天，特朗普与高市早苗会面。", "The day before, Trump met Takahashi Sanae.");
        assertThat(words(elements(memory, "tu").getFirst(), "prop")).containsExactly("confirmed", "1.00", "Desk, v1");
        assertThat(words(elements(memory, "tu").get(1), "note"))
                .containsExactly(
                        "Mistranslation, Mei Lin, Open: Ask the agency which reading they use.\nTakaichi is right.");
    }

    @Test
    void xliff_has_a_file_for_each_translation_and_says_what_was_reviewed() throws Exception {
        var xliff = written("xliff", ExampleReport.report());
        assertThat(xliff.getDocumentElement().getAttribute("trgLang")).isEqualTo("en");
        assertThat(elements(xliff, "file").stream().map(f -> f.getAttribute("original")))
                .containsExactly("Desk, v1", "Desk, v2");
        assertThat(elements(xliff, "segment").stream().map(s -> s.getAttribute("state")))
                .containsExactly("reviewed", "translated", "translated", "reviewed", "translated", "translated");
        var ids =
                elements(xliff, "unit").stream().map(u -> u.getAttribute("id")).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[\\w.-]+"));
    }

    @Test
    void xliff_without_a_translation_says_what_it_lacks() {
        assertThatThrownBy(() -> written("xliff", ExampleReport.hostile("Alone")))
                .isInstanceOf(IOException.class)
                .hasMessage("XLIFF needs an original and a translation that are lined up");
    }

    @Test
    void every_link_of_tei_names_sentences_that_are_there() throws Exception {
        var tei = written("tei", ExampleReport.report());
        var ids = new HashSet<String>();
        elements(tei, "s")
                .forEach(
                        s -> assertThat(ids.add("#" + s.getAttribute("xml:id"))).isTrue());
        assertThat(elements(tei, "link"))
                .hasSize(3)
                .allSatisfy(link -> assertThat(link.getAttribute("target").split(" "))
                        .hasSizeGreaterThan(1)
                        .isSubsetOf(ids));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmx", "tei"})
    void whatever_words_hold_the_document_is_well_formed(String format) throws Exception {
        String hostile = "]]> & <b> \u0000\u0008\uFFFE\uD800 \u202E <!-- <!DOCTYPE x> \uD83D\uDE00";
        assertThat(written(format, ExampleReport.hostile(hostile)).getDocumentElement())
                .isNotNull();
    }

    private static List<String> words(Element element, String name) {
        return elements(element, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document written(String format, Report report)
            throws IOException, ParserConfigurationException, SAXException {
        var out = new ByteArrayOutputStream();
        Reports.named(format).orElseThrow().write(report, out);
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    }
}
