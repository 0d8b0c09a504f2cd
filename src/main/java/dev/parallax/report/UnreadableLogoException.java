package dev.parallax.report;

import java.io.IOException;

/** A file cannot be a desk's logo. */
public class UnreadableLogoException extends IOException {
    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        TOO_LARGE,
        NO_PICTURE
    }

    private final Reason reason;

    UnreadableLogoException(Reason reason) {
        super(
                switch (reason) {
                    case TOO_LARGE -> "the picture is larger than 2 MB or 25 million pixels";
                    case NO_PICTURE -> "the file is no PNG, JPEG or GIF picture";
                });
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
