package dev.parallax.archive;

import dev.parallax.collation.Pin;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.KeptVersion;
import dev.parallax.dossier.TextVersion;
import dev.parallax.dossier.UnreadableDossierException;
import dev.parallax.review.Note;
import dev.parallax.review.Reply;
import dev.parallax.text.Article;
import dev.parallax.text.Place;
import dev.parallax.text.PlainText;
import dev.parallax.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes sure that what was read fits together, so that a dossier from outside is as good as one that was made here. */
final class Soundness {
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_FINDING = 512;

    private Soundness() {}

    /**
     * The archive with what hides or reverses words taken out of names and titles.
     *
     * @throws UnreadableDossierException if something is missing or refers to what is not there
     */
    static Archive checked(Archive archive) {
        var d = archive.dossier();
        check(d.changed(), "the time of its last change");
        var texts = d.texts().stream().map(Soundness::checked).toList();
        unique(texts.stream().map(Text::id), "text");
        unique(d.pins().stream().map(Pin::id), "pin");
        unique(archive.notes().stream().map(Note::id), "note");
        Map<String, Text> byId = new HashMap<>();
        texts.forEach(text -> byId.put(text.id(), text));
        d.pins().forEach(pin -> check(pin, byId));
        if (d.dismissed().stream().anyMatch(key -> key.length() > LONGEST_FINDING)) {
            throw broken("a dismissal names no finding");
        }
        archive.notes().forEach(Soundness::check);
        return new Archive(
                new Dossier(d.id(), d.title(), d.event(), d.date(), false, texts, d.pins(), d.dismissed(), d.changed()),
                archive.notes(),
                archive.glossary(),
                archive.versions().stream().map(v -> checked(v, byId)).toList());
    }

    private static KeptVersion checked(KeptVersion kept, Map<String, Text> texts) {
        var v = kept.version();
        check(texts.get(kept.textId()), "the text of a version");
        check(v.taken(), "the time of a version");
        v.paragraphs().forEach(paragraph -> check(paragraph.kind(), "the kind of a paragraph"));
        return new KeptVersion(
                kept.textId(),
                new TextVersion(
                        v.number(),
                        v.taken(),
                        checked(v.article()),
                        v.paragraphs(),
                        PlainText.line(v.originalName()),
                        v.repeatable()),
                kept.original());
    }

    private static Text checked(Text text) {
        text.paragraphs().forEach(paragraph -> check(paragraph.kind(), "the kind of a paragraph"));
        var article = checked(text.article());
        return article.equals(text.article()) ? text : new Text(text.id(), article, text.paragraphs());
    }

    private static Article checked(@Nullable Article article) {
        Article a = check(article, "what is known of a text");
        check(a.role(), "the role of a text");
        check(a.language(), "the language of a text");
        return new Article(
                a.role(),
                PlainText.line(a.outlet()),
                a.language(),
                PlainText.line(a.title()),
                PlainText.line(a.byline()),
                a.date(),
                PlainText.line(a.url()));
    }

    private static void check(Pin pin, Map<String, Text> texts) {
        check(pin.kind(), "the kind of a pin");
        for (Place place : pin.places()) {
            var text = texts.get(place.textId());
            if (text == null || place.span().end() > text.content().length()) {
                throw broken("a pin is about a passage that is not there");
            }
        }
    }

    private static void check(Note note) {
        check(check(note.category(), "the category of a note").group(), "the group of a category");
        check(note.state(), "the state of a note");
        check(note.created(), "the time of a note");
        check(note.changed(), "the time of a note");
        if (note.targets().isEmpty()) {
            throw broken("a note is about nothing");
        }
        note.targets().forEach(quote -> check(quote.position(), "the place of a note"));
        unique(note.replies().stream().map(Reply::id), "reply");
        note.replies().forEach(reply -> {
            check(reply.created(), "the time of a reply");
            check(reply.changed(), "the time of a reply");
        });
        note.changes().forEach(change -> {
            check(change.what(), "what was changed in a note");
            check(change.at(), "the time of a change");
        });
    }

    private static void unique(Stream<String> ids, String what) {
        var met = new HashSet<String>();
        ids.forEach(id -> {
            if (id.isBlank() || id.length() > LONGEST_ID || !met.add(id)) {
                throw broken("a " + what + " has no name of its own");
            }
        });
    }

    private static <T> T check(@Nullable T value, String what) {
        if (value == null) {
            throw broken(what + " is missing");
        }
        return Objects.requireNonNull(value);
    }

    private static UnreadableDossierException broken(String why) {
        return new UnreadableDossierException("This archive is broken: " + why + ".");
    }
}
