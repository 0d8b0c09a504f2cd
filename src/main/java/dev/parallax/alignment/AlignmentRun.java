package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One alignment of two texts: several passes, each of which learns from the one before.
 *
 * <p>Idea: the first pass knows dictionaries and likeness only and tries small beads, near a guess where the texts are
 * long. What it finds teaches which words render each other here (two rounds of {@link WordModel}) and how long the
 * target is for a letter of the source; the next pass weighs all shapes of beads again, but only at places that were at
 * least faintly probable, as in coarse-to-fine search (Charniak and others, 2006). After the third, sentences inside
 * beads may still be left alone ({@link Gaps}). Cost: three lattices, each linear in the sentences; the first is wide with
 * few shapes, the others are narrow with all. Limits: what the first pass puts far from its place no later one brings back.
 */
final class AlignmentRun {
    static final int PASSES = 3;
    private static final int ROUNDS = 2;

    /** So far around the anchors' path the first pass looks beside an anchor, and so much farther for each sentence from it. */
    private static final int NEAREST = 10;

    private static final int SLACK = 2;
    private static final int FARTHEST = 60;

    /** So far around the beads of one pass the next looks. */
    private static final int RADIUS = 8;

    /** The share of the work that is done once the texts are prepared. */
    private static final double PREPARED = 0.25;

    /** A pass looks so far around the places that had at least this probability in the pass before. */
    private static final int MARGIN = 2;

    private static final double FAINTLY = 1e-7;

    /** So many letters of each text weigh against what this pair of texts shows of their lengths. */
    private static final double TYPICAL_LETTERS = 1000;

    /** A bead is worth taking from this probability on. */
    private static final double COST = 0.25;

    /** The odds of a bead being wrong are so many times what the search says; from the tuning sets. */
    private static final double TOO_SURE = 3;

    /** Pairs of sentences up to which the first pass looks at all of them. */
    private static final long SMALL = 20_000;

    private final BeadWeights weights;
    private final Watch watch;
    private final Words source;
    private final Words target;
    private final Pins pins;
    private final Words freeSource;
    private final Words freeTarget;
    private final WordModel seeds;
    private WordModel model;
    private Band band;
    private Band search;
    private List<Bead> free = List.of();
    private double ratio;

    AlignmentRun(Prepared prepared, Pins pins, BeadWeights weights, Watch watch) {
        this.weights = weights;
        this.watch = watch;
        this.pins = pins;
        source = prepared.texts().source();
        target = prepared.texts().target();
        freeSource = source.only(pins.freeSource());
        freeTarget = target.only(pins.freeTarget());
        seeds = prepared.seeds();
        model = seeds;
        band = pins.clip(firstBand(prepared.strengths()));
        search = band;
        ratio = ratio(List.of());
    }

    private Band firstBand(Translations strengths) {
        if ((long) freeSource.sentences() * freeTarget.sentences() <= SMALL) {
            return Band.whole(freeSource.sentences(), freeTarget.sentences());
        }
        var guess = Anchors.guess(freeSource, freeTarget, strengths);
        int[] path = pins.clip(guess.path());
        int[] away = guess.away();
        return Band.around(path, freeTarget.sentences(), i -> Math.min(FARTHEST, NEAREST + SLACK * away[i]));
    }

    Alignment run() {
        Lattice.Reading reading = read(features(Shape.SMALL), Shape.SMALL, 0);
        for (int pass = 1; pass < PASSES; pass++) {
            learn(reading);
            BeadFeatures features = features(Shape.ALL);
            reading = read(features, Shape.ALL, pass);
            if (pass == PASSES - 1) {
                free = new Gaps(features, weights).open(reading.beads());
            }
        }
        var alignment = linked(pins.merge(free));
        watch.done(1);
        return alignment;
    }

    private Alignment linked(List<Bead> beads) {
        var linker = new WordLinker(source, target, model);
        var tied = new ArrayList<Bead>(beads.size());
        var links = new ArrayList<List<WordLink>>(beads.size());
        for (Bead bead : beads) {
            List<WordLink> found = linker.links(bead);
            links.add(found);
            tied.add(new Bead(bead.source(), bead.target(), honest(bead.confidence()), linker.ties(found)));
        }
        return new Alignment(tied, links);
    }

    /** A probability of the search, whose weights were chosen for right beads, as it is borne out. */
    static double honest(double probability) {
        return probability / (probability + TOO_SURE * (1 - probability));
    }

    private void learn(Lattice.Reading reading) {
        free = reading.beads();
        List<Bead> all = pins.merge(free);
        for (int round = 0; round < ROUNDS; round++) {
            model = model.learn(seeds, source, target, all);
        }
        ratio = ratio(all);
        band = pins.clip(Band.around(path(), freeTarget.sentences(), RADIUS));
        search = reading.places().widened(MARGIN, band);
    }

    private Lattice.Reading read(BeadFeatures features, List<Shape> shapes, int pass) {
        watch.done(PREPARED + (1 - PREPARED) * (pass + 0.5) / (PASSES + 1));
        var reading = Lattice.of(shapes, features, weights, search, pins).mostRight(COST, FAINTLY);
        watch.done(PREPARED + (1 - PREPARED) * (pass + 1) / (PASSES + 1));
        return reading;
    }

    private BeadFeatures features(List<Shape> shapes) {
        return features(Shape.longest(shapes), search);
    }

    BeadFeatures features(int longest, Band search) {
        return new BeadFeatures(freeSource, freeTarget, model, band, search, longest, ratio);
    }

    Band band() {
        return band;
    }

    Pins pins() {
        return pins;
    }

    /** How long the target is for each letter of the source: in beads or, if there are none yet, in all. */
    private double ratio(List<Bead> beads) {
        double left = TYPICAL_LETTERS;
        double right = TYPICAL_LETTERS;
        if (beads.isEmpty()) {
            left += IntStream.range(0, source.sentences())
                    .mapToDouble(source::length)
                    .sum();
            right += IntStream.range(0, target.sentences())
                    .mapToDouble(target::length)
                    .sum();
        }
        for (Bead bead : beads) {
            if (!bead.isNull()) {
                left += bead.source().stream().mapToDouble(source::length).sum();
                right += bead.target().stream().mapToDouble(target::length).sum();
            }
        }
        return right / left;
    }

    /** For each place of the source the place of the target that the beads reach there. */
    private int[] path() {
        var path = new int[freeSource.sentences() + 1];
        int i = 0;
        int j = 0;
        for (Bead bead : free) {
            j += bead.target().size();
            for (int k = 0; k < bead.source().size(); k++) {
                path[++i] = j;
            }
        }
        return path;
    }
}
