package dev.parallax.ui;

import dev.parallax.check.Finding;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a finding on a name or a term says for the glossary. */
final class FindingTerms {
    private static final Set<String> CHECKS = Set.of("name", "attribution", "consistency", "untranslated", "quotation");
    private static final int LONGEST = 60;

    private FindingTerms() {}

    /** Whether the finding is about a name or a term, short enough to be one. */
    static boolean hasTerm(Finding finding, List<Text> texts) {
        return CHECKS.contains(finding.check()) && !draft(finding, texts).term().isEmpty();
    }

    /** The original's words as the term, the suggestion as what is preferred, and what it replaces as forbidden. */
    static GlossaryEntryDialog.Draft draft(Finding finding, List<Text> texts) {
        var term = quote(finding, texts, t -> t.article().role() == Role.ORIGINAL);
        var translation = text(finding, texts, t -> t.article().role() != Role.ORIGINAL);
        String rendering = quote(finding, texts, t -> t.article().role() != Role.ORIGINAL);
        String suggestion = finding.suggestion();
        return new GlossaryEntryDialog.Draft(
                term.isEmpty() && finding.check().equals("untranslated") ? rendering : term,
                suggestion,
                "",
                suggestion.isEmpty() || suggestion.equals(rendering) ? "" : rendering,
                translation.map(Text::language).orElse(null));
    }

    private static String quote(Finding finding, List<Text> texts, Predicate<Text> of) {
        return finding.places().stream()
                .filter(p -> !p.span().isEmpty())
                .flatMap(p -> at(p, texts).filter(of).map(t -> p.span().in(t.content())))
                .map(words -> words.replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", ""))
                .filter(words -> words.length() <= LONGEST)
                .findFirst()
                .orElse("");
    }

    private static Optional<Text> text(Finding finding, List<Text> texts, Predicate<Text> of) {
        return finding.places().stream().flatMap(p -> at(p, texts)).filter(of).findFirst();
    }

    private static Stream<Text> at(Place place, List<Text> texts) {
        return texts.stream().filter(t -> t.id().equals(place.textId()));
    }
}
