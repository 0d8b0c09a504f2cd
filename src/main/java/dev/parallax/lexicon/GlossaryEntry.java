package dev.parallax.lexicon;

import dev.parallax.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name or a term and how a desk wants it rendered.
 *
 * @param term as the original writes it
 * @param preferred the rendering to use
 * @param allowed other renderings that are fine
 * @param forbidden renderings that are wrong
 * @param language of the renderings; null for translations into any language
 */
public record GlossaryEntry(
        String term,
        String preferred,
        List<String> allowed,
        List<String> forbidden,
        @Nullable Language language) {
    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException if it does not say how to render which term, with the reason in words for people */
    public GlossaryEntry {
        refuse(term.isBlank(), "the term is missing");
        refuse(preferred.isBlank(), "“%s” has no preferred rendering".formatted(term));
        allowed = List.copyOf(allowed);
        forbidden = List.copyOf(forbidden);
        refuse(
                term.length() > LONGEST
                        || preferred.length() > LONGEST
                        || allowed.stream().anyMatch(r -> r.length() > LONGEST)
                        || forbidden.stream().anyMatch(r -> r.length() > LONGEST),
                "a term or rendering is longer than %d characters".formatted(LONGEST));
        for (var wrong : forbidden) {
            refuse(
                    wrong.equals(preferred) || allowed.contains(wrong),
                    "“%s” is both a rendering of “%s” and forbidden".formatted(wrong, term));
        }
    }

    /** An entry for translations into any language. */
    public GlossaryEntry(String term, String preferred, List<String> allowed, List<String> forbidden) {
        this(term, preferred, allowed, forbidden, null);
    }

    private static void refuse(boolean wrong, String reason) {
        if (wrong) {
            throw new IllegalArgumentException(reason);
        }
    }

    /** Whether its renderings are for translations into a language. */
    public boolean isFor(Language translation) {
        return language == null || language.sameAs(translation);
    }

    /** Whether a glossary can hold only one of the two. */
    public boolean isSameTermAs(GlossaryEntry other) {
        return term.equals(other.term) && tag().equals(other.tag());
    }

    /** The tag of its language; empty for any. */
    public String tag() {
        return language == null ? "" : language.tag();
    }
}
