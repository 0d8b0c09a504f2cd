package dev.parallax.alignment;

import dev.parallax.lexicon.EnglishRarity;
import dev.parallax.lexicon.Term;
import dev.parallax.lexicon.TermFinder;
import dev.parallax.text.Language;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The sentences of one text as numbers: a number for each different word. */
final class Words {
    private static final double INFORMATION_CAP = 8;

    /** So many words of English at large weigh against the text's own, which may be short. */
    private static final double AT_LARGE = 300;

    /** In other languages so many words that the text does not have. */
    private static final double UNKNOWN = 100;

    private final List<List<Term>> terms;
    private final List<String> forms;
    private final Map<String, Integer> numbers;
    private final int[][] sentences;
    private final int[] starts;
    private final Running running;
    private final double[] lengths;
    private final Marks marks;
    private final Quotations quotations;
    private final int[] paragraphs;
    private final List<String> wordings;
    private final double[] background;
    private final double[] information;

    Words(Sentences text, TermFinder finder) {
        terms = new ArrayList<>();
        forms = new ArrayList<>();
        numbers = new HashMap<>();
        sentences = new int[text.size()][];
        lengths = new double[text.size()];
        for (int i = 0; i < text.size(); i++) {
            String sentence = text.sentences().get(i);
            List<Term> found = finder.terms(sentence);
            terms.add(found);
            sentences[i] = found.stream().mapToInt(t -> number(t.form())).toArray();
            lengths[i] = sentence.codePoints().mapToDouble(Words::size).sum();
        }
        starts = starts(sentences);
        wordings = text.sentences();
        background = text.language().sameAs(Language.ENGLISH)
                ? background(AT_LARGE, atLarge())
                : background(UNKNOWN, new double[forms.size()]);
        information = Arrays.stream(background)
                .map(b -> Math.min(INFORMATION_CAP, -Math.log(b)))
                .toArray();
        running = inOrder();
        marks = Marks.of(text);
        quotations = Quotations.of(wordings);
        paragraphs = text.paragraphs().stream().mapToInt(p -> p).toArray();
    }

    private Words(Words all, int[] chosen) {
        terms = IntStream.of(chosen).mapToObj(all.terms::get).toList();
        forms = all.forms;
        numbers = all.numbers;
        background = all.background;
        information = all.information;
        marks = all.marks.only(chosen);
        wordings = IntStream.of(chosen).mapToObj(all.wordings::get).toList();
        quotations = Quotations.of(wordings);
        paragraphs = IntStream.of(chosen).map(i -> all.paragraphs[i]).toArray();
        sentences = IntStream.of(chosen).mapToObj(all::of).toArray(int[][]::new);
        starts = starts(sentences);
        running = inOrder();
        lengths = IntStream.of(chosen).mapToDouble(all::length).toArray();
    }

    private static int[] starts(int[][] sentences) {
        var starts = new int[sentences.length + 1];
        for (int i = 0; i < sentences.length; i++) {
            starts[i + 1] = starts[i] + sentences[i].length;
        }
        return starts;
    }

    private Running inOrder() {
        int[] words = Arrays.stream(sentences).flatMapToInt(IntStream::of).toArray();
        return new Running(
                words,
                IntStream.of(words).mapToDouble(word -> 1 / background[word]).toArray(),
                IntStream.of(words).mapToDouble(word -> information[word]).toArray());
    }

    /** A text of some of the sentences, with the same numbers for words. */
    Words only(int[] chosen) {
        return chosen.length == sentences.length ? this : new Words(this, chosen);
    }

    Occurrences occurrences() {
        return Occurrences.of(sentences, forms.size());
    }

