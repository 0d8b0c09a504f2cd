package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.collation.Collation;
import dev.parallax.collation.Row;
import dev.parallax.dossier.Dossier;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private final Contents contents = Contents.of(ExampleReport.report());
    private final Overview overview = contents.overview();

    @Test
    void findings_and_notes_are_counted_by_kind() {
        assertThat(overview.findings())
                .containsEntry("Negation", new Overview.FindingCounts(1, 0))
                .containsEntry("Emphasis", new Overview.FindingCounts(0, 1));
        assertThat(overview.notes().get("Question")).isEqualTo(new Overview.NoteCounts(0, 1, Map.of()));
    }

    @Test
    void what_an_outlet_leaves_out_and_adds_is_held_against_the_original() {
        var post = overview.tellings().getLast();
        assertThat(post.column().label()).isEqualTo("Example Post");
        assertThat(post.leftOut()).isEmpty();
        assertThat(post.added()).extracting(Overview.Quoted::row).containsExactly(4);
        assertThat(post.earlier()).extracting(Overview.Quoted::row).containsExactly(3);
    }

    @Test
    void a_wrong_name_stands_in_the_line_of_the_name_that_it_stands_for() {
        var takaichi = overview.names().stream()
                .filter(line -> line.name().equals("Takaichi"))
                .findFirst()
                .orElseThrow();
        assertThat(takaichi.texts().get(0)).containsOnlyKeys("高市");
        assertThat(takaichi.texts().get(1)).containsEntry("Takahashi", new NameTable.Spelling(1, true));
        assertThat(takaichi.texts().get(2)).containsEntry("Takaichi", new NameTable.Spelling(1, false));
    }

    @Test
    void the_line_of_a_row_in_the_prominence_picture_runs_from_text_to_text() {
        var picture = Pictures.prominence(contents.collation(), contents.columns(), contents.words());
        assertThat(picture.shapes())
                .filteredOn(shape -> shape instanceof Picture.Shape.Line)
                .hasSizeGreaterThan(8);
    }

    @Test
    void a_picture_is_the_same_as_svg_and_as_pixels() throws IOException {
        var picture = Pictures.coverage(contents.collation(), contents.columns().getFirst(), contents.words());
        var svg = new Element("p");
        picture.addTo(svg);
        assertThat(svg.select("rect")).hasSize(5);
        assertThat(svg.select("svg").attr("aria-label")).isEqualTo("原文观察: has 4 of 5 rows");
        var png = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(png.getRGB(10, 4) & 0xFFFFFF).isEqualTo(0x7fa3b8);
    }

    @Test
    void figures_that_the_first_text_does_not_state_are_marked() {
        var lines = FigureTable.of(
                Figures.collation(), Contents.of(Figures.report()).columns());
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.differs()).isTrue();
            assertThat(line.texts().get(0))
                    .containsExactly(new FigureTable.Stated("2%", false), new FigureTable.Stated("2025", false));
            assertThat(line.texts().get(1))
                    .containsExactly(new FigureTable.Stated("2 percent", false), new FigureTable.Stated("2027", true));
        });
    }

    /** Two texts that give a goal for different years. */
    private static final class Figures {
        private static final Text ONE = ExampleReport.text(
                "one", Role.COVERAGE, "One", "en", "", "", ExampleReport.body("It reaches 2% in 2025."));
        private static final Text OTHER = ExampleReport.text(
                "other", Role.COVERAGE, "Other", "en", "", "", ExampleReport.body("It reaches 2 percent in 2027."));

        static Collation collation() {
            var row = ExampleReport.row(
                    1, 1, Row.Status.AUTOMATIC, ExampleReport.cell(ONE, null, 0), ExampleReport.cell(OTHER, null, 0));
            return new Collation(List.of(ONE, OTHER), "one", List.of(row), List.of());
        }

        static Report report() {
            var dossier =
                    new Dossier("d", "", "", null, false, List.of(ONE, OTHER), List.of(), Set.of(), ExampleReport.MADE);
            return new Report(dossier, collation(), List.of(), List.of(), ExampleReport.MADE);
        }
    }
}
