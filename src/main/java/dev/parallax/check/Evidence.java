package dev.parallax.check;

import dev.parallax.text.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One translation and what several checks want to know of it, each found once, when first asked for. For one thread. */
final class Evidence {
    private final Material material;
    private final List<Pair> pairs;
    private @Nullable WordLinks links;
    private @Nullable NameFindings names;
    private @Nullable Quotations sourceQuotations;
    private @Nullable Quotations targetQuotations;

    Evidence(Material material) {
        this.material = material;
        this.pairs = material.pairs();
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
            links = new WordLinks(original(), translation(), pairs);
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
        if (sourceQuotations == null) {
            sourceQuotations = new Quotations(original());
        }
        return sourceQuotations;
    }

    Quotations targetQuotations() {
        if (targetQuotations == null) {
            targetQuotations = new Quotations(translation());
        }
        return targetQuotations;
    }
}
