package dev.parallax.dossier.store;

import dev.parallax.dossier.History;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of edits: first those that are done, then those that were undone and can be redone. */
@Repository
public class EditLog {
    private final JdbcClient jdbc;

    EditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An edit as it is kept. */
    public record Entry(String kind, String content) {}

    /** Adds an edit after the last that is done, and forgets those that were undone. */
    public void append(String dossierId, String kind, String label, String content) {
        jdbc.sql("delete from edit where dossier_id = ? and undone")
                .param(dossierId)
                .update();
        jdbc.sql("""
                insert into edit (dossier_id, number, kind, label, content, made, undone)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, false from edit where dossier_id = ?""")
                .params(dossierId, kind, label, content, Times.now(), dossierId)
                .update();
    }

    /** The step that is done and was made last. */
    public Optional<History.Step> lastDone(String dossierId) {
        return first(dossierId, false, "desc");
    }

    /** The step that was undone last. */
    public Optional<History.Step> firstUndone(String dossierId) {
        return first(dossierId, true, "asc");
    }

    public Entry entry(String dossierId, History.Step step) {
        return jdbc.sql("select kind, content from edit where dossier_id = ? and number = ?")
                .params(dossierId, step.number())
                .query((row, index) -> new Entry(row.getString("kind"), row.getString("content")))
                .single();
    }

    /** An edit as it is kept, and when it was made. */
    public record Made(String content, Instant made) {}

    /** The edits that are done and have this label, in the order in which they were made. */
    public List<Made> done(String dossierId, String label) {
        return jdbc.sql(
                        "select content, made from edit where dossier_id = ? and label = ? and not undone order by number")
                .params(dossierId, label)
                .query((row, index) -> new Made(
                        row.getString("content"),
                        row.getObject("made", OffsetDateTime.class).toInstant()))
                .list();
    }

    public void mark(String dossierId, long number, boolean undone) {
        jdbc.sql("update edit set undone = ? where dossier_id = ? and number = ?")
                .params(undone, dossierId, number)
                .update();
    }

    private Optional<History.Step> first(String dossierId, boolean undone, String order) {
        return jdbc.sql("select number, label, made from edit where dossier_id = ? and undone = ? order by number "
                        + order + " fetch first row only")
                .params(dossierId, undone)
                .query(EditLog::step)
                .optional();
    }

    private static History.Step step(ResultSet row, int index) throws SQLException {
        return new History.Step(
                row.getLong("number"),
                row.getString("label"),
                row.getObject("made", OffsetDateTime.class).toInstant());
    }
}
