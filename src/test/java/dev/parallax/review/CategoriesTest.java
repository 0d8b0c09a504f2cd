package dev.parallax.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.dossier.Database;
import dev.parallax.dossier.Dossiers;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

@ParameterizedClass
@EnumSource
class CategoriesTest {
    @Parameter
    private Database database;

    private ConfigurableApplicationContext desk;
    private Categories categories;

    @BeforeEach
    void open() {
        desk = database.desk();
        categories = desk.getBean(Categories.class);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_desk_begins_with_those_that_parallax_ships() {
        assertThat(categories.all()).containsExactlyInAnyOrderElementsOf(Category.shipped());
        assertThat(categories.all()).isSortedAccordingTo((a, b) -> a.group().compareTo(b.group()));
    }

    @Test
    void a_desk_adds_its_own() {
        var added = categories.add(CategoryGroup.FRAMING, " Whose\u202E story? ");

        assertThat(added.label()).isEqualTo("Whose story?");
        assertThat(categories.all()).contains(added);
    }

    @Test
    void a_name_is_given_once_in_a_group_and_not_left_out() {
        assertRefused("Euphemism".toUpperCase(Locale.ROOT), "“EUPHEMISM” is a category already.");
        assertRefused(" \n", "A category needs a name.");
        assertRefused("x".repeat(5_000), "The name of a category is longer than 100 characters.");
        assertThat(categories.all()).hasSameSizeAs(Category.shipped());
    }

    @Test
    void a_renamed_category_has_its_new_name_in_old_notes_and_gets_the_old_one_back() {
        var id = note(Category.STYLE);

        categories.rename(Category.STYLE, "House style");
        assertThat(category(id).label()).isEqualTo("House style");
        assertThat(category(id).hasShippedName()).isFalse();

        categories.rename(category(id), " ");
        assertThat(category(id)).isEqualTo(Category.STYLE);
    }

    @Test
    void a_hidden_category_stays_readable_in_its_notes() {
        var id = note(Category.STYLE);

        categories.hide(Category.STYLE, true);
        assertThat(category(id).hidden()).isTrue();
        assertThat(category(id).label()).isEqualTo("Style");

        categories.hide(Category.STYLE, false);
        assertThat(category(id)).isEqualTo(Category.STYLE);
    }

    private String note(Category category) {
        var dossiers = desk.getBean(Dossiers.class);
        String id = dossiers.create("A dossier", "", null).id();
        var text = dossiers.addText(
                id,
                new Article(Role.COVERAGE, "", Language.ENGLISH, "", "", null, ""),
                List.of(new Paragraph(ParagraphKind.BODY, "It rained.")));
        desk.getBean(Notes.class)
                .add(id, new Remark(category, "Why?"), "Ann", List.of(Quote.at(text, new Span(0, 2))), null);
        return id;
    }

    private Category category(String dossierId) {
        return desk.getBean(Notes.class).of(dossierId).getFirst().category();
    }

    private void assertRefused(String label, String message) {
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> categories.add(CategoryGroup.FRAMING, label))
                .withMessage(message);
    }
}
