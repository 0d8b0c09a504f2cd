package dev.parallax.collation;

import dev.parallax.text.Place;
import dev.parallax.text.Sentence;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pins, as sentences of the texts. Of two blocks that share a sentence the later counts; places of texts that are gone
 * are left out.
 */
final class Pins {
    /** Sentences that a person put into one row, by text. */
    record Block(String pinId, Map<String, NavigableSet<Integer>> sentences) {
        NavigableSet<Integer> of(String textId) {
            return sentences.getOrDefault(textId, Collections.emptyNavigableSet());
        }

        private boolean meets(Block other) {
            return sentences.entrySet().stream()
                    .anyMatch(e -> !Collections.disjoint(e.getValue(), other.of(e.getKey())));
        }
    }

    private record Sentenced(String textId, int sentence) {}

    private record Absence(String textId, int sentence, String otherId) {}

    private final List<Block> blocks;
    private final Set<Sentenced> cuts;
    private final Set<Absence> absences;

    private Pins(List<Block> blocks, Set<Sentenced> cuts, Set<Absence> absences) {
        this.blocks = blocks;
        this.cuts = cuts;
        this.absences = absences;
    }

    static Pins of(List<Pin> pins, List<Text> texts) {
        List<Block> blocks = new ArrayList<>();
        Set<Sentenced> cuts = new HashSet<>();
        Set<Absence> absences = new HashSet<>();
        for (Pin pin : pins) {
            Map<String, NavigableSet<Integer>> sentences = new LinkedHashMap<>();
            for (Place place : pin.places()) {
                text(texts, place.textId())
                        .ifPresent(text -> sentences
                                .computeIfAbsent(text.id(), id -> new TreeSet<>())
                                .addAll(sentencesIn(text, place.span())));
            }
            switch (pin.kind()) {
                case TOGETHER -> {
                    var block = new Block(pin.id(), sentences);
                    blocks.removeIf(block::meets);
                    blocks.add(block);
                }
                case CUT ->
                    sentences.forEach((text, found) ->
                            found.stream().limit(1).forEach(sentence -> cuts.add(new Sentenced(text, sentence))));
                case NO_COUNTERPART -> {
                    var subject = pin.places().getFirst().textId();
                    for (int sentence : sentences.getOrDefault(subject, Collections.emptyNavigableSet())) {
                        pin.places().stream()
                                .skip(1)
                                .forEach(other -> absences.add(new Absence(subject, sentence, other.textId())));
                    }
                }
            }
        }
        return new Pins(List.copyOf(blocks), Set.copyOf(cuts), Set.copyOf(absences));
    }

    List<Block> blocks() {
        return blocks;
    }

    Optional<Block> blockOf(String textId, int sentence) {
        return blocks.stream().filter(b -> b.of(textId).contains(sentence)).findFirst();
    }

    boolean isCut(String textId, int sentence) {
        return cuts.contains(new Sentenced(textId, sentence));
    }

    /** Whether a person said that a sentence has no counterpart in another text. */
    boolean isAbsent(String textId, int sentence, String otherId) {
        return absences.contains(new Absence(textId, sentence, otherId));
    }

    private static Optional<Text> text(List<Text> texts, String id) {
        return texts.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    private static List<Integer> sentencesIn(Text text, Span span) {
        return text.sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .map(Sentence::index)
                .toList();
    }
}
