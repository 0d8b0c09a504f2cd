package dev.parallax.ingest;

import org.jspecify.annotations.Nullable;

/** What was handed in is no text that can be read; the remark says why, in a sentence for an editor. */
public final class UnreadableText extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Remark remark;

    UnreadableText(String key, Object... arguments) {
        this(Remark.of(key, arguments), null);
    }

    UnreadableText(Remark remark, @Nullable Throwable cause) {
        super(remark.english(), cause);
        this.remark = remark;
    }

    public Remark remark() {
        return remark;
    }
}
