package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Text;
import dev.parallax.ui.TextChanges.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextChangesTest {
    private static final Text BEFORE = Tiny.translation(
            "The council approved the plan on Tuesday.",
            "It passed by 31 votes to 12.",
            "Residents fear noise at night.",
            "They will go to court.");

    @Test
    void nothing_changes_between_equal_versions() {
        var changes = TextChanges.between(BEFORE, BEFORE.paragraphs());
        assertThat(changes.nothing()).isTrue();
    }

    @Test
    void a_paragraph_that_is_reworded_is_paired_with_what_it_was() {
        var changes = after(
                "The council approved the plan on Tuesday.",
                "It passed by 30 votes to 13.",
                "Residents fear noise at night.",
                "They will go to court.");
        assertThat(kinds(changes)).containsExactly(Kind.SAME, Kind.REWORDED, Kind.SAME, Kind.SAME);
    }

    @Test
    void paragraphs_come_and_go() {
        var changes = after(
                "The council approved the plan on Tuesday.",
                "Residents fear noise at night.",
                "The mayor of the city did not want to comment.",
                "They will go to court.");
        assertThat(kinds(changes)).containsExactly(Kind.SAME, Kind.REMOVED, Kind.SAME, Kind.ADDED, Kind.SAME);
    }

    @Test
    void a_paragraph_that_stands_elsewhere_is_moved_and_not_changed() {
        var changes = after(
                "They will go to court.",
                "The council approved the plan on Tuesday.",
                "It passed by 31 votes to 12.",
                "Residents fear noise at night.");
        assertThat(changes.count(Kind.ADDED)).isZero();
        assertThat(changes.count(Kind.MOVED) + changes.count(Kind.SAME)).isEqualTo(4);
        assertThat(changes.count(Kind.MOVED)).isPositive();
    }

    private static TextChanges after(String... paragraphs) {
        return TextChanges.between(
                BEFORE,
                Arrays.stream(paragraphs)
                        .map(p -> new Paragraph(ParagraphKind.BODY, p))
                        .toList());
    }

    private static List<Kind> kinds(TextChanges changes) {
        return changes.changes().stream().map(TextChanges.Change::kind).toList();
    }
}
