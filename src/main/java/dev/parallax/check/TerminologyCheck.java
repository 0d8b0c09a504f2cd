package dev.parallax.check;

import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Glossary terms that are not rendered as the desk wants them.
 *
 * <p>A rendering counts in any case, with or without a plural ending. A longer term of the glossary hides a shorter one
 * inside it.
 */
final class TerminologyCheck implements Check {
    @Override
    public String id() {
        return "terminology";
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        var glossary = evidence.material().glossary();
        return evidence.pairs().stream()
                .filter(pair -> !pair.isOneSided())
                .flatMap(pair -> pair.facts().of(Fact.TERMINOLOGY, () -> found(pair, glossary)).stream())
                .toList();
    }

    private List<Finding> found(Pair pair, List<GlossaryEntry> glossary) {
        var findings = new ArrayList<Finding>();
        for (var entry : glossary) {
            check(pair, entry, glossary, findings);
        }
        return List.copyOf(findings);
    }

    private void check(Pair pair, GlossaryEntry entry, List<GlossaryEntry> glossary, List<Finding> findings) {
        var term = find(entry, pair.sourceWords(), glossary);
        if (term == null) {
            return;
        }
        for (var forbidden : entry.forbidden()) {
            var wrong = rendering(forbidden).matcher(pair.targetWords());
            if (wrong.find()) {
                String message = "“%s” must not be used for %s.".formatted(wrong.group(), entry.term());
                var place = pair.target(new Span(wrong.start(), wrong.end()));
                findings.add(new Finding(id(), Severity.ERROR, message, place, pair.source(term))
                        .withSuggestion(entry.preferred()));
                return;
            }
        }
        boolean rendered =
                rendering(entry.preferred()).matcher(pair.targetWords()).find()
                        || entry.allowed().stream()
                                .anyMatch(a ->
                                        rendering(a).matcher(pair.targetWords()).find());
        if (!rendered) {
            String message = "The glossary renders %s as “%s”.".formatted(entry.term(), entry.preferred());
            findings.add(new Finding(id(), Severity.NOTICE, message, pair.wholeTarget(), pair.source(term))
                    .withSuggestion(entry.preferred()));
        }
    }

    private static @org.jspecify.annotations.Nullable Span find(
            GlossaryEntry entry, String words, List<GlossaryEntry> glossary) {
        String lower = words.toLowerCase(Locale.ROOT);
        String term = entry.term().toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1)) {
            var span = new Span(at, at + term.length());
            if (glossary.stream().noneMatch(other -> hides(other, entry, lower, span))) {
                return span;
            }
        }
        return null;
    }

    private static boolean hides(GlossaryEntry other, GlossaryEntry entry, String words, Span span) {
        String longer = other.term().toLowerCase(Locale.ROOT);
        int inside = longer.indexOf(entry.term().toLowerCase(Locale.ROOT));
        int start = span.start() - inside;
        return longer.length() > entry.term().length() && inside >= 0 && start >= 0 && words.startsWith(longer, start);
    }

    private static Pattern rendering(String words) {
        String ending = Character.isLetter(words.charAt(words.length() - 1)) ? "(?:'s|’s|s|es)?(?![\\p{L}])" : "";
        return Pattern.compile(
                "(?<![\\p{L}])" + Pattern.quote(words) + ending, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
