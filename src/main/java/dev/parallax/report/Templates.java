package dev.parallax.report;

import dev.parallax.dossier.EditRefusedException;
import dev.parallax.dossier.Json;
import dev.parallax.report.store.TemplateRows;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this desk chose for its reports, under names, to be chosen again for other dossiers. */
@Component
public class Templates {
    private static final int LONGEST = 100;

    private final TemplateRows rows;

    Templates(TemplateRows rows) {
        this.rows = rows;
    }

    public List<String> names() {
        return rows.names();
    }

    public Optional<Options> find(String name) {
        return rows.find(name).map(json -> Json.read(json, Options.class));
    }

    /**
     * Keeps what was chosen, instead of what had the name before. Which texts and which single rows is left out: they are
     * the dossier's.
     *
     * @throws EditRefusedException if the name is empty or longer than 100 characters
     */
    @Transactional
    public void save(String name, Options options) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST) {
            throw new EditRefusedException("A template has a name of 1 to 100 characters.");
        }
        var rowsOfAny = options.rows() == Options.Rows.CHOSEN ? Options.Rows.ALL : options.rows();
        rows.delete(kept);
        rows.insert(kept, Json.write(options.withTexts(List.of()).showing(rowsOfAny, Set.of())));
    }

    public void delete(String name) {
        rows.delete(name);
    }
}
