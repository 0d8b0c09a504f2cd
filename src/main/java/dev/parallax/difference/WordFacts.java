package dev.parallax.difference;

import dev.parallax.lexicon.Stemmer;
import dev.parallax.lexicon.Thesaurus;
import dev.parallax.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of each word of a wording by itself.
 *
 * @param spellings the common spelling of each
 * @param letterPairs the pairs of letters of that spelling
 * @param stems the stem of that spelling
 * @param senses what WordNet knows of each
 */
record WordFacts(
        List<String> words,
        List<WordKind> kinds,
        List<String> spellings,
        List<int[]> letterPairs,
        List<String> stems,
        List<Thesaurus.Word> senses) {

    private record Facts(WordKind kind, String spelling, int[] letterPairs, String stem, Thesaurus.Word senses) {}

    static WordFacts of(Language language, List<String> words, Thesaurus thesaurus) {
        var stemmer = Stemmer.of(language);
        Map<String, Facts> known = new HashMap<>();
        List<Facts> facts = words.stream()
                .map(word -> known.computeIfAbsent(word, w -> facts(w, stemmer, thesaurus)))
                .toList();
        return new WordFacts(
                words,
                facts.stream().map(Facts::kind).toList(),
                facts.stream().map(Facts::spelling).toList(),
                facts.stream().map(Facts::letterPairs).toList(),
                facts.stream().map(Facts::stem).toList(),
                facts.stream().map(Facts::senses).toList());
    }

    private static Facts facts(String word, Stemmer stemmer, Thesaurus thesaurus) {
        WordKind kind = WordKind.of(WordForm.folded(word));
        String spelling = Spelling.common(word);
        return new Facts(
                kind,
                spelling,
                Spelling.letterPairs(spelling),
                stemmer.stem(spelling),
                kind == WordKind.CONTENT ? thesaurus.word(word) : Thesaurus.Word.UNKNOWN);
    }

    /** The facts of a range of the words. */
    WordFacts within(Range range) {
        int from = range.from();
        int to = range.to();
        return new WordFacts(
                words.subList(from, to),
                kinds.subList(from, to),
                spellings.subList(from, to),
                letterPairs.subList(from, to),
                stems.subList(from, to),
                senses.subList(from, to));
    }

    int size() {
        return kinds.size();
    }

    String spelling(int index) {
        return spellings.get(index);
    }

    int[] letterPairs(int index) {
        return letterPairs.get(index);
    }

    String stem(int index) {
        return stems.get(index);
    }

    /** 1 for synonyms, ½ for words whose meanings are neighbours in WordNet, otherwise 0. */
    double relation(int index, WordFacts other, int otherIndex) {
        var word = senses.get(index);
        var otherWord = other.senses.get(otherIndex);
        return word.synonymOf(otherWord) ? 1 : word.nextTo(otherWord) ? 0.5 : 0;
    }
}
