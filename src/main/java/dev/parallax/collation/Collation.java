package dev.parallax.collation;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.PassageMethod;
import dev.parallax.check.Finding;
import dev.parallax.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table: what is said, row by row, a column per text.
 *
 * @param columns the texts, in the order of the dossier
 * @param baseId the text that same-language columns are compared with
 * @param alignments how each translation lines up with the text that the rows follow, by the translation's id
 * @param methods what each coverage article was matched by, by its id
 */
public record Collation(
        List<Text> columns,
        String baseId,
        List<Row> rows,
        List<Finding> findings,
        Map<String, Alignment> alignments,
        Map<String, PassageMethod> methods) {
    public Collation {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        alignments = Map.copyOf(alignments);
        methods = Map.copyOf(methods);
    }

    /** A collation of which is not known how its texts were aligned and matched. */
    public Collation(List<Text> columns, String baseId, List<Row> rows, List<Finding> findings) {
        this(columns, baseId, rows, findings, Map.of(), Map.of());
    }

    /** What a finding is known by when a person dismisses it. */
    public String key(Finding finding) {
        return finding.key(this::text);
    }

    /** The findings that nobody dismissed. */
    public List<Finding> findingsWithout(Set<String> dismissed) {
        return findings.stream().filter(f -> !dismissed.contains(key(f))).toList();
    }

    public Text text(String id) {
        return columns.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }
}
