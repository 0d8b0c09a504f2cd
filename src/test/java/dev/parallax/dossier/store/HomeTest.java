package dev.parallax.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.DossierSummary;
import dev.parallax.dossier.Dossiers;
import dev.parallax.dossier.History;
import dev.parallax.dossier.SampleDossiers;
import dev.parallax.review.Category;
import dev.parallax.review.Notes;
import dev.parallax.review.Quote;
import dev.parallax.review.Remark;
import dev.parallax.text.Span;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

@ExtendWith(OutputCaptureExtension.class)
class HomeTest {
    @TempDir
    private Path folder;

    @Test
    void a_restart_keeps_everything() {
        String id;
        Dossier before;
        try (var desk = start(folder.resolve("new/home"))) {
            var dossiers = desk.getBean(Dossiers.class);
            id = dossiers.list("Koizumi").getFirst().id();
            var text = dossiers.find(id).orElseThrow().texts().getFirst();
            dossiers.rename(id, "Renamed");
            dossiers.dismiss(id, Set.of("number:1"), "Mei");
            desk.getBean(Notes.class)
                    .add(id, new Remark(Category.STYLE, "Why?"), "Ann", List.of(Quote.at(text, new Span(0, 4))), null);
            before = dossiers.find(id).orElseThrow();
        }
        try (var desk = start(folder.resolve("new/home"))) {
            var dossiers = desk.getBean(Dossiers.class);
            assertThat(dossiers.find(id)).contains(before);
            assertThat(dossiers.dismissals(id).get("number:1").person()).isEqualTo("Mei");
            assertThat(desk.getBean(Notes.class).of(id)).hasSize(1);
            for (int i = 0; i < 3; i++) {
                assertThat(desk.getBean(History.class).undo(id)).isPresent();
            }
            assertThat(dossiers.find(id).orElseThrow().title()).isEqualTo("Koizumi–Hegseth meeting");
            assertThat(desk.getBean(History.class).redo(id)).isPresent();
        }
    }

    @Test
    void samples_come_once_and_those_that_were_deleted_come_back_only_when_asked() {
        try (var desk = start(folder)) {
            var dossiers = desk.getBean(Dossiers.class);
            assertThat(dossiers.list()).hasSize(2).allMatch(DossierSummary::sample);
            dossiers.delete(dossiers.list().getFirst().id());
        }
        try (var desk = start(folder)) {
            assertThat(desk.getBean(Dossiers.class).list()).hasSize(1);
            assertThat(desk.getBean(SampleDossiers.class).restore()).isEqualTo(1);
            assertThat(desk.getBean(SampleDossiers.class).restore()).isZero();
            assertThat(desk.getBean(Dossiers.class).list()).hasSize(2);
        }
    }

    @Test
    void a_second_start_on_the_same_home_is_told_so(CapturedOutput output) throws IOException {
        start(folder).close();
        // what another process does to the file
        try (var file = FileChannel.open(folder.resolve("parallax.mv.db"), StandardOpenOption.WRITE)) {
            assertThat(file.tryLock()).isNotNull();
            assertThatItRefuses(folder, output, "Another Parallax is running on " + folder);
        }
        start(folder).close();
    }

    @Test
    void a_damaged_database_is_named_and_kept(CapturedOutput output) throws IOException {
        var database = folder.resolve("parallax.mv.db");
        Files.writeString(database, "This is no database. ".repeat(1_000));

        assertThatItRefuses(folder, output, "The database " + database + " is damaged");
        assertThat(database).content().startsWith("This is no database.");
    }

    @Test
    void a_home_that_cannot_be_made_is_named(CapturedOutput output) throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatItRefuses(file.resolve("home"), output, "Parallax cannot make its folder " + file.resolve("home"));
        assertThatItRefuses(folder.resolve("a;b"), output, "there is a semicolon in the name");
    }

    @Test
    void a_home_that_cannot_be_written_is_named(CapturedOutput output) {
        // a folder that not even root may write in
        var readOnly = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(readOnly), "there is no /proc here");

        assertThatItRefuses(readOnly, output, "Parallax cannot write in");
    }

    private static void assertThatItRefuses(Path home, CapturedOutput output, String message) {
        int start = output.getAll().length();
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> start(home).close());
        String said = output.getAll().substring(start);
        assertThat(said).contains("APPLICATION FAILED TO START", message).doesNotContain("\tat ");
    }

    private static ConfigurableApplicationContext start(Path home) {
        return new SpringApplicationBuilder(Storage.class)
                .web(WebApplicationType.NONE)
                .run("--parallax.home=" + home, "--logging.level.root=warn");
    }

    @ComponentScan({"dev.parallax.dossier", "dev.parallax.review"})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class Storage {}
}
