package dev.parallax.dossier.store;

import dev.parallax.collation.Pin;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.EditConflictException;
import dev.parallax.dossier.Json;
import dev.parallax.text.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** The tables of dossiers, pins and dismissed findings, and through {@link TextRows} their texts. */
@Repository
public class DossierRows {
    private final JdbcClient jdbc;
    private final TextRows texts;

    DossierRows(JdbcClient jdbc, TextRows texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /**
     * Waits for other transactions on this dossier and keeps them waiting until this one ends.
     *
     * @throws EditConflictException if the dossier is gone
     */
    public void hold(String id) {
        var held = jdbc.sql("select id from dossier where id = ? and deleted is null for update")
                .param(id)
                .query((row, index) -> row.getString("id"))
                .optional();
        if (held.isEmpty()) {
            throw new EditConflictException("This dossier was deleted. It can be restored.");
        }
    }

    public void touch(String id) {
        jdbc.sql("update dossier set changed = ? where id = ?")
                .params(Times.now(), id)
                .update();
    }

    /** A dossier that is not deleted, as it is at one moment: no other window's edit comes between its parts. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Dossier> find(String id) {
        return jdbc.sql("select * from dossier where id = ? and deleted is null")
                .param(id)
                .query(this::dossier)
                .optional();
    }

    /** @param sample the name of the shipped sample that the dossier is a copy of; null if it is none */
    public void insert(Dossier dossier, @Nullable String sample) {
        jdbc.sql("insert into dossier (id, title, event, event_date, sample, folded, changed)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(dossier.id())
                .param(dossier.title())
                .param(dossier.event())
                .param(dossier.date())
                .param(sample)
                .param(folded(dossier))
                .param(Times.of(dossier.changed()))
                .update();
        texts.save(dossier.id(), List.of(), dossier.texts());
        savePins(dossier.id(), List.of(), dossier.pins());
        saveDismissed(dossier.id(), Set.of(), dossier.dismissed());
    }

    /** Stores what differs between two states of a dossier. */
    public void save(Dossier before, Dossier after) {
        jdbc.sql("update dossier set title = ?, event = ?, event_date = ?, folded = ? where id = ?")
                .params(after.title(), after.event())
                .param(after.date())
                .params(folded(after), after.id())
                .update();
        texts.save(after.id(), before.texts(), after.texts());
        savePins(after.id(), before.pins(), after.pins());
        saveDismissed(after.id(), before.dismissed(), after.dismissed());
    }

    /** Marks as deleted, or takes that back; false if nothing had to be done. */
    public boolean delete(String id, boolean deleted) {
        return jdbc.sql("update dossier set deleted = ? where id = ? and deleted is " + (deleted ? "null" : "not null"))
                        .param(deleted ? Times.now() : null)
                        .param(id)
                        .update()
                > 0;
    }

    /** The ids of the dossiers that are copies of a shipped sample, deleted or not. */
    public List<String> copiesOf(String sample) {
        return jdbc.sql("select id from dossier where sample = ?")
                .param(sample)
                .query((row, index) -> row.getString("id"))
                .list();
    }

    private Dossier dossier(ResultSet row, int index) throws SQLException {
        String id = row.getString("id");
        return new Dossier(
                id,
                row.getString("title"),
                row.getString("event"),
                row.getObject("event_date", LocalDate.class),
                row.getString("sample") != null,
                texts.of(id),
                pins(id),
                dismissed(id),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    private List<Pin> pins(String dossierId) {
        return jdbc.sql("select id, kind, places from pin where dossier_id = ? order by number")
                .param(dossierId)
                .query((row, index) -> new Pin(
                        row.getString("id"),
                        Pin.Kind.valueOf(row.getString("kind")),
                        Json.read(row.getString("places"), new TypeReference<List<Place>>() {})))
                .list();
    }

    private void savePins(String dossierId, List<Pin> before, List<Pin> after) {
        var kept = new HashSet<>(before);
        kept.retainAll(Set.copyOf(after));
        for (Pin pin : before) {
            if (!kept.contains(pin)) {
                jdbc.sql("delete from pin where dossier_id = ? and id = ?")
                        .params(dossierId, pin.id())
                        .update();
            }
        }
        long number = lastNumber(dossierId);
        for (Pin pin : after) {
            if (!kept.contains(pin)) {
                jdbc.sql("insert into pin (dossier_id, id, number, kind, places) values (?, ?, ?, ?, ?)")
                        .params(dossierId, pin.id(), ++number, pin.kind().name(), Json.write(pin.places()))
                        .update();
            }
        }
    }

    private long lastNumber(String dossierId) {
        return jdbc.sql("select coalesce(max(number), 0) as last from pin where dossier_id = ?")
                .param(dossierId)
                .query((row, index) -> row.getLong("last"))
                .single();
    }

    private Set<String> dismissed(String dossierId) {
        return Set.copyOf(jdbc.sql("select finding from dismissal where dossier_id = ?")
                .param(dossierId)
                .query((row, index) -> row.getString("finding"))
                .list());
    }

    private void saveDismissed(String dossierId, Set<String> before, Set<String> after) {
        for (String finding : before) {
            if (!after.contains(finding)) {
                jdbc.sql("delete from dismissal where dossier_id = ? and finding = ?")
                        .params(dossierId, finding)
                        .update();
            }
        }
        for (String finding : after) {
            if (!before.contains(finding)) {
                jdbc.sql("insert into dismissal (dossier_id, finding) values (?, ?)")
                        .params(dossierId, finding)
                        .update();
            }
        }
    }

    private static String folded(Dossier dossier) {
        return Folding.fold(dossier.title() + '\n' + dossier.event());
    }
}
