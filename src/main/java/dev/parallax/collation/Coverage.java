package dev.parallax.collation;

import dev.parallax.alignment.PassageMatch;
import dev.parallax.alignment.PassageMethod;
import dev.parallax.alignment.Sentences;
import dev.parallax.text.Language;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the passages of coverage into the rows that say the same, in any order.
 *
 * <p>A sentence stands in every row that it matches; what a paragraph says beside that goes to the row that the paragraph
 * matches best. A paragraph that matches nothing gets a row of its own, which other coverage that says the same shares.
 */
final class Coverage {
    /** So many pairs of paragraphs that match nothing else are compared with each other, of which a book has millions. */
    private static final int MOST_COMPARED = 3_000;

    private final Engines engines;
    private final Layout layout;
    private final Pins pins;
    private final List<OwnRow> ownRows = new ArrayList<>();
    private int compared;

    /** The own rows of the texts before, in the language of the one that is being placed. */
    private List<OwnRow> others = List.of();

    /** A row that began with a paragraph of coverage. */
    private record OwnRow(Text text, int paragraph, RowDraft row) {}

    Coverage(Engines engines, Layout layout, Pins pins) {
        this.engines = engines;
        this.layout = layout;
        this.pins = pins;
    }

    /** Places every sentence of a coverage article, by what it matches in {@link #pivot}. */
    void place(Text coverage) {
        var pivot = pivot(coverage);
        var matches = engines.match(engines.sentences(pivot), engines.sentences(coverage)).stream()
                .filter(m -> isFree(m, pivot, coverage))
                .collect(Collectors.groupingBy(PassageMatch::coverage));
        others = ownRows.stream()
                .filter(own -> own.text().language().sameAs(coverage.language()))
                .toList();
        RowDraft anchor = null;
        for (int p = 0; p < coverage.paragraphs().size(); p++) {
            anchor = placeParagraph(coverage, p, pivot, matches, anchor);
        }
    }

    /**
     * The text that a coverage article is matched with: one in its own language, the spine before the translations; else an
     * English translation, about which the matcher knows most; else the spine.
     */
    Text pivot(Text coverage) {
        var spine = layout.spine();
        return spine.language().sameAs(coverage.language())
                ? spine
                : translation(coverage.language())
                        .or(() -> translation(Language.ENGLISH))
                        .orElse(spine);
    }

    /** What a coverage article is matched by. */
    PassageMethod method(Text coverage) {
        return engines.method(pivot(coverage).language(), coverage.language());
    }

    private Optional<Text> translation(Language language) {
        return layout.texts().stream()
                .filter(t -> t.article().role() == Role.TRANSLATION)
                .filter(t -> t.language().sameAs(language))
                .findFirst();
    }

    /** Whether a person said that a coverage article leaves out what a row says. */
    private boolean isAbsent(RowDraft row, Text coverage) {
        return layout.texts().stream()
                .anyMatch(t -> row.sentences(t.id()).stream().anyMatch(s -> pins.isAbsent(t.id(), s, coverage.id())));
    }

    /** Whether nobody said that either sentence of a match has no counterpart. */
    private boolean isFree(PassageMatch match, Text pivot, Text coverage) {
        return !pins.isAbsent(pivot.id(), match.base(), coverage.id())
                && !pins.isAbsent(coverage.id(), match.coverage(), pivot.id());
    }

    /** Places one paragraph, after an anchor if it needs a row of its own, and gives the row that it mainly stands in. */
    private RowDraft placeParagraph(
            Text coverage,
            int paragraph,
            Text pivot,
            Map<Integer, List<PassageMatch>> matches,
            @Nullable RowDraft anchor) {
        var sentences = coverage.sentencesOf(paragraph);
        var pinned = placePinned(sentences, coverage, anchor);
        var main = opening(coverage, paragraph)
                .or(() -> placeMatched(sentences, coverage, pivot, matches))
                .or(() -> pinned)
                .filter(row -> rest(sentences, coverage).isEmpty() || !isAbsent(row, coverage))
                .orElseGet(() -> ownRow(coverage, paragraph, anchor));
        rest(sentences, coverage).forEach(sentence -> layout.place(coverage.id(), sentence.index(), main));
        return main;
    }

    /** The sentences that have no row yet. */
    private List<Sentence> rest(List<Sentence> sentences, Text coverage) {
        return sentences.stream()
                .filter(s -> layout.rowOf(coverage.id(), s.index()).isEmpty())
                .toList();
    }

