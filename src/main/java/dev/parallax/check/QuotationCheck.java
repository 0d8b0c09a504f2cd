package dev.parallax.check;

import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quoted words that lost their quotation marks or gained them.
 *
 * <p>A bead with fewer quotations in the translation has lost some. Which: those whose rendering stands outside all
 * quotations, and speech if the share of words in quotation marks has fallen too, or if those in the translation are others. Titles and names in quotation marks,
 * which English writes with capitals instead, are left out. Gained is what stands in marks, whole, in a bead of whose
 * original nothing does.
 */
final class QuotationCheck implements Check {
    private static final double SHARE_LOST = 0.3;
    private static final double LESS = 0.08;
    private static final int SPEECH = 8;
    private static final int SPEECH_IN_LETTERS = 30;
    private static final int FEWEST_WORDS_OF_SPEECH = 4;
    private static final Pattern SINGLE = Pattern.compile("(?<![\\p{L}\\p{N}])['‘][^'‘’]+['’](?![\\p{L}\\p{N}])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Pattern MARK = Pattern.compile("[“”\"「」『』„«»‘《]|(?<![\\p{L}\\p{N}])'|'(?![\\p{L}\\p{N}])");
    private static final Pattern CLAUSE = Pattern.compile("[，。！？,.!?、我你您他她它们是了吗吧]|(?:た|る|い|だ|です|ます|ん|う|よ|ね)$");
    private static final Pattern MARKS = Pattern.compile("[“”\"「」『』„«»]");

    @Override
    public String id() {
        return "quotation";
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        var findings = new ArrayList<Finding>();
        if (evidence.hasOriginal()) {
            var pairs = evidence.pairs();
            var rendering = new QuoteRendering(evidence.links());
            var sources = evidence.sourceQuotations();
            var targets = evidence.targetQuotations();
            var reported = new HashSet<Span>();
            for (var pair : pairs) {
                if (!pair.isOneSided()) {
                    compare(pair, sources, targets, rendering, reported, findings);
                }
            }
        }
        findings.addAll(evidence.ofTexts().of(Fact.QUOTED_ELSEWHERE, () -> elsewhere(evidence)));
        return findings;
    }

    private List<Finding> elsewhere(Evidence evidence) {
        return evidence.material().coverage().stream()
                .flatMap(coverage ->
                        QuotedElsewhere.find(id(), evidence.targetQuotations(), evidence.translation(), coverage)
                                .stream())
                .toList();
    }

    private void compare(
            Pair pair,
            Quotations sources,
            Quotations targets,
            QuoteRendering rendering,
            Set<Span> reported,
            List<Finding> findings) {
        var source = sources.within(pair.sourceSpan());
        var target = targets.within(pair.targetSpan());
        boolean fewer = source.size() > target.size()
                || share(source, pair.sourceSpan()) - share(target, pair.targetSpan()) > SHARE_LOST;
        if (fewer && !(target.isEmpty() && isMarked(pair, source))) {
            source.stream()
                    .filter(quote -> !reported.contains(sources.whole(quote)))
                    .flatMap(quote ->
                            lost(pair, quote, target, isUnclaimed(quote, source, target, pair), rendering).stream())
                    .findFirst()
                    .ifPresent(finding -> {
                        findings.add(finding);
                        reported.add(sources.whole(finding.places().getLast().span()));
                    });
        } else if (source.isEmpty()) {
            targets.beginningIn(pair.targetSpan()).stream()
                    .filter(pair.targetSpan()::contains)
                    .filter(quote -> !isTitle(quote.in(pair.translation().content())))
                    .findFirst()
                    .filter(quote -> !MARK.matcher(pair.sourceWords()).find())
                    .ifPresent(quote -> findings.add(gained(pair, quote)));
        }
    }

    /** Whether the translation has a mark that pairs with none; single marks alone are of a quotation inside a long one. */
    private static boolean isMarked(Pair pair, List<Span> source) {
        String words = pair.targetWords();
        if (MARKS.matcher(words).find()) {
            return true;
        }
        int inSingle = SINGLE.matcher(words)
                .results()
                .mapToInt(r -> r.end() - r.start())
                .sum();
        return MARK.matcher(words).find() && inSingle >= share(source, pair.sourceSpan()) / 2 * words.length();
    }

    /** Whether the quotations of the translation, each by its place, are those of others, and clearly less is quoted there. */
    private static boolean isUnclaimed(Span quote, List<Span> sources, List<Span> targets, Pair pair) {
        double less = share(sources, pair.sourceSpan()) - share(targets, pair.targetSpan());
        if (targets.size() >= sources.size() || less < LESS) {
            return false;
        }
        var free = new ArrayList<>(sources);
        for (var target : targets) {
            double at = middle(target, pair.targetSpan());
            free.stream()
                    .min(Comparator.comparingDouble(s -> Math.abs(middle(s, pair.sourceSpan()) - at)))
                    .ifPresent(free::remove);
        }
        return free.contains(quote);
    }

    private static double middle(Span span, Span of) {
        return (span.start() + span.end() - 2.0 * of.start()) / of.length();
    }

    private static double share(List<Span> quotes, Span of) {
        return quotes.stream().mapToInt(Span::length).sum() / (double) of.length();
    }

    private Finding gained(Pair pair, Span quote) {
        String message = "The original has no quotation marks around %s."
                .formatted(Quotations.inSentence(quote.in(pair.translation().content())));
        var place = new Place(pair.translation().id(), quote);
        return new Finding(id(), Severity.NOTICE, message, place, pair.wholeSource());
    }

    private Optional<Finding> lost(
            Pair pair, Span quote, List<Span> targets, boolean unclaimed, QuoteRendering rendering) {
        String words = quote.in(pair.original().content());
        String inner = MARKS.matcher(words).replaceAll("");
        var place = new Place(pair.original().id(), quote);
        var rendered = rendering.of(inner, pair);
        if (rendered.isPresent()
                && (rendered.get().asName()
                        || targets.stream().anyMatch(rendered.get().span()::overlaps))) {
            return Optional.empty();
        }
        if (isSpeech(inner, pair)
                && rendering.isRenderedIn(inner, pair)
                && (targets.isEmpty()
                        || unclaimed
                        || share(targets, pair.targetSpan()) < share(List.of(quote), pair.sourceSpan()) / 3)) {
            String message = "The quotation marks of %s are lost.".formatted(Quotations.inSentence(words));
            return Optional.of(new Finding(id(), Severity.ERROR, message, pair.wholeTarget(), place));
        }
        return rendered.map(r -> new Finding(
                id(),
                Severity.NOTICE,
                "%s is in quotation marks in the original, “%s” is not."
                        .formatted(
                                Quotations.inSentence(words),
                                r.span().in(pair.translation().content())),
                new Place(pair.translation().id(), r.span()),
                place));
    }

    /** What is long enough to be more than a term. */
    private static boolean isSpeech(String inner, Pair pair) {
        if (!pair.original().language().writtenWithoutSpaces()) {
            return inner.length() >= SPEECH_IN_LETTERS
                    || inner.split("\\s+").length >= FEWEST_WORDS_OF_SPEECH && !isTitle(inner);
        }
        return inner.length() >= SPEECH && CLAUSE.matcher(inner).find() || inner.length() >= 2 * SPEECH;
    }

    /** English sets titles of works in quotation marks. */
    private static boolean isTitle(String quote) {
        return WORD.matcher(quote)
                .results()
                .allMatch(r -> r.group().length() < 4
                        || !Character.isLowerCase(r.group().charAt(0)));
    }
}
