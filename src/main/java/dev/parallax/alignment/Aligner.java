package dev.parallax.alignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Aligns two texts that translate each other, sentence by sentence.
 *
 * <p>Idea: the words of a bead explain each other better than chance does. How well words render each other comes from
 * dictionaries, name readings, numbers and spelling ({@link Seeds}) and is learnt anew inside the two texts, in passes
 * ({@link WordModel}); that and lengths, marks and the beads' shapes are weighed ({@link Feature}), and the sequence of
 * beads is chosen that has the most right by expectation ({@link Lattice}). Sources: Gale and Church (1993), Moore
 * (2002), Braune and Fraser (2010), Sarawagi and Cohen (2004). Cost: linear in the sentences, as only a band around a
 * rough path is searched ({@link Anchors}). Limits: beads of more than eight sentences are cut up; passages in another
 * order need pins; of two texts in which no word is known and none is alike, only lengths remain.
 */
public final class Aligner {
    private static final int REMEMBERED = 8;

    /** Longer pairs of texts are prepared again each time, so that they do not fill the memory. */
    private static final int MOST_SENTENCES = 1_000;

    private final Map<List<Sentences>, Prepared> prepared = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Sentences>, Prepared> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Aligner() {}

    /** The aligner with the dictionaries that Parallax ships. It remembers the last texts, so that a pin costs little. */
    public static Aligner standard() {
        return new Aligner();
    }

    /**
     * The same without anybody who watches.
     *
     * @throws IllegalArgumentException if a pin names a sentence that does not exist, or two pins name the same
     */
    public Alignment align(Sentences source, Sentences target, List<Bead> pins) {
        return align(source, target, pins, Watch.NONE);
    }

    /**
     * @param pins beads that a person fixed; kept as they are
     * @throws IllegalArgumentException if a pin names a sentence that does not exist, or two pins name the same
     * @throws CancellationException if the watch stops it
     */
    public Alignment align(Sentences source, Sentences target, List<Bead> pins, Watch watch) {
        var fixed = new Pins(pins, source.size(), target.size());
        watch.done(0);
        return new AlignmentRun(prepared(source, target), fixed, BeadWeights.LEARNT, watch).run();
    }

    private Prepared prepared(Sentences source, Sentences target) {
        if (source.size() + target.size() > MOST_SENTENCES) {
            return Prepared.of(source, target);
        }
        var key = List.of(source, target);
        synchronized (prepared) {
            Prepared known = prepared.get(key);
            if (known != null) {
                return known;
            }
        }
        var made = Prepared.of(source, target);
        synchronized (prepared) {
            prepared.put(key, made);
        }
        return made;
    }
}
