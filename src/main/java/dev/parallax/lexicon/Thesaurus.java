package dev.parallax.lexicon;

import dev.parallax.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Which English words can mean the same, by WordNet 3.1 (Princeton; Miller, 1995).
 *
 * <p>Every sense of a word counts: the sentence decides elsewhere. Other languages than English have no words here. Safe
 * for use by several threads.
 */
public final class Thesaurus {
    private static final Set<PointerType> NEIGHBOURS = Set.of(
            PointerType.HYPERNYM,
            PointerType.SIMILAR_TO,
            PointerType.DERIVATION,
            PointerType.ENTAILMENT,
            PointerType.CAUSE);
    private static final Thesaurus EMPTY = new Thesaurus(Optional.empty());

    private final Optional<Dictionary> dictionary;
    private final Recent<Word> words = new Recent<>(20_000);

    private Thesaurus(Optional<Dictionary> dictionary) {
        this.dictionary = dictionary;
    }

    /** WordNet for English, loaded on first use (about a second); otherwise a thesaurus without words. */
    public static Thesaurus of(Language language) {
        return language.sameAs(Language.ENGLISH) ? Wordnet.ENGLISH : EMPTY;
    }

    /** A thesaurus that knows no word. */
    public static Thesaurus empty() {
        return EMPTY;
    }

    /** A word's senses, and those that are one step more general, similar, or of the same family of words. */
    public static final class Word {
        public static final Word UNKNOWN = new Word(Set.of(), Set.of());

        /** Numbers of sets of synonyms, ascending: what two words have in common is found in one walk through both. */
        private final long[] senses;

        private final long[] neighbours;

        private Word(Set<Long> senses, Set<Long> neighbours) {
            this.senses = ascending(senses);
            this.neighbours = ascending(neighbours);
        }

        private static long[] ascending(Set<Long> numbers) {
            return numbers.stream().mapToLong(Long::longValue).sorted().toArray();
        }

        /** Whether both words have a sense in common. */
        public boolean synonymOf(Word other) {
            return meet(senses, other.senses);
        }

        /** Whether a sense of one is a neighbour of a sense of the other, or both have a neighbour in common. */
        public boolean nextTo(Word other) {
            return meet(neighbours, other.senses)
                    || meet(senses, other.neighbours)
                    || meet(neighbours, other.neighbours);
        }

        private static boolean meet(long[] one, long[] other) {
            int i = 0;
            int j = 0;
            while (i < one.length && j < other.length) {
                if (one[i] == other[j]) {
                    return true;
                }
                if (one[i] < other[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return false;
        }
    }

    /** The senses of a word in any of its inflections; none if WordNet does not know it. */
    public Word word(String word) {
        if (dictionary.isEmpty() || word.isBlank()) {
            return Word.UNKNOWN;
        }
        String lemma = word.toLowerCase(Locale.ROOT);
        return words.get(lemma, () -> find(dictionary.get(), lemma));
    }

    /**
     * What an adjective relates to, in small letters: of {@code American} among others {@code united states}. Empty if it
     * is none, or relates to nothing that has a word.
     */
    public Set<String> relatedBy(String adjective) {
        if (dictionary.isEmpty()) {
            return Set.of();
        }
        var related = new HashSet<String>();
        var wordnet = dictionary.get();
        try {
            synchronized (wordnet) {
                var found = wordnet.getIndexWord(POS.ADJECTIVE, adjective.toLowerCase(Locale.ROOT));
                for (Synset sense : found == null ? List.<Synset>of() : found.getSenses()) {
                    for (var pointer : sense.getPointers(PointerType.PERTAINYM)) {
                        pointer.getTargetSynset()
                                .getWords()
                                .forEach(word -> related.add(word.getLemma().toLowerCase(Locale.ROOT)));
                    }
                }
            }
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be read", e);
        }
        return related;
    }

    private static Word find(Dictionary wordnet, String lemma) {
        var senses = new HashSet<Long>();
        var neighbours = new HashSet<Long>();
        try {
            synchronized (wordnet) {
                for (IndexWord index : wordnet.lookupAllIndexWords(lemma).getIndexWordCollection()) {
                    for (Synset sense : index.getSenses()) {
                        senses.add(number(sense.getPOS().getId(), sense.getOffset()));
                        for (var pointer : sense.getPointers()) {
                            if (NEIGHBOURS.contains(pointer.getType())) {
                                neighbours.add(number(pointer.getTargetPOS().getId(), pointer.getTargetOffset()));
                            }
                        }
                    }
                }
            }
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be read", e);
        }
        return senses.isEmpty() ? Word.UNKNOWN : new Word(senses, neighbours);
    }

    private static long number(int partOfSpeech, long offset) {
        return offset * 10 + partOfSpeech;
    }

    private static final class Wordnet {
        static final Thesaurus ENGLISH = new Thesaurus(Optional.of(wordnet()));
    }

    /** Read by a thread of its own: an interrupt would break off the reading, and with it every later use of the class above. */
    static Dictionary wordnet() {
        return CompletableFuture.supplyAsync(Thesaurus::read, Thread::startVirtualThread)
                .join();
    }

    private static Dictionary read() {
        try {
            return Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be read", e);
        }
    }
}
