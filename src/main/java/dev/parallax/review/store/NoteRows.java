package dev.parallax.review.store;

import dev.parallax.dossier.Json;
import dev.parallax.dossier.NoteCounts.Count;
import dev.parallax.review.Category;
import dev.parallax.review.CategoryGroup;
import dev.parallax.review.Note;
import dev.parallax.review.NoteChange;
import dev.parallax.review.NoteSeverity;
import dev.parallax.review.NotedFinding;
import dev.parallax.review.Quote;
import dev.parallax.review.Reply;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** The table of notes. */
@Repository
public class NoteRows {
    private static final String SELECT = """
            select note.*, category.category_group, category.label, category.hidden
            from note left join category on category.id = note.category""";

    private final JdbcClient jdbc;

    NoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Note> find(String id) {
        return jdbc.sql(SELECT + " where note.id = ?")
                .param(id)
                .query(NoteRows::note)
                .optional();
    }

    /** In the order they were written. */
    public List<Note> of(String dossierId) {
        return jdbc.sql(SELECT + " where note.dossier_id = ? order by note.created, note.id")
                .param(dossierId)
                .query(NoteRows::note)
                .list();
    }

    public Map<String, Count> counts() {
        var counts = new HashMap<String, Count>();
        jdbc.sql("""
                select dossier_id, count(*) as notes,
                  sum(case when state in ('OPEN', 'NEEDS_REPLY') then 1 else 0 end) as open_notes
                from note group by dossier_id""").query(row -> {
            counts.put(row.getString("dossier_id"), new Count(row.getInt("notes"), row.getInt("open_notes")));
        });
        return counts;
    }

    public void insert(Note note) {
        jdbc.sql("""
                insert into note (id, dossier_id, category, severity, tags, words, author, state, targets, replies,
                  finding, changes, created, changed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(note.id(), note.dossierId(), note.category().id())
                .param(note.severity() == null ? null : note.severity().name())
                .params(
                        Json.write(note.tags()),
                        note.words(),
                        note.author(),
                        note.state().name(),
                        Json.write(note.targets()),
                        Json.write(note.replies()))
                .param(note.finding() == null ? null : Json.write(note.finding()))
                .params(
                        Json.write(note.changes()),
                        note.created().atOffset(ZoneOffset.UTC),
                        note.changed().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void delete(String id) {
        jdbc.sql("delete from note where id = ?").param(id).update();
    }

    private static Note note(ResultSet row, int index) throws SQLException {
        return new Note(
                row.getString("id"),
                row.getString("dossier_id"),
                category(row),
                severity(row.getString("severity")),
                Json.read(row.getString("tags"), new TypeReference<List<String>>() {}),
                row.getString("words"),
                row.getString("author"),
                Note.State.valueOf(row.getString("state")),
                Json.read(row.getString("targets"), new TypeReference<List<Quote>>() {}),
                Json.read(row.getString("replies"), new TypeReference<List<Reply>>() {}),
                finding(row.getString("finding")),
                Json.read(row.getString("changes"), new TypeReference<List<NoteChange>>() {}),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    /** As the desk has it, else as it came with Parallax. */
    private static Category category(ResultSet row) throws SQLException {
        String id = row.getString("category");
        String group = row.getString("category_group");
        if (group == null) {
            return Category.ofId(id);
        }
        return new Category(id, CategoryGroup.valueOf(group), row.getString("label"), row.getBoolean("hidden"));
    }

    private static @Nullable NoteSeverity severity(@Nullable String name) {
        return name == null ? null : NoteSeverity.valueOf(name);
    }

    private static @Nullable NotedFinding finding(@Nullable String json) {
        return json == null ? null : Json.read(json, NotedFinding.class);
    }
}
