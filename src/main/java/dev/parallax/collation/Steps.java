package dev.parallax.collation;

import dev.parallax.alignment.Watch;
import dev.parallax.text.Text;
import java.util.Collection;

/** Divides the work of a watch among texts, by their sentences. */
final class Steps {
    private final Watch watch;
    private final double all;
    private double done;

    Steps(Collection<Text> texts, Watch watch) {
        this.watch = watch;
        this.all = texts.stream().mapToDouble(Steps::size).sum();
    }

    /** The watch for the work on one more of the texts. */
    Watch next(Text text) {
        double from = done;
        done += size(text);
        return watch.part(from / all, done / all);
    }

    private static double size(Text text) {
        return text.sentences().size() + 1;
    }
}
