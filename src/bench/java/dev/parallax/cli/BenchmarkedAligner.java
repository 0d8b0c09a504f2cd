package dev.parallax.cli;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.loomchild.maligna.calculator.Calculator;
import net.loomchild.maligna.calculator.length.NormalDistributionCalculator;
import net.loomchild.maligna.calculator.length.counter.CharCounter;
import net.loomchild.maligna.calculator.length.counter.Counter;
import net.loomchild.maligna.calculator.length.counter.SplitCounter;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.coretypes.CategoryDefaults;
import net.loomchild.maligna.filter.Filter;
import net.loomchild.maligna.filter.aligner.align.hmm.viterbi.ViterbiAlgorithm;
import net.loomchild.maligna.filter.macro.MooreMacro;
import net.loomchild.maligna.matrix.FullMatrixFactory;

/** The aligners that are measured side by side. */
public enum BenchmarkedAligner {
    /** Parallax, which has not seen the two texts before. */
    PARALLAX {
        @Override
        List<Bead> align(Sentences source, Sentences target) {
            return Aligner.standard().align(source, target, List.of()).beads();
        }
    },

    /** maligna as OmegaT's aligner sets it up unless told otherwise: by lengths, Viterbi over the full matrix. */
    OMEGAT {
        @Override
        List<Bead> align(Sentences source, Sentences target) {
            var calculator = lengths(source, target);
            var algorithm =
                    new ViterbiAlgorithm(calculator, CategoryDefaults.BEST_CATEGORY_MAP, new FullMatrixFactory());
            return beads(
                    new net.loomchild.maligna.filter.aligner.Aligner(algorithm),
                    source.sentences(),
                    target.sentences());
        }

        private Calculator lengths(Sentences source, Sentences target) {
            boolean characters = source.language().writtenWithoutSpaces()
                    || target.language().writtenWithoutSpaces();
            Counter counter = characters ? new CharCounter() : new SplitCounter();
            return new NormalDistributionCalculator(counter);
        }
    },

    /**
     * maligna's Moore: by lengths first, then by the words that it learns. It knows words by the spaces between them, so
     * text without spaces gets one around each character.
     */
    MOORE {
        @Override
        List<Bead> align(Sentences source, Sentences target) {
            return beads(new MooreMacro(), spaced(source), spaced(target));
        }

        private List<String> spaced(Sentences text) {
            return text.language().writtenWithoutSpaces()
                    ? text.sentences().stream()
                            .map(sentence -> sentence.replaceAll("(\\p{IsHan}|\\p{IsHiragana})", " $1 "))
                            .toList()
                    : text.sentences();
        }
    };

    abstract List<Bead> align(Sentences source, Sentences target);

    private static List<Bead> beads(Filter filter, List<String> source, List<String> target) {
        var beads = new ArrayList<Bead>();
        int i = 0;
        int j = 0;
        for (Alignment found : filter.apply(List.of(new Alignment(source, target)))) {
            int m = found.getSourceSegmentList().size();
            int n = found.getTargetSegmentList().size();
            beads.add(new Bead(range(i, m), range(j, n), 1, List.of()));
            i += m;
            j += n;
        }
        if (i != source.size() || j != target.size()) {
            throw new IllegalStateException("maligna left sentences out");
        }
        return beads;
    }

    private static List<Integer> range(int from, int size) {
        return IntStream.range(from, from + size).boxed().toList();
    }
}
