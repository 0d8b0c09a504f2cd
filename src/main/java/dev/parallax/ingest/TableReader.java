package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * Reads tables with a text per column: tab- or comma-separated values, spreadsheets and tables of Word documents. A first
 * row of language tags, such as {@code zh} and {@code en-GB}, names the languages; so does one that has them in brackets,
 * see {@link NamedColumns}. Formulas are not computed: what a spreadsheet shows is read.
 */
final class TableReader {
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 8;

    /** Of a spreadsheet's row, texts or not. */
    private static final int MOST_CELLS = 64;

    /** A table of Word that holds so much of a document's words is what the document is about. */
    private static final double MOST_OF_IT = 0.7;

    private static final int FEWEST_ROWS = 2;

    /** Empty if the words are no table: most lines of prose have no tab. */
    Optional<Reading> separated(String words, Original original) throws UnreadableText {
        boolean commas = original.name().toLowerCase(Locale.ROOT).endsWith(".csv");
        var lines = words.lines().filter(line -> !line.isBlank()).toList();
        long tabbed = lines.stream().filter(line -> line.indexOf('\t') >= 0).count();
        boolean tabs = lines.size() >= FEWEST_ROWS && tabbed == lines.size();
        if (!tabs && !commas) {
            return Optional.empty();
        }
        var format = tabs ? tabbed(lines.getFirst()) : CSVFormat.DEFAULT;
        try (var parser = CSVParser.parse(new StringReader(words), format)) {
            var rows = new ArrayList<List<String>>();
            for (var record : parser) {
                rows.add(record.toList());
            }
            return Optional.of(aligned(rows, original));
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableText(Remark.of("reading.damaged"), e);
        }
    }

    /** Quotation marks are words and nothing else, unless a report was written so. */
    private static CSVFormat tabbed(String first) {
        boolean report = NamedColumns.of(List.of(first.split("\t", -1))).isPresent();
        return report ? CSVFormat.TDF : CSVFormat.TDF.builder().setQuote(null).get();
    }

    Reading.Aligned spreadsheet(Original original) throws UnreadableText {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(original.bytes()))) {
            var rows = new ArrayList<List<String>>();
            Sheet sheet = workbook.getSheetAt(0);
            var formatter = new DataFormatter();
            formatter.setUseCachedValuesForFormulaCells(true);
            for (var row : sheet) {
                var cells = new ArrayList<String>();
                for (int c = 0; c < Math.min(MOST_CELLS, row.getLastCellNum()); c++) {
                    cells.add(formatter.formatCellValue(row.getCell(c)));
                }
                rows.add(cells);
            }
            return aligned(rows, original);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | EmptyFileException e) {
            throw new UnreadableText(Remark.of("reading.damaged"), e);
        }
    }

    /** Empty unless a table of two columns or more holds most of the document. */
    Optional<Reading> word(Original original) throws UnreadableText {
        try (var document = DocxReader.open(original.bytes())) {
            int all = document.getParagraphs().stream()
                    .mapToInt(p -> p.getText().length())
                    .sum();
            for (XWPFTable table : document.getTables()) {
                all += table.getText().length();
            }
            for (XWPFTable table : document.getTables()) {
                var rows = table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                .map(XWPFTableCell::getText)
                                .toList())
                        .toList();
                boolean columns = rows.size() >= FEWEST_ROWS && rows.stream().allMatch(row -> row.size() >= 2);
                if (columns && table.getText().length() >= MOST_OF_IT * all) {
                    return Optional.of(aligned(rows, original));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UnreadableText(Remark.of("reading.damaged"), e);
        }
    }

    private static Reading.Aligned aligned(List<List<String>> rows, Original original) throws UnreadableText {
        if (rows.size() > MOST_ROWS) {
            throw new UnreadableText("reading.rows");
        }
        var named = rows.isEmpty() ? Optional.<NamedColumns>empty() : NamedColumns.of(rows.getFirst());
        if (named.isPresent()) {
            var texts = rows.stream().skip(1).map(named.get()::texts).toList();
            return AlignedUnits.of(named.get().languages(), texts, original);
        }
        int columns = rows.stream().mapToInt(TableReader::filled).max().orElse(0);
        if (columns < 2) {
            throw new UnreadableText("reading.columns");
        }
        var first = rows.getFirst();
        boolean heads = first.size() >= columns
                && first.subList(0, columns).stream()
                        .noneMatch(cell -> tag(cell).equals(Language.UNDETERMINED));
        var languages = new ArrayList<Language>();
        for (int c = 0; c < columns; c++) {
            languages.add(heads ? tag(first.get(c)) : Language.UNDETERMINED);
        }
        return AlignedUnits.of(languages, heads ? rows.subList(1, rows.size()) : rows, original);
    }

    /** Cells up to the last that is not blank. */
    private static int filled(List<String> row) {
        int filled = Math.min(MOST_COLUMNS, row.size());
        while (filled > 0 && row.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }

    private static Language tag(String cell) {
        return cell.strip().matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
                ? AlignedUnits.language(cell)
                : Language.UNDETERMINED;
    }
}
