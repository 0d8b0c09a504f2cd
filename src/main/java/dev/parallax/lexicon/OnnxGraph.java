package dev.parallax.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Edits a model in the Open Neural Network Exchange format without reading it.
 *
 * <p>A model is a protocol buffer; a message that is given twice is merged, and its lists joined. So a value inside
 * the graph becomes an output when {@code ModelProto{graph{output{name}}}} is written behind the model.
 */
final class OnnxGraph {
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_OUTPUT = 12;
    private static final int VALUE_NAME = 1;
    private static final int LENGTH_DELIMITED = 2;

    private OnnxGraph() {}

    /** The model with one more output: a value that its graph computes on the way. */
    static byte[] withOutput(byte[] model, String value) {
        byte[] name = field(VALUE_NAME, value.getBytes(StandardCharsets.UTF_8));
        byte[] graph = field(MODEL_GRAPH, field(GRAPH_OUTPUT, name));
        var edited = new ByteArrayOutputStream(model.length + graph.length);
        edited.writeBytes(model);
        edited.writeBytes(graph);
        return edited.toByteArray();
    }

    private static byte[] field(int number, byte[] content) {
        var field = new ByteArrayOutputStream(content.length + 4);
        field.write(number << 3 | LENGTH_DELIMITED);
        int length = content.length;
        while (length > 0x7F) {
            field.write(length & 0x7F | 0x80);
            length >>>= 7;
        }
        field.write(length);
        field.writeBytes(content);
        return field.toByteArray();
    }
}
