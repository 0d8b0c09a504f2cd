package dev.parallax.check;

import dev.parallax.check.WordLinks.Cover;
import dev.parallax.text.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Weighs whether the other side renders a sentence: how likely as many of its words as are rendered would be if it were
 * rendered, against if it were not; and whether the lengths of its bead fit better with it or without it.
 *
 * <p>Both are log likelihood ratios in nats. How many words of a rendered sentence the links find is taken from the
 * document's own beads, so that no dictionary, or a poor one, only weakens the evidence. Words of the other side that
 * the sentence's neighbours account for do not count.
 */
final class RenderedWords {
    /**
     * @param words content words and numbers of the sentence
     * @param weight above 0 if the sentence is likelier not rendered
     */
    record Evidence(int words, double weight) {}

    private static final double BY_CHANCE = 0.1;
    private static final double USUALLY = 0.5;
    private static final double SPREAD = 0.06;
    private static final double SPREAD_PER_LETTER = 3;
    private static final double MOST_BY_LENGTH = 4;

    private final Side side;
    private final WordLinks links;
    private final List<Pair> pairs;
    private final double usual;
    private final double ratio;

    RenderedWords(Side side, WordLinks links, List<Pair> pairs) {
        this.side = side;
        this.links = links;
        this.pairs = pairs;
        double toTranslation = LengthRatio.of(pairs);
        this.ratio = side == Side.OMISSION ? toTranslation : 1 / toTranslation;
        this.usual = usual();
    }

    /** The share of words that the links find in beads of a sentence each. */
    private double usual() {
        var all = new Cover(0, 0);
        for (var pair : pairs) {
            if (pair.sources().size() == 1 && pair.targets().size() == 1) {
                all = all.plus(pair.facts()
                        .of(side.cover(), () -> links.cover(side, side.hereWords(pair), "", side.thereWords(pair))));
            }
        }
        return Math.clamp((all.covered() + 10 * USUALLY) / (all.words() + 10), 0.08, 0.9);
    }

    /** How much of a bead is found among these beads beside it. */
    private record Beside(List<Pair> beads, Cover cover) {}

    /** A bead without the other side, against what its neighbours have there and do not account for. */
    Evidence alone(int i) {
        var beads = Stream.of(i - 1, i + 1)
                .filter(j -> j >= 0 && j < pairs.size())
                .map(pairs::get)
                .toList();
        var pair = pairs.get(i);
        var found = pair.facts()
                .<Beside>of(
                        side.alone(),
                        known -> known.beads.equals(beads),
                        () -> new Beside(beads, beside(side.hereWords(pair), beads)));
        return new Evidence(found.cover.words(), byWords(found.cover));
    }

    private Cover beside(String words, List<Pair> beads) {
        var around = new StringBuilder();
        var rivals = new StringBuilder();
        for (var bead : beads) {
            around.append(side.thereWords(bead)).append('\n');
            rivals.append(side.hereWords(bead)).append('\n');
        }
        return links.cover(side, words, rivals.toString(), around.toString());
    }

    /** How much of a sentence the other side has, and the letters of the sentence, of those beside it, and of the other side. */
    private record Inside(Cover cover, int own, int others, int there) {}

    /** A sentence of a bead with several, by its place among them, against what the others do not account for. */
    Evidence inside(Pair pair, int sentence) {
        var all = pair.facts()
                .of(
                        side.inside(),
                        () -> side.here(pair).stream().map(s -> inside(pair, s)).toList());
        var inside = all.get(sentence);
        return new Evidence(
                inside.cover.words(), byWords(inside.cover) + byLengths(inside.own, inside.others, inside.there));
    }

    private Inside inside(Pair pair, Sentence sentence) {
        String words = side.text(pair).words(sentence);
        String rivals = side.here(pair).stream()
                .filter(s -> !s.equals(sentence))
                .map(s -> side.text(pair).words(s))
                .collect(Collectors.joining("\n"));
        String there = side.thereWords(pair);
        return new Inside(
                links.cover(side, words, rivals, there),
                LengthRatio.length(words),
                LengthRatio.length(rivals),
                LengthRatio.length(there));
    }

    private double byWords(Cover cover) {
        double chance = Math.min(BY_CHANCE, usual / 3);
        return cover.covered() * Math.log(chance / usual)
                + (cover.words() - cover.covered()) * Math.log((1 - chance) / (1 - usual));
    }

    private double byLengths(int own, int others, int there) {
        double with = misfit(own + others, there);
        double without = misfit(others, there);
        return Math.clamp(with - without, -MOST_BY_LENGTH, MOST_BY_LENGTH);
    }

    /** Minus the log likelihood, but for a constant, that so many letters are rendered by so many. */
    private double misfit(int here, int there) {
        double off = Math.log((there + 1) / (ratio * here + 1));
        return off * off / (2 * (SPREAD + SPREAD_PER_LETTER / (here * Math.max(1, ratio) + 10)));
    }
}
