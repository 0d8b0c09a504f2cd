package dev.parallax.dossier;

import dev.parallax.dossier.store.DossierRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dossiers that Parallax comes with. At start, those that this desk has never had are copied into it; from then on they
 * are like any other.
 */
@Component
public class SampleDossiers implements ApplicationRunner {
    private static final String FOLDERS = "classpath*:sample-texts/*/" + DossierFolder.DESCRIPTION;

    private final Dossiers dossiers;
    private final DossierRows rows;

    SampleDossiers(Dossiers dossiers, DossierRows rows) {
        this.dossiers = dossiers;
        this.rows = rows;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        shipped().reversed().stream()
                .filter(sample -> rows.copiesOf(sample.id()).isEmpty())
                .forEach(sample -> dossiers.add(sample, sample.id()));
    }

    /** Brings back the samples that were deleted, with what was done to them; returns how many those were. */
    @Transactional
    public int restore() {
        int before = dossiers.list().size();
        shipped().stream()
                .flatMap(sample -> rows.copiesOf(sample.id()).stream())
                .forEach(dossiers::restore);
        return dossiers.list().size() - before;
    }

    /** The samples as they are shipped, in the order of their names. */
    public static List<Dossier> shipped() {
        var samples = new ArrayList<Dossier>();
        for (Resource description : descriptions()) {
            samples.add(DossierFolder.read(description));
        }
        samples.sort(Comparator.comparing(Dossier::id));
        return samples;
    }

    private static List<Resource> descriptions() {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(FOLDERS));
        } catch (IOException e) {
            throw new UncheckedIOException("the samples cannot be listed", e);
        }
    }
}
