package dev.parallax.check;

import dev.parallax.lexicon.Glosses;
import dev.parallax.lexicon.Meanings;
import dev.parallax.lexicon.PhoneticLikeness;
import dev.parallax.lexicon.QuantityReader;
import dev.parallax.lexicon.Romanizer;
import dev.parallax.lexicon.Term;
import dev.parallax.lexicon.TermFinder;
import dev.parallax.lexicon.Transliteration;
import dev.parallax.text.Language;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of a translation render which words of the original: by dictionary, by sound, and by what occurs together
 * in the beads of this document.
 *
 * <p>Covers content words only. Dictionary glosses find about half of what a translator wrote; callers must not take a
 * single word without a link for a fault.
 */
final class WordLinks {
    /** How much of a wording the other side has. */
    record Cover(int words, int covered) {
        double share() {
            return words == 0 ? 1 : covered / (double) words;
        }

        Cover plus(Cover other) {
            return new Cover(words + other.words, covered + other.covered);
        }
    }

    private static final double COGNATE = 0.7;
    private static final double LIKELY = 0.15;
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_COGNATE = 4;
    private static final Set<String> SMALL = Set.of(
            "the", "and", "that", "with", "for", "from", "this", "these", "those", "which", "who", "whom", "what",
            "when", "where", "while", "have", "has", "had", "will", "would", "may", "might", "can", "could", "should",
            "must", "been", "being", "were", "was", "are", "not", "but", "also", "than", "then", "into", "onto", "over",
            "about", "after", "befor", "their", "there", "they", "them", "his", "her", "him", "she", "its", "it", "our",
            "your", "you", "all", "ani", "some", "such", "more", "most", "much", "mani", "other", "onli", "veri",
            "just", "even", "still", "said", "say", "one", "two", "own", "too", "out", "off", "down", "upon", "through",
            "dure", "under", "between", "among", "each", "both", "either", "nor", "yet", "how", "why", "did", "doe",
            "done", "made", "make");
    private static final String CHINESE_SMALL =
            " 这个 那个 他们 我们 你们 她们 它们 自己 什么 怎么 一个 没有 可以 已经 因为 所以 但是 如果 虽然 而且 或者 以及 对于 关于 进行 表示 认为 其中 此外 目前 同时 通过 根据 由于 为了 不过 仍然 还是 就是 这些 那些 这样 非常 今年 去年 ";

    private final TermFinder sourceFinder;
    private final TermFinder targetFinder;
    private final Glosses glosses = Glosses.standard();
    private final boolean haveDictionary;
    private final Meanings meanings;
    private final Map<String, Map<String, Boolean>> linked = new HashMap<>();
    private final Map<String, Map<String, Boolean>> linkedNames = new HashMap<>();
    private final Language sourceLanguage;
    private final QuantityReader sourceQuantities;
    private final QuantityReader targetQuantities;
    private final Known known;
    private final Together together;
    private final Map<String, List<Term>> sourceTerms = new HashMap<>();
    private final Map<String, List<Term>> targetTerms = new HashMap<>();
    private final Romanizer romanizer = new Romanizer();
    private final Map<String, Boolean> spelled = new HashMap<>();

    WordLinks(Text original, Text translation, List<Pair> pairs, Known known) {
        this.known = known;
        this.sourceLanguage = original.language();
        this.haveDictionary = sourceLanguage.writtenWithoutSpaces();
        this.meanings = Meanings.of(sourceLanguage);
        this.sourceFinder = new TermFinder(sourceLanguage, Set.of());
        this.targetFinder = new TermFinder(translation.language(), Set.of());
        this.sourceQuantities = QuantityReader.of(sourceLanguage);
        this.targetQuantities = QuantityReader.of(translation.language());
        var forms = pairs.stream().map(this::forms).toList();
        this.together = Together.in(
                forms, known.sourceForms().size(), known.targetForms().size());
        known.learn(together, pairs, forms);
    }

    private Together.Forms forms(Pair pair) {
        return pair.facts()
                .of(
                        Fact.FORMS,
                        () -> new Together.Forms(
                                numbers(sourceTerms(pair.sourceWords()), known.sourceForms()),
                                numbers(targetTerms(pair.targetWords()), known.targetForms())));
    }

    private static int[] numbers(List<Term> terms, Vocabulary vocabulary) {
        return terms.stream()
                .mapToInt(t -> vocabulary.number(t.form()))
                .distinct()
                .toArray();
    }

    /** Whether there is a dictionary for the original's language. */
    boolean haveDictionary() {
        return haveDictionary;
    }

    /** The content words of a passage of the original. */
    List<Term> sourceTerms(String words) {
        return sourceTerms.computeIfAbsent(
                words,
                k -> sourceFinder.terms(words).stream()
                        .filter(this::tellsInSource)
                        .toList());
    }

    private boolean tellsInSource(Term term) {
        if (term.kind() == Term.Kind.NUMBER) {
            return false;
        }
        return haveDictionary
                ? term.form().length() > 1
                        && !isHiragana(term.form())
                        && !CHINESE_SMALL.contains(" " + term.form() + " ")
                : tellsInTarget(term);
    }

    private static boolean isHiragana(String form) {
        return form.chars().allMatch(c -> c >= 0x3041 && c <= 0x309F);
    }

