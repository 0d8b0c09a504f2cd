package dev.parallax.dossier;

import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.PlainText;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;

/**
 * Reads a dossier from a folder: {@code dossier.json}, which names the texts in the order of their columns, and a UTF-8
 * file for each text, plain or with a little Markdown (see {@link PlainText}).
 *
 * <pre>{@code
 * {"title": "…", "event": "…", "date": "2025-10-29", "texts": [
 *   {"id": "original", "file": "original.zh.md", "role": "ORIGINAL", "outlet": "…", "language": "zh-Hans",
 *    "title": "…", "byline": "…", "date": "2025-10-30", "url": "…"}]}
 * }</pre>
 *
 * Of a text, {@code file}, {@code role} and {@code language} are needed; of the dossier, {@code title} and {@code texts}.
 */
public final class DossierFolder {
    /** The file that describes the dossier. */
    public static final String DESCRIPTION = "dossier.json";

    private DossierFolder() {}

    /**
     * The dossier in a folder, without pins; its id is the folder's name.
     *
     * @throws UnreadableDossierException if a file is missing or is not as it should be; the message says which
     */
    public static Dossier read(Path folder) {
        return read(new FileSystemResource(folder.resolve(DESCRIPTION)));
    }

    /**
     * The dossier that a {@code dossier.json} describes, its files beside it.
     *
     * @throws UnreadableDossierException if a file is missing or is not as it should be; the message says which
     */
    public static Dossier read(Resource description) {
        var folder = folder(description, parse(description));
        var texts = new ArrayList<Text>();
        var ids = new HashSet<String>();
        for (TextEntry entry : folder.texts()) {
            var text = text(description, entry, texts.size() + 1);
            if (!ids.add(text.id())) {
                throw new UnreadableDossierException(name(description) + ": two texts have the id " + text.id());
            }
            texts.add(text);
        }
        return new Dossier(
                id(description),
                folder.title(),
                folder.event(),
                folder.date(),
                false,
                texts,
                List.of(),
                Set.of(),
                changed(description));
    }

    private record Entry(
            @Nullable String title,
            @Nullable String event,
            @Nullable LocalDate date,
            @Nullable List<@Nullable TextEntry> texts) {}

    private record TextEntry(
            @Nullable String id,
            @Nullable String file,
            @Nullable String role,
            @Nullable String outlet,
            @Nullable String language,
            @Nullable String title,
            @Nullable String byline,
            @Nullable LocalDate date,
            @Nullable String url) {}

    private record Folder(
            String title, String event, @Nullable LocalDate date, List<TextEntry> texts) {}

    private static @Nullable Entry parse(Resource description) {
        try {
            return Json.read(utf8(description), Entry.class);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new UnreadableDossierException(name(description) + ", line " + (at == null ? 1 : at.getLineNr())
                    + ": not the JSON of a dossier: " + e.getOriginalMessage());
        }
    }

    private static Folder folder(Resource description, @Nullable Entry entry) {
        if (entry == null || entry.title() == null || entry.title().isBlank()) {
            throw new UnreadableDossierException(name(description) + ": the dossier has no \"title\"");
        }
        var texts = new ArrayList<TextEntry>();
        if (entry.texts() != null) {
            entry.texts().stream().filter(t -> t != null).forEach(texts::add);
        }
        if (texts.isEmpty()) {
            throw new UnreadableDossierException(name(description) + ": the dossier has no \"texts\"");
        }
        return new Folder(PlainText.line(entry.title()), PlainText.line(or(entry.event(), "")), entry.date(), texts);
    }

    private static boolean isPlainName(String file) {
        try {
            return Path.of(file).getNameCount() == 1
                    && !file.contains("..")
                    && !file.contains("\\")
                    && !file.contains(":");
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static Text text(Resource description, TextEntry entry, int number) {
        String where = name(description) + ", text " + number;
        String file = needed(entry.file(), "file", where);
        if (!isPlainName(file)) {
            throw new UnreadableDossierException(where + ": \"file\" must be a name without a folder: " + file);
        }
        var paragraphs = PlainText.paragraphs(utf8(beside(description, file)));
        if (paragraphs.isEmpty()) {
            throw new UnreadableDossierException(where + ": there are no words in " + file);
        }
        var article = new Article(
                role(needed(entry.role(), "role", where), where),
                PlainText.line(or(entry.outlet(), "")),
                language(needed(entry.language(), "language", where), where),
                PlainText.line(or(entry.title(), "")),
                PlainText.line(or(entry.byline(), "")),
                entry.date(),
                PlainText.line(or(entry.url(), "")));
        return new Text(or(entry.id(), "text-" + number), article, paragraphs);
    }

    private static String needed(@Nullable String value, String key, String where) {
        if (value == null || value.isBlank()) {
            throw new UnreadableDossierException(where + ": \"" + key + "\" is missing");
        }
        return value;
    }

    private static Role role(String name, String where) {
        try {
            return Role.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnreadableDossierException(
                    where + ": \"role\" is ORIGINAL, TRANSLATION or COVERAGE, not " + name);
        }
    }

    private static Language language(String tag, String where) {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException e) {
            throw new UnreadableDossierException(where + ": \"language\" is " + e.getMessage());
        }
    }

    private static String utf8(Resource file) {
        if (!file.exists()) {
            throw new UnreadableDossierException("There is no " + name(file));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getContentAsByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableDossierException(name(file) + " is not UTF-8");
        } catch (IOException e) {
            throw new UnreadableDossierException(name(file) + " cannot be read: " + e.getMessage());
        }
    }

    private static Resource beside(Resource description, String file) {
        try {
            return description.createRelative(file);
        } catch (IOException e) {
            throw new UnreadableDossierException(name(description) + ": no file can be called " + file);
        }
    }

    private static String id(Resource description) {
        var folder = path(description).getParent();
        var name = folder == null ? null : folder.getFileName();
        return name == null ? "dossier" : name.toString();
    }

    private static Instant changed(Resource description) {
        try {
            return Instant.ofEpochMilli(description.lastModified());
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private static String name(Resource file) {
        var path = path(file);
        return file.isFile() ? path.toString() : String.valueOf(path.getFileName());
    }

    /** The path of a file, or within its jar. */
    private static Path path(Resource file) {
        try {
            return file.isFile()
                    ? file.getFile().toPath().toAbsolutePath().normalize()
                    : Path.of("/", file.getURL().getPath());
        } catch (IOException e) {
            return Path.of(or(file.getFilename(), DESCRIPTION));
        }
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