    /** Places the sentences that a person pinned, and gives the row of the last. */
    private Optional<RowDraft> placePinned(List<Sentence> sentences, Text coverage, @Nullable RowDraft anchor) {
        RowDraft last = null;
        for (Sentence sentence : sentences) {
            for (Pins.Block block : pins.blocksOf(coverage.id(), sentence.index())) {
                last = layout.rowOf(block, anchor);
                layout.place(coverage.id(), sentence.index(), last);
            }
        }
        return Optional.ofNullable(last);
    }

    /** Places the sentences that match, and gives the row where they match best together. */
    private Optional<RowDraft> placeMatched(
            List<Sentence> sentences, Text coverage, Text pivot, Map<Integer, List<PassageMatch>> matches) {
        Map<RowDraft, Double> missed = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            var own = withoutHeadlines(matches.getOrDefault(sentence.index(), List.of()), pivot);
            var blocks = pins.blocksOf(coverage.id(), sentence.index());
            for (PassageMatch match : blocks.isEmpty() ? own : beside(blocks, own, pivot)) {
                var row = layout.rowOf(pivot.id(), match.base()).orElseThrow();
                layout.place(coverage.id(), sentence.index(), row);
                row.link(pivot.id(), match.base(), coverage.id(), sentence.index(), match.score());
                missed.merge(row, 1 - match.score(), (a, b) -> a * b);
            }
        }
        return missed.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /**
     * The matches that count of a sentence that a person pinned. Those within its blocks tell which lines it belongs to. Where
     * it was pinned as it stood, so that every block holds a match, it also stays in other rows, unless a person put one of
     * these together without it. A sentence that was put elsewhere is there and nowhere else.
     */
    private List<PassageMatch> beside(List<Pins.Block> blocks, List<PassageMatch> own, Text pivot) {
        boolean asItStood = blocks.stream()
                .allMatch(block ->
                        own.stream().anyMatch(match -> block.of(pivot.id()).contains(match.base())));
        return own.stream()
                .filter(match -> pins.blockOf(pivot.id(), match.base())
                        .map(blocks::contains)
                        .orElse(asItStood))
                .toList();
    }

    /** The matches of a sentence; a headline sums up what the body says, so it counts only where nothing else matches. */
    private static List<PassageMatch> withoutHeadlines(List<PassageMatch> own, Text pivot) {
        var inBody = own.stream().filter(m -> !isHeadline(pivot, m.base())).toList();
        return inBody.isEmpty() ? own : inBody;
    }

    private static boolean isHeadline(Text text, int sentence) {
        var paragraph = text.sentences().get(sentence).paragraph();
        return text.paragraphs().get(paragraph).kind() == ParagraphKind.HEADLINE;
    }

    /** The headline belongs to the headline's row, and a notice at the top to the notice's, whatever they say. */
    private Optional<RowDraft> opening(Text coverage, int paragraph) {
        var paragraphs = coverage.paragraphs();
        var kind = paragraphs.get(paragraph).kind();
        boolean opens = kind != ParagraphKind.BODY
                && paragraphs.subList(0, paragraph).stream()
                        .noneMatch(p -> p.kind() == ParagraphKind.BODY || p.kind() == kind);
        return opens ? layout.opening(kind) : Optional.empty();
    }

    private RowDraft ownRow(Text coverage, int paragraph, @Nullable RowDraft anchor) {
        var shared = compared < MOST_COMPARED ? sharedBy(coverage, paragraph) : Optional.<OwnRow>empty();
        var row = shared.map(OwnRow::row).orElseGet(() -> layout.insertAfter(anchor));
        ownRows.add(new OwnRow(coverage, paragraph, row));
        return row;
    }

    /** What other coverage began with a paragraph that says the same. */
    private Optional<OwnRow> sharedBy(Text coverage, int paragraph) {
        return others.stream()
                .filter(own -> own.row().sentences(coverage.id()).isEmpty())
                .takeWhile(own -> compared++ < MOST_COMPARED)
                .filter(own -> !engines.match(part(own.text(), own.paragraph()), part(coverage, paragraph))
                        .isEmpty())
                .findFirst();
    }

    private static Sentences part(Text text, int paragraph) {
        return Sentences.of(
                text.language(),
                text.sentencesOf(paragraph).stream().map(text::words).toList());
    }
}
