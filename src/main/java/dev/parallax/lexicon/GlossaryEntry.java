package dev.parallax.lexicon;

import java.util.List;

/**
 * A name or a term and how a desk wants it rendered.
 *
 * @param term as the original writes it
 * @param preferred the rendering to use
 * @param allowed other renderings that are fine
 * @param forbidden renderings that are wrong
 */
public record GlossaryEntry(String term, String preferred, List<String> allowed, List<String> forbidden) {
    /** @throws IllegalArgumentException if the term or its preferred rendering is blank */
    public GlossaryEntry {
        if (term.isBlank() || preferred.isBlank()) {
            throw new IllegalArgumentException("a glossary entry has a term and a preferred rendering");
        }
        allowed = List.copyOf(allowed);
        forbidden = List.copyOf(forbidden);
    }
}
