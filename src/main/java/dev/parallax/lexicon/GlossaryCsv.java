package dev.parallax.lexicon;

import dev.parallax.text.Language;
import dev.parallax.text.PlainText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Glossaries as CSV: a line for each term, with its preferred, allowed and forbidden renderings.
 *
 * <p>Several renderings in one field are separated by {@code |}. A first line may name the columns, in any order; without
 * it they are term, preferred, allowed, forbidden, language. Fields are separated by commas, semicolons or tabs, whichever the
 * first line has most of. What a spreadsheet would take for a formula is written with an apostrophe before it, which
 * reading takes away again.
 */
public final class GlossaryCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@＝＋－＠";

    private GlossaryCsv() {}

    /**
     * All entries of a file's content.
     *
     * @throws UnreadableGlossaryException at the first line that is not CSV, is no entry or repeats a term
     */
    public static List<GlossaryEntry> read(String csv) {
        String content = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(content))
                .setIgnoreSurroundingSpaces(true)
                .get();
        var entries = new ArrayList<GlossaryEntry>();
        var lines = new HashMap<List<String>, Long>();
        Map<GlossaryColumn, Integer> columns = GlossaryColumn.usual();
        long line = 1;
        try (var parser = CSVParser.parse(new StringReader(content), format)) {
            for (CSVRecord record : parser) {
                var named = record.getRecordNumber() == 1 ? GlossaryColumn.namedBy(record) : columns;
                if (record.getRecordNumber() == 1 && !named.isEmpty()) {
                    columns = named;
                } else if (!isBlank(record)) {
                    var entry = entry(record, columns, line);
                    var before = lines.putIfAbsent(List.of(entry.term(), entry.tag()), line);
                    if (before != null) {
                        String reason = "“%s” stands in line %d already".formatted(entry.term(), before);
                        throw new UnreadableGlossaryException(line, reason);
                    }
                    entries.add(entry);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException e) {
            throw new UnreadableGlossaryException(line, "its quotation marks do not pair");
        }
        return List.copyOf(entries);
    }

    private static char delimiter(String content) {
        String first = content.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        char most = ',';
        for (char c : new char[] {';', '\t'}) {
            if (count(first, c) > count(first, most)) {
                most = c;
            }
        }
        return most;
    }

    private static long count(String line, char c) {
        return line.chars().filter(x -> x == c).count();
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static GlossaryEntry entry(CSVRecord record, Map<GlossaryColumn, Integer> columns, long line) {
        try {
            String tag = field(record, columns, GlossaryColumn.LANGUAGE);
            return new GlossaryEntry(
                    field(record, columns, GlossaryColumn.TERM),
                    field(record, columns, GlossaryColumn.PREFERRED),
                    renderings(field(record, columns, GlossaryColumn.ALLOWED)),
                    renderings(field(record, columns, GlossaryColumn.FORBIDDEN)),
                    tag.isEmpty() ? null : Language.of(tag));
        } catch (IllegalArgumentException e) {
            throw new UnreadableGlossaryException(line, Objects.requireNonNullElse(e.getMessage(), "it is no entry"));
        }
    }

    private static String field(CSVRecord record, Map<GlossaryColumn, Integer> columns, GlossaryColumn column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        String words = at < record.size() ? PlainText.line(record.get(at)) : "";
        return words.startsWith("'") && looksLikeFormula(words.substring(1)) ? words.substring(1) : words;
    }

    private static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    }

    /** The renderings in one field, as it stands in a file or is typed. */
    public static List<String> renderings(String field) {
        return Stream.of(field.split("[|;；]"))
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .distinct()
                .toList();
    }

    /** One field with these renderings: the reverse of {@link #renderings}. */
    public static String field(List<String> renderings) {
        return String.join(" | ", renderings);
    }

    /** A file's content that {@link #read} reads, with the byte order mark that spreadsheets need. */
    public static String write(List<GlossaryEntry> entries) {
        var csv = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(Stream.of(GlossaryColumn.values()).map(GlossaryColumn::header));
            for (var e : entries) {
                printer.printRecord(
                        Stream.of(e.term(), e.preferred(), field(e.allowed()), field(e.forbidden()), e.tag())
                                .map(f -> looksLikeFormula(f) ? "'" + f : f));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }
}
