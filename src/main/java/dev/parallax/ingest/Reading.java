package dev.parallax.ingest;

import java.util.List;

/** What was found in a file, on a page or in the clipboard. */
public sealed interface Reading {
    /** One or more texts that stand each for itself, such as an article or the chapters of a book. */
    record Texts(List<Draft> drafts) implements Reading {
        public Texts {
            drafts = List.copyOf(drafts);
        }
    }
}
