package dev.parallax.check;

import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks translations over and over, as a desk does that corrects their alignment, and remembers of long ones what does not
 * change by that. What it finds is what {@link Checks#findings} finds.
 *
 * <p>Cost of a long text whose alignment has changed in a few beads: a twentieth of that of all, and some kilobytes of
 * memory a bead. Two threads that ask about the same texts wait for each other.
 */
public final class Checker {
    /** Beads below which a person does not notice how long all checks take. */
    private static final int FEW = 600;

    private static final int REMEMBERED = 6;

    private record Texts(@Nullable Text original, Text translation, List<Text> coverage, List<GlossaryEntry> glossary) {
        static Texts of(Material material) {
            return new Texts(
                    material.original(),
                    material.translation(),
                    material.coverage().stream().map(Material.Coverage::text).toList(),
                    material.glossary());
        }
    }

    private final Map<Texts, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Texts, Known> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What all checks find, check by check. */
    public List<Finding> findings(Material material) {
        var alignment = material.alignment();
        if (alignment == null || alignment.beads().size() < FEW) {
            return Checks.findings(material);
        }
        Known remembered;
        synchronized (known) {
            remembered = known.computeIfAbsent(Texts.of(material), texts -> new Known());
        }
        synchronized (remembered) {
            return Checks.findings(new Evidence(material, remembered));
        }
    }
}
