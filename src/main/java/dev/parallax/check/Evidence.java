package dev.parallax.check;

import dev.parallax.text.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One translation and what several checks want to know of it, each found once, when first asked for. For one thread. */
final class Evidence {
    private final Material material;
    private final Known known;
    private final List<Pair> pairs;
    private @Nullable WordLinks links;
    private @Nullable NameFindings names;

    /** Evidence of which nothing is known before. */
    Evidence(Material material) {
        this(material, new Known());
    }

    /** @param known of other alignments of the same texts with the same glossary */
    Evidence(Material material, Known known) {
        this.material = material;
        this.known = known;
        this.pairs = known.pairs(material);
    }

    Material material() {
        return material;
    }

    boolean hasOriginal() {
        return material.original() != null;
    }

    /** @throws NullPointerException if there is none */
    Text original() {
        return Objects.requireNonNull(material.original());
    }

    Text translation() {
        return material.translation();
    }

    /** The beads with their texts, in order; none if there is no original. */
    List<Pair> pairs() {
        return pairs;
    }

    WordLinks links() {
        if (links == null) {
            links = new WordLinks(original(), translation(), pairs, known);
        }
        return links;
    }

    NameFindings names() {
        if (names == null) {
            names = NameFindings.in(this);
        }
        return names;
    }

    Quotations sourceQuotations() {
        return ofTexts().of(Fact.SOURCE_QUOTATIONS, () -> new Quotations(original()));
    }

    Quotations targetQuotations() {
        return ofTexts().of(Fact.TARGET_QUOTATIONS, () -> new Quotations(translation()));
    }

    /** What depends on the texts and the glossary, but not on the alignment. */
    Facts ofTexts() {
        return known.ofTexts();
    }

    /** Forgets what is known of the beads if what it depends on is not the same as when it was found out. */
    void forgetWhereOthersChanged(Fact ofBeads, Fact dependsOn, Object now) {
        var facts = ofTexts();
        if (!facts.of(dependsOn, () -> now).equals(now)) {
            pairs.forEach(pair -> pair.facts().forget(fact -> fact == ofBeads));
            facts.of(dependsOn, before -> false, () -> now);
        }
    }
}
