package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryCsvTest {
    private static final GlossaryEntry DEFENCE = new GlossaryEntry(
            "专守防卫",
            "exclusive defence",
            List.of("exclusively defence-oriented policy"),
            List.of("active defence", "passive defence"));

    @Test
    void what_is_written_is_read_again() {
        var formula = new GlossaryEntry("=1+1", "-x", List.of("@a", "b, \"c\""), List.of());
        var german = new GlossaryEntry("专守防卫", "reine Verteidigung", List.of(), List.of(), Language.of("de"));
        var entries = List.of(DEFENCE, formula, german);
        assertThat(GlossaryCsv.read(GlossaryCsv.write(entries))).isEqualTo(entries);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
    void a_spreadsheet_finds_no_formula(String sign) {
        var entry = new GlossaryEntry(sign + "1", "x", List.of(), List.of());
        assertThat(GlossaryCsv.write(List.of(entry))).contains("'" + sign + "1,x");
        assertThat(GlossaryCsv.read(GlossaryCsv.write(List.of(entry)))).containsExactly(entry);
    }

    @Test
    void a_first_line_names_the_columns_in_any_order() {
        assertThat(
                        GlossaryCsv.read(
                                "Forbidden;Term;Preferred;Synonyms\n"
                                        + "active defence|passive defence;专守防卫;exclusive defence;exclusively defence-oriented policy\n"))
                .containsExactly(DEFENCE);
    }

    @Test
    void without_it_the_order_is_term_preferred_allowed_forbidden() {
        assertThat(
                        GlossaryCsv.read(
                                "\n专守防卫\texclusive defence\texclusively defence-oriented policy\tactive defence | passive defence\n"))
                .containsExactly(DEFENCE);
        assertThat(GlossaryCsv.read("a,b")).containsExactly(new GlossaryEntry("a", "b", List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            term,preferred\\n,b @ line 2: the term is missing
            a,b\\n\\nc @ line 3: “c” has no preferred rendering
            a,b\\n"c\\nd",e\\na,f @ line 4: “a” stands in line 1 already
            a,b,,c|b @ line 1: “b” is both a rendering of “a” and forbidden
            term,preferred,language\\na,b,e_n @ line 2: not a BCP 47 language tag: e_n
            a,b\\nc,"d @ line 2: its quotation marks do not pair
            a,b\\n"c"d,e @ line 2: its quotation marks do not pair
            """)
    void a_malformed_file_is_refused_with_line_and_reason(String csv, String message) {
        assertThatThrownBy(() -> GlossaryCsv.read(csv.replace("\\n", "\n")))
                .isInstanceOf(UnreadableGlossaryException.class)
                .hasMessage(message);
    }

    @Test
    void a_file_with_nothing_in_it_is_an_empty_glossary() {
        assertThat(GlossaryCsv.read("\uFEFF\n \n")).isEmpty();
    }
}
