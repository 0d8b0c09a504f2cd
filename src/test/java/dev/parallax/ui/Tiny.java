package dev.parallax.ui;

import dev.parallax.collation.Cell;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Line;
import dev.parallax.collation.Passage;
import dev.parallax.collation.Row;
import dev.parallax.difference.Comparison;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Texts and collations of a few words, for tests. */
final class Tiny {
    private Tiny() {}

    static Text original(String... paragraphs) {
        return text("o", Role.ORIGINAL, "原文", "zh", paragraphs);
    }

    static Text translation(String... paragraphs) {
        return text("t", Role.TRANSLATION, "Desk", "en", paragraphs);
    }

    static Text coverage(String... paragraphs) {
        return text("k", Role.COVERAGE, "Kyodo", "en", paragraphs);
    }

    static Text text(String id, Role role, String outlet, String language, String... paragraphs) {
        return new Text(
                id,
                new Article(role, outlet, Language.of(language), "", "", null, ""),
                Arrays.stream(paragraphs)
                        .map(p -> new Paragraph(ParagraphKind.BODY, p))
                        .toList());
    }

    /** What a text has in a row: whole paragraphs, by their indices. */
    static Cell cell(Text text, int... paragraphs) {
        return new Cell(
                text.id(),
                IntStream.of(paragraphs)
                        .mapToObj(p -> new Passage(
                                p,
                                text.paragraphs().get(p).kind(),
                                text.sentencesOf(p).stream().map(s -> s.index()).toList(),
                                text.paragraphSpan(p),
                                false))
                        .toList(),
                null);
    }

    static Cell compared(Cell cell, Comparison comparison) {
        return new Cell(cell.textId(), cell.passages(), comparison);
    }

    /** A collation whose base is the second text. */
    static Collation collation(List<Text> texts, List<List<Cell>> rows) {
        var built = new ArrayList<Row>();
        for (List<Cell> cells : rows) {
            built.add(new Row(
                    "row-" + (built.size() + 1),
                    built.size() + 1,
                    cells,
                    List.of(new Line(cells, 0.9)),
                    0.9,
                    Row.Status.AUTOMATIC));
        }
        return new Collation(texts, texts.get(Math.min(1, texts.size() - 1)).id(), built, List.of());
    }
}
