package dev.parallax.dossier.store;

import dev.parallax.dossier.Json;
import dev.parallax.dossier.Original;
import dev.parallax.dossier.TextVersion;
import dev.parallax.text.Article;
import dev.parallax.text.Paragraph;
import dev.parallax.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** The table of the versions of texts, with what they were read from, compressed. Nothing is ever changed in it. */
@Repository
public class VersionRows {
    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a text as it is now, after the last version of it. */
    public void append(String dossierId, Text text, @Nullable Original original) {
        append(dossierId, text.id(), Times.now(), text.article(), text.paragraphs(), original);
    }

    /** Adds a version from elsewhere after the last one of its text, whatever its number was there. */
    public void append(String dossierId, String textId, TextVersion version, @Nullable Original original) {
        append(dossierId, textId, Times.of(version.taken()), version.article(), version.paragraphs(), original);
    }

    private void append(
            String dossierId,
            String textId,
            OffsetDateTime taken,
            Article article,
            List<Paragraph> paragraphs,
            @Nullable Original original) {
        jdbc.sql("""
            insert into text_version (dossier_id, text_id, number, taken, article, paragraphs, original_name,
              media_type, original)
            select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? from text_version
            where dossier_id = ? and text_id = ?\
            """)
                .params(dossierId, textId, taken)
                .params(Json.write(article), Json.write(paragraphs))
                .param(original == null ? "" : original.name())
                .param(original == null ? "" : original.mediaType())
                .param(original == null ? "" : packed(original.bytes()))
                .params(dossierId, textId)
                .update();
    }

    /** The versions of a text, the first one first. */
    public List<TextVersion> of(String dossierId, String textId) {
        return jdbc.sql("""
            select number, taken, article, paragraphs, original_name,
              case when original = '' then 0 else 1 end as repeatable
            from text_version where dossier_id = ? and text_id = ? order by number\
            """)
                .params(dossierId, textId)
                .query(VersionRows::version)
                .list();
    }

    /** What a version was read from; empty if that was not kept. */
    public Optional<Original> original(String dossierId, String textId, int number) {
        return jdbc.sql("select original_name, media_type, original from text_version"
                        + " where dossier_id = ? and text_id = ? and number = ?")
                .params(dossierId, textId, number)
                .query((row, index) -> new Packed(
                        row.getString("original_name"), row.getString("media_type"), row.getString("original")))
                .optional()
                .filter(p -> !p.bytes().isEmpty())
                .map(p -> new Original(p.name(), p.mediaType(), unpacked(p.bytes())));
    }

    private record Packed(String name, String mediaType, String bytes) {}

    private static TextVersion version(ResultSet row, int index) throws SQLException {
        return new TextVersion(
                row.getInt("number"),
                row.getObject("taken", OffsetDateTime.class).toInstant(),
                Json.read(row.getString("article"), Article.class),
                Json.read(row.getString("paragraphs"), new TypeReference<List<Paragraph>>() {}),
                row.getString("original_name"),
                row.getInt("repeatable") == 1);
    }

    /** As text, for H2 and PostgreSQL have no type for bytes in common. */
    private static String packed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static byte[] unpacked(String packed) {
        try (var zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
