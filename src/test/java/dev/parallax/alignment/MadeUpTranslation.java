package dev.parallax.alignment;

import dev.parallax.lexicon.Cedict;
import dev.parallax.lexicon.CedictEntry;
import dev.parallax.text.Language;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A long Chinese text of random words with an English translation word for word, to measure what length costs.
 *
 * <p>Words come from CC-CEDICT, the more seldom the later in a random order (Zipf's law); a seventh is left out, each with
 * another of its glosses, neighbours change places, English gets small words between, and one sentence in eight has a number.
 * Sentences have 6 to 26 words. Nothing in it has a meaning, so it says nothing about how good an alignment is.
 */
final class MadeUpTranslation {
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final List<String> SMALL =
            List.of("the", "of", "a", "and", "to", "in", "that", "was", "with", "for");

    private final Random random;
    private final List<String> vocabulary;
    private final List<String> source = new ArrayList<>();
    private final List<String> target = new ArrayList<>();
    private final List<Bead> beads = new ArrayList<>();

    private MadeUpTranslation(long seed) {
        random = new Random(seed);
        vocabulary = words();
        Collections.shuffle(vocabulary, random);
    }

    /**
     * A text and its translation.
     *
     * @param beads which sentences were made from which
     */
    record Pair(Sentences source, Sentences target, List<Bead> beads) {}

    /** So many sentences, of which in the translation so many are split that it has about the other number. */
    static Pair of(int source, int target, long seed) {
        var made = new MadeUpTranslation(seed);
        double split = (double) target / source - 1 + 0.06;
        while (made.source.size() < source) {
            made.addBead(split);
        }
        return new Pair(
                Sentences.of(Language.CHINESE, made.source),
                Sentences.of(Language.ENGLISH, made.target),
                List.copyOf(made.beads));
    }

    private void addBead(double split) {
        double kind = random.nextDouble();
        if (kind < 0.03) {
            add(1, 0);
        } else if (kind < 0.06) {
            add(0, 1);
        } else if (kind < 0.09) {
            add(2, 1);
        } else if (kind < 0.09 + split) {
            add(1, 2);
        } else {
            add(1, 1);
        }
    }

    private void add(int m, int n) {
        var chinese = new ArrayList<String>();
        var english = new ArrayList<String>();
        for (int k = 6 + random.nextInt(21); k > 0; k--) {
            String word = vocabulary.get(zipf());
            chinese.add(word);
            if (random.nextInt(7) > 0) {
                english.add(gloss(word));
            }
            if (random.nextInt(3) == 0) {
                english.add(SMALL.get(random.nextInt(SMALL.size())));
            }
        }
        if (random.nextInt(8) == 0) {
            String number = String.valueOf(10 + random.nextInt(10_000));
            chinese.add(random.nextInt(chinese.size()), number);
            english.add(random.nextInt(english.size() + 1), number);
        }
        for (int k = 1; k < english.size(); k += 1 + random.nextInt(3)) {
            Collections.swap(english, k - 1, k);
        }
        beads.add(new Bead(indices(source.size(), m), indices(target.size(), n), 1, List.of()));
        source.addAll(cut(chinese, m, "", "。"));
        target.addAll(cut(english, n, " ", "."));
    }

    private static List<Integer> indices(int from, int size) {
        return IntStream.range(from, from + size).boxed().toList();
    }

    private static List<String> cut(List<String> words, int parts, String space, String stop) {
        var sentences = new ArrayList<String>();
        for (int k = 0; k < parts; k++) {
            sentences.add(
                    String.join(space, words.subList(words.size() * k / parts, words.size() * (k + 1) / parts)) + stop);
        }
        return sentences;
    }

    private int zipf() {
        return (int) Math.pow(vocabulary.size(), random.nextDouble()) - 1;
    }

    private String gloss(String word) {
        List<CedictEntry> entries = Cedict.standard().entries(word);
        List<String> senses = entries.get(random.nextInt(entries.size())).senses();
        return senses.get(random.nextInt(senses.size()))
                .replaceAll("\\([^)]*\\)|\\[[^]]*]|\\P{ASCII}+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** All words of two common characters. */
    private static List<String> words() {
        var words = new ArrayList<String>();
        String characters = common();
        for (int a = 0; a < characters.length(); a++) {
            for (int b = 0; b < characters.length(); b++) {
                String word = characters.substring(a, a + 1) + characters.charAt(b);
                if (Cedict.standard().contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** The 3,755 characters of the standard's first level. */
    private static String common() {
        var bytes = new byte[2 * 94 * 40];
        int size = 0;
        for (int row = 0xB0; row < 0xD8; row++) {
            for (int cell = 0xA1; cell < 0xFF - (row == 0xD7 ? 5 : 0); cell++) {
                bytes[size++] = (byte) row;
                bytes[size++] = (byte) cell;
            }
        }
        return new String(bytes, 0, size, GB2312);
    }
}
