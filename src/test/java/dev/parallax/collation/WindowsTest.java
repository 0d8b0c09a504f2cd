package dev.parallax.collation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.PassageMatcher;
import dev.parallax.alignment.Sentences;
import dev.parallax.alignment.Watch;
import dev.parallax.difference.Differences;
import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final String[][] PLACES = {
        {"东京", "Tokyo"}, {"北京", "Beijing"}, {"大阪", "Osaka"}, {"上海", "Shanghai"}, {"巴黎", "Paris"},
        {"伦敦", "London"}, {"罗马", "Rome"}, {"柏林", "Berlin"}, {"开罗", "Cairo"}, {"首尔", "Seoul"}
    };
    private static final String[][] EVENTS = {
        {"的学校需要{n}名教师。", "The schools of {p} need {n} teachers."},
        {"的医院缺少{n}张病床。", "The hospitals of {p} are short of {n} beds."},
        {"的警察逮捕了{n}名嫌疑人。", "The police of {p} arrested {n} suspects."},
        {"的机场取消了{n}个航班。", "The airport of {p} cancelled {n} flights."},
        {"的博物馆归还了{n}件文物。", "The museum of {p} returned {n} works of art."},
        {"的工厂解雇了{n}名工人。", "The factory of {p} dismissed {n} workers."},
        {"的河水污染超过标准{n}倍。", "The pollution of the river in {p} is {n} times the limit."},
        {"的大学录取了{n}名外国学生。", "The university of {p} admitted {n} foreign students."}
    };
    private static final int SENTENCES = 300;

    private final Engines engines = new Engines(Aligner.standard(), PassageMatcher.standard(), Differences.standard());
    private final Sentences source = sentences(Language.CHINESE, 0);
    private final Sentences target = sentences(Language.ENGLISH, 1);
    private final BeadIndex free = new BeadIndex(engines.align(source, target, List.of(), Watch.NONE));

    @Test
    void a_pin_is_kept_and_all_but_its_neighbours_stays_as_it_was() {
        var corrected = corrected(pin(List.of(120), List.of(120, 121))).alignment();

        assertThat(corrected.beads()).anyMatch(b -> isOf(b, List.of(120), List.of(120, 121)));
        assertThat(without(corrected, 119, 122)).isEqualTo(without(free.alignment(), 119, 122));
    }

    @Test
    void a_window_gives_the_beads_that_the_whole_texts_give() {
        for (var pin : List.of(
                pin(List.of(120), List.of(120, 121)),
                pin(List.of(60, 61), List.of(61)),
                pin(List.of(200), List.of()),
                pin(List.of(), List.of(7)))) {
            assertThat(shapes(corrected(pin).alignment()))
                    .isEqualTo(shapes(engines.align(source, target, List.of(pin), Watch.NONE)));
        }
    }

    @Test
    void what_is_linked_with_a_far_sentence_leaves_both_places_and_changes_nothing_between_them() {
        var corrected = corrected(pin(List.of(30), List.of(200))).alignment();

        assertThat(corrected.beads()).anyMatch(b -> isOf(b, List.of(30), List.of(200)) && b.confidence() == 1);
        assertThat(without(corrected, 29, 31, 199, 201)).isEqualTo(without(free.alignment(), 29, 31, 199, 201));
        assertThatEverySentenceIsInOneBead(corrected);
    }

    @Test
    void a_far_sentence_that_is_added_to_a_row_leaves_its_place_and_changes_nothing_between() {
        var corrected = corrected(pin(List.of(30), List.of(30, 200))).alignment();

        assertThat(corrected.beads()).anyMatch(b -> isOf(b, List.of(30), List.of(30, 200)) && b.confidence() == 1);
        assertThat(without(corrected, 29, 31, 199, 201)).isEqualTo(without(free.alignment(), 29, 31, 199, 201));
        assertThatEverySentenceIsInOneBead(corrected);
    }

    @Test
    void pins_near_each_other_share_a_window() {
        var pins = List.of(pin(List.of(100), List.of(100, 101)), pin(List.of(104, 105), List.of(104)));
        var corrected = windows().corrected(pins, pins).orElseThrow().alignment();

        assertThat(corrected.beads()).anyMatch(b -> isOf(b, List.of(100), List.of(100, 101)));
        assertThat(corrected.beads()).anyMatch(b -> isOf(b, List.of(104, 105), List.of(104)));
        assertThatEverySentenceIsInOneBead(corrected);
    }

    @Test
    void a_confirmed_row_beside_a_pin_stays_as_it_is() {
        var confirmed = pin(List.of(121), List.of(121));
        var against = pin(List.of(120), List.of(119, 120));
        var corrected = windows()
                .corrected(List.of(confirmed, against), List.of(against))
                .orElseThrow();

        assertThat(new BeadIndex(corrected.alignment()).among(confirmed)).isPresent();
        assertThat(new BeadIndex(corrected.alignment()).among(against)).isPresent();
    }

    @Test
    void windows_that_would_be_most_of_the_texts_are_none() {
        var pins = IntStream.iterate(10, i -> i < SENTENCES - 10, i -> i + 40)
                .mapToObj(i -> pin(List.of(i), List.of(i, i + 1)))
                .toList();

        assertThat(windows().corrected(pins, pins)).isEmpty();
    }

    private Windows.Corrected corrected(Bead pin) {
        return windows().corrected(List.of(pin), List.of(pin)).orElseThrow();
    }

    private Windows windows() {
        return new Windows(engines, source, target, free);
    }

    private static Bead pin(List<Integer> source, List<Integer> target) {
        return Bead.pinned(source, target);
    }

    private static boolean isOf(Bead bead, List<Integer> source, List<Integer> target) {
        return bead.source().equals(source) && bead.target().equals(target);
    }

    /** The beads, with what makes them sure, that hold no sentence in the ranges: each from a number to before another. */
    private static List<Bead> without(Alignment alignment, int... ranges) {
        return alignment.beads().stream()
                .filter(b -> Stream.concat(b.source().stream(), b.target().stream())
                        .noneMatch(s -> IntStream.range(0, ranges.length / 2)
                                .anyMatch(r -> ranges[2 * r] <= s && s <= ranges[2 * r + 1])))
                .toList();
    }

    private static List<List<List<Integer>>> shapes(Alignment alignment) {
        return alignment.beads().stream()
                .map(b -> List.of(b.source(), b.target()))
                .toList();
    }

    private static void assertThatEverySentenceIsInOneBead(Alignment alignment) {
        var all = IntStream.range(0, SENTENCES).boxed().toList();
        assertThat(alignment.beads().stream().flatMap(b -> b.source().stream()))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(alignment.beads().stream().flatMap(b -> b.target().stream()))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(alignment.links()).hasSameSizeAs(alignment.beads());
    }

    private static Sentences sentences(Language language, int side) {
        var random = new Random(1);
        var said = new HashSet<Integer>();
        List<String> sentences = new ArrayList<>();
        while (sentences.size() < SENTENCES) {
            var place = PLACES[random.nextInt(PLACES.length)];
            var event = EVENTS[random.nextInt(EVENTS.length)];
            int number = 10 + random.nextInt(900);
            if (said.add(number)) {
                String words = (side == 0 ? place[0] : "") + event[side];
                sentences.add(words.replace("{p}", place[1]).replace("{n}", String.valueOf(number)));
            }
        }
        return Sentences.of(language, sentences);
    }
}
