package dev.parallax.dossier;

import dev.parallax.collation.Contradiction;

/** A correction that goes against one that someone made before. */
public class ContradictoryPinsException extends EditRefusedException {
    private static final long serialVersionUID = 1;

    private final transient Contradiction contradiction;

    ContradictoryPinsException(Contradiction contradiction) {
        super(
                switch (contradiction.kind()) {
                    case IN_TWO_ROWS -> "This passage is held in another row. Clear that correction first.";
                    case LEFT_OUT_AND_HELD -> "One correction says that this is left out, another that it is here.";
                    case HELD_AND_CUT -> "This row is held together. Clear that correction first.";
                });
        this.contradiction = contradiction;
    }

    public Contradiction contradiction() {
        return contradiction;
    }
}
