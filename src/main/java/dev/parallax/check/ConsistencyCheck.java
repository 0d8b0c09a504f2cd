package dev.parallax.check;

import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The same words of the original rendered differently: quoted terms, and whole sentences.
 *
 * <p>Terms in quotation marks are paired by their order in a bead, if both sides have as many. A rendering is reported
 * if another one is commoner in the text.
 */
final class ConsistencyCheck implements Check {
    private static final int LONGEST_TERM = 12;
    private static final int SHORTEST_SENTENCE = 8;

    private static final Pattern INNER_SOURCE = Pattern.compile("‘([^‘’，。]{2,12})’");
    private static final Pattern INNER_TARGET = Pattern.compile("‘([^‘’]{2,40})’");
    private static final Pattern CLAUSES = Pattern.compile(".*[，。！？、].*");

    private record Use(Place source, Place target, String words) {
        String rendering() {
            return bare(words);
        }
    }

    @Override
    public String id() {
        return "consistency";
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        if (!evidence.hasOriginal()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        terms(evidence).forEach((term, uses) -> report(term, uses, findings));
        sentences(evidence).forEach((sentence, uses) -> report("this sentence", uses, findings));
        return findings;
    }

    private static Map<String, List<Use>> terms(Evidence evidence) {
        var sources = evidence.sourceQuotations();
        var targets = evidence.targetQuotations();
        var terms = new LinkedHashMap<String, List<Use>>();
        for (var pair : evidence.pairs()) {
            if (pair.isOneSided()) {
                continue;
            }
            var left = outer(sources.within(pair.sourceSpan()), pair.sourceSpan());
            var right = outer(targets.within(pair.targetSpan()), pair.targetSpan());
            var inner = inner(pair);
            if (!inner.isEmpty()) {
                inner.forEach(use -> terms.computeIfAbsent(
                                use.source().span().in(pair.original().content()), k -> new ArrayList<>())
                        .add(use));
            }
            if (left.size() != right.size()) {
                continue;
            }
            for (int i = 0; i < left.size(); i++) {
                String term = bare(left.get(i).in(pair.original().content()));
                if (term.length() <= LONGEST_TERM
                        && term.length() > 1
                        && !CLAUSES.matcher(term).matches()) {
                    String words = right.get(i).in(pair.translation().content());
                    terms.computeIfAbsent(term, k -> new ArrayList<>())
                            .add(new Use(
                                    new Place(pair.original().id(), left.get(i)),
                                    new Place(pair.translation().id(), right.get(i)),
                                    words));
                }
            }
        }
        return terms;
    }

    private static List<Span> outer(List<Span> quotes, Span within) {
        return quotes.stream().filter(within::contains).toList();
    }

    /** Terms quoted inside a quotation: ‘专守防卫’ in “‘专守防卫’如今只剩下一块招牌”. */
    private static List<Use> inner(Pair pair) {
        String words = pair.sourceWords();
        if (words.indexOf('‘') < 0) {
            return List.of();
        }
        var source = INNER_SOURCE.matcher(words);
        var target = INNER_TARGET.matcher(pair.targetWords());
        var uses = new ArrayList<Use>();
        while (source.find() && target.find()) {
            uses.add(new Use(
                    pair.source(new Span(source.start(1), source.end(1))),
                    pair.target(new Span(target.start(1), target.end(1))),
                    target.group(1)));
        }
        return uses;
    }

    private static Map<String, List<Use>> sentences(Evidence evidence) {
        var sentences = new LinkedHashMap<String, List<Use>>();
        for (var pair : evidence.pairs()) {
            String words = pair.sourceWords();
            if (pair.sources().size() == 1 && !pair.targets().isEmpty() && words.length() >= SHORTEST_SENTENCE) {
                sentences
                        .computeIfAbsent(words, k -> new ArrayList<>())
                        .add(new Use(pair.wholeSource(), pair.wholeTarget(), pair.targetWords()));
            }
        }
        return sentences;
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "")
                .replaceAll("s$", "");
    }

    private void report(String term, List<Use> uses, List<Finding> findings) {
        if (uses.size() < 2) {
            return;
        }
        var counts = new HashMap<String, Integer>();
        uses.forEach(use -> counts.merge(use.rendering(), 1, Integer::sum));
        if (counts.size() < 2) {
            return;
        }
        var usual = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        for (var use : uses) {
            String rendering = use.rendering();
            if (counts.getOrDefault(rendering, 0) < usual.getValue()) {
                String message = "“%s” renders %s, elsewhere “%s”.".formatted(rendering, term, usual.getKey());
                findings.add(new Finding(id(), Severity.ERROR, message, use.target(), use.source())
                        .withSuggestion(usual.getKey()));
            }
        }
    }
}
