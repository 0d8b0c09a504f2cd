package dev.parallax.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.dossier.Database;
import dev.parallax.dossier.EditConflictException;
import dev.parallax.glossary.Glossary.Change;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.text.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

@ParameterizedClass
@EnumSource(Database.class)
class GlossaryTest {
    private static final GlossaryEntry DEFENCE =
            new GlossaryEntry("专守防卫", "exclusive defence", List.of("defence only"), List.of("active defence"));
    private static final GlossaryEntry OTHER = new GlossaryEntry("专守防卫", "purely defensive", List.of(), List.of());
    private static final GlossaryEntry GERMAN =
            new GlossaryEntry("专守防卫", "reine Verteidigung", List.of(), List.of(), Language.of("de"));

    private final AnnotationConfigApplicationContext desk;
    private final Glossary glossary;

    GlossaryTest(Database database) {
        desk = database.desk();
        glossary = desk.getBean(Glossary.class);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void entries_are_kept_as_they_are() {
        glossary.make(glossary.merging(List.of(DEFENCE, GERMAN)));
        assertThat(glossary.entries()).containsExactly(DEFENCE, GERMAN);
    }

    @Test
    void taking_in_a_file_replaces_entries_of_the_same_terms_and_can_be_taken_back() {
        glossary.make(glossary.merging(List.of(DEFENCE, GERMAN)));
        var change = glossary.merging(List.of(OTHER, GERMAN));
        assertThat(change.added()).isEmpty();
        glossary.make(change);
        assertThat(glossary.entries()).containsExactly(OTHER, GERMAN);
        glossary.make(change.reversed());
        assertThat(glossary.entries()).containsExactly(DEFENCE, GERMAN);
    }

    @Test
    void a_change_that_comes_too_late_is_refused_whole() {
        glossary.make(glossary.merging(List.of(DEFENCE)));
        var late = new Change(List.of(OTHER), List.of(GERMAN));
        assertThatThrownBy(() -> glossary.make(late)).isInstanceOf(EditConflictException.class);
        var twice = new Change(List.of(), List.of(GERMAN, OTHER));
        assertThatThrownBy(() -> glossary.make(twice))
                .isInstanceOf(EditConflictException.class)
                .hasMessage("“专守防卫” is in the glossary already.");
        assertThat(glossary.entries()).containsExactly(DEFENCE);
    }
}
