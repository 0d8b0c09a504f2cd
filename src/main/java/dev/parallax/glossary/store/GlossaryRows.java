package dev.parallax.glossary.store;

import dev.parallax.dossier.Json;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** The table of glossary entries. */
@Repository
public class GlossaryRows {
    private final JdbcClient jdbc;

    GlossaryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their terms. */
    public List<GlossaryEntry> all() {
        return jdbc.sql("select * from glossary_entry order by term, language")
                .query(GlossaryRows::entry)
                .list();
    }

    public void insert(GlossaryEntry entry) {
        jdbc.sql("insert into glossary_entry (term, language, preferred, allowed, forbidden) values (?, ?, ?, ?, ?)")
                .params(
                        entry.term(),
                        entry.tag(),
                        entry.preferred(),
                        Json.write(entry.allowed()),
                        Json.write(entry.forbidden()))
                .update();
    }

    public void delete(GlossaryEntry entry) {
        jdbc.sql("delete from glossary_entry where term = ? and language = ?")
                .params(entry.term(), entry.tag())
                .update();
    }

    private static GlossaryEntry entry(ResultSet row, int index) throws SQLException {
        String language = row.getString("language");
        return new GlossaryEntry(
                row.getString("term"),
                row.getString("preferred"),
                renderings(row.getString("allowed")),
                renderings(row.getString("forbidden")),
                language.isEmpty() ? null : Language.of(language));
    }

    private static List<String> renderings(String json) {
        return Json.read(json, new TypeReference<List<String>>() {});
    }
}
