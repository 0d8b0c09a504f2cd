package dev.parallax.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AlignerTest {
    private static final Sentences CHINESE = text(
            "zh",
            "日本防卫大臣小泉进次郎29日在东京会见美国国防部长赫格塞思。",
            "这是两人首次面对面会谈。",
            "小泉说，日本将在2025财年把防卫费提高到国内生产总值的2%，并修改三份安保文件。",
            "中国国防部发言人要求日本谨慎行事。");
    private static final Sentences ENGLISH = text(
            "en",
            "Japan's Defense Minister Shinjiro Koizumi met US Defense Secretary Pete Hegseth in Tokyo on the 29th.",
            "It was their first meeting in person.",
            "Koizumi said that Japan would raise its defense spending to 2% of gross domestic product in fiscal 2025.",
            "It will also revise three security documents.",
            "A spokesman of China's Defense Ministry urged Japan to act with caution.");

    @Test
    void the_search_is_taken_for_less_sure_than_it_says_but_for_certainty() {
        assertThat(AlignmentRun.honest(0.9)).isEqualTo(0.75, within(1e-9));
        assertThat(AlignmentRun.honest(1)).isEqualTo(1);
        assertThat(AlignmentRun.honest(0)).isZero();
    }

    @Test
    void a_chinese_text_is_aligned_with_its_english_translation() {
        assertThat(pairs(align(CHINESE, ENGLISH))).containsExactly("[0]:[0]", "[1]:[1]", "[2]:[2, 3]", "[3]:[4]");
    }

    @Test
    void the_direction_does_not_matter() {
        assertThat(pairs(align(ENGLISH, CHINESE))).containsExactly("[0]:[0]", "[1]:[1]", "[2, 3]:[2]", "[4]:[3]");
    }

    @Test
    void a_sentence_that_the_translation_leaves_out_has_no_counterpart() {
        var shortened = text(
                "en",
                ENGLISH.sentences().get(0),
                ENGLISH.sentences().get(1),
                ENGLISH.sentences().get(4));
        assertThat(pairs(align(CHINESE, shortened))).containsExactly("[0]:[0]", "[1]:[1]", "[2]:[]", "[3]:[2]");
    }

    @Test
    void a_bead_says_which_words_names_and_numbers_tie_it() {
        var ties = align(CHINESE, ENGLISH).getFirst().ties();
        assertThat(ties).extracting(Tie::source).contains("小泉", "赫格塞思", "29");
        assertThat(ties)
                .contains(ties.stream()
                        .filter(t -> t.kind() == Tie.Kind.NAME && t.target().equals("Hegseth"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void words_are_linked_by_their_places() {
        var alignment = Aligner.standard().align(CHINESE, ENGLISH, List.of());
        assertThat(alignment.links().getFirst())
                .extracting(link -> link.source().in(CHINESE.sentences().getFirst()) + " "
                        + link.target().in(ENGLISH.sentences().getFirst()))
                .contains("赫格塞思 Hegseth", "东京 Tokyo");
    }

    @Test
    void a_pin_is_kept_exactly_and_the_rest_aligned_around_it() {
        var pin = Bead.pinned(List.of(1, 2), List.of(1, 2));
        var beads = align(CHINESE, ENGLISH, pin);
        assertThat(pairs(beads)).contains("[0]:[0]", "[1, 2]:[1, 2]");
        assertThat(beads).filteredOn(b -> b.source().equals(List.of(1, 2))).allMatch(b -> b.confidence() == 1);
    }

    @Test
    void pins_may_cross_where_text_was_moved() {
        var moved = text(
                "en",
                ENGLISH.sentences().get(4),
                ENGLISH.sentences().get(0),
                ENGLISH.sentences().get(1));
        var beads = align(CHINESE, moved, Bead.pinned(List.of(3), List.of(0)), Bead.pinned(List.of(0), List.of(1)));
        assertThat(pairs(beads)).contains("[0]:[1]", "[1]:[2]", "[3]:[0]");
    }

    @Test
    void a_watch_hears_how_far_the_work_is_and_that_it_is_done() {
        var shares = new ArrayList<Double>();
        Aligner.standard().align(CHINESE, ENGLISH, List.of(), shares::add);
        assertThat(shares).isSorted().hasSizeGreaterThan(3).startsWith(0.0).endsWith(1.0);
    }

    @Test
    void a_watch_can_stop_the_work() {
        assertThatThrownBy(() -> Aligner.standard().align(CHINESE, ENGLISH, List.of(), share -> {
                    if (share > 0.5) {
                        throw new CancellationException("enough");
                    }
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("enough");
    }

    @Test
    void what_the_aligner_remembers_of_two_texts_changes_nothing() {
        var aligner = Aligner.standard();
        var pin = List.of(Bead.pinned(List.of(1, 2), List.of(1, 2)));
        var first = aligner.align(CHINESE, ENGLISH, List.of());
        var pinned = aligner.align(CHINESE, ENGLISH, pin);
        assertThat(aligner.align(CHINESE, ENGLISH, List.of())).isEqualTo(first);
        assertThat(Aligner.standard().align(CHINESE, ENGLISH, pin)).isEqualTo(pinned);
    }

    @Test
    void two_pins_on_one_sentence_are_refused() {
        assertThatThrownBy(() -> align(
                        CHINESE, ENGLISH, Bead.pinned(List.of(1), List.of(1)), Bead.pinned(List.of(1), List.of(2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source sentence 1");
    }

    @Test
    void texts_without_sentences_have_no_beads() {
        assertThat(align(text("zh"), text("en"))).isEmpty();
        assertThat(pairs(align(text("zh"), text("en", "Nobody came.")))).containsExactly("[]:[0]");
    }

    @Test
    void hostile_characters_do_no_harm() {
        var strange = text("zh", "\uD800", "\0\0", "😀\u202E☃", "", " ", "。。。", "\uDC00中\uD800");
        assertCovered(align(strange, ENGLISH), strange, ENGLISH);
        assertCovered(align(ENGLISH, strange), ENGLISH, strange);
    }

    @RepeatedTest(100)
    void beads_cover_every_sentence_once_for_any_texts_and_pins(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var source = randomText(random, "zh", CHINESE);
        var target = randomText(random, "en", ENGLISH);
        var pins = randomPins(random, source.size(), target.size());
        var beads = align(source, target, pins.toArray(Bead[]::new));
        assertCovered(beads, source, target);
        assertThat(pairs(beads)).containsAll(pairs(pins));
        assertInOrder(beads.stream()
                .filter(b -> !pairs(pins).contains(b.source() + ":" + b.target()))
                .toList());
    }

    @RepeatedTest(100)
    void no_bead_reaches_over_a_pinned_sentence(RepetitionInfo repetition) {
        var random = new Random(1_000 + repetition.getCurrentRepetition());
        var source = randomText(random, "zh", CHINESE);
        var target = randomText(random, "en", ENGLISH);
        var pins = randomPins(random, source.size(), target.size());
        for (Bead bead : align(source, target, pins.toArray(Bead[]::new))) {
            for (Bead pin : pins) {
                if (!pairs(pins).contains(bead.source() + ":" + bead.target())) {
                    assertThat(pin.source()).noneMatch(s -> isAmid(s, bead.source()));
                    assertThat(pin.target()).noneMatch(t -> isAmid(t, bead.target()));
                }
            }
        }
    }

    private static boolean isAmid(int sentence, List<Integer> sentences) {
        return !sentences.isEmpty() && sentences.getFirst() < sentence && sentence < sentences.getLast();
    }

    private static void assertInOrder(List<Bead> beads) {
        assertThat(beads).allSatisfy(b -> {
            assertThat(b.source()).isSorted();
            assertThat(b.target()).isSorted();
        });
        var twoSided = beads.stream().filter(b -> !b.isNull()).toList();
        assertThat(twoSided.stream().flatMap(b -> b.source().stream()).toList()).isSorted();
        assertThat(twoSided.stream().flatMap(b -> b.target().stream()).toList()).isSorted();
    }

    @Test
    void a_sentence_left_out_amid_those_that_were_joined_stands_alone() {
        var source = text(
                "en",
                ENGLISH.sentences().get(0),
                "The minister arrived in Tokyo on Monday with 40 officials.",
                "He visited the naval base in Yokosuka on Tuesday.",
                "Critics in the northern province of Aomori called two airports closed by snow a scandal.",
                "He said that Japan's defense budget would grow by 12 percent.",
                ENGLISH.sentences().get(4));
        var target = text(
                "zh",
                CHINESE.sentences().get(0),
                "部长星期一率领40名官员抵达东京，星期二参观了横须贺的海军基地，他说，日本的国防预算将增长12%。",
                CHINESE.sentences().get(3));
        assertThat(pairs(align(source, target)))
                .containsExactlyInAnyOrder("[0]:[0]", "[1, 2, 4]:[1]", "[3]:[]", "[5]:[2]");
    }

    private static Sentences randomText(Random random, String language, Sentences from) {
        return text(
                language,
                IntStream.range(0, random.nextInt(12))
                        .mapToObj(i -> from.sentences().get(random.nextInt(from.size())))
                        .toArray(String[]::new));
    }

    private static List<Bead> randomPins(Random random, int source, int target) {
        var sources = new ArrayList<>(IntStream.range(0, source).boxed().toList());
        var targets = new ArrayList<>(IntStream.range(0, target).boxed().toList());
        Collections.shuffle(sources, random);
        Collections.shuffle(targets, random);
        var pins = new ArrayList<Bead>();
        for (int pin = random.nextInt(4); pin > 0; pin--) {
            var bead = Bead.pinned(take(sources, random.nextInt(3)), take(targets, random.nextInt(3)));
            if (!bead.source().isEmpty() || !bead.target().isEmpty()) {
                pins.add(bead);
            }
        }
        return pins;
    }

    private static List<Integer> take(List<Integer> from, int count) {
        var head = from.subList(0, Math.min(count, from.size()));
        var taken = head.stream().sorted().toList();
        head.clear();
        return taken;
    }

    private static void assertCovered(List<Bead> beads, Sentences source, Sentences target) {
        assertThat(beads.stream().flatMap(b -> b.source().stream()).sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, source.size()).boxed().toList());
        assertThat(beads.stream().flatMap(b -> b.target().stream()).sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, target.size()).boxed().toList());
        assertThat(beads).allSatisfy(b -> assertThat(b.confidence()).isBetween(0.0, 1.0));
    }

    private static Sentences text(String language, String... sentences) {
        return Sentences.of(Language.of(language), List.of(sentences));
    }

    private static List<Bead> align(Sentences source, Sentences target, Bead... pins) {
        return Aligner.standard().align(source, target, List.of(pins)).beads();
    }

    private static List<String> pairs(List<Bead> beads) {
        return beads.stream().map(b -> b.source() + ":" + b.target()).toList();
    }
}
