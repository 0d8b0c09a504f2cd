package dev.parallax.alignment;

/**
 * A piece of evidence for a bead: words of both sides that render each other.
 *
 * @param source the words in the source
 * @param target the words in the target
 * @param weight how much it counts, in nats
 */
public record Tie(Kind kind, String source, String target, double weight) {
    public enum Kind {
        WORD,
        NUMBER,
        NAME
    }
}
