package dev.parallax.collation;

import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Cuts a row into lines: the sentences that links hold together, in the order of the spine; a sentence without a link
 * follows the one before it in its own text.
 */
final class Lines {
    /** One line: the sentences of each text, and the confidence of the weakest link, 1 where there is none. */
    record Draft(Map<String, NavigableSet<Integer>> sentences, double confidence) {}

    private record Node(String textId, int sentence) {}

    private static final double NOWHERE = -1;

    private final RowDraft row;
    private final Layout layout;
    private final Map<Node, Node> parent = new LinkedHashMap<>();

    private Lines(RowDraft row, Layout layout) {
        this.row = row;
        this.layout = layout;
    }

    static List<Draft> of(RowDraft row, Layout layout) {
        return new Lines(row, layout).cut();
    }

    private List<Draft> cut() {
        for (Text text : layout.texts()) {
            row.sentences(text.id()).forEach(s -> {
                var node = new Node(text.id(), s);
                parent.put(node, node);
            });
        }
        var links = row.links().stream()
                .filter(link -> parent.containsKey(new Node(link.firstText(), link.first()))
                        && parent.containsKey(new Node(link.secondText(), link.second())))
                .toList();
        strongest(links)
                .forEach(link ->
                        join(new Node(link.firstText(), link.first()), new Node(link.secondText(), link.second())));

        var weakest = weakest(links);
        var positions = positions();
        Map<Node, Draft> drafts = new LinkedHashMap<>();
        Map<Node, Double> position = new HashMap<>();
        for (Node node : parent.keySet()) {
            var root = root(node);
            drafts.computeIfAbsent(root, r -> new Draft(new HashMap<>(), weakest.getOrDefault(r, 1.0)))
                    .sentences()
                    .computeIfAbsent(node.textId(), id -> new TreeSet<>())
                    .add(node.sentence());
            position.merge(root, positions.getOrDefault(node, NOWHERE), Math::min);
        }
        return drafts.entrySet().stream()
                .sorted(Comparator.comparing(e -> position.getOrDefault(e.getKey(), 0.0)))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** All links of translations; of the links of a coverage sentence, which may be many, the strongest. */
    private List<RowDraft.Link> strongest(List<RowDraft.Link> links) {
        Map<Node, RowDraft.Link> best = new LinkedHashMap<>();
        List<RowDraft.Link> kept = new ArrayList<>();
        for (RowDraft.Link link : links) {
            if (link.firstText().equals(layout.spine().id()) && !isCoverage(link.secondText())) {
                kept.add(link);
            } else {
                best.merge(
                        new Node(link.secondText(), link.second()),
                        link,
                        (a, b) -> a.confidence() >= b.confidence() ? a : b);
            }
        }
        kept.addAll(best.values());
        return kept;
    }

    private boolean isCoverage(String textId) {
        return layout.coverage().contains(textId);
    }

    /** The confidence of the weakest link of each line, by its root. */
    private Map<Node, Double> weakest(List<RowDraft.Link> links) {
        Map<Node, Double> weakest = new HashMap<>();
        links.stream()
                .filter(link -> !isCoverage(link.secondText()))
                .forEach(link ->
                        weakest.merge(root(new Node(link.firstText(), link.first())), link.confidence(), Math::min));
        return weakest;
    }

    /** Where sentences stand along the spine: one without a link to it just after the nearest linked one before it. */
    private Map<Node, Double> positions() {
        var spine = layout.spine().id();
        Map<Node, Integer> last = new HashMap<>();
        row.sentences(spine).forEach(s -> last.merge(root(new Node(spine, s)), s, Math::max));
        Map<Node, Double> positions = new HashMap<>();
        for (Text text : layout.texts()) {
            double nearest = NOWHERE;
            for (int s : row.sentences(text.id())) {
                var node = new Node(text.id(), s);
                var linked = last.get(root(node));
                if (text.equals(layout.spine())) {
                    positions.put(node, (double) s);
                } else if (linked != null) {
                    positions.put(node, (double) linked);
                    nearest = linked + 0.5;
                } else {
                    positions.put(node, nearest);
                }
            }
        }
        return positions;
    }

    private void join(Node one, Node other) {
        parent.put(root(one), root(other));
    }

    private Node root(Node node) {
        Node at = node;
        Node next = parent.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = parent.getOrDefault(at, at);
        }
        return at;
    }
}
