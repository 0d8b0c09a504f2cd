package dev.parallax.alignment;

import dev.parallax.lexicon.TermFinder;
import java.util.List;
import java.util.Set;

/** Aligns two texts that translate each other, sentence by sentence. */
public final class Aligner {
    private static final int PASSES = 3;
    private static final int ROUNDS = 2;
    private static final int FIRST_RADIUS = 40;
    private static final int RADIUS = 12;

    /** Pairs of sentences up to which the first pass looks at all of them. */
    private static final long SMALL = 60_000;

    private Aligner() {}

    /** The aligner with the dictionaries that Parallax ships. */
    public static Aligner standard() {
        return new Aligner();
    }

    /**
     * @param pins beads that a person fixed; kept as they are
     * @throws IllegalArgumentException if a pin names a sentence that does not exist, or two pins name the same
     */
    public Alignment align(Sentences source, Sentences target, List<Bead> pins) {
        var sourceWords = new Words(source, new TermFinder(source.language(), Set.of()));
        var targetWords = new Words(target, new TermFinder(target.language(), Set.of()));
        Translations strengths = Seeds.between(source.language(), sourceWords, target.language(), targetWords);
        WordModel seeds = WordModel.of(strengths, targetWords);
        WordModel model = seeds;
        var held = new Pins(pins, source.size(), target.size());
        Words freeSource = sourceWords.only(held.freeSource());
        Words freeTarget = targetWords.only(held.freeTarget());
        Band band = held.clip(firstBand(freeSource, freeTarget, strengths, held));
        List<Bead> free = new BeadSearch(freeSource, freeTarget, model, band, held).best();
        for (int pass = 1; pass < PASSES; pass++) {
            List<Bead> all = held.merge(free);
            for (int round = 0; round < ROUNDS; round++) {
                model = model.learn(seeds, sourceWords, targetWords, all);
            }
            band = held.clip(Band.around(path(free, freeSource.sentences()), freeTarget.sentences(), RADIUS));
            free = new BeadSearch(freeSource, freeTarget, model, band, held).best();
        }
        return new Alignment(held.merge(free));
    }

    private static Band firstBand(Words source, Words target, Translations strengths, Pins held) {
        if ((long) source.sentences() * target.sentences() <= SMALL) {
            return Band.whole(source.sentences(), target.sentences());
        }
        int[] path = held.clip(Anchors.path(source, target, strengths));
        return Band.around(path, target.sentences(), FIRST_RADIUS);
    }

    /** For each place of the source the place of the target that the beads reach there. */
    private static int[] path(List<Bead> beads, int source) {
        var path = new int[source + 1];
        int i = 0;
        int j = 0;
        for (Bead bead : beads) {
            j += bead.target().size();
            for (int k = 0; k < bead.source().size(); k++) {
                path[++i] = j;
            }
        }
        return path;
    }
}
