package dev.parallax.difference;

import dev.parallax.lexicon.Stemmer;
import dev.parallax.lexicon.Thesaurus;
import dev.parallax.text.Language;
import java.util.List;

/** What is known of each word of a wording by itself. */
record WordFacts(List<WordKind> kinds, List<String> spellings, List<String> stems, List<Thesaurus.Word> meanings) {
    static WordFacts of(Language language, List<String> words, Thesaurus thesaurus) {
        var stemmer = Stemmer.of(language);
        var kinds = words.stream().map(WordForm::folded).map(WordKind::of).toList();
        var spellings = words.stream().map(Spelling::common).toList();
        return new WordFacts(
                kinds,
                spellings,
                spellings.stream().map(stemmer::stem).toList(),
                java.util.stream.IntStream.range(0, words.size())
                        .mapToObj(i -> kinds.get(i) == WordKind.CONTENT
                                ? thesaurus.word(words.get(i))
                                : Thesaurus.Word.UNKNOWN)
                        .toList());
    }

    int size() {
        return kinds.size();
    }

    String spelling(int index) {
        return spellings.get(index);
    }

    String stem(int index) {
        return stems.get(index);
    }

    /** 1 for synonyms, ½ for words whose meanings are neighbours in WordNet, otherwise 0. */
    double relation(int index, WordFacts other, int otherIndex) {
        var word = meanings.get(index);
        var otherWord = other.meanings.get(otherIndex);
        return word.synonymOf(otherWord) ? 1 : word.nextTo(otherWord) ? 0.5 : 0;
    }
}
