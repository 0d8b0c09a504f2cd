package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Translators' tools read what reports write for them. */
class InterchangeTest {
    private static final LocaleId CHINESE = LocaleId.fromBCP47("zh-Hans");
    private static final LocaleId ENGLISH = LocaleId.ENGLISH;

    private static final List<String> ORIGINAL = List.of("日方急于表态", "前一天，特朗普与高市早苗会面。", "赫格塞思说，美方没有要求日方增加军费。");

    @ParameterizedTest
    @MethodSource("reports")
    void a_translation_memory_keeps_the_rules_of_tmx(Report report) throws Exception {
        assertThat(brokenRules(written("tmx", report))).isEmpty();
    }

    @Test
    void what_breaks_the_rules_of_tmx_is_noticed() throws Exception {
        String memory = written("tmx", ExampleReport.report());
        assertThat(brokenRules(memory.replace(" segtype=\"block\"", ""))).isNotEmpty();
        assertThat(brokenRules(memory.replaceFirst("<note>", "<remark>").replaceFirst("</note>", "</remark>")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void xliff_is_valid_by_the_schema_of_oasis(Report report) throws Exception {
        schema().newValidator().validate(new StreamSource(new StringReader(written("xliff", report))));
    }

    @Test
    void what_breaks_the_schema_is_noticed() throws Exception {
        String xliff = written("xliff", ExampleReport.report()).replaceFirst(" state=\"reviewed\"", " state=\"good\"");
        assertThatThrownBy(() -> schema().newValidator().validate(new StreamSource(new StringReader(xliff))))
                .isInstanceOf(SAXException.class);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void xliff_also_keeps_the_rules_that_no_schema_can_state(Report report) throws IOException {
        XLIFFReader.validate(written("xliff", report), null);
    }

    @Test
    void okapi_reads_the_translation_memory() throws IOException {
        assertRead(new TmxFilter(), "tmx");
    }

    @Test
    void okapi_reads_the_xliff() throws IOException {
        assertRead(new XLIFF2Filter(), "xliff");
    }

    private static void assertRead(IFilter filter, String format) throws IOException {
        var units = units(filter, written(format, ExampleReport.report()));
        assertThat(units.stream().map(unit -> unit.getSource().toString()))
                .containsExactlyElementsOf(
                        Stream.concat(ORIGINAL.stream(), ORIGINAL.stream()).toList());
        assertThat(units.stream().map(unit -> unit.getTarget(ENGLISH).toString()))
                .startsWith("Tokyo hurries to commit", "The day before, Trump met Takahashi Sanae.")
                .endsWith("Hegseth said the U.S. side had not asked Japan to raise military spending.");
    }

    static Stream<Report> reports() {
        return Stream.of(
                ExampleReport.report(), ExampleReport.translated("]]> & <b> \u0000\uFFFE\uD800 \u202E \uD83D\uDE00"));
    }

    private static List<ITextUnit> units(IFilter filter, String document) {
        var units = new ArrayList<ITextUnit>();
        try (filter) {
            filter.open(new RawDocument(
                    new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "UTF-8", CHINESE, ENGLISH));
            while (filter.hasNext()) {
                var event = filter.next();
                if (event.isTextUnit()) {
                    units.add(event.getTextUnit());
                }
            }
        }
        return units;
    }

    private static List<String> brokenRules(String memory)
            throws ParserConfigurationException, IOException, SAXException {
        var broken = new ArrayList<String>();
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setValidating(true);
        var parser = factory.newDocumentBuilder();
        parser.setEntityResolver((publicId, systemId) -> {
            assertThat(systemId).endsWith("/tmx14.dtd");
            return new InputSource(rules());
        });
        parser.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                broken.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                broken.add(e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) throws SAXException {
                throw e;
            }
        });
        parser.parse(new InputSource(new StringReader(memory)));
        return broken;
    }

    private static InputStream rules() {
        return Objects.requireNonNull(InterchangeTest.class.getResourceAsStream("tmx-rules.dtd"));
    }

    private static Schema schema() throws SAXException {
        var core = Objects.requireNonNull(XLIFFReader.class.getResource("/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd"));
        return SchemaFactory.newDefaultInstance().newSchema(new StreamSource(core.toExternalForm()));
    }

    private static String written(String format, Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        Reports.named(format).orElseThrow().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
