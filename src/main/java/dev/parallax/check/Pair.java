package dev.parallax.check;

import dev.parallax.text.Place;
import dev.parallax.text.Sentence;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.List;

/** The sentences of a bead on both sides, either of which may be empty, and what is known of them. */
final class Pair {
    private final Text original;
    private final List<Sentence> sources;
    private final Text translation;
    private final List<Sentence> targets;
    private final Facts facts = new Facts();

    Pair(Text original, List<Sentence> sources, Text translation, List<Sentence> targets) {
        this.original = original;
        this.sources = sources;
        this.translation = translation;
        this.targets = targets;
    }

    Text original() {
        return original;
    }

    List<Sentence> sources() {
        return sources;
    }

    Text translation() {
        return translation;
    }

    List<Sentence> targets() {
        return targets;
    }

    Facts facts() {
        return facts;
    }

    boolean isOneSided() {
        return sources.isEmpty() || targets.isEmpty();
    }

    /** From the first sentence of the original's side to the last. */
    Span sourceSpan() {
        return sources.get(0).span().cover(sources.get(sources.size() - 1).span());
    }

    Span targetSpan() {
        return targets.get(0).span().cover(targets.get(targets.size() - 1).span());
    }

    String sourceWords() {
        return sources.isEmpty() ? "" : sourceSpan().in(original.content());
    }

    String targetWords() {
        return targets.isEmpty() ? "" : targetSpan().in(translation.content());
    }

    /** A place of the original, from a span within {@link #sourceWords()}. */
    Place source(Span span) {
        return new Place(original.id(), span.shift(sourceSpan().start()));
    }

    /** A place of the translation, from a span within {@link #targetWords()}. */
    Place target(Span span) {
        return new Place(translation.id(), span.shift(targetSpan().start()));
    }

    Place wholeSource() {
        return new Place(original.id(), sourceSpan());
    }

    Place wholeTarget() {
        return new Place(translation.id(), targetSpan());
    }
}
