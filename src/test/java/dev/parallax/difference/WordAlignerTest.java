package dev.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordAlignerTest {
    private final WordAligner aligner = WordAligner.standard();

    @Test
    void the_same_words_are_linked_wherever_they_stand() {
        assertThat(linked("Koizumi met Hegseth in Tokyo", "In Tokyo , Koizumi met Hegseth"))
                .containsExactlyInAnyOrder("Koizumi~Koizumi", "met~met", "Hegseth~Hegseth", "in~In", "Tokyo~Tokyo");
    }

    @Test
    void inflections_spelling_variants_and_synonyms_are_linked() {
        assertThat(linked("The defence minister resigned", "The defense minister steps down"))
                .contains("defence~defense", "resigned~steps");
        assertThat(linked("Sanae Takaichi spoke for two hours", "Takaichi Sanae spoke for 2 hours"))
                .contains("Sanae~Sanae", "Takaichi~Takaichi", "two~2");
    }

    @Test
    void a_phrase_is_linked_word_by_word_with_its_counterpart() {
        assertThat(linked("prices rose by more than 5 percent", "prices rose by over 5 per cent"))
                .contains("more~over", "than~over", "percent~per", "percent~cent");
        assertThat(linked("the World Trade Organization said", "the WTO said"))
                .contains("World~WTO", "Trade~WTO", "Organization~WTO");
    }

    @Test
    void every_spelling_has_one_common_spelling() {
        assertThat(Spelling.common("defence")).isEqualTo(Spelling.common("Defense"));
        assertThat(Spelling.common("organised")).isEqualTo(Spelling.common("organized"));
        assertThat(Spelling.common("neighbouring")).isEqualTo(Spelling.common("neighboring"));
        assertThat(Spelling.common("centre")).isEqualTo(Spelling.common("center"));
        assertThat(Spelling.common("anti-ship")).isEqualTo(Spelling.common("antiship"));
        assertThat(Spelling.common("Shinjirō")).isEqualTo(Spelling.common("Shinjiro"));
        assertThat(Spelling.common("1,000")).isEqualTo(Spelling.common("1000"));
        assertThat(Spelling.common("four")).isNotEqualTo(Spelling.common("for"));
    }

    @Test
    void a_language_without_vectors_goes_by_spelling() {
        var links =
                aligner.align(Language.CHINESE, List.of("日本", "政府", "修改", "文件"), List.of("文件", "由", "日本", "政府", "修改"));
        assertThat(links).contains(new Link(0, 2), new Link(1, 3), new Link(3, 0));
    }

    @Test
    void nothing_is_linked_with_nothing() {
        assertThat(aligner.align(Language.ENGLISH, List.of(), List.of("word"))).isEmpty();
    }

    @Test
    void pairs_that_were_not_learnt_from_are_aligned_as_by_hand() throws IOException, URISyntaxException {
        var file = Objects.requireNonNull(getClass().getResource("word-pairs-held-out.tsv"));
        List<GoldPair> pairs = GoldPair.read(Path.of(file.toURI()));
        List<Set<Link>> found = pairs.stream()
                .map(pair -> (Set<Link>) new HashSet<>(aligner.align(Language.ENGLISH, pair.base(), pair.other())))
                .toList();
        assertThat(GoldPair.score(pairs, found)[2]).isGreaterThan(0.87);
    }

    private Set<String> linked(String base, String other) {
        List<String> inBase = List.of(base.split(" "));
        List<String> inOther = List.of(other.split(" "));
        return aligner.align(Language.ENGLISH, inBase, inOther).stream()
                .map(link -> inBase.get(link.base()) + "~" + inOther.get(link.other()))
                .collect(Collectors.toSet());
    }
}
