package dev.parallax.collation;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.PassageMatcher;
import dev.parallax.alignment.PassageMethod;
import dev.parallax.alignment.Watch;
import dev.parallax.check.Finding;
import dev.parallax.check.Material;
import dev.parallax.difference.Differences;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the collation of a dossier's texts: a pure function of texts, pins, glossary and the text to compare with.
 *
 * <p>Rows follow the <em>spine</em>: the original, or the first text where there is no original. Translations are aligned
 * with the spine sentence by sentence; a bead that crosses a paragraph break of the spine joins the two rows. Coverage is
 * matched, in any order, with a text in its own language where there is one ({@link Coverage#pivot}).
 */
public final class Collator {
    /** The share of the work that is done once all sentences are placed, as dossiers of a few thousand sentences took. */
    private static final double PLACED = 0.7;

    /** The share that is done once the rows are compared, too. */
    private static final double COMPARED = 0.8;

    private final Engines engines;

    Collator(Engines engines) {
        this.engines = engines;
    }

    /** The collator of the product: the best aligner and matcher. */
    public static Collator standard() {
        return new Collator(new Engines(Aligner.standard(), PassageMatcher.standard(), Differences.standard()));
    }

    /** The collation without a glossary. */
    public Collation collate(List<Text> texts, List<Pin> pins, @Nullable String baseId) {
        return collate(texts, pins, List.of(), baseId);
    }

    /**
     * The same without anybody who watches.
     *
     * @throws IllegalArgumentException if a pin or the base names a text that is not there
     */
    public Collation collate(List<Text> texts, List<Pin> pins, List<GlossaryEntry> glossary, @Nullable String baseId) {
        return collate(texts, pins, glossary, baseId, Watch.NONE);
    }

    /**
     * @param texts in the order of their columns
     * @param glossary what the checks hold translations to
     * @param baseId the text that others of its language are compared with; null for {@link #defaultBase}
     * @throws IllegalArgumentException if a pin or the base names a text that is not there
     * @throws CancellationException if the watch stops it
     */
    public Collation collate(
            List<Text> texts, List<Pin> pins, List<GlossaryEntry> glossary, @Nullable String baseId, Watch watch) {
        if (texts.isEmpty()) {
            return new Collation(List.of(), "", List.of(), List.of());
        }
        var base = baseId == null ? defaultBase(texts) : text(texts, baseId);
        var pinned = Pins.of(pins, texts);
        var layout = new Layout(texts, spine(texts), pinned);
        Map<String, PassageMethod> methods = new HashMap<>();
        var alignments = place(layout, pinned, methods, watch.part(0, PLACED));
        var rows = new RowBuilder(layout, new BaseComparison(engines, base)).rows();
        watch.done(COMPARED);
        var findings = findings(layout, alignments, glossary, watch.part(COMPARED, 1));
        watch.done(1);
        return new Collation(texts, base.id(), rows, findings, byId(alignments), methods);
    }

    private static Map<String, Alignment> byId(Map<Text, Alignment> alignments) {
        return alignments.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().id(), Map.Entry::getValue));
    }

    /** Puts every sentence into a row, says how the translations were aligned, and adds what the others were matched by. */
    private Map<Text, Alignment> place(Layout layout, Pins pins, Map<String, PassageMethod> methods, Watch watch) {
        var translations = new Translations(engines, layout, pins);
        var coverage = new Coverage(engines, layout, pins);
        Map<Text, Alignment> alignments = new LinkedHashMap<>();
        var others = layout.texts().stream().filter(t -> t != layout.spine()).toList();
        var translated =
                others.stream().filter(t -> translates(t, layout.spine())).toList();
        var covering =
                others.stream().filter(t -> !translates(t, layout.spine())).toList();
        var steps = new Steps(others, watch);
        translated.forEach(t -> alignments.put(t, translations.place(t, steps.next(t))));
        covering.forEach(t -> {
            coverage.place(t);
            methods.put(t.id(), coverage.method(t));
            steps.next(t).done(1);
        });
        return alignments;
    }

    /** What the checks find, each translation's checked at the same time as the others'. */
    private List<Finding> findings(
            Layout layout, Map<Text, Alignment> alignments, List<GlossaryEntry> glossary, Watch watch) {
        var steps = new ParallelSteps(alignments.size(), watch);
        return List.copyOf(alignments.entrySet()).parallelStream()
                .flatMap(aligned -> {
                    steps.begin();
                    var text = aligned.getKey();
                    var coverage = coverage(text, layout.texts());
                    var findings = engines.findings(
                            new Material(layout.spine(), text, aligned.getValue(), coverage, glossary));
                    steps.end();
                    return findings.stream();
                })
                .toList();
    }

    private List<Material.Coverage> coverage(Text translation, List<Text> texts) {
        return texts.stream()
                .filter(t -> t.article().role() == Role.COVERAGE)
                .filter(t -> t.language().sameAs(translation.language()))
                .map(t -> new Material.Coverage(t, engines.match(engines.sentences(translation), engines.sentences(t))))
                .toList();
    }

    /** A second original in another language is aligned like a translation; in the same language, matched like coverage. */
    static boolean translates(Text text, Text spine) {
        return switch (text.article().role()) {
            case TRANSLATION -> true;
            case ORIGINAL -> !text.language().sameAs(spine.language());
            case COVERAGE -> false;
        };
    }

    /** The text that others are compared with where nobody chose: the first translation, else the first text. */
    public static Text defaultBase(List<Text> texts) {
        return first(texts, Role.TRANSLATION).orElse(texts.getFirst());
    }

    /** The text that the rows follow: the original, else the first translation, else the first text. */
    static Text spine(List<Text> texts) {
        return first(texts, Role.ORIGINAL)
                .or(() -> first(texts, Role.TRANSLATION))
                .orElse(texts.getFirst());
    }

    private static Optional<Text> first(List<Text> texts, Role role) {
        return texts.stream().filter(t -> t.article().role() == role).findFirst();
    }

    private static Text text(List<Text> texts, String id) {
        return texts.stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no text " + id));
    }
}
