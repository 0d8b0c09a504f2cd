package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ui.TableModel.Cell;
import dev.parallax.ui.TableModel.Finding;
import dev.parallax.ui.TableModel.Passage;
import dev.parallax.ui.TableModel.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TableModelTest {
    private static final Row FIRST = row("first", 0, 4);
    private static final Row SECOND = row("second", 5, 9);
    private static final Finding FINDING =
            new Finding("f1", "number", "Number", true, "5 is 6 in the original.", "first", List.of());

    @Test
    void only_rows_that_are_not_what_they_were_are_sent_again() {
        var confirmed = new Row("second", 1, true, false, false, SECOND.cells(), List.of(), Map.of());

        var change = table(FIRST, confirmed).since(table(FIRST, SECOND)).orElseThrow();

        assertThat(change.rows()).containsExactly(confirmed);
        assertThat(change.order()).isNull();
        assertThat(change.findings()).isNull();
        assertThat(change.notes()).isNull();
    }

    @Test
    void a_row_that_is_gone_is_missing_in_the_order() {
        var change = table(SECOND).since(table(FIRST, SECOND)).orElseThrow();

        assertThat(change.order()).containsExactly("second");
        assertThat(change.rows()).isEmpty();
    }

    @Test
    void other_findings_are_sent_whole() {
        var before = table(FIRST);

        assertThat(before.with(List.of(FINDING), List.of())
                        .since(before)
                        .orElseThrow()
                        .findings())
                .containsExactly(FINDING);
    }

    @Test
    void a_table_of_another_dossier_is_no_change_of_this_one() {
        var other = new TableModel("other", List.of(), List.of(FIRST), List.of(), List.of());

        assertThat(table(FIRST).since(other)).isEmpty();
    }

    @Test
    void what_is_empty_in_a_row_is_left_out() {
        assertThat(JsonMapper.shared().writeValueAsString(FIRST))
                .isEqualTo(
                        "{\"id\":\"first\",\"confidence\":0.5,\"cells\":[{\"passages\":[{\"kind\":\"BODY\",\"end\":4}]}]}");
    }

    private static TableModel table(Row... rows) {
        return new TableModel("d", List.of(), List.of(rows), List.of(), List.of());
    }

    private static Row row(String id, int start, int end) {
        var cell = new Cell(List.of(new Passage(0, "BODY", start, end, "")), "", false, 0, List.of());
        return new Row(id, 0.5, false, false, false, List.of(cell), List.of(), Map.of());
    }
}
