package dev.parallax.collation;

import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Makes the rows that people see of the rows as they were laid out. */
final class RowBuilder {
    private final Layout layout;
    private final BaseComparison comparison;
    private final Map<String, Set<RowDraft>> inOrder = new HashMap<>();

    /**
     * The spine first, whose sentences stand in one row each, then translations, then coverage; wherever their columns are.
     */
    private final Comparator<Text> naming;

    RowBuilder(Layout layout, BaseComparison comparison) {
        this.layout = layout;
        this.naming = Comparator.comparing((Text text) -> text != layout.spine())
                .thenComparing(text -> !Collator.translates(text, layout.spine()))
                .thenComparing(Text::id);
        this.comparison = comparison;
        layout.texts().forEach(text -> inOrder.put(text.id(), rowsInOrder(text)));
    }

    /** The rows, made on all processors: to compare their words is what costs. */
    List<Row> rows() {
        var drafts = layout.rows();
        var ids = ids(drafts);
        return IntStream.range(0, drafts.size())
                .parallel()
                .mapToObj(i -> row(drafts.get(i), ids.get(i), i + 1))
                .toList();
    }

    private Row row(RowDraft draft, String id, int number) {
        var lines = Lines.of(draft, layout).stream()
                .map(line -> new Line(cells(draft, line.sentences()), line.confidence()))
                .toList();
        Map<String, NavigableSet<Integer>> all = new HashMap<>();
        layout.texts().forEach(text -> all.put(text.id(), draft.sentences(text.id())));
        double confidence = lines.stream().mapToDouble(Line::confidence).min().orElse(1);
        return new Row(id, number, cells(draft, all), lines, confidence, draft.status());
    }

    /** Rows that begin with the same sentence, as coverage may stand in several, are told apart by their order. */
    private List<String> ids(List<RowDraft> drafts) {
        Map<String, Integer> times = new HashMap<>();
        return drafts.stream()
                .map(this::begins)
                .map(id -> {
                    int time = times.merge(id, 1, Integer::sum);
                    return time == 1 ? id : id + "~" + time;
                })
                .toList();
    }

    /** What a row is named by: its first sentence of the text that says most surely which row it is. */
    private String begins(RowDraft draft) {
        return layout.texts().stream()
                .filter(text -> !draft.sentences(text.id()).isEmpty())
                .min(naming)
                .map(text -> text.id() + "-" + draft.sentences(text.id()).first())
                .orElseThrow();
    }

    private List<Cell> cells(RowDraft draft, Map<String, NavigableSet<Integer>> sentences) {
        List<Cell> cells = new ArrayList<>();
        for (Text text : layout.texts()) {
            var own = sentences.getOrDefault(text.id(), new TreeSet<>());
            boolean moved = inOrder.containsKey(text.id())
                    && !inOrder.getOrDefault(text.id(), Set.of()).contains(draft);
            cells.add(new Cell(text.id(), passages(text, own, moved), null));
        }
        return comparison.compare(cells, layout.texts());
    }

    private static List<Passage> passages(Text text, Collection<Integer> indices, boolean moved) {
        List<Passage> passages = new ArrayList<>();
        List<Sentence> run = new ArrayList<>();
        for (int index : indices) {
            var sentence = text.sentences().get(index);
            if (!run.isEmpty()
                    && (run.getLast().index() != index - 1 || run.getLast().paragraph() != sentence.paragraph())) {
                passages.add(passage(text, run, moved));
                run.clear();
            }
            run.add(sentence);
        }
        if (!run.isEmpty()) {
            passages.add(passage(text, run, moved));
        }
        return passages;
    }

    private static Passage passage(Text text, List<Sentence> run, boolean moved) {
        int paragraph = run.getFirst().paragraph();
        return new Passage(
                paragraph,
                text.paragraphs().get(paragraph).kind(),
                run.stream().map(Sentence::index).toList(),
                run.getFirst().span().cover(run.getLast().span()),
                moved);
    }

    /** The rows of a text's longest run of passages that stand in its own order; all others are moved. */
    private Set<RowDraft> rowsInOrder(Text text) {
        var rows = layout.rows().stream()
                .filter(row -> !row.sentences(text.id()).isEmpty())
                .toList();
        var firsts = rows.stream().map(row -> row.sentences(text.id()).first()).toList();
        Set<RowDraft> kept =
                Set.copyOf(LongestRise.of(firsts).stream().map(rows::get).toList());
        return kept;
    }
}
