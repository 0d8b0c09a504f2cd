package dev.parallax.collation;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.Watch;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Aligns translations with the spine and puts their sentences into its rows. */
final class Translations {
    /** A bead that crosses more of the spine's rows than this is taken apart rather than trusted to join them. */
    private static final int MOST_ROWS_JOINED = 3;

    private final Engines engines;
    private final Layout layout;
    private final Pins pins;

    Translations(Engines engines, Layout layout, Pins pins) {
        this.engines = engines;
        this.layout = layout;
        this.pins = pins;
    }

    /** Places every sentence of a translation, and says how it was aligned. */
    Alignment place(Text translation, Watch watch) {
        var alignment = new PinnedAlignment(engines, pins, layout.spine(), translation).alignment(watch);
        var beads = alignment.beads();
        for (Bead bead : beads) {
            if (!bead.isNull()) {
                var row = rowFor(bead);
                bead.target().forEach(t -> layout.place(translation.id(), t, row));
            }
        }
        placeAdditions(translation);
        for (Bead bead : beads) {
            link(bead, translation);
        }
        return alignment;
    }

    private void link(Bead bead, Text translation) {
        for (int s : bead.source()) {
            for (int t : bead.target()) {
                layout.rowOf(layout.spine().id(), s)
                        .filter(row -> row.sentences(translation.id()).contains(t))
                        .ifPresent(row -> row.link(layout.spine().id(), s, translation.id(), t, bead.confidence()));
            }
        }
    }

    private RowDraft rowFor(Bead bead) {
        var spine = layout.spine();
        var crossed = new ArrayList<RowDraft>();
        for (int s : bead.source()) {
            var row = layout.rowOf(spine.id(), s).orElseThrow();
            if (!crossed.contains(row)) {
                crossed.add(row);
            }
        }
        Set<ParagraphKind> kinds = new HashSet<>();
        bead.source()
                .forEach(s -> kinds.add(spine.paragraphs()
                        .get(spine.sentences().get(s).paragraph())
                        .kind()));
        boolean join = crossed.size() <= MOST_ROWS_JOINED
                && kinds.size() == 1
                && crossed.stream().noneMatch(RowDraft::isPinned)
                && crossed.stream().skip(1).noneMatch(RowDraft::isCut);
        return join ? crossed.stream().reduce(layout::merge).orElseThrow() : longest(crossed, bead);
    }

    /** The row that has most of the bead's source, by length. */
    private RowDraft longest(List<RowDraft> rows, Bead bead) {
        var spine = layout.spine();
        RowDraft best = rows.getFirst();
        int most = -1;
        for (RowDraft row : rows) {
            int length = bead.source().stream()
                    .filter(s -> row.sentences(spine.id()).contains(s))
                    .mapToInt(s -> spine.sentences().get(s).span().length())
                    .sum();
            if (length > most) {
                most = length;
                best = row;
            }
        }
        return best;
    }

    /** What only the translation says stays with its paragraph; a paragraph that is all addition gets a row of its own. */
    private void placeAdditions(Text translation) {
        RowDraft anchor = null;
        for (int p = 0; p < translation.paragraphs().size(); p++) {
            var sentences = translation.sentencesOf(p);
            RowDraft row = sentences.stream()
                    .flatMap(s -> layout.rowOf(translation.id(), s.index()).stream())
                    .findFirst()
                    .orElse(null);
            for (var sentence : sentences) {
                var own = layout.rowOf(translation.id(), sentence.index());
                var block = pins.blockOf(translation.id(), sentence.index());
                if (own.isPresent()) {
                    row = own.get();
                    continue;
                }
                if (block.isEmpty() && row == null) {
                    row = additionRow(translation, p, anchor);
                }
                layout.place(
                        translation.id(),
                        sentence.index(),
                        block.isPresent() ? layout.rowOf(block.get(), anchor) : Objects.requireNonNull(row));
            }
            anchor = row == null ? anchor : row;
        }
    }

    private RowDraft additionRow(Text translation, int paragraph, @Nullable RowDraft anchor) {
        var kind = translation.paragraphs().get(paragraph).kind();
        return kind == ParagraphKind.BODY
                ? layout.insertAfter(anchor)
                : layout.opening(kind)
                        .filter(row -> row.sentences(translation.id()).isEmpty())
                        .orElseGet(() -> layout.insertAfter(anchor));
    }
}