    /** The content words of a passage of the translation. */
    List<Term> targetTerms(String words) {
        return targetTerms.computeIfAbsent(
                words,
                k -> targetFinder.terms(words).stream()
                        .filter(WordLinks::tellsInTarget)
                        .toList());
    }

    private static boolean tellsInTarget(Term term) {
        return term.kind() != Term.Kind.NUMBER && term.form().length() > 2 && !SMALL.contains(term.form());
    }

    boolean linked(Term source, Term target) {
        boolean named = target.kind() == Term.Kind.NAME;
        return (named ? linkedNames : linked)
                .computeIfAbsent(source.form(), k -> new HashMap<>())
                .computeIfAbsent(target.form(), t -> areLinked(source.form(), t, named));
    }

    private boolean areLinked(String s, String t, boolean named) {
        return s.equals(t)
                || !haveDictionary && meanings.of(s).getOrDefault(t, 0.0) >= LIKELY
                || glosses.of(s).containsKey(t)
                || glosses.of(s).keySet().stream().anyMatch(g -> isForm(g, t))
                || together.contains(
                        known.sourceForms().find(s), known.targetForms().find(t))
                || named && spelledBy(t, s)
                || !haveDictionary && soundAlike(s, t);
    }

    /** Whether one stem goes on where the other ends: deter and deterr(ence). */
    private static boolean isForm(String a, String b) {
        return Math.min(a.length(), b.length()) > 3 && (a.startsWith(b) || b.startsWith(a));
    }

    /** How much of a meaning of the word the other is, by the dictionary, allowing for Japan and Japanese; 0 if none. */
    double meaning(Term source, Term target) {
        String t = target.form();
        return glosses.of(source.form()).entrySet().stream()
                .filter(g -> g.getKey().equals(t)
                        || t.length() > 3
                                && g.getKey().length() > 3
                                && g.getKey().substring(0, 4).equals(t.substring(0, 4)))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private boolean spelledBy(String name, String characters) {
        return haveDictionary
                && characters.length() > 1
                && name.length() <= LONGEST_NAME
                && spelled.computeIfAbsent(
                        name + " " + characters,
                        k -> Transliteration.of(sourceLanguage).spells(name, characters));
    }

    /** Cognates, and names in another alphabet. */
    private boolean soundAlike(String source, String target) {
        return Math.max(source.length(), target.length()) <= LONGEST_NAME
                && spelled.computeIfAbsent(source + " " + target, k -> {
                    String a = romanizer.romanize(source);
                    String b = romanizer.romanize(target);
                    return Math.min(a.length(), b.length()) >= SHORTEST_COGNATE
                            && PhoneticLikeness.similarity(a, b) >= COGNATE;
                });
    }

    /**
     * How many content words and numbers of a passage the other side has.
     *
     * @param rivals what stands beside the passage: words that render these do not count
     */
    Cover cover(Side side, String passage, String rivals, String other) {
        boolean original = side == Side.OMISSION;
        var terms = original ? sourceTerms(passage) : targetTerms(passage);
        var open = distinct(original ? targetTerms(other) : sourceTermsAndCharacters(other));
        var claimed =
                rivals.isEmpty() ? List.<Term>of() : distinct(original ? sourceTerms(rivals) : targetTerms(rivals));
        open.removeIf(o -> claimed.stream().anyMatch(c -> original ? linked(c, o) : linked(o, c)));
        var found = new HashMap<String, Boolean>();
        int covered = (int) terms.stream()
                .filter(t -> found.computeIfAbsent(
                        t.form(), k -> open.stream().anyMatch(o -> original ? linked(t, o) : linked(o, t))))
                .count();
        var numbers = original
                ? numbers(passage, sourceQuantities, other, targetQuantities)
                : numbers(passage, targetQuantities, other, sourceQuantities);
        return new Cover(terms.size(), covered).plus(numbers);
    }

    /** The terms without those of the same form and kind as one before. */
    private static List<Term> distinct(List<Term> terms) {
        var seen = new HashSet<String>();
        var distinct = new ArrayList<>(terms);
        distinct.removeIf(t -> !seen.add(t.kind() + t.form()));
        return distinct;
    }

    private List<Term> sourceTermsAndCharacters(String words) {
        var terms = new ArrayList<>(sourceTerms(words));
        sourceFinder.terms(words).stream().filter(t -> t.form().length() == 1).forEach(terms::add);
        return terms;
    }

    private static Cover numbers(String words, QuantityReader reader, String other, QuantityReader otherReader) {
        var quantities = reader.read(words).stream().filter(q -> q.firm()).toList();
        if (quantities.isEmpty()) {
            return new Cover(0, 0);
        }
        var others = otherReader.read(other);
        int found = (int) quantities.stream()
                .filter(q -> others.stream().anyMatch(q::agreesRoughly))
                .count();
        return new Cover(quantities.size(), found);
    }

    /** The spans of a passage between marks that end a clause, each with its content; empty ones left out. */
    static List<Span> clauses(String words) {
        var clauses = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean end =
                    i == words.length() || "，；。：！？、,;:!?\n—".indexOf(words.charAt(i)) >= 0 && !insideNumber(words, i);
            if (end) {
                if (i > start && !words.substring(start, i).isBlank()) {
                    clauses.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    private static boolean insideNumber(String words, int i) {
        return i > 0
                && i + 1 < words.length()
                && Character.isDigit(words.charAt(i - 1))
                && Character.isDigit(words.charAt(i + 1));
    }
}
