package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportMenuTest {
    @ParameterizedTest
    @CsvSource({
        "Koizumi–Hegseth meeting,Koizumi–Hegseth meeting",
        "../../etc/passwd,etc passwd",
        "a:b*c?,a b c",
        "'...',dossier",
        "'\u202Eevil',evil"
    })
    void a_title_becomes_a_file_name_that_any_system_takes(String title, String name) {
        assertThat(ExportMenu.fileName(title)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"小, 200", "x, 5000"})
    void a_long_title_is_cut(String letter, int times) {
        assertThat(ExportMenu.fileName(letter.repeat(times))).isEqualTo(letter.repeat(80));
    }
}
