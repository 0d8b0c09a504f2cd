package dev.parallax.collation;

import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows while they are being laid out, in order, and the main row of every sentence placed so far. */
final class Layout {
    private final List<Text> texts;
    private final Text spine;
    private final Set<String> coverage;
    private final List<RowDraft> rows = new ArrayList<>();
    private final Map<String, Map<Integer, RowDraft>> rowOf = new HashMap<>();
    private final Map<Pins.Block, RowDraft> blockRows = new HashMap<>();

    /** One row for each block that a person pinned and for what is left of each paragraph of the spine. */
    Layout(List<Text> texts, Text spine, Pins pins) {
        this.texts = texts;
        this.spine = spine;
        this.coverage = texts.stream()
                .filter(t -> t.article().role() == Role.COVERAGE)
                .map(Text::id)
                .collect(Collectors.toSet());
        int paragraph = -1;
        RowDraft open = null;
        for (Sentence sentence : spine.sentences()) {
            var block = pins.blockOf(spine.id(), sentence.index());
            if (block.isPresent()) {
                place(spine.id(), sentence.index(), rowOf(block.get(), lastRow()));
                open = null;
                continue;
            }
            boolean cut = pins.isCut(spine.id(), sentence.index());
            if (open == null || sentence.paragraph() != paragraph || cut) {
                open = new RowDraft();
                if (cut) {
                    open.cut();
                }
                rows.add(open);
                paragraph = sentence.paragraph();
            }
            place(spine.id(), sentence.index(), open);
        }
    }

    private @Nullable RowDraft lastRow() {
        return rows.isEmpty() ? null : rows.getLast();
    }

    List<Text> texts() {
        return texts;
    }

    Text spine() {
        return spine;
    }

    /** The ids of the texts that are coverage. */
    Set<String> coverage() {
        return coverage;
    }

    List<RowDraft> rows() {
        return rows;
    }

    /** The row of a block that a person pinned, made after an anchor (at the top if there is none) when first asked for. */
    RowDraft rowOf(Pins.Block block, @Nullable RowDraft anchor) {
        return blockRows.computeIfAbsent(block, b -> {
            var row = insertAfter(anchor);
            row.pin(b.recheck());
            return row;
        });
    }

    /** Puts a sentence into a row; the first row a sentence is put into stays its main one. */
    void place(String textId, int sentence, RowDraft row) {
        row.sentences(textId).add(sentence);
        rowOf.computeIfAbsent(textId, id -> new HashMap<>()).putIfAbsent(sentence, row);
    }

    Optional<RowDraft> rowOf(String textId, int sentence) {
        return Optional.ofNullable(rowOf.getOrDefault(textId, Map.of()).get(sentence));
    }

    /** Joins two rows into the one that comes first. */
    RowDraft merge(RowDraft one, RowDraft other) {
        if (one == other) {
            return one;
        }
        var first = rows.indexOf(one) < rows.indexOf(other) ? one : other;
        var second = first == one ? other : one;
        first.absorb(second);
        rows.remove(second);
        rowOf.values().forEach(map -> map.replaceAll((sentence, row) -> row == second ? first : row));
        return first;
    }

    /** A new row after another, at the top if there is none. */
    RowDraft insertAfter(@Nullable RowDraft anchor) {
        var row = new RowDraft();
        rows.add(rows.indexOf(anchor) + 1, row);
        return row;
    }

    /** The row of the spine's paragraph of a kind that stands before any body text. */
    Optional<RowDraft> opening(ParagraphKind kind) {
        List<Paragraph> paragraphs = spine.paragraphs();
        for (int i = 0; i < paragraphs.size() && paragraphs.get(i).kind() != ParagraphKind.BODY; i++) {
            if (paragraphs.get(i).kind() == kind) {
                return rowOf(spine.id(), spine.sentencesOf(i).getFirst().index());
            }
        }
        return Optional.empty();
    }
}
