package dev.parallax.check;

import dev.parallax.check.NameEvidence.Support;
import dev.parallax.lexicon.NameReadings;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names in Chinese characters that are read as they cannot be read, or otherwise than coverage reads them.
 *
 * @param tokens the names of each coverage text
 */
record NameReadingRules(List<CoverageNames> tokens) {
    private static final String CHECK = "name";
    private static final int MOST_READINGS = 4;
    private static final int[] LIKELY_LENGTHS = {2, 3, 1};

    /** @param outlet what to call the text */
    record CoverageNames(String outlet, String content, List<NameToken> names) {
        static CoverageNames of(Material.Coverage coverage) {
            var text = coverage.text();
            return new CoverageNames(
                    coverage.name(),
                    text.content(),
                    NameToken.in(text, text.sentences(), NameToken.capitalisedInside(text)));
        }
    }

    /**
     * The characters beside a name that is right, if the name beside that in the translation is no reading of them:
     * 高市 in 高市早苗 against "Takahashi Sanae".
     */
    Optional<Span> misread(BeadNames names, NameToken token) {
        var own = names.supported().get(token);
        if (own != null && own.kind() != Support.Kind.SOUND) {
            return Optional.empty();
        }
        for (var neighbour : names.all()) {
            var support = names.supported().get(neighbour);
            if (!BeadNames.areAdjacent(neighbour, token) || support == null || support.kind() != Support.Kind.READING) {
                continue;
            }
            String source = names.pair().sourceWords();
            boolean japanese =
                    NameReadings.standard().canBeReadAsJapanese(support.span().in(source), neighbour.word());
            var beside = japanese
                    ? besideJapanese(source, support.span(), token.word())
                    : besideChinese(source, support.span(), token.word());
            if (beside.isPresent()) {
                return beside;
            }
        }
        return Optional.empty();
    }

    /** A Japanese surname of two characters before, or a given name of one to three after, with its readings known. */
    private static Optional<Span> besideJapanese(String source, Span name, String orphan) {
        if (!NameReadings.looksJapanese(orphan)) {
            return Optional.empty();
        }
        var readings = NameReadings.standard();
        for (int length : LIKELY_LENGTHS) {
            if (name.start() >= length) {
                var before = new Span(name.start() - length, name.start());
                if (!readings.japanese(before.in(source)).isEmpty()) {
                    return Optional.of(before);
                }
            }
        }
        for (int length : LIKELY_LENGTHS) {
            if (name.end() + length <= source.length()) {
                var after = new Span(name.end(), name.end() + length);
                if (!readings.japanese(after.in(source)).isEmpty()) {
                    return Optional.of(after);
                }
            }
        }
        return Optional.empty();
    }

    /** The given name after a Chinese surname of one character, or the surname before a given name. */
    private static Optional<Span> besideChinese(String source, Span name, String orphan) {
        var beside = name.length() == 1
                ? new Span(name.end(), Math.min(source.length(), name.end() + 1))
                : new Span(Math.max(0, name.start() - 1), name.start());
        return beside.isEmpty()
                        || !NameReadings.looksChinese(orphan)
                        || NameReadings.standard().chinese(beside.in(source)).isEmpty()
                ? Optional.empty()
                : Optional.of(beside);
    }

    Finding misreading(Pair pair, NameToken token, Span characters) {
        String source = characters.in(pair.sourceWords());
        var japanese = NameReadings.standard().japanese(source);
        var known = japanese.isEmpty() || !NameReadings.looksJapanese(token.word())
                ? NameReadings.standard().chinese(source)
                : japanese;
        String list = known.stream().limit(MOST_READINGS).collect(Collectors.joining(", "));
        String message = "“%s” is no reading of %s (%s).".formatted(token.word(), source, list);
        var others = new LinkedHashSet<String>();
        var suggestion = known.size() == 1 ? known.getFirst() : "";
        for (var coverage : tokens) {
            var read = coverage.names().stream()
                    .map(NameToken::word)
                    .filter(word -> NameReadings.standard().canBeRead(source, word))
                    .findFirst();
            if (read.isPresent()) {
                others.add("%s writes %s.".formatted(coverage.outlet(), read.get()));
                suggestion = read.get();
            }
        }
        return new Finding(CHECK, Severity.ERROR, message, place(pair, token), pair.source(characters))
                .withEvidence(String.join(" ", others))
                .withSuggestion(suggestion);
    }

    /** A name read in one of several ways, if coverage of the same person reads it in another. */
    Optional<Finding> otherReading(BeadNames names, NameToken token) {
        var support = names.supported().get(token);
        var neighbour = names.neighbour(token);
        if (support == null || support.kind() != Support.Kind.READING || neighbour.isEmpty()) {
            return Optional.empty();
        }
        String characters = support.span().in(names.pair().sourceWords());
        for (var coverage : tokens) {
            var other = coverage.content().contains(token.word())
                    ? Optional.<String>empty()
                    : besideSame(coverage.names(), neighbour.get().word()).stream()
                            .filter(word -> !plain(word).equals(plain(token.word())))
                            .filter(word -> NameReadings.standard().canBeRead(characters, word))
                            .findFirst();
            if (other.isPresent()) {
                String message = "%s is read “%s” here, “%s” by %s."
                        .formatted(characters, token.word(), other.get(), coverage.outlet());
                var source = names.pair().source(support.span());
                return Optional.of(new Finding(CHECK, Severity.ERROR, message, place(names.pair(), token), source)
                        .withSuggestion(other.get()));
            }
        }
        return Optional.empty();
    }

    /** The names that stand directly beside a name. */
    private static List<String> besideSame(List<NameToken> names, String name) {
        return names.stream()
                .filter(n -> n.word().equals(name))
                .flatMap(n -> names.stream().filter(other -> BeadNames.areAdjacent(n, other)))
                .map(NameToken::word)
                .toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "");
    }

    private static Place place(Pair pair, NameToken token) {
        return new Place(pair.translation().id(), token.span());
    }
}
