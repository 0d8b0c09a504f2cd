package dev.parallax.difference;

import dev.parallax.lexicon.SentenceEncoder;
import dev.parallax.lexicon.TokenVector;
import java.util.List;

/** What each word of a wording means where it stands: the mean of its pieces' vectors, of length 1. */
record WordVectors(float[][] vectors) {
    static WordVectors of(SentenceEncoder encoder, List<String> words) {
        List<TokenVector> pieces = encoder.tokenVectors(String.join(" ", words));
        float[][] vectors = new float[words.size()][];
        int piece = 0;
        int end = -1;
        for (int i = 0; i < vectors.length; i++) {
            end += 1 + words.get(i).length();
            float[] sum = null;
            while (piece < pieces.size() && pieces.get(piece).span().start() < end) {
                float[] vector = pieces.get(piece++).vector();
                sum = sum == null ? vector.clone() : add(sum, vector);
            }
            vectors[i] = sum == null ? new float[0] : unit(sum);
        }
        return new WordVectors(vectors);
    }

    /** The cosines of the words of two wordings; zero where a word has no vector. */
    static Grid cosines(WordVectors base, WordVectors other) {
        return Grid.of(base.vectors.length, other.vectors.length, (b, o) -> {
            float[] x = base.vectors[b];
            float[] y = other.vectors[o];
            return x.length == y.length ? SentenceEncoder.cosine(x, y) : 0;
        });
    }

    private static float[] add(float[] sum, float[] vector) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vector[i];
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        double length = Math.sqrt(SentenceEncoder.cosine(vector, vector));
        for (int i = 0; length > 0 && i < vector.length; i++) {
            vector[i] /= (float) length;
        }
        return vector;
    }
}
