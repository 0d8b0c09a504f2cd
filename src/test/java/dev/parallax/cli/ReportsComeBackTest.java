package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.collation.Cell;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Collator;
import dev.parallax.collation.Row;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.Original;
import dev.parallax.ingest.Reading;
import dev.parallax.ingest.TextReader;
import dev.parallax.ingest.UnreadableText;
import dev.parallax.report.Report;
import dev.parallax.report.Reports;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats that people edit elsewhere can be taken in again. */
class ReportsComeBackTest {
    private static final Text ORIGINAL = text(Role.ORIGINAL, "zh", "防卫大臣会见国防部长。", "这是“首次”会谈，双方谈了两个小时。", "天气很好。");
    private static final Text TRANSLATION = text(
            Role.TRANSLATION,
            "en",
            "The defense minister met the defense secretary.",
            "=1+1: This was their \"first\" meeting, and the two sides talked for two hours.");

    private final Collation collation = Collator.standard().collate(List.of(ORIGINAL, TRANSLATION), List.of(), null);

    @ParameterizedTest
    @ValueSource(strings = {"tsv", "xlsx"})
    void a_table_gives_the_rows_that_it_was_made_of(String format) throws Exception {
        assertThat(rows(read(format)))
                .hasSizeGreaterThan(1)
                .isEqualTo(collation.rows().stream().map(this::words).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmx", "xliff"})
    void a_translators_file_gives_the_rows_that_both_texts_have(String format) throws Exception {
        assertThat(rows(read(format)))
                .hasSizeGreaterThan(1)
                .isEqualTo(collation.rows().stream()
                        .flatMap(row -> row.lines().stream())
                        .map(line -> words(line.cells()))
                        .filter(words -> words.stream().noneMatch(String::isBlank))
                        .toList());
    }

    private List<String> words(Row row) {
        return words(row.cells());
    }

    private List<String> words(List<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.words(collation.text(cell.textId())))
                .toList();
    }

    private static List<List<String>> rows(Reading.Aligned read) {
        return read.units().stream()
                .map(unit -> List.of(words(read, 0, unit.get(0)), words(read, 1, unit.get(1))))
                .toList();
    }

    private static String words(Reading.Aligned read, int text, int paragraph) {
        return paragraph < 0
                ? ""
                : read.drafts().get(text).paragraphs().get(paragraph).content();
    }

    private Reading.Aligned read(String format) throws IOException, UnreadableText {
        var dossier =
                new Dossier("d", "Talks", "", null, false, collation.columns(), List.of(), Set.of(), Instant.EPOCH);
        var writer = Reports.named(format).orElseThrow();
        var out = new ByteArrayOutputStream();
        writer.write(new Report(dossier, collation, List.of(), List.of(), Instant.EPOCH), out);
        var file = new Original("report" + writer.extension(), writer.mediaType(), out.toByteArray());
        return (Reading.Aligned) new TextReader().read(file);
    }

    private static Text text(Role role, String language, String... paragraphs) {
        return new Text(
                role.name(),
                new Article(role, "Desk \"A\"", Language.of(language), "", "", null, ""),
                Arrays.stream(paragraphs)
                        .map(words -> new Paragraph(ParagraphKind.BODY, words))
                        .toList());
    }
}
