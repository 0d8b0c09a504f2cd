package dev.parallax.ui;

import dev.parallax.collation.Collation;
import dev.parallax.collation.Collator;
import dev.parallax.collation.Pin;
import dev.parallax.dossier.Dossier;
import dev.parallax.glossary.Glossary;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.text.Text;
import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes collations beside the requests that need them, and keeps those that were needed last. */
@Component
class Collations {
    private static final int KEPT = 8;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            Math.max(2, Runtime.getRuntime().availableProcessors()),
            Thread.ofPlatform().name("collating-", 0).daemon().factory());

    private final Map<Key, CollationJob> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CollationJob> eldest) {
            return size() > KEPT;
        }
    };

    private final Glossary glossary;

    Collations(Glossary glossary) {
        this.glossary = glossary;
    }

    private record Key(
            List<Text> texts,
            List<Pin> pins,
            List<GlossaryEntry> glossary,
            @Nullable String baseId) {}

    /** The collator reads its dictionaries on first use. */
    private static final class Loaded {
        static final Collator COLLATOR = Collator.standard();
    }

    /** @param baseId the text to compare with; null for the usual one */
    CompletableFuture<Collation> of(Dossier dossier, @Nullable String baseId) {
        return await(dossier, baseId).collation();
    }

    /**
     * The same for somebody who may leave before it is made.
     *
     * @param baseId the text to compare with; null for the usual one
     */
    CollationJob await(Dossier dossier, @Nullable String baseId) {
        var key = new Key(dossier.texts(), dossier.pins(), glossary.entries(), baseId);
        synchronized (kept) {
            var known = kept.get(key);
            if (known != null && known.await()) {
                return known;
            }
            var job = new CollationJob();
            job.await();
            workers.execute(() -> job.run(
                    watch -> Loaded.COLLATOR.collate(key.texts(), key.pins(), key.glossary(), key.baseId(), watch)));
            kept.put(key, job);
            return job;
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
