package dev.parallax.collation;

/** A correction that makes no sense where it was asked for. */
public class ImpossibleCorrectionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why it makes none. */
    public enum Reason {
        /** The row has no neighbour on that side. */
        NO_NEIGHBOUR,
        /** The text says nothing in this row. */
        NOTHING_HERE,
        /** The row begins at this sentence already. */
        BEGINS_HERE,
        /** The passage is in this row already. */
        HERE_ALREADY,
        /** The row holds nothing else. */
        ALONE_ALREADY,
        /** Nobody corrected the row. */
        NOT_CORRECTED,
        /** All these rows are confirmed. */
        ALL_CONFIRMED
    }

    private final Reason reason;

    ImpossibleCorrectionException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
