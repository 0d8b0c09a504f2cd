package dev.parallax.collation;

import dev.parallax.text.Role;
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

        Map<Node, Draft> drafts = new LinkedHashMap<>();
        Map<Node, Double> position = new HashMap<>();
        for (Node node : parent.keySet()) {
            var root = root(node);
            var draft = drafts.computeIfAbsent(root, r -> new Draft(new HashMap<>(), weakest(links, r)));
            draft.sentences()
                    .computeIfAbsent(node.textId(), id -> new TreeSet<>())
                    .add(node.sentence());
            position.merge(root, positionOf(node), Math::min);
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
        return layout.texts().stream()
                .anyMatch(t -> t.id().equals(textId) && t.article().role() == Role.COVERAGE);
    }

    private double weakest(List<RowDraft.Link> links, Node root) {
        return links.stream()
                .filter(link -> !isCoverage(link.secondText()))
                .filter(link -> root(new Node(link.firstText(), link.first())).equals(root))
                .mapToDouble(RowDraft.Link::confidence)
                .min()
                .orElse(1);
    }

    /** Where a sentence without a link to the spine stands: just after the nearest linked sentence before it. */
    private double positionOf(Node node) {
        var spine = layout.spine().id();
        if (node.textId().equals(spine)) {
            return node.sentence();
        }
        double nearest = -1;
        for (int s : row.sentences(node.textId()).headSet(node.sentence(), true)) {
            var root = root(new Node(node.textId(), s));
            var linked = parent.keySet().stream()
                    .filter(n -> n.textId().equals(spine) && root(n).equals(root))
                    .mapToInt(Node::sentence)
                    .max();
            if (linked.isPresent()) {
                nearest = linked.getAsInt() + (s == node.sentence() ? 0 : 0.5);
            }
        }
        return nearest;
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
