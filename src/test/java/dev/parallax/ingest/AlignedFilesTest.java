package dev.parallax.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.dossier.Original;
import dev.parallax.text.Paragraph;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class AlignedFilesTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("港口委员会星期二批准延长渡轮航线。", "The harbour council approved the longer ferry line on Tuesday."),
            List.of("她还谈到了冬天的风暴。", ""),
            List.of("还将建造两艘船，主席说。", "Two boats more will be built, the chairwoman said."));

    private static final String TMX = """
        <?xml version="1.0" encoding="%s"?>
        <!DOCTYPE tmx SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <tmx version="1.4"><header srclang="zh-CN" segtype="sentence" adminlang="en" datatype="plaintext"/><body>
        <tu><tuv xml:lang="en-GB"><seg>Two <bpt i="1">&lt;b></bpt>boats<ept i="1">&lt;/b></ept> &amp; a <hi>ferry</hi>.</seg></tuv>
        <tuv xml:lang="zh-CN"><seg>两艘船和一艘渡轮。&x;</seg></tuv></tu>
        <tu><tuv xml:lang="zh-CN"><seg>只有中文。</seg></tuv></tu>
        </body></tmx>
        """;

    private final TextReader reader = new TextReader();

    @Test
    void a_translation_memory_gives_its_languages_side_by_side_the_source_first() throws UnreadableText {
        for (byte[] file : List.of(
                ArticleFiles.utf8(TMX.formatted("UTF-8")),
                TMX.formatted("UTF-16").getBytes(UTF_16))) {
            var read = read("a.tmx", file);
            assertThat(read.drafts()).extracting(d -> d.language().tag()).containsExactly("zh-CN", "en-GB");
            assertThat(words(read, 1)).containsExactly("Two boats & a ferry.");
            assertThat(words(read, 0)).hasSize(2).first().asString().startsWith("两艘船和一艘渡轮。");
            assertThat(words(read, 0).getFirst()).doesNotContain("root:");
            assertThat(read.units()).containsExactly(List.of(0, 0), List.of(1, -1));
        }
    }

    @Test
    void xliff_of_both_versions_gives_source_and_target() throws UnreadableText {
        String first = """
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="ja" target-language="en">
            <body><trans-unit id="1"><source>船が<g id="1">出る</g>。</source><target>The ship <x id="2"/>sails.</target>
            <alt-trans><target>Something else.</target></alt-trans></trans-unit></body></file></xliff>\
            """;
        String second = """
            <xliff version="2.0" srcLang="ja" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">
            <unit id="1"><segment><source>船が<pc id="1">出る</pc>。</source><target>The ship <ph id="2"/>sails.</target></segment>
            </unit></file></xliff>\
            """;
        for (String xliff : List.of(first, second)) {
            var read = read("a.xlf", ArticleFiles.utf8(xliff));
            assertThat(words(read, 0)).containsExactly("船が出る。");
            assertThat(words(read, 1)).containsExactly("The ship sails.");
        }
    }

    private static final String INTERTEXT = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE linkGrp SYSTEM "file:///etc/passwd">
        <linkGrp toDoc="trams.zh.xml" fromDoc="../texts/trams.en.xml">
        <link type="2-1" xtargets="1:1 1:2;1:1" status="man"/>
        <link type="0-1" xtargets=";1:2" status="auto"/>
        <link type="1-1" xtargets="%s;2:1" status="man"/>
        </linkGrp>
        """;

    private static final String CHINESE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE text [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;&x;&x;">]>
        <text xml:lang="zh"><head>&y;</head><p id="1"><s id="1:1">市议会批准了计划。</s> <s id="1:2">31票赞成。</s></p>
        <p id="2"><s id="2:1">三月开行。</s><s id="2:2">渡轮照旧。</s></p></text>
        """;

    private static final String ENGLISH = """
        <text xml:lang="en"><p id="1"><s id="1:1">The council approved it by
        31 votes.</s><s id="1:2">Nobody was surprised.</s></p><p id="2"><s id="2:1">Trams run in March.</s></p></text>
        """;

    @Test
    void an_alignment_of_intertext_and_its_two_texts_become_rows_in_whatever_order_they_come() throws UnreadableText {
        var files = new ArrayList<>(intertext("2:1"));
        for (int turn = 0; turn < 3; turn++) {
            var read = (Reading.Aligned) reader.read(files);
            assertThat(read.drafts()).extracting(d -> d.language().tag()).containsExactly("zh", "en");
            assertThat(words(read, 0)).containsExactly("市议会批准了计划。31票赞成。", "三月开行。", "渡轮照旧。");
            assertThat(words(read, 1))
                    .containsExactly(
                            "The council approved it by 31 votes.", "Nobody was surprised.", "Trams run in March.");
            assertThat(read.units()).containsExactly(List.of(0, 0), List.of(-1, 1), List.of(1, 2), List.of(2, -1));
            assertThat(read.drafts())
                    .extracting(d -> d.original().name())
                    .containsExactly("trams.zh.xml", "trams.en.xml");
            Collections.rotate(files, 1);
        }
    }

    @Test
    void an_alignment_that_lacks_a_text_or_names_sentences_that_are_not_there_says_so() {
        refused("trams.zh and trams.en", intertext("2:1").subList(0, 2));
        refused("do not fit its texts, first at 9:9", intertext("9:9"));
        refused("do not fit its texts, first at 1:2", intertext("1:2"));
        refused("Choose one file", intertext("2:1").subList(1, 3));
        refused("choose all three", intertext("2:1").subList(0, 1));
    }

    private static List<Original> intertext(String last) {
        return List.of(
                new Original("trams.zh.en.xml", "", ArticleFiles.utf8(INTERTEXT.formatted(last))),
                new Original("trams.zh.xml", "", ArticleFiles.utf8(CHINESE)),
                new Original("trams.en.xml", "", ArticleFiles.utf8(ENGLISH)));
    }

    private void refused(String why, List<Original> files) {
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> reader.read(files))
                .withMessageContaining(why);
    }

    @Test
    void tables_of_every_kind_give_a_text_per_column() throws UnreadableText {
        var tabs = new StringBuilder();
        var commas = new StringBuilder("zh,en\n");
        for (List<String> row : ROWS) {
            tabs.append(row.get(0)).append('\t').append(row.get(1)).append('\n');
            commas.append('"')
                    .append(row.get(0))
                    .append("\",\"")
                    .append(row.get(1))
                    .append("\"\n");
        }
        for (var read : List.of(
                read("a.txt", ArticleFiles.utf8(tabs.toString())),
                read("a.csv", ArticleFiles.utf8(commas.toString())),
                read("a.xlsx", spreadsheet()),
                read("a.docx", document()))) {
            assertThat(read.drafts()).extracting(d -> d.language().tag()).containsExactly("zh", "en");
            assertThat(words(read, 0))
                    .isEqualTo(ROWS.stream().map(List::getFirst).toList());
            assertThat(words(read, 1))
                    .containsExactly(ROWS.get(0).get(1), ROWS.get(2).get(1));
            assertThat(read.units()).containsExactly(List.of(0, 0), List.of(1, -1), List.of(2, 1));
        }
    }

    @Test
    void rows_that_several_texts_have_become_passages_of_whole_paragraphs() throws UnreadableText {
        var read = read("a.xlsx", spreadsheet());
        var texts = new ArrayList<Text>();
        for (var draft : read.drafts()) {
            texts.add(new Text("t" + texts.size(), draft.facts().as(Role.ORIGINAL), draft.paragraphs()));
        }
        assertThat(read.places(texts))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).hasSize(2));
        var last = read.places(texts).getLast();
        assertThat(last.get(0).span().in(texts.get(0).content()))
                .isEqualTo(ROWS.get(2).get(0));
        assertThat(last.get(1).span().in(texts.get(1).content()))
                .isEqualTo(ROWS.get(2).get(1));
    }

    @Test
    void what_has_one_language_only_is_refused_and_prose_is_no_table() throws UnreadableText {
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> reader.read(
                        new Original("a.tmx", "", ArticleFiles.utf8("<tmx version='1.4'><body></body></tmx>"))))
                .withMessageContaining("two languages");
        assertThat(reader.read(
                        new Original("a.txt", "", ArticleFiles.utf8("One line,\twith a tab.\n\nAnother, without."))))
                .isInstanceOf(Reading.Texts.class);
    }

    private Reading.Aligned read(String name, byte[] bytes) throws UnreadableText {
        return (Reading.Aligned) reader.read(new Original(name, "", bytes));
    }

    private static List<String> words(Reading.Aligned read, int text) {
        return read.drafts().get(text).paragraphs().stream()
                .map(Paragraph::content)
                .toList();
    }

    private static byte[] spreadsheet() {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            for (int r = 0; r < ROWS.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < 2; c++) {
                    row.createCell(c).setCellValue(ROWS.get(r).get(c));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] document() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var table = document.createTable(ROWS.size(), 2);
            for (int r = 0; r < ROWS.size(); r++) {
                for (int c = 0; c < 2; c++) {
                    table.getRow(r).getCell(c).setText(ROWS.get(r).get(c));
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
