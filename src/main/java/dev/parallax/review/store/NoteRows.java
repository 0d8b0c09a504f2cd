package dev.parallax.review.store;

import dev.parallax.dossier.Json;
import dev.parallax.dossier.NoteCounts.Count;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.review.Quote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** The table of notes. */
@Repository
public class NoteRows {
    private final JdbcClient jdbc;

    NoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Note> find(String id) {
        return jdbc.sql("select * from note where id = ?")
                .param(id)
                .query(NoteRows::note)
                .optional();
    }

    /** In the order they were written. */
    public List<Note> of(String dossierId) {
        return jdbc.sql("select * from note where dossier_id = ? order by created, id")
                .param(dossierId)
                .query(NoteRows::note)
                .list();
    }

    public Map<String, Count> counts() {
        var counts = new HashMap<String, Count>();
        jdbc.sql("""
                select dossier_id, count(*) as notes, sum(case when state = 'OPEN' then 1 else 0 end) as open_notes
                from note group by dossier_id""").query(row -> {
            counts.put(row.getString("dossier_id"), new Count(row.getInt("notes"), row.getInt("open_notes")));
        });
        return counts;
    }

    public void insert(Note note) {
        jdbc.sql("""
                insert into note (id, dossier_id, category, words, author, state, targets, created, changed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        note.id(),
                        note.dossierId(),
                        note.category().name(),
                        note.words(),
                        note.author(),
                        note.state().name(),
                        Json.write(note.targets()),
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
                Category.valueOf(row.getString("category")),
                row.getString("words"),
                row.getString("author"),
                Note.State.valueOf(row.getString("state")),
                Json.read(row.getString("targets"), new TypeReference<List<Quote>>() {}),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }
}
