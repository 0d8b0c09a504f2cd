package dev.parallax.check;

import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quoted words that lost their quotation marks or gained them.
 *
 * <p>A bead with fewer quotations in the translation has lost some. Which: those whose rendering stands outside all
 * quotations, and speech if the share of words in quotation marks has fallen too. Titles and names in quotation marks,
 * which English writes with capitals instead, are left out. Gained is what stands in marks, whole, in a bead of whose
 * original nothing does.
 */
final class QuotationCheck implements Check {
    private static final double SHARE_LOST = 0.3;
    private static final int SPEECH = 8;
    private static final int SPEECH_IN_LETTERS = 30;
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
        evidence.material()
                .coverage()
                .forEach(coverage -> findings.addAll(
                        QuotedElsewhere.find(id(), evidence.targetQuotations(), evidence.translation(), coverage)));
        return findings;
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
        boolean marked = MARK.matcher(pair.targetWords()).find();
        boolean fewer = source.size() > target.size()
                || share(source, pair.sourceSpan()) - share(target, pair.targetSpan()) > SHARE_LOST;
        if (fewer && !(target.isEmpty() && marked)) {
            source.stream()
                    .filter(quote -> !reported.contains(sources.whole(quote)))
                    .flatMap(quote -> lost(pair, quote, target, rendering).stream())
                    .findFirst()
                    .ifPresent(finding -> {
                        findings.add(finding);
                        reported.add(sources.whole(finding.places().getLast().span()));
                    });
        } else if (source.isEmpty() && !MARK.matcher(pair.sourceWords()).find()) {
            targets.beginningIn(pair.targetSpan()).stream()
                    .filter(pair.targetSpan()::contains)
                    .filter(quote -> !isTitle(quote.in(pair.translation().content())))
                    .findFirst()
                    .ifPresent(quote -> findings.add(gained(pair, quote)));
        }
    }

    private static double share(List<Span> quotes, Span of) {
        return quotes.stream().mapToInt(Span::length).sum() / (double) of.length();
    }

    private Finding gained(Pair pair, Span quote) {
        String message = "The original has no quotation marks around %s."
                .formatted(quote.in(pair.translation().content()));
        var place = new Place(pair.translation().id(), quote);
        return new Finding(id(), Severity.NOTICE, message, place, pair.wholeSource());
    }

    private Optional<Finding> lost(Pair pair, Span quote, List<Span> targets, QuoteRendering rendering) {
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
                        || share(targets, pair.targetSpan()) < share(List.of(quote), pair.sourceSpan()) / 3)) {
            String message = "The quotation marks of %s are lost.".formatted(words);
            return Optional.of(new Finding(id(), Severity.ERROR, message, pair.wholeTarget(), place));
        }
        return rendered.map(r -> new Finding(
                id(),
                Severity.NOTICE,
                "%s is in quotation marks in the original, “%s” is not."
                        .formatted(words, r.span().in(pair.translation().content())),
                new Place(pair.translation().id(), r.span()),
                place));
    }

    /** What is long enough to be more than a term. */
    private static boolean isSpeech(String inner, Pair pair) {
        if (!pair.original().language().writtenWithoutSpaces()) {
            return inner.length() >= SPEECH_IN_LETTERS;
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
