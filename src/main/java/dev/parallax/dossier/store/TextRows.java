package dev.parallax.dossier.store;

import dev.parallax.dossier.Json;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.ConcurrentReferenceHashMap;
import tools.jackson.core.type.TypeReference;

/**
 * The table of texts.
 *
 * <p>A text that was read or written is remembered under its revision while memory allows: its sentences need not be found again for
 * every edit. Revisions are never used twice, so nothing remembered can be stale.
 */
@Repository
class TextRows {
    private final JdbcClient jdbc;
    private final Map<String, Text> remembered = new ConcurrentReferenceHashMap<>();

    TextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Text> of(String dossierId) {
        record Revision(String id, String revision) {}
        var revisions = jdbc.sql("select id, revision from dossier_text where dossier_id = ? order by place")
                .param(dossierId)
                .query((row, index) -> new Revision(row.getString("id"), row.getString("revision")))
                .list();
        return revisions.stream()
                .map(r -> remembered.computeIfAbsent(r.revision(), key -> read(dossierId, r.id())))
                .toList();
    }

    void save(String dossierId, List<Text> before, List<Text> after) {
        if (before.equals(after)) {
            return;
        }
        var kept = new HashSet<>(before);
        kept.retainAll(Set.copyOf(after));
        for (Text text : before) {
            if (!kept.contains(text)) {
                jdbc.sql("delete from dossier_text where dossier_id = ? and id = ?")
                        .params(dossierId, text.id())
                        .update();
            }
        }
        for (int place = 0; place < after.size(); place++) {
            var text = after.get(place);
            if (kept.contains(text)) {
                jdbc.sql("update dossier_text set place = ? where dossier_id = ? and id = ?")
                        .params(place, dossierId, text.id())
                        .update();
            } else {
                insert(dossierId, place, text);
            }
        }
    }

    private void insert(String dossierId, int place, Text text) {
        var article = text.article();
        String revision = UUID.randomUUID().toString();
        remembered.put(revision, text);
        jdbc.sql("""
                insert into dossier_text (dossier_id, id, place, revision, role, outlet, language, title, byline, published,
                  url, paragraphs, folded)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(dossierId)
                .param(text.id())
                .param(place)
                .param(revision)
                .param(article.role().name())
                .param(article.outlet())
                .param(article.language().tag())
                .param(article.title())
                .param(article.byline())
                .param(article.date())
                .param(article.url())
                .param(Json.write(text.paragraphs()))
                .param(Folding.fold(article.outlet() + '\n' + article.title() + '\n' + text.content()))
                .update();
    }

    private Text read(String dossierId, String id) {
        return jdbc.sql("select * from dossier_text where dossier_id = ? and id = ?")
                .params(dossierId, id)
                .query(TextRows::text)
                .single();
    }

    private static Text text(ResultSet row, int index) throws SQLException {
        var article = new Article(
                Role.valueOf(row.getString("role")),
                row.getString("outlet"),
                Language.of(row.getString("language")),
                row.getString("title"),
                row.getString("byline"),
                row.getObject("published", LocalDate.class),
                row.getString("url"));
        return new Text(
                row.getString("id"),
                article,
                Json.read(row.getString("paragraphs"), new TypeReference<List<Paragraph>>() {}));
    }
}
