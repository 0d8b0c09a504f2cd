package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.GlossaryEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReportTest {
    @Test
    void a_row_of_the_sheet_is_a_row_of_the_table() throws IOException {
        try (var workbook = workbook(ExampleReport.report())) {
            assertThat(line(workbook.getSheet("Rows"), 0))
                    .containsExactly(
                            "Row",
                            "Status",
                            "Confidence",
                            "原文观察 (zh-Hans)",
                            "Desk, v1 (en)",
                            "Desk, v2 (en)",
                            "Example Post (en)",
                            "Findings",
                            "Notes");
            assertThat(line(workbook.getSheet("Rows"), 2))
                    .containsExactly(
                            "2",
                            "automatic",
                            "0.86",
                            "前一天，特朗普与高市早苗会面。",
                            "The day before, Trump met Takahashi Sanae.",
                            "The day before, Trump met Takaichi Sanae.",
                            "Trump met Sanae Takaichi.",
                            "likely error, Name: “Takahashi” is no reading of 高市.",
                            "Mistranslation, Mei Lin, Open: Ask the agency which reading they use.\nTakaichi is right.");
            assertThat(line(workbook.getSheet("Coverage"), 3)).containsExactly("3", "¶3", "¶3", "¶3", "¶2 moved");
            assertThat(line(workbook.getSheet("Findings"), 2))
                    .contains("likely error", "Negation", "3", "Desk, v1", "had asked", "had not asked");
            assertThat(line(workbook.getSheet("Notes"), 3)).contains("Open, needs a re-check", "five ships");
            assertThat(line(workbook.getSheet("Texts"), 3)).endsWith("1", "0", "2", "2", "0", "0");
        }
    }

    @Test
    void the_glossary_has_a_sheet_of_its_own() throws IOException {
        var report = ExampleReport.report();
        var entry = new GlossaryEntry(
                "高市早苗", "Takaichi Sanae", List.of("Sanae Takaichi"), List.of("Takahashi Sanae", "=cmd"));
        try (var workbook = workbook(
                new Report(report.dossier(), report.collation(), report.notes(), List.of(entry), ExampleReport.MADE))) {
            assertThat(line(workbook.getSheet("Glossary"), 1))
                    .containsExactly("高市早苗", "Takaichi Sanae", "Sanae Takaichi", "Takahashi Sanae\n=cmd", "");
        }
    }

    @Test
    void the_overview_counts_and_scores() throws IOException {
        var report = ExampleReport.report("Talks", "", List.of(ExampleReport.answered("K. Tanaka", "Takaichi.")));
        try (var workbook = workbook(report)) {
            var sheet = workbook.getSheet("Overview");
            var lines = new ArrayList<String>();
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                lines.add(String.join("|", line(sheet, i)));
            }
            assertThat(lines)
                    .contains(
                            "Rows||aligned|3",
                            "Rows||all|5",
                            "Findings|Negation|likely error|1",
                            "Notes|Mistranslation|settled|1",
                            "Notes|Mistranslation|Major|1",
                            "Quality of translations (MQM)|Desk, v2|score of 100|100");
        }
    }

    @Test
    void differences_are_rich_text() throws IOException {
        try (var workbook = workbook(ExampleReport.report())) {
            var words = workbook.getSheet("Rows").getRow(1).getCell(5).getRichStringCellValue();
            assertThat(words.getString()).isEqualTo("Tokyo in a hurry to commit");
            int marked = "Tokyo ".length();
            assertThat(words.getFontAtIndex(marked).getUnderline()).isEqualTo(Font.U_SINGLE);
            assertThat(words.getFontAtIndex(0).getUnderline()).isEqualTo(Font.U_NONE);
        }
    }

    @Test
    void the_header_is_frozen_and_filters() throws IOException {
        try (var workbook = workbook(ExampleReport.report())) {
            assertThat(workbook).allSatisfy(sheet -> {
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef())
                        .startsWith("A1:");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-1", "@SUM(A1)", "=HYPERLINK(\"http://e.org\")"})
    void no_cell_is_a_formula_and_none_becomes_one(String formula) throws IOException {
        try (var workbook = workbook(ExampleReport.hostile(formula))) {
            int quoted = 0;
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (row.getRowNum() > 0
                                && cell.getCellType() == CellType.STRING
                                && PlainWords.startsFormula(cell.getStringCellValue())) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                            quoted++;
                        }
                    }
                }
            }
            assertThat(quoted).isGreaterThan(2);
        }
    }

    @Test
    void what_xml_or_excel_cannot_hold_does_not_break_the_workbook() throws IOException {
        try (var workbook = workbook(ExampleReport.hostile("bad \u0001\uFFFE\uD800 end" + " long".repeat(10_000)))) {
            assertThat(workbook.getSheet("Rows").getRow(1).getCell(3).getStringCellValue())
                    .startsWith("bad \uFFFD\uFFFD\uFFFD end")
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    private static List<String> line(XSSFSheet sheet, int row) {
        var formatter = new DataFormatter();
        var values = new ArrayList<String>();
        sheet.getRow(row).forEach(cell -> values.add(formatter.formatCellValue(cell)));
        return values;
    }

    private static XSSFWorkbook workbook(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxReport().write(report, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
