package dev.parallax.dossier.store;

import dev.parallax.dossier.DossierSummary;
import dev.parallax.dossier.DossierSummary.Progress;
import dev.parallax.dossier.DossierSummary.TextSummary;
import dev.parallax.dossier.NoteCounts;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists dossiers without reading the words of their texts. */
@Repository
public class Summaries {
    private final JdbcClient jdbc;

    Summaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Dossiers, those changed last first.
     *
     * @param search words that the dossier and its texts must all contain, case and accents ignored; empty for all
     * @param deleted whether to list those that are deleted, instead of those that are not
     */
    public List<DossierSummary> list(String search, boolean deleted, Map<String, NoteCounts.Count> notes) {
        var texts = texts();
        var found = new ArrayList<String>();
        var sql = new StringBuilder("select d.*, p.row_count, p.confirmed_rows, p.open_findings from dossier d")
                .append(" left join progress p on p.dossier_id = d.id")
                .append(" where d.deleted is ")
                .append(deleted ? "not null" : "null");
        for (String word : Folding.fold(search).strip().split("\\s+")) {
            if (!word.isEmpty()) {
                sql.append(" and (d.folded like ? escape '!' or exists (select 1 from dossier_text t")
                        .append(" where t.dossier_id = d.id and t.folded like ? escape '!'))");
                found.add(pattern(word));
                found.add(pattern(word));
            }
        }
        return jdbc.sql(sql.append(" order by d.changed desc, d.id").toString())
                .params(found)
                .query((row, index) -> {
                    String id = row.getString("id");
                    var count = notes.getOrDefault(id, NoteCounts.Count.NONE);
                    var rows = row.getObject("row_count", Integer.class);
                    return new DossierSummary(
                            id,
                            row.getString("title"),
                            row.getString("event"),
                            row.getObject("event_date", LocalDate.class),
                            row.getString("sample") != null,
                            texts.getOrDefault(id, List.of()),
                            row.getObject("changed", OffsetDateTime.class).toInstant(),
                            count.all(),
                            count.open(),
                            progress(rows, row.getInt("confirmed_rows"), row.getInt("open_findings")));
                })
                .list();
    }

    /** Keeps how far a review is. To be called in a transaction: windows that measure the same dossier wait for each other. */
    public void progress(String dossierId, Progress progress) {
        jdbc.sql("select id from dossier where id = ? for update")
                .param(dossierId)
                .query((row, index) -> row.getString("id"))
                .optional();
        int known = jdbc.sql(
                        "update progress set row_count = ?, confirmed_rows = ?, open_findings = ? where dossier_id = ?")
                .params(progress.rows(), progress.confirmedRows(), progress.openFindings(), dossierId)
                .update();
        if (known == 0) {
            jdbc.sql("insert into progress (dossier_id, row_count, confirmed_rows, open_findings) values (?, ?, ?, ?)")
                    .params(dossierId, progress.rows(), progress.confirmedRows(), progress.openFindings())
                    .update();
        }
    }

    private static @Nullable Progress progress(@Nullable Integer rows, int confirmed, int open) {
        return rows == null ? null : new Progress(rows, confirmed, open);
    }

    private Map<String, List<TextSummary>> texts() {
        var texts = new HashMap<String, List<TextSummary>>();
        jdbc.sql("select dossier_id, id, role, outlet, language, title from dossier_text order by dossier_id, place")
                .query(row -> {
                    texts.computeIfAbsent(row.getString("dossier_id"), id -> new ArrayList<>())
                            .add(new TextSummary(
                                    row.getString("id"),
                                    Role.valueOf(row.getString("role")),
                                    row.getString("outlet"),
                                    Language.of(row.getString("language")),
                                    row.getString("title")));
                });
        return texts;
    }

    private static String pattern(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
