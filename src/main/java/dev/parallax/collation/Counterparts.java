package dev.parallax.collation;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Sentences;
import dev.parallax.alignment.WordLink;
import dev.parallax.difference.Differences;
import dev.parallax.text.Language;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of a row answer each other in its texts.
 *
 * <p>A translation's words are linked with the original's as its alignment says. Within a language the words of the text
 * compared with (where it is not in the row, of the first text) are linked with those of each other text. Texts of a
 * language that neither joins with the rest, such as coverage in a third one, are aligned with the English of the row, or
 * else with the original. Cost: what it costs to compare the row's words in one language, some milliseconds for a
 * paragraph; so this is asked for the row that someone looks at, not for all.
 */
public final class Counterparts {
    private final Aligner aligner;
    private final Differences differences;

    private Counterparts(Aligner aligner, Differences differences) {
        this.aligner = aligner;
        this.differences = differences;
    }

    public static Counterparts standard() {
        return new Counterparts(Aligner.standard(), Differences.standard());
    }

    /** A word of one text and a word of another that renders it or says the same. */
    public record Link(Place one, Place other) {}

    /** What a text says in the row. */
    private record Wording(Text text, Cell cell) {
        /** The places of a span of the joined words; more than one if it runs over several passages. */
        List<Place> places(Span span) {
            List<Place> places = new ArrayList<>();
            int offset = 0;
            for (Passage passage : cell.passages()) {
                var joined = new Span(offset, offset + passage.span().length());
                if (joined.overlaps(span)) {
                    int shift = passage.span().start() - offset;
                    places.add(new Place(
                            text.id(),
                            new Span(
                                    Math.max(span.start(), joined.start()) + shift,
                                    Math.min(span.end(), joined.end()) + shift)));
                }
                offset = joined.end() + Cell.BETWEEN_PASSAGES.length();
            }
            return places;
        }

        String words() {
            return cell.words(text);
        }

        List<Integer> sentences() {
            return cell.passages().stream().flatMap(p -> p.sentences().stream()).toList();
        }

        /** The place of a span that counts in one of the text's sentences. */
        Place place(int sentence, Span span) {
            return new Place(
                    text.id(), span.shift(text.sentences().get(sentence).span().start()));
        }
    }

    /** The links of a row of a collation, in no particular order. */
    public List<Link> in(Row row, Collation collation) {
        var groups = groups(row, collation);
        List<Link> links = new ArrayList<>();
        Set<Language> joined = new HashSet<>();
        var spine = Collator.spine(collation.columns());
        groups.values().stream().flatMap(List::stream).forEach(wording -> {
            var aligned = aligned(wording, row, spine, collation);
            if (!aligned.isEmpty() || wording.text().equals(spine)) {
                joined.add(wording.text().language());
            }
            links.addAll(aligned);
        });
        groups.forEach((language, group) -> {
            group.stream().skip(1).forEach(other -> links.addAll(compared(language, group.getFirst(), other)));
            if (!joined.contains(language)) {
                partner(groups, joined).ifPresent(partner -> links.addAll(alignedHere(group.getFirst(), partner)));
            }
        });
        return List.copyOf(links);
    }

    /** The texts that say something in the row, by their language; the text compared with is the first of its own. */
    private static Map<Language, List<Wording>> groups(Row row, Collation collation) {
        Map<Language, List<Wording>> groups = new LinkedHashMap<>();
        row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell -> new Wording(collation.text(cell.textId()), cell))
                .sorted(Comparator.comparing(w -> !w.text().id().equals(collation.baseId())))
                .forEach(wording -> groups.keySet().stream()
                        .filter(language -> language.sameAs(wording.text().language()))
                        .findFirst()
                        .map(groups::get)
                        .orElseGet(() -> groups.computeIfAbsent(wording.text().language(), l -> new ArrayList<>()))
                        .add(wording));
        return groups;
    }

    /** The links of a translation with the original, as the whole texts were aligned. */
    private static List<Link> aligned(Wording wording, Row row, Text spine, Collation collation) {
        var alignment = collation.alignments().get(wording.text().id());
        if (alignment == null) {
            return List.of();
        }
        var original = new Wording(spine, row.cell(spine.id()));
        var own = Set.copyOf(wording.sentences());
        var originals = Set.copyOf(original.sentences());
        return alignment.links().stream()
                .flatMap(List::stream)
                .filter(link -> originals.contains(link.sourceSentence()) && own.contains(link.targetSentence()))
                .map(link -> link(original, wording, link))
                .toList();
    }

    private static Link link(Wording source, Wording target, WordLink link) {
        return new Link(
                source.place(link.sourceSentence(), link.source()), target.place(link.targetSentence(), link.target()));
    }

    private List<Link> compared(Language language, Wording base, Wording other) {
        return differences.counterparts(language, base.words(), other.words()).stream()
                .flatMap(pair -> base.places(pair.base()).stream()
                        .flatMap(one -> other.places(pair.other()).stream().map(two -> new Link(one, two))))
                .toList();
    }

    /** What a text that nothing joins with the others is aligned with. */
    private static Optional<Wording> partner(Map<Language, List<Wording>> groups, Set<Language> joined) {
        return groups.entrySet().stream()
                .filter(e -> joined.contains(e.getKey()))
                .min(Comparator.comparing(e -> !e.getKey().sameAs(Language.ENGLISH)))
                .map(e -> e.getValue().getFirst());
    }

    private List<Link> alignedHere(Wording source, Wording target) {
        return aligner.align(part(source), part(target), List.of()).links().stream()
                .flatMap(List::stream)
                .map(link -> new Link(
                        source.place(source.sentences().get(link.sourceSentence()), link.source()),
                        target.place(target.sentences().get(link.targetSentence()), link.target())))
                .toList();
    }

    private static Sentences part(Wording wording) {
        var text = wording.text();
        return Sentences.of(
                text.language(),
                wording.sentences().stream()
                        .map(text.sentences()::get)
                        .map(text::words)
                        .toList());
    }
}
