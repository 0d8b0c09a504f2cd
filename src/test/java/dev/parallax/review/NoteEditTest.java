package dev.parallax.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.dossier.Json;
import org.junit.jupiter.api.Test;

class NoteEditTest {
    @Test
    void a_step_that_was_kept_before_there_were_threads_can_still_be_taken_back() {
        var edit = Json.read("""
                {"label":"Delete note","before":{"id":"n1","dossierId":"d1","category":"CONTEXT","words":"Why?",
                "author":"Mei","state":"OPEN","targets":[{"textId":"t","exact":"said","prefix":"","suffix":"",
                "position":{"start":3,"end":7}}],"created":"2025-11-03T09:30:00Z","changed":"2025-11-03T09:30:00Z"},
                "after":null}""", NoteEdit.class);

        var note = edit.before();
        assertThat(note).isNotNull();
        assertThat(note.category()).isEqualTo(Category.CONTEXT);
        assertThat(note.severity()).isNull();
        assertThat(note.tags()).isEmpty();
        assertThat(note.replies()).isEmpty();
        assertThat(note.targets().getFirst().checked()).isNull();
    }
}
