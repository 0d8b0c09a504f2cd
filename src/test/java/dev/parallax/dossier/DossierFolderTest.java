package dev.parallax.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.text.Language;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierFolderTest {
    @TempDir
    private Path folder;

    @Test
    void a_sample_is_read_with_all_its_texts() {
        var dossier = DossierFolder.read(Path.of("sample-texts/koizumi-hegseth"));

        assertThat(dossier.id()).isEqualTo("koizumi-hegseth");
        assertThat(dossier.date()).isEqualTo(LocalDate.of(2025, 10, 29));
        assertThat(dossier.texts())
                .extracting(t -> t.id())
                .containsExactly("original", "translation", "corrected", "post", "kyodo", "kyodo-ja");
        var original = dossier.texts().getFirst();
        assertThat(original.article().role()).isEqualTo(Role.ORIGINAL);
        assertThat(original.language()).isEqualTo(Language.of("zh-Hans"));
        assertThat(original.paragraphs().getFirst().kind()).isEqualTo(ParagraphKind.BOILERPLATE);
    }

    @Test
    void the_shipped_samples_are_found_on_the_class_path() {
        assertThat(SampleDossiers.shipped()).extracting(Dossier::id).containsExactly("koizumi-hegseth", "tomine-ferry");
    }

    @Test
    void a_folder_needs_its_description() {
        assertThatRead().withMessage("There is no " + folder.resolve("dossier.json"));
    }

    @Test
    void broken_json_is_reported_with_its_line() throws IOException {
        write("dossier.json", "{\n\"title\": \"T\",\n\"texts\": [}");
        assertThatRead().withMessageContaining("dossier.json, line 3: not the JSON of a dossier");
        write("dossier.json", "[]");
        assertThatRead().withMessageContaining("dossier.json, line 1: not the JSON of a dossier");
        write("dossier.json", "");
        assertThatRead().withMessageContaining("dossier.json, line 1: not the JSON of a dossier");
    }

    @Test
    void what_is_missing_or_wrong_is_named() throws IOException {
        write("dossier.json", "null");
        assertThatRead().withMessageEndingWith("the dossier has no \"title\"");
        write("dossier.json", "{\"title\": \"T\", \"texts\": [null]}");
        assertThatRead().withMessageEndingWith("the dossier has no \"texts\"");
        describe("");
        assertThatRead().withMessageEndingWith("text 1: \"file\" is missing");
        describe("\"file\": \"a.md\", \"role\": \"COVERAGE\", \"language\": \"en\"");
        assertThatRead().withMessage("There is no " + folder.resolve("a.md"));
        write("a.md", " \n");
        assertThatRead().withMessageEndingWith("there are no words in a.md");
        write("a.md", "Words.");
        assertThat(DossierFolder.read(folder).texts()).hasSize(1);
        describe("\"file\": \"a.md\", \"role\": \"BOSS\", \"language\": \"en\"");
        assertThatRead().withMessageEndingWith("\"role\" is ORIGINAL, TRANSLATION or COVERAGE, not BOSS");
        describe("\"file\": \"a.md\", \"role\": \"coverage\", \"language\": \"!\"");
        assertThatRead().withMessageEndingWith("\"language\" is not a BCP 47 language tag: !");
        describe("\"file\": \"a.md\", \"role\": \"COVERAGE\", \"language\": \"en\", \"date\": \"yesterday\"");
        assertThatRead().withMessageContaining("dossier.json, line 1: not the JSON of a dossier");
    }

    @Test
    void a_text_is_a_utf8_file_of_the_folder() throws IOException {
        Files.write(folder.resolve("a.md"), "défense".getBytes(StandardCharsets.ISO_8859_1));
        describe("\"file\": \"a.md\", \"role\": \"COVERAGE\", \"language\": \"en\"");
        assertThatRead().withMessage(folder.resolve("a.md") + " is not UTF-8");
        for (String file : new String[] {"../a.md", "/etc/passwd", "..", "x/../../a.md", "file:a.md"}) {
            describe("\"file\": \"" + file + "\", \"role\": \"COVERAGE\", \"language\": \"en\"");
            assertThatRead().withMessageEndingWith("\"file\" must be a name without a folder: " + file);
        }
    }

    private org.assertj.core.api.ThrowableAssertAlternative<UnreadableDossierException> assertThatRead() {
        return assertThatExceptionOfType(UnreadableDossierException.class).isThrownBy(() -> DossierFolder.read(folder));
    }

    private void describe(String text) throws IOException {
        write("dossier.json", "{\"title\": \"T\", \"texts\": [{" + text + "}]}");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
