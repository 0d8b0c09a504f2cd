package dev.parallax.check;

import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks translations over and over, as a desk does that corrects their alignment, and remembers what does not change by
 * that. What it finds is what {@link Checks#findings} finds.
 *
 * <p>Cost of a long text whose alignment has changed in a few beads: a twentieth of that of all. Some kilobytes of memory a
 * bead, so that only what was asked for last is remembered. Two threads that ask about the same texts wait for each other.
 */
public final class Checker {
    /** So many beads are remembered, those of two translations of a book or of a hundred articles; a longer text alone is, too. */
    private static final int MOST_BEADS = 20_000;

    /** What is known of the texts as a whole takes as much memory as so many beads. */
    private static final int TEXTS = 10;

    /** @param weight in beads */
    private record Remembered(Known known, int weight) {}

    private record Texts(@Nullable Text original, Text translation, List<Text> coverage, List<GlossaryEntry> glossary) {
        static Texts of(Material material) {
            return new Texts(
                    material.original(),
                    material.translation(),
                    material.coverage().stream().map(Material.Coverage::text).toList(),
                    material.glossary());
        }
    }

    private final Map<Texts, Remembered> remembered = new LinkedHashMap<>();
    private final int mostBeads;
    private int weight;

    public Checker() {
        this(MOST_BEADS);
    }

    Checker(int mostBeads) {
        this.mostBeads = mostBeads;
    }

    /** What all checks find, check by check. */
    public List<Finding> findings(Material material) {
        if (material.alignment() == null) {
            return Checks.findings(material);
        }
        var known = known(material);
        synchronized (known) {
            return Checks.findings(new Evidence(material, known));
        }
    }

    /** What is known of the texts, nothing if they are new; forgets the texts longest not asked for where all is too much. */
    synchronized Known known(Material material) {
        var texts = Texts.of(material);
        var before = remembered.remove(texts);
        var now = new Remembered(before == null ? new Known() : before.known(), weight(material));
        weight += now.weight() - (before == null ? 0 : before.weight());
        var eldest = remembered.values().iterator();
        while (weight > mostBeads && eldest.hasNext()) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
        remembered.put(texts, now);
        return now.known();
    }

    private static int weight(Material material) {
        var alignment = material.alignment();
        return TEXTS + (alignment == null ? 0 : alignment.beads().size());
    }
}
