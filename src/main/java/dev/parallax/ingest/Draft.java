package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as it was read, for an editor to look over before it is saved.
 *
 * @param blocks at least one is kept
 * @param notices what an editor should know of the reading, such as that it was read as GB18030
 */
public record Draft(Facts facts, Blocks blocks, List<Remark> notices, Original original) {
    public Draft {
        notices = List.copyOf(notices);
    }

    /** This and others as one text, such as chapters of a book. */
    public Draft followedBy(List<Draft> others) {
        var all = new ArrayList<>(blocks.all());
        var remarks = new ArrayList<>(notices);
        for (Draft other : others) {
            all.addAll(other.blocks().all());
            other.notices().stream().filter(n -> !remarks.contains(n)).forEach(remarks::add);
        }
        return new Draft(facts, new Blocks(all), remarks, original);
    }

    public List<Paragraph> paragraphs() {
        return blocks.paragraphs();
    }

    public Language language() {
        return facts.language();
    }

    public String title() {
        return facts.title();
    }
}
