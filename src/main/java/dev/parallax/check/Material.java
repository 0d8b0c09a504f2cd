package dev.parallax.check;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.PassageMatch;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the checks look at: a translation, what it translates, and how others put the same.
 *
 * @param original the text that was translated; null where there is none
 * @param translation the text that is checked
 * @param alignment of the original's sentences with the translation's; null where there is no original
 * @param coverage texts in the translation's language about the same event
 * @param glossary names and terms of the desk
 */
public record Material(
        @Nullable Text original,
        Text translation,
        @Nullable Alignment alignment,
        List<Coverage> coverage,
        List<GlossaryEntry> glossary) {
    /**
     * @param matches which of its sentences say the same as the translation's ({@link PassageMatch#base()})
     */
    public record Coverage(Text text, List<PassageMatch> matches) {
        public Coverage {
            matches = List.copyOf(matches);
        }

        /** What the article is called when an editor reads about it. */
        String name() {
            String outlet = text.article().outlet();
            return outlet.isBlank() ? text.id() : outlet;
        }
    }

    /** @throws IllegalArgumentException if there is an original but no alignment, or the reverse */
    public Material {
        if ((original == null) != (alignment == null)) {
            throw new IllegalArgumentException("an original needs an alignment");
        }
        coverage = List.copyOf(coverage);
        glossary = List.copyOf(glossary);
    }

    /** @throws NullPointerException if there is no original */
    Pair pair(Bead bead) {
        var source = Objects.requireNonNull(original);
        return new Pair(source, sentences(source, bead.source()), translation, sentences(translation, bead.target()));
    }

    private static List<Sentence> sentences(Text text, List<Integer> indices) {
        return indices.stream().map(text.sentences()::get).toList();
    }
}
