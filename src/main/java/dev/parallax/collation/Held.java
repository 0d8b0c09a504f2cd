package dev.parallax.collation;

import dev.parallax.text.Place;
import dev.parallax.text.Sentence;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Sentences of several texts, by the ids of the texts.
 *
 * @param sentences indices of sentences; no text has an empty set
 */
record Held(Map<String, NavigableSet<Integer>> sentences) {

    static Held of(Row row) {
        return cells(row.cells());
    }

    static Held of(Collection<Line> lines) {
        return lines.stream().map(l -> cells(l.cells())).reduce(new Held(Map.of()), Held::with);
    }

    static Held of(Collection<Place> places, List<Text> texts) {
        Map<String, NavigableSet<Integer>> found = new LinkedHashMap<>();
        for (Place place : places) {
            texts.stream()
                    .filter(t -> t.id().equals(place.textId()))
                    .findFirst()
                    .ifPresent(text -> text.sentencesIn(place.span())
                            .forEach(s -> found.computeIfAbsent(text.id(), id -> new TreeSet<>())
                                    .add(s.index())));
        }
        return new Held(found);
    }

    static Held of(String textId, int sentence) {
        return new Held(Map.of(textId, new TreeSet<>(List.of(sentence))));
    }

    private static Held cells(List<Cell> cells) {
        Map<String, NavigableSet<Integer>> found = new LinkedHashMap<>();
        for (Cell cell : cells) {
            cell.passages()
                    .forEach(p -> found.computeIfAbsent(cell.textId(), id -> new TreeSet<>())
                            .addAll(p.sentences()));
        }
        return new Held(found);
    }

    NavigableSet<Integer> of(String textId) {
        return sentences.getOrDefault(textId, Collections.emptyNavigableSet());
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    Held with(Held other) {
        Map<String, NavigableSet<Integer>> all = new LinkedHashMap<>();
        sentences.forEach((id, own) -> all.put(id, new TreeSet<>(own)));
        other.sentences.forEach(
                (id, more) -> all.computeIfAbsent(id, i -> new TreeSet<>()).addAll(more));
        return new Held(all);
    }

    Held without(Held other) {
        Map<String, NavigableSet<Integer>> rest = new LinkedHashMap<>();
        sentences.forEach((id, own) -> {
            var left = new TreeSet<>(own);
            left.removeAll(other.of(id));
            if (!left.isEmpty()) {
                rest.put(id, left);
            }
        });
        return new Held(rest);
    }

    Held onlyOf(String textId) {
        return sentences.containsKey(textId) ? new Held(Map.of(textId, of(textId))) : new Held(Map.of());
    }

    /** Whether all of these are among others; so it is with none. */
    boolean within(Held other) {
        return sentences.entrySet().stream().allMatch(e -> other.of(e.getKey()).containsAll(e.getValue()));
    }

    /** A place for each run of neighbouring sentences. */
    List<Place> places(List<Text> texts) {
        List<Place> places = new ArrayList<>();
        for (Text text : texts) {
            Span run = null;
            int last = -1;
            for (int index : of(text.id())) {
                Sentence sentence = text.sentences().get(index);
                if (run != null && index != last + 1) {
                    places.add(new Place(text.id(), run));
                    run = null;
                }
                run = run == null ? sentence.span() : run.cover(sentence.span());
                last = index;
            }
            if (run != null) {
                places.add(new Place(text.id(), run));
            }
        }
        return places;
    }
}
