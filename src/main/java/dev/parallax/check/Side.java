package dev.parallax.check;

import dev.parallax.text.Place;
import dev.parallax.text.Sentence;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.List;

/** From which side of a bead one looks for what the other lacks. */
enum Side {
    OMISSION(
            "omission",
            "The translation leaves this sentence out.",
            "The translation seems to leave this sentence out.",
            Fact.COVER_OF_SOURCE,
            Fact.SOURCE_ALONE,
            Fact.SOURCE_INSIDE),
    ADDITION(
            "addition",
            "The original does not say this.",
            "The original does not seem to say this.",
            Fact.COVER_OF_TARGET,
            Fact.TARGET_ALONE,
            Fact.TARGET_INSIDE);

    private final String id;
    private final String sure;
    private final String unsure;
    private final Fact cover;
    private final Fact alone;
    private final Fact inside;

    Side(String id, String sure, String unsure, Fact cover, Fact alone, Fact inside) {
        this.id = id;
        this.sure = sure;
        this.unsure = unsure;
        this.cover = cover;
        this.alone = alone;
        this.inside = inside;
    }

    /** How much of a bead the other side has. */
    Fact cover() {
        return cover;
    }

    /** How much of a bead without the other side is beside it. */
    Fact alone() {
        return alone;
    }

    /** How much of each of a bead's sentences the other side has. */
    Fact inside() {
        return inside;
    }

    String id() {
        return id;
    }

    String message(Severity severity) {
        return severity == Severity.ERROR ? sure : unsure;
    }

    List<Sentence> here(Pair pair) {
        return this == OMISSION ? pair.sources() : pair.targets();
    }

    List<Sentence> there(Pair pair) {
        return this == OMISSION ? pair.targets() : pair.sources();
    }

    Text text(Pair pair) {
        return this == OMISSION ? pair.original() : pair.translation();
    }

    Text otherText(Pair pair) {
        return this == OMISSION ? pair.translation() : pair.original();
    }

    String hereWords(Pair pair) {
        return this == OMISSION ? pair.sourceWords() : pair.targetWords();
    }

    String thereWords(Pair pair) {
        return this == OMISSION ? pair.targetWords() : pair.sourceWords();
    }

    Span thereSpan(Pair pair) {
        return this == OMISSION ? pair.targetSpan() : pair.sourceSpan();
    }

    Place whole(Pair pair) {
        return this == OMISSION ? pair.wholeSource() : pair.wholeTarget();
    }

    /** Where on the other side a sentence of a bead would stand: at its beginning if it is the bead's first, else at its end. */
    Place beside(Pair pair, Sentence sentence) {
        var there = thereSpan(pair);
        int at = sentence.equals(here(pair).getFirst()) ? there.start() : there.end();
        return new Place(otherText(pair).id(), new Span(at, at));
    }
}
