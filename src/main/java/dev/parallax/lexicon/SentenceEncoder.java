package dev.parallax.lexicon;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.parallax.text.Span;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives English sentences, and the words in them, vectors that lie close together where the meaning does.
 *
 * <p>The model is all-MiniLM-L6-v2 (Reimers and Gurevych, "Sentence-BERT", 2019; Wang et al., "MiniLM", 2020), quantised
 * to 8 bits, in ONNX Runtime: 384 dimensions, a few milliseconds a sentence, no network. It was trained on English only.
 * A sentence's vector is the mean of its pieces' vectors, as in the training. The model reads 256 pieces at a time; a
 * longer string is read in stretches that do not see each other, and beyond {@value #LIMIT} pieces not at all.
 *
 * <p>Sentences are read one by one, never in batches: the quantisation fits its scale to what is read together, so that
 * a sentence's vector would depend on its company.
 *
 * <p>Safe for use by several threads. What was read lately is remembered.
 */
public final class SentenceEncoder {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";

    private static final String LAST_LAYER = "last_hidden_state";
    private static final String MIDDLE_LAYER = "/encoder/layer.2/output/LayerNorm/Add_1_output_0";
    private static final int STRETCH = 254;
    private static final int LIMIT = 8 * STRETCH;
    private static final int DIMENSIONS = 384;

    private final WordPieces vocabulary;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Recent<float[]> sentences = new Recent<>(8_000);
    private final Recent<List<TokenVector>> tokens = new Recent<>(500);

    private SentenceEncoder(WordPieces vocabulary, OrtEnvironment environment, OrtSession session) {
        this.vocabulary = vocabulary;
        this.environment = environment;
        this.session = session;
    }

    /** The encoder, loaded when first asked for; empty where its native libraries cannot run or the model is missing. */
    public static Optional<SentenceEncoder> available() {
        return Loaded.ENCODER;
    }

    /** The vector of a sentence, of length 1, not to be changed; all zeros if nothing in the sentence can be read. */
    public float[] vector(String sentence) {
        return sentences.get(sentence, () -> unit(sum(read(sentence, LAST_LAYER))));
    }

    /** The vectors of many sentences, read on all processors. */
    public List<float[]> vectors(List<String> many) {
        return many.parallelStream().map(this::vector).toList();
    }

    /**
     * The vectors of a sentence's pieces (words, parts of rarer words, punctuation marks), in order.
     *
     * <p>They come from the third of the model's six layers: in the last, the pieces of a sentence have all moved towards
     * the sentence's meaning, while the middle ones still tell its words apart (Jalili Sabet et al., "SimAlign", 2020).
     */
    public List<TokenVector> tokenVectors(String sentence) {
        return tokens.get(sentence, () -> {
            var vectors = new ArrayList<TokenVector>();
            for (Reading reading : read(sentence, MIDDLE_LAYER)) {
                if (!reading.span().isEmpty()) {
                    vectors.add(new TokenVector(reading.span(), unit(reading.vector())));
                }
            }
            return List.copyOf(vectors);
        });
    }

    /** The cosine of two vectors of length 1. */
    public static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** A piece as the model reads it; the marks that open and close a stretch have an empty span. */
    private record Reading(Span span, float[] vector) {}

    private List<Reading> read(String sentence, String layer) {
        var pieces = vocabulary.cut(sentence, LIMIT);
        var readings = new ArrayList<Reading>();
        for (int start = 0; start < pieces.size(); start += STRETCH) {
            var stretch = new ArrayList<WordPieces.Piece>();
            stretch.add(new WordPieces.Piece(vocabulary.id("[CLS]"), new Span(0, 0)));
            stretch.addAll(pieces.subList(start, Math.min(start + STRETCH, pieces.size())));
            stretch.add(new WordPieces.Piece(vocabulary.id("[SEP]"), new Span(0, 0)));
            float[][] vectors =
                    run(stretch.stream().mapToLong(WordPieces.Piece::id).toArray(), layer);
            for (int i = 0; i < vectors.length; i++) {
                readings.add(new Reading(stretch.get(i).span(), vectors[i]));
            }
        }
        return readings;
    }

    private float[][] run(long[] ids, String layer) {
        long[] attention = new long[ids.length];
        Arrays.fill(attention, 1);
        try (var input = OnnxTensor.createTensor(environment, new long[][] {ids});
                var mask = OnnxTensor.createTensor(environment, new long[][] {attention});
                var types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                var result = session.run(
                        Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types), Set.of(layer))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed", e);
        }
    }

    private static float[] sum(List<Reading> readings) {
        float[] sum = new float[DIMENSIONS];
        for (Reading reading : readings) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += reading.vector()[i];
            }
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        double length = Math.sqrt(cosine(vector, vector));
        float[] unit = new float[vector.length];
        for (int i = 0; length > 0 && i < unit.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }

    /** Holds the one encoder; its initialisation is what makes loading lazy and safe. */
    private static final class Loaded {
        static final Optional<SentenceEncoder> ENCODER = load();

        private static Optional<SentenceEncoder> load() {
            try {
                var environment = OrtEnvironment.getEnvironment("parallax");
                try (var options = new OrtSession.SessionOptions();
                        var model = resource(MODEL)) {
                    options.setIntraOpNumThreads(1);
                    var session = environment.createSession(
                            OnnxGraph.withOutput(model.readAllBytes(), MIDDLE_LAYER), options);
                    return Optional.of(new SentenceEncoder(WordPieces.standard(), environment, session));
                }
            } catch (IOException | OrtException | RuntimeException | LinkageError e) {
                System.getLogger(SentenceEncoder.class.getName())
                        .log(Level.WARNING, "No sentence model on this machine; passages are matched by words only", e);
                return Optional.empty();
            }
        }

        private static InputStream resource(String name) throws IOException {
            var stream = SentenceEncoder.class.getResourceAsStream(name);
            if (stream == null) {
                throw new FileNotFoundException(name + " is not on the class path");
            }
            return stream;
        }
    }
}
