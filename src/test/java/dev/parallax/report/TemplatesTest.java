package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.dossier.Database;
import dev.parallax.dossier.EditRefusedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

@ParameterizedClass
@EnumSource
class TemplatesTest {
    @Parameter
    private Database database;

    private ConfigurableApplicationContext desk;
    private Templates templates;

    @BeforeEach
    void open() {
        desk = database.desk();
        templates = desk.getBean(Templates.class);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_was_chosen_is_there_again_but_for_what_belongs_to_one_dossier() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", picture);
        var options = Options.STANDARD
                .withNotes(Set.of("STYLE"), false, true)
                .in(Locale.JAPANESE)
                .on(Options.Paper.LETTER, Logo.of(picture.toByteArray()), "Desk of “Tests”")
                .withTrackedChanges(true);
        templates.save(" For the lead ", options.withTexts(List.of("a")).showing(Options.Rows.CHOSEN, Set.of(1)));
        assertThat(templates.names()).containsExactly("For the lead");
        assertThat(templates.find("For the lead")).contains(options);
    }

    @Test
    void a_template_of_the_same_name_is_replaced() {
        templates.save("A", Options.STANDARD);
        templates.save("A", Options.STANDARD.in(Locale.CHINESE));
        assertThat(templates.names()).containsExactly("A");
        assertThat(templates.find("A")).contains(Options.STANDARD.in(Locale.CHINESE));
        templates.delete("A");
        assertThat(templates.names()).isEmpty();
    }

    @Test
    void a_template_needs_a_name() {
        assertThatExceptionOfType(EditRefusedException.class).isThrownBy(() -> templates.save(" ", Options.STANDARD));
    }
}
