package dev.parallax.report;

import dev.parallax.difference.Difference;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * GitHub-flavoured Markdown (https://github.github.com/gfm/): one table, and lists of findings and notes. Differences are
 * written as wdiff does, <code>[-deleted-]{+inserted+}</code>, because emphasis does not work at every place of Chinese
 * and Japanese text. Every character that could be markup is escaped.
 */
public final class MarkdownReport implements ReportWriter {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");

    /** What makes a heading, a list or a rule at the start of a line. */
    private static final Pattern AT_START = Pattern.compile("^(\\d*)([-+=#.)])");

    @Override
    public String format() {
        return "md";
    }

    @Override
    public String label() {
        return "Markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown;charset=utf-8";
    }

    @Override
    public String extension() {
        return ".md";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var contents = Contents.of(report);
        var lines = new ArrayList<String>();
        title(contents, lines);
        table(contents, lines);
        findings(contents, lines);
        notes(contents, lines);
        lines.add("## " + contents.words().of("method"));
        lines.add("");
        Method.sentences(contents).forEach(sentence -> lines.add("- " + escape(sentence)));
        out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void title(Contents contents, List<String> lines) {
        var dossier = contents.report().dossier();
        lines.add("# " + escape(dossier.title()));
        lines.add("");
        if (!dossier.event().isBlank()) {
            lines.add(escape(dossier.event()));
            lines.add("");
        }
        lines.add(escape(String.join(" · ", About.lines(contents))));
        lines.add("");
        for (Column column : contents.columns()) {
            var article = column.text().article();
            var entry = new ArrayList<String>();
            entry.add(escape(column.label()));
            entry.add(contents.words().role(article.role()));
            entry.add(escape(contents.words().language(article.language())));
            entry.add(escape(article.title()));
            entry.add(contents.words().day(article.date()));
            Words.link(article).ifPresent(link -> entry.add("<" + link + ">"));
            lines.add("- " + entry.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · ")));
        }
        lines.add("");
    }

    private static void table(Contents contents, List<String> lines) {
        lines.add("## " + contents.words().of("side-by-side"));
        lines.add("");
        var words = contents.words();
        lines.add(contents.base()
                        .map(base -> escape(words.of("compared-with", base.label())) + " "
                                + escape("[-" + words.of("legend.deleted") + "-]{+" + words.of("legend.only-here")
                                        + "+}, {>" + words.of("legend.moved") + "<};")
                                + " ")
                        .orElse("")
                + escape("[F1]: " + words.of("findings") + "; [N1]: " + words.of("notes")));
        lines.add("");
        lines.add("| |"
                + contents.columns().stream()
                        .map(column -> " " + escape(column.label()) + " |")
                        .collect(Collectors.joining()));
        lines.add("|---|" + "---|".repeat(contents.columns().size()));
        for (RowView view : contents.rows()) {
            lines.add("| " + view.row().number() + " |"
                    + view.cells().stream().map(cell -> " " + cell(cell) + " |").collect(Collectors.joining()));
        }
        lines.add("");
    }

    private static String cell(CellView cell) {
        return switch (cell) {
            case CellView.Absent absent -> "*" + escape(absent.message()) + "*";
            case CellView.Present present ->
                present.blocks().stream().map(MarkdownReport::block).collect(Collectors.joining(" "));
        };
    }

    private static String block(CellView.Block block) {
        var words = new StringBuilder();
        for (Stretch stretch : block.stretches()) {
            words.append(marked(stretch));
            stretch.ending().forEach(finding -> words.append("[F" + finding.number() + "]"));
            stretch.endingNotes().forEach(note -> words.append("[N" + note.number() + "]"));
        }
        return (block.position().isEmpty() ? "" : block.position() + " ") + escape(words.toString());
    }

    private static String marked(Stretch stretch) {
        var change = stretch.change();
        if (change == null || change.formOnly()) {
            return stretch.words();
        }
        if (change.kind() == Difference.Kind.MOVED) {
            return "{>" + stretch.words() + "<}";
        }
        return (change.base().isEmpty() ? "" : "[-" + change.base() + "-]")
                + (stretch.words().isEmpty() ? " " : "{+" + stretch.words() + "+}");
    }

    private static void findings(Contents contents, List<String> lines) {
        var words = contents.words();
        lines.add("## " + words.of("findings"));
        lines.add("");
        if (contents.findings().isEmpty()) {
            lines.add(words.of("findings.none"));
        }
        for (NumberedFinding numbered : contents.findings()) {
            var finding = numbered.finding();
            lines.add("- " + escape("[F" + numbered.number() + "]") + " " + words.severity(finding.severity()) + ", "
                    + escape(words.check(finding.check())) + separated(words.rows(numbered.rows())) + ": "
                    + escape(words.message(finding))
                    + (finding.evidence().isBlank() ? "" : " " + escape(words.evidence(finding)))
                    + (finding.suggestion().isBlank()
                            ? ""
                            : " " + escape(words.of("suggested", finding.suggestion()))));
        }
        lines.add("");
    }

    private static void notes(Contents contents, List<String> lines) {
        var words = contents.words();
        lines.add("## " + words.of("notes"));
        lines.add("");
        if (contents.notes().isEmpty()) {
            lines.add(words.of("notes.none"));
        }
        for (NumberedNote numbered : contents.notes()) {
            var note = numbered.note();
            lines.add("- " + escape("[N" + numbered.number() + "]") + " "
                    + escape(words.category(note.category())) + ", "
                    + escape(contents.author(numbered)) + ", " + words.state(note)
                    + separated(words.rows(numbered.rows()))
                    + (numbered.needsRecheck() ? ", " + words.of("recheck") : "") + ": "
                    + note.targets().stream()
                            .map(quote -> "“" + escape(quote.exact()) + "”")
                            .collect(Collectors.joining(", "))
                    + (note.words().isBlank() ? "" : " " + escape(note.words())));
        }
        lines.add("");
    }

    private static String separated(String part) {
        return part.isEmpty() ? "" : ", " + part;
    }

    /** One line, in which nothing is markup, wherever it stands. */
    private static String escape(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return AT_START.matcher(MARKUP.matcher(line).replaceAll("\\\\$0")).replaceFirst("$1\\\\$2");
    }
}
