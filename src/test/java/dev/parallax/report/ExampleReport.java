package dev.parallax.report;

import dev.parallax.check.Finding;
import dev.parallax.check.Severity;
import dev.parallax.collation.Cell;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Line;
import dev.parallax.collation.Passage;
import dev.parallax.collation.Row;
import dev.parallax.difference.Comparison;
import dev.parallax.difference.Difference;
import dev.parallax.dossier.Dossier;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.review.NoteSeverity;
import dev.parallax.review.Quote;
import dev.parallax.review.Reply;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Sentence;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small report, put together by hand, in which everything occurs that a report can show. */
final class ExampleReport {
    static final Instant MADE = Instant.parse("2025-11-03T09:30:00Z");

    private static final Text ORIGINAL = text(
            "original",
            Role.ORIGINAL,
            "原文观察",
            "zh-Hans",
            "日方急于表态",
            "https://example.org/a?b=1&c=2",
            new Paragraph(ParagraphKind.HEADLINE, "日方急于表态"),
            body("前一天，特朗普与高市早苗会面。"),
            body("赫格塞思说，美方没有要求日方增加军费。"),
            new Paragraph(ParagraphKind.BOILERPLATE, "责任编辑：王某"));

    private static final Text TRANSLATION = text(
            "translation",
            Role.TRANSLATION,
            "Desk, v1",
            "en",
            "Tokyo hurries to commit",
            "",
            new Paragraph(ParagraphKind.HEADLINE, "Tokyo hurries to commit"),
            body("The day before, Trump met Takahashi Sanae."),
            body("Hegseth said the U.S. side had asked Japan to raise spending."));

    private static final Text CORRECTED = text(
            "corrected",
            Role.TRANSLATION,
            "Desk, v2",
            "en",
            "Tokyo in a hurry to commit",
            "",
            new Paragraph(ParagraphKind.HEADLINE, "Tokyo in a hurry to commit"),
            body("The day before, Trump met Takaichi Sanae."),
            body("Hegseth said the U.S. side had not asked Japan to raise military spending."));

    private static final Text COVERAGE = text(
            "post",
            Role.COVERAGE,
            "Example Post",
            "en",
            "Hegseth hails buildup",
            "javascript:alert(1)",
            new Paragraph(ParagraphKind.HEADLINE, "Hegseth hails buildup"),
            body("Hegseth said Washington made no demands."),
            body("Trump met Sanae Takaichi."),
            body("Thousands cheered aboard the carrier."));

    private ExampleReport() {}

    static Report report() {
        return report("Koizumi–Hegseth meeting", "Two ministers meet in Tokyo.", notes());
    }

    static Report report(String title, String event, List<Note> notes) {
        var texts = List.of(ORIGINAL, TRANSLATION, CORRECTED, COVERAGE);
        var dossier =
                new Dossier("d1", title, event, LocalDate.of(2025, 10, 29), false, texts, List.of(), Set.of(), MADE);
        return new Report(dossier, new Collation(texts, "translation", rows(), findings()), notes, List.of(), MADE);
    }

    /** One text that has nothing but these words everywhere, and a note on their last seven. */
    static Report hostile(String words) {
        String line = words.replace("\n", " ").replace("\r", " ").strip();
        var text = text("t", Role.ORIGINAL, words, "en", words, "", body(line));
        var row = row(1, 1, Row.Status.AUTOMATIC, cell(text, null, 0));
        var note = note(
                "n",
                Category.STYLE,
                words,
                words,
                Note.State.OPEN,
                quote(text, line.substring(Math.max(0, line.length() - 7))));
        var dossier = new Dossier("d", words, words, null, false, List.of(text), List.of(), Set.of(), MADE);
        return new Report(
                dossier, new Collation(List.of(text), "t", List.of(row), List.of()), List.of(note), List.of(), MADE);
    }

