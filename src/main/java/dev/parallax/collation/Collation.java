package dev.parallax.collation;

import dev.parallax.check.Finding;
import dev.parallax.text.Text;
import java.util.List;
import java.util.Set;

/**
 * The table: what is said, row by row, a column per text.
 *
 * @param columns the texts, in the order of the dossier
 * @param baseId the text that same-language columns are compared with
 */
public record Collation(List<Text> columns, String baseId, List<Row> rows, List<Finding> findings) {
    public Collation {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
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
