package dev.parallax.collation;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.Sentences;
import dev.parallax.alignment.Watch;
import dev.parallax.alignment.WordLink;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
        var alignment = align(translation, watch);
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

    private Alignment align(Text translation, Watch watch) {
        var spine = layout.spine();
        var source = Sentences.of(spine);
        var target = Sentences.of(translation);
        var fixed = fixed(translation);
        var free = engines.align(source, target, List.of(), watch.part(0, fixed.isEmpty() ? 1 : 0.5));
        var whole = fixed.isEmpty() ? free : engines.align(source, target, fixed, watch.part(0.5, 1));
        List<Bead> beads = new ArrayList<>();
        List<List<WordLink>> links = new ArrayList<>();
        for (int i = 0; i < whole.beads().size(); i++) {
            var bead = whole.beads().get(i);
            if (isAmong(fixed, bead) && bead.source().size() + bead.target().size() > 2 && !bead.isNull()) {
                var part = among(free, bead).orElseGet(() -> inside(bead, source, target));
                beads.addAll(part.beads());
                links.addAll(part.links());
            } else {
                beads.add(bead);
                links.add(whole.links().get(i));
            }
        }
        return new Alignment(beads, links);
    }

    private static boolean isAmong(List<Bead> fixed, Bead bead) {
        return fixed.stream()
                .anyMatch(f -> f.source().equals(bead.source()) && f.target().equals(bead.target()));
    }

    private List<Bead> fixed(Text translation) {
        var spine = layout.spine();
        List<Bead> fixed = new ArrayList<>();
        for (Pins.Block block : pins.blocks()) {
            var source = List.copyOf(block.of(spine.id()));
            var target = List.copyOf(block.of(translation.id()));
            if (!target.isEmpty()) {
                fixed.add(Bead.pinned(source, target));
            }
        }
        IntStream.range(0, spine.sentences().size())
                .filter(s -> pins.isAbsent(spine.id(), s, translation.id()))
                .forEach(s -> fixed.add(Bead.pinned(List.of(s), List.of())));
        IntStream.range(0, translation.sentences().size())
                .filter(t -> pins.isAbsent(translation.id(), t, spine.id()))
                .forEach(t -> fixed.add(Bead.pinned(List.of(), List.of(t))));
        return fixed;
    }

    /** The beads of an alignment that make up a block, so that a row keeps its lines when a person confirms it. */
    private static Optional<Alignment> among(Alignment free, Bead block) {
        List<Bead> beads = new ArrayList<>();
        List<List<WordLink>> links = new ArrayList<>();
        int sentences = 0;
        for (int i = 0; i < free.beads().size(); i++) {
            var bead = free.beads().get(i);
            if (block.source().containsAll(bead.source()) && block.target().containsAll(bead.target())) {
                beads.add(bead);
                links.add(free.links().get(i));
                sentences += bead.source().size() + bead.target().size();
            }
        }
        return sentences == block.source().size() + block.target().size()
                ? Optional.of(new Alignment(beads, links))
                : Optional.empty();
    }

    /** The beads within a block that a person put into one row. */
    private Alignment inside(Bead block, Sentences source, Sentences target) {
        var part = engines.align(part(source, block.source()), part(target, block.target()), List.of(), Watch.NONE);
        return new Alignment(
                part.beads().stream()
                        .map(b -> new Bead(
                                b.source().stream().map(block.source()::get).toList(),
                                b.target().stream().map(block.target()::get).toList(),
                                b.confidence(),
                                b.ties()))
                        .toList(),
                part.links().stream()
                        .map(links -> links.stream()
                                .map(link -> new WordLink(
                                        block.source().get(link.sourceSentence()),
                                        link.source(),
                                        block.target().get(link.targetSentence()),
                                        link.target(),
                                        link.weight()))
                                .toList())
                        .toList());
    }

    private static Sentences part(Sentences whole, List<Integer> indices) {
        return new Sentences(
                whole.language(),
                indices.stream().map(whole.sentences()::get).toList(),
                indices.stream().map(whole.paragraphs()::get).toList());
    }
}