    /** How much a character says, in Latin letters: so that texts in any two scripts are about equally long. */
    private static double size(int character) {
        if (Character.isWhitespace(character)) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN -> 2.7;
            case HANGUL -> 2;
            case HIRAGANA, KATAKANA -> 1.4;
            default -> 1;
        };
    }

    private int number(String form) {
        Integer known = numbers.putIfAbsent(form, forms.size());
        if (known == null) {
            forms.add(form);
            return forms.size() - 1;
        }
        return known;
    }

    /** How probable each word is in English at large. */
    private double[] atLarge() {
        var probable = new double[forms.size()];
        for (int i = 0; i < sentences.length; i++) {
            for (int k = 0; k < sentences[i].length; k++) {
                int word = sentences[i][k];
                probable[word] = Math.max(
                        probable[word],
                        EnglishRarity.probability(words(i, terms.get(i).get(k).span())));
            }
        }
        return probable;
    }

    /** How probable each word is, by the text and by so many words more of which the probabilities are known. */
    private double[] background(double more, double[] probable) {
        var counts = new double[forms.size()];
        long all = 0;
        for (int[] sentence : sentences) {
            for (int word : sentence) {
                counts[word]++;
            }
            all += sentence.length;
        }
        for (int word = 0; word < counts.length; word++) {
            counts[word] = (counts[word] + 0.5 + more * probable[word]) / (all + 0.5 * counts.length + more);
        }
        return counts;
    }

    int sentences() {
        return sentences.length;
    }

    int vocabulary() {
        return forms.size();
    }

    /** The words of a sentence. */
    int[] of(int sentence) {
        return sentences[sentence];
    }

    /** How many words some sentences have. */
    long count(List<Integer> chosen) {
        return chosen.stream().mapToLong(i -> sentences[i].length).sum();
    }

    /** How many words stand before a sentence; with the number of sentences, how many there are. */
    int start(int sentence) {
        return starts[sentence];
    }

    /** The words of all sentences in order. */
    Running running() {
        return running;
    }

    /**
     * The words of a text in order, with what is known of each beside it, for loops that go through many.
     *
     * @param words by position
     * @param rarities 1 by the background probability of each word
     * @param informations as in {@link #information}
     */
    record Running(int[] words, double[] rarities, double[] informations) {}

    List<Term> terms(int sentence) {
        return terms.get(sentence);
    }

    /** The words of a part of a sentence, as they are written. */
    String words(int sentence, Span span) {
        return span.in(wordings.get(sentence));
    }

    /** @throws java.util.NoSuchElementException if no term stands there */
    Term termAt(int sentence, Span span) {
        return terms.get(sentence).stream()
                .filter(term -> term.span().equals(span))
                .findFirst()
                .orElseThrow();
    }

    String form(int word) {
        return forms.get(word);
    }

    /** The number of a word; -1 if the text does not have it. */
    int find(String form) {
        return numbers.getOrDefault(form, -1);
    }

    /** How probable a word is where nothing is known. */
    double background(int word) {
        return background[word];
    }

    /** How much a word says, in nats, capped. */
    double information(int word) {
        return information[word];
    }

    /** How much the words of the sentences from {@code from} to {@code to} say, in nats. */
    double information(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            for (int word : sentences[i]) {
                sum += information[word];
            }
        }
        return sum;
    }

    Marks marks() {
        return marks;
    }

    Quotations quotations() {
        return quotations;
    }

    /** Whether it is known which sentences make a paragraph. */
    boolean hasParagraphs() {
        return paragraphs.length > 0 && paragraphs[0] != paragraphs[paragraphs.length - 1];
    }

    /** Whether a place between sentences, or either end of the text, is the end of a paragraph. */
    boolean isParagraphEnd(int place) {
        return place == 0 || place == paragraphs.length || paragraphs[place - 1] != paragraphs[place];
    }

    /** How many paragraphs begin between two places. */
    int paragraphBreaks(int from, int to) {
        int breaks = 0;
        for (int place = from + 1; place < to; place++) {
            breaks += isParagraphEnd(place) ? 1 : 0;
        }
        return breaks;
    }

    /** The length of a sentence in Latin letters, or what is as much in its script. */
    double length(int sentence) {
        return lengths[sentence];
    }
}
