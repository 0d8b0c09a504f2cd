package dev.parallax.dossier;

import dev.parallax.dossier.store.VersionRows;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of texts that were taken in, and what they were read from. {@link Dossiers} adds one whenever it stores a text. */
@Component
public class TextVersions {
    private final VersionRows rows;

    TextVersions(VersionRows rows) {
        this.rows = rows;
    }

    /** The versions of a text that were taken in, the first one first; none of a text that came with its dossier. */
    public List<TextVersion> of(String id, String textId) {
        return rows.of(id, textId);
    }

    /** What a version of a text was read from; empty if that was not kept. */
    public Optional<Original> original(String id, String textId, int version) {
        return rows.original(id, textId, version);
    }

    /** The versions of the texts of a dossier, text by text, to be taken elsewhere. */
    public List<KeptVersion> kept(Dossier dossier) {
        String id = dossier.id();
        return dossier.texts().stream()
                .flatMap(text -> of(id, text.id()).stream()
                        .map(v -> new KeptVersion(text.id(), v, () -> original(id, text.id(), v.number()))))
                .toList();
    }

    /** Stores versions that come from elsewhere with the dossier, each after those of its text that are there. */
    @Transactional
    public void keep(String id, List<KeptVersion> kept) {
        for (var k : kept) {
            rows.append(id, k.textId(), k.version(), k.original().get().orElse(null));
        }
    }
}