    /** An original and its translation that both say nothing but these words, with notes on them. */
    static Report translated(String words, Note... notes) {
        String line = words.replace("\n", " ").replace("\r", " ").strip();
        var original = text("t", Role.ORIGINAL, words, "zh-Hans", words, "", body(line));
        var translation = text("u", Role.TRANSLATION, words, "en", words, "", body(line));
        var row = row(1, 1, Row.Status.CONFIRMED, cell(original, null, 0), cell(translation, null, 0));
        var texts = List.of(original, translation);
        var dossier = new Dossier("d", words, words, null, false, texts, List.of(), Set.of(), MADE);
        return new Report(dossier, new Collation(texts, "u", List.of(row), List.of()), List.of(notes), List.of(), MADE);
    }

    private static List<Row> rows() {
        return List.of(
                row(
                        1,
                        0.62,
                        Row.Status.CONFIRMED,
                        cell(ORIGINAL, null, 0),
                        cell(TRANSLATION, null, 0),
                        cell(
                                CORRECTED,
                                compare(
                                        "Tokyo hurries to commit",
                                        "Tokyo in a hurry to commit",
                                        change(Difference.Kind.KEPT, "Tokyo", "Tokyo"),
                                        change(Difference.Kind.REPLACED, "hurries", "in a hurry"),
                                        change(Difference.Kind.KEPT, "to commit", "to commit")),
                                0),
                        cell(COVERAGE, different(), 0)),
                row(
                        2,
                        .86,
                        Row.Status.AUTOMATIC,
                        cell(ORIGINAL, null, 1),
                        cell(TRANSLATION, null, 1),
                        cell(
                                CORRECTED,
                                compare(
                                        "The day before, Trump met Takahashi Sanae.",
                                        "The day before, Trump met Takaichi Sanae.",
                                        change(Difference.Kind.REPLACED, "Takahashi", "Takaichi")),
                                1),
                        cell(
                                COVERAGE,
                                compare(
                                        "The day before, Trump met Takahashi Sanae.",
                                        "Trump met Sanae Takaichi.",
                                        new Difference(Difference.Kind.DELETED, new Span(0, 15), new Span(0, 0), false),
                                        change(Difference.Kind.MOVED, "Sanae", "Sanae"),
                                        change(Difference.Kind.REPLACED, "Takahashi", "Takaichi")),
                                2)),
                row(
                        3,
                        .71,
                        Row.Status.AUTOMATIC,
                        cell(ORIGINAL, null, 2),
                        cell(TRANSLATION, null, 2),
                        cell(
                                CORRECTED,
                                compare(
                                        "Hegseth said the U.S. side had asked Japan to raise spending.",
                                        "Hegseth said the U.S. side had not asked Japan to raise military spending.",
                                        new Difference(
                                                Difference.Kind.INSERTED, new Span(31, 31), new Span(31, 34), false),
                                        new Difference(
                                                Difference.Kind.INSERTED, new Span(52, 52), new Span(56, 64), false)),
                                2),
                        moved(cell(COVERAGE, different(), 1))),
                row(
                        4,
                        0,
                        Row.Status.AUTOMATIC,
                        cell(ORIGINAL, null),
                        cell(TRANSLATION, null),
                        cell(CORRECTED, null),
                        cell(COVERAGE, null, 3)),
                row(
                        5,
                        0,
                        Row.Status.AUTOMATIC,
                        cell(ORIGINAL, null, 3),
                        cell(TRANSLATION, null),
                        cell(CORRECTED, null),
                        cell(COVERAGE, null)));
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding(
                        "negation",
                        Severity.ERROR,
                        "没有要求 “did not ask” became “had asked”.",
                        List.of(place(TRANSLATION, "had asked"), place(ORIGINAL, "没有要求")),
                        "",
                        "had not asked"),
                new Finding(
                        "name",
                        Severity.ERROR,
                        "“Takahashi” is no reading of 高市.",
                        List.of(place(TRANSLATION, "Takahashi"), place(ORIGINAL, "高市")),
                        "Example Post writes Takaichi.",
                        "Takaichi"),
                new Finding(
                        "emphasis",
                        Severity.NOTICE,
                        "The second paragraph of Example Post says what the original says last.",
                        List.of(place(COVERAGE, "Hegseth said Washington made no demands.")),
                        "",
                        ""));
    }

    static List<Note> notes() {
        return List.of(
                note(
                        "n1",
                        Category.MISTRANSLATION,
                        "Ask the agency which reading they use.\nTakaichi is right.",
                        "Mei Lin",
                        Note.State.OPEN,
                        quote(ORIGINAL, "高市早苗"),
                        quote(TRANSLATION, "met Takahashi Sanae")),
                note("n2", Category.QUESTION, "", "K. Tanaka", Note.State.RESOLVED, quote(COVERAGE, "no demands")),
                note(
                        "n3",
                        Category.CONTEXT,
                        "Was in an earlier version.",
                        "Mei Lin",
                        Note.State.OPEN,
                        new Quote("post", "five ships", "", "", new Span(3, 13), null)));
    }

    /** The first note, settled after somebody answered. */
    static Note answered(String by, String words) {
        var note = notes().getFirst();
        return new Note(
                note.id(),
                note.dossierId(),
                note.category(),
                NoteSeverity.MAJOR,
                List.of(),
                note.words(),
                note.author(),
                Note.State.RESOLVED,
                note.targets(),
                List.of(new Reply("r", by, words, note.created(), note.created())),
                null,
                List.of(),
                note.created(),
                note.changed());
    }

    static Note note(String id, Category category, String words, String author, Note.State state, Quote... quotes) {
        var written = Instant.parse("2025-11-01T08:00:00Z");
        return new Note(
                id,
                "d1",
                category,
                null,
                List.of(),
                words,
                author,
                state,
                List.of(quotes),
                List.of(),
                null,
                List.of(),
                written,
                written);
    }

    static Quote quote(Text text, String exact) {
        Span at = place(text, exact).span();
        return new Quote(text.id(), exact, "", "", at, null);
    }

    static Text text(
            String id, Role role, String outlet, String language, String title, String url, Paragraph... paragraphs) {
        return new Text(
                id,
                new Article(role, outlet, Language.of(language), title, "", LocalDate.of(2025, 10, 30), url),
                List.of(paragraphs));
    }

    static Paragraph body(String words) {
        return new Paragraph(ParagraphKind.BODY, words);
    }

    static Row row(int number, double confidence, Row.Status status, Cell... cells) {
        var list = List.of(cells);
        return new Row("r" + number, number, list, List.of(new Line(list, confidence)), confidence, status);
    }

    /** Paragraphs of a text as a cell. */
    static Cell cell(Text text, @Nullable Comparison comparison, int... paragraphs) {
        var passages = new ArrayList<Passage>();
        for (int paragraph : paragraphs) {
            passages.add(new Passage(
                    paragraph,
                    text.paragraphs().get(paragraph).kind(),
                    text.sentencesOf(paragraph).stream().map(Sentence::index).toList(),
                    text.paragraphSpan(paragraph),
                    false));
        }
        return new Cell(text.id(), passages, comparison);
    }

    private static Cell moved(Cell cell) {
        return new Cell(
                cell.textId(),
                cell.passages().stream()
                        .map(p -> new Passage(p.paragraph(), p.kind(), p.sentences(), p.span(), true))
                        .toList(),
                cell.comparison());
    }

    /** A change whose words occur once on either side; {@link #compare} finds where. */
    private record Change(Difference.Kind kind, String base, String other) {}

    private static Change change(Difference.Kind kind, String base, String other) {
        return new Change(kind, base, other);
    }

    private static Comparison compare(String base, String other, Object... differences) {
        return new Comparison(
                Arrays.stream(differences)
                        .map(d -> d instanceof Change c
                                ? new Difference(c.kind(), where(base, c.base()), where(other, c.other()), false)
                                : (Difference) d)
                        .toList(),
                .7,
                Comparison.Verdict.DIFFERS,
                true);
    }

    private static Comparison different() {
        return new Comparison(List.of(), .1, Comparison.Verdict.DIFFERENT_WORDING, true);
    }

    private static Span where(String wording, String words) {
        int start = wording.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Place place(Text text, String words) {
        return new Place(text.id(), where(text.content(), words));
    }
}
