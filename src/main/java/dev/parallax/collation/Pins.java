package dev.parallax.collation;

import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Sentence;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pins, as sentences of the texts. Of two blocks that share a sentence the later counts, but a sentence of coverage may
 * stand in several; places of texts that are gone are left out.
 */
final class Pins {
    /** Sentences that a person put into one row, by text. */
    record Block(String pinId, boolean recheck, Map<String, NavigableSet<Integer>> sentences) {
        NavigableSet<Integer> of(String textId) {
            return sentences.getOrDefault(textId, Collections.emptyNavigableSet());
        }

        private boolean meets(Block other, Set<String> coverage) {
            return sentences.entrySet().stream()
                    .filter(e -> !coverage.contains(e.getKey()))
                    .anyMatch(e -> !Collections.disjoint(e.getValue(), other.of(e.getKey())));
        }
    }

    private record Sentenced(String textId, int sentence) {}

    private record Absence(String textId, int sentence, String otherId) {}

    private final List<Block> blocks;
    private final Map<Sentenced, List<Block>> bySentence = new HashMap<>();
    private final Set<Sentenced> cuts;
    private final Set<Absence> absences;

    private Pins(List<Block> blocks, Set<Sentenced> cuts, Set<Absence> absences) {
        this.blocks = blocks;
        blocks.forEach(block -> block.sentences()
                .forEach((text, held) -> held.forEach(sentence -> bySentence
                        .computeIfAbsent(new Sentenced(text, sentence), s -> new ArrayList<>())
                        .add(block))));
        this.cuts = cuts;
        this.absences = absences;
    }

    static Pins of(List<Pin> pins, List<Text> texts) {
        List<Block> blocks = new ArrayList<>();
        Set<Sentenced> cuts = new HashSet<>();
        Set<Absence> absences = new HashSet<>();
        var coverage = texts.stream()
                .filter(t -> t.article().role() == Role.COVERAGE)
                .map(Text::id)
                .collect(Collectors.toSet());
        for (Pin pin : pins) {
            Map<String, NavigableSet<Integer>> sentences = new LinkedHashMap<>();
            for (Place place : pin.places()) {
                text(texts, place.textId())
                        .ifPresent(text -> sentences
                                .computeIfAbsent(text.id(), id -> new TreeSet<>())
                                .addAll(sentencesIn(text, place.span())));
            }
            switch (pin.kind()) {
                case TOGETHER, RECHECK -> {
                    var block = new Block(pin.id(), pin.kind() == Pin.Kind.RECHECK, sentences);
                    blocks.removeIf(other -> block.meets(other, coverage));
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

    /** The blocks that hold a sentence; more than one only for coverage. */
    List<Block> blocksOf(String textId, int sentence) {
        return bySentence.getOrDefault(new Sentenced(textId, sentence), List.of());
    }

    Optional<Block> blockOf(String textId, int sentence) {
        return blocksOf(textId, sentence).stream().findFirst();
    }

    boolean isCut(String textId, int sentence) {
        return cuts.contains(new Sentenced(textId, sentence));
    }

    /** Whether a person said that a sentence has no counterpart in another text. */
    boolean isAbsent(String textId, int sentence, String otherId) {
        return absences.contains(new Absence(textId, sentence, otherId))
                && blocksOf(textId, sentence).stream()
                        .allMatch(b -> b.of(otherId).isEmpty());
    }

    private static Optional<Text> text(List<Text> texts, String id) {
        return texts.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    private static List<Integer> sentencesIn(Text text, Span span) {
        return text.sentencesIn(span).stream().map(Sentence::index).toList();
    }
}
