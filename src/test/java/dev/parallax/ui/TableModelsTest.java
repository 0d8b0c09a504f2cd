package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.collation.Collation;
import dev.parallax.text.Text;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TableModelsTest {
    private final Text original = Tiny.original("一。", "二。");
    private final Text translation = Tiny.translation("One.", "Two.");
    private final Text coverage = Tiny.coverage("Two.", "Three.");

    private final Collation collation = Tiny.collation(
            List.of(original, translation, coverage),
            List.of(
                    List.of(Tiny.cell(original, 0), Tiny.cell(translation, 0), Tiny.cell(coverage)),
                    List.of(Tiny.cell(original, 1), Tiny.cell(translation, 1), Tiny.cell(coverage, 0)),
                    List.of(Tiny.cell(original), Tiny.cell(translation), Tiny.cell(coverage, 1))));

    private final TableModel model = TableModels.of("d", collation, List.of(), List.of());

    @Test
    void a_text_without_a_passage_leaves_it_out() {
        assertThat(gaps(0)).containsExactly("", "", "left out by Kyodo");
    }

    @Test
    void what_one_text_alone_says_is_only_in_it() {
        assertThat(model.rows().get(2).only()).isTrue();
        assertThat(gaps(2)).containsExactly("only in Kyodo", "", "");
    }

    @Test
    void only_coverage_says_where_its_passages_stand() {
        assertThat(model.columns()).extracting(TableModel.Column::numbered).containsExactly(false, false, true);
    }

    @Test
    void the_text_compared_with_is_marked() {
        assertThat(model.columns()).extracting(TableModel.Column::base).containsExactly(false, true, false);
    }

    @Test
    void a_long_text_says_how_long_with_the_grouping_of_the_language() {
        var book = Tiny.original(Collections.nCopies(3_000, "一。").toArray(String[]::new));
        var sent = TableModels.of(
                "d", Tiny.collation(List.of(book), List.of(List.of(Tiny.cell(book, 0)))), List.of(), List.of());

        assertThat(sent.columns().getFirst().details())
                .extracting(TableModel.Detail::words)
                .contains("3,000 ¶");
    }

    @Test
    void a_row_of_one_line_is_not_sent_twice() {
        assertThat(model.rows()).allSatisfy(row -> assertThat(row.lines()).isEmpty());
    }

    @Test
    void markup_in_a_text_is_sent_as_text() {
        var hostile = Tiny.original("<img src=x onerror=alert(1)>");
        var sent = TableModels.of(
                "d", Tiny.collation(List.of(hostile), List.of(List.of(Tiny.cell(hostile, 0)))), List.of(), List.of());

        assertThat(sent.columns().getFirst().content()).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(JsonMapper.shared().writeValueAsString(sent)).contains("<img src=x onerror=alert(1)>");
    }

    private List<String> gaps(int row) {
        return model.rows().get(row).cells().stream().map(TableModel.Cell::gap).toList();
    }
}
