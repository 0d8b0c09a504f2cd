package dev.parallax.report;

import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.review.Quote;
import dev.parallax.review.Reply;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The notes as a collection of W3C Web Annotations (Web Annotation Data Model, 2017). A note has a target for every
 * passage, each with a TextQuoteSelector and, unless the quotation is no longer in its text, a TextPositionSelector,
 * which counts Unicode code points as the model demands. Positions are in the plain text that Parallax keeps, so that is
 * the target's source; {@code via} says where it was published. A reply is an annotation of its own whose target is the
 * note's.
 */
public final class JsonLdReport implements ReportWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String format() {
        return "jsonld";
    }

    @Override
    public String label() {
        return "Web annotations (JSON-LD)";
    }

    @Override
    public String mediaType() {
        return "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
    }

    @Override
    public String extension() {
        return ".jsonld";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var contents = Contents.of(report);
        var notes = contents.notes();
        String id = urn("dossier", report.dossier().id()) + ":notes";
        ObjectNode collection = JSON.createObjectNode()
                .put("@context", "http://www.w3.org/ns/anno.jsonld")
                .put("id", id)
                .put("type", "AnnotationCollection")
                .put("label", report.dossier().title())
                .put(
                        "total",
                        notes.stream()
                                .mapToInt(note -> 1 + note.note().replies().size())
                                .sum());
        ObjectNode page = collection
                .putObject("first")
                .put("id", id + ":1")
                .put("type", "AnnotationPage")
                .put("startIndex", 0);
        ArrayNode items = page.putArray("items");
        for (NumberedNote numbered : notes) {
            annotation(items.addObject(), numbered, contents);
            for (Reply reply : numbered.note().replies()) {
                reply(items.addObject(), reply, numbered.note(), contents);
            }
        }
        out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(collection));
        out.write('\n');
    }

    private static void annotation(ObjectNode annotation, NumberedNote numbered, Contents contents) {
        Note note = numbered.note();
        annotation
                .put("id", urn("note", note.id()))
                .put("type", "Annotation")
                .put("motivation", note.category().is(Category.QUESTION) ? "questioning" : "commenting")
                .put("created", note.created().toString())
                .put("modified", note.changed().toString());
        creator(annotation, contents.author(numbered));
        ArrayNode bodies = annotation.putArray("body");
        if (!note.words().isBlank()) {
            body(bodies, "commenting", note.words());
        }
        body(bodies, "tagging", contents.words().category(note.category()));
        body(bodies, "moderating", note.state().name().toLowerCase(Locale.ROOT));
        ArrayNode targets = annotation.putArray("target");
        for (NumberedNote.Target quoted : numbered.targets()) {
            target(targets.addObject(), quoted, contents.report());
        }
    }

    private static void reply(ObjectNode annotation, Reply reply, Note note, Contents contents) {
        annotation
                .put("id", urn("reply", reply.id()))
                .put("type", "Annotation")
                .put("motivation", "replying")
                .put("created", reply.created().toString())
                .put("modified", reply.changed().toString());
        creator(annotation, contents.authors().of(reply.author()));
        body(annotation.putArray("body"), "replying", reply.words());
        annotation.put("target", urn("note", note.id()));
    }

    private static void creator(ObjectNode annotation, String name) {
        annotation.putObject("creator").put("type", "Person").put("name", name);
    }

    private static void body(ArrayNode bodies, String purpose, String value) {
        bodies.addObject()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", value);
    }

    private static void target(ObjectNode target, NumberedNote.Target quoted, Report report) {
        Quote quote = quoted.quote();
        target.put("type", "SpecificResource");
        ObjectNode source = target.putObject("source");
        source.put("id", urn("dossier", report.dossier().id()) + ":text:" + encode(quote.textId()));
        source.put("type", "Text").put("format", "text/plain");
        ArrayNode selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", quote.exact())
                .put("prefix", quote.prefix())
                .put("suffix", quote.suffix());
        text(report.collation().columns(), quote).ifPresent(text -> {
            source.put("language", text.language().tag());
            Words.link(text.article()).ifPresent(link -> source.put("via", link));
            if (quoted.place() != null) {
                Span span = quoted.place().span();
                selectors
                        .addObject()
                        .put("type", "TextPositionSelector")
                        .put("start", codePoints(text, span.start()))
                        .put("end", codePoints(text, span.end()));
            }
        });
    }

    private static Optional<Text> text(List<Text> texts, Quote quote) {
        return texts.stream().filter(text -> text.id().equals(quote.textId())).findFirst();
    }

    private static int codePoints(Text text, int position) {
        return text.content().codePointCount(0, position);
    }

    private static String urn(String kind, String id) {
        return "urn:parallax:" + kind + ":" + encode(id);
    }

    private static String encode(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
