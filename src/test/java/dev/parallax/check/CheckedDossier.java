package dev.parallax.check;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Sentences;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sample dossier as the checks take it, with the mistakes planted into it. */
record CheckedDossier(List<Text> texts, List<Mistake> mistakes) {
    /**
     * @param paragraph of the faulty text
     * @param quote the faulty words; empty if words are missing
     * @param originalParagraph of the original; -1 if it has nothing of the kind
     */
    record Mistake(String text, int paragraph, String quote, int originalParagraph, String original, String check) {}

    static CheckedDossier read(Path folder) throws IOException {
        var json = JsonMapper.shared();
        var dossier = json.readTree(Files.readString(folder.resolve("dossier.json")));
        var texts = new ArrayList<Text>();
        for (var text : dossier.get("texts")) {
            texts.add(
                    text(text, Files.readString(folder.resolve(text.get("file").asString()))));
        }
        var mistakes = new ArrayList<Mistake>();
        for (var m :
                json.readTree(Files.readString(folder.resolve("expected.json"))).get("mistakes")) {
            mistakes.add(new Mistake(
                    m.get("text").asString(),
                    m.get("paragraph").asInt(),
                    m.get("quote").asString(),
                    m.get("originalParagraph").asInt(),
                    m.get("original").asString(),
                    m.get("check").asString()));
        }
        return new CheckedDossier(texts, mistakes);
    }

    private static Text text(JsonNode json, String markdown) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var block : markdown.strip().split("\n\n+")) {
            boolean headline = block.startsWith("# ");
            paragraphs.add(new Paragraph(
                    headline ? ParagraphKind.HEADLINE : ParagraphKind.BODY, block.replaceFirst("^#+ ", "")));
        }
        return new Text(
                json.get("id").asString(),
                new Article(
                        Role.valueOf(json.get("role").asString()),
                        json.get("outlet").asString(),
                        Language.of(json.get("language").asString()),
                        json.get("title").asString(),
                        "",
                        null,
                        ""),
                paragraphs);
    }

    /** A text of bare paragraphs. */
    static Text text(String id, Role role, Language language, List<String> lines) {
        var paragraphs =
                lines.stream().map(l -> new Paragraph(ParagraphKind.BODY, l)).toList();
        return new Text(id, new Article(role, "", language, "", "", null, ""), paragraphs);
    }

    Text text(String id) {
        return texts.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    /** Everything that the checks may look at for one translation. */
    Material material(String translationId) {
        var translation = text(translationId);
        var original = texts.stream()
                .filter(t -> t.article().role() == Role.ORIGINAL)
                .findFirst()
                .orElseThrow();
        var coverage = texts.stream()
                .filter(t -> t.article().role() == Role.COVERAGE && t.language().sameAs(translation.language()))
                .map(t -> new Material.Coverage(t, List.of()))
                .toList();
        return material(original, translation, coverage);
    }

    static Material material(Text original, Text translation, List<Material.Coverage> coverage) {
        var alignment = Aligner.standard().align(Sentences.of(original), Sentences.of(translation), List.of());
        return new Material(original, translation, alignment, coverage, List.of());
    }

    /** Whether a finding lies where a mistake was planted. */
    boolean hits(Finding finding, Mistake mistake) {
        var translation = text(mistake.text());
        var original = texts.get(0);
        for (var place : finding.places()) {
            if (place.textId().equals(translation.id()) && !mistake.quote().isEmpty()) {
                var paragraph = translation.paragraphSpan(mistake.paragraph());
                int at = translation.content().indexOf(mistake.quote(), paragraph.start());
                var quote = new Span(at, at + mistake.quote().length());
                if (place.span().overlaps(quote)) {
                    return true;
                }
            }
            if (place.textId().equals(original.id()) && mistake.quote().isEmpty()) {
                var paragraph = original.paragraphSpan(mistake.originalParagraph());
                int at = original.content().indexOf(mistake.original(), paragraph.start());
                if (place.span().overlaps(new Span(at, at + mistake.original().length()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
