package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import org.junit.jupiter.api.Test;

class ArticleFormTest extends UiTest {
    @Test
    void a_language_that_a_person_chose_is_not_overridden_by_what_is_found_later() {
        var form = new ArticleForm();
        form.suggest(article("en"));
        assertThat(form.article().language()).isEqualTo(Language.ENGLISH);

        form.language.setValue(Language.of("de"));
        form.suggest(article("fr"));
        assertThat(form.article().language()).isEqualTo(Language.of("de"));
    }

    private static Article article(String language) {
        return new Article(Role.COVERAGE, "", Language.of(language), "", "", null, "");
    }
}
