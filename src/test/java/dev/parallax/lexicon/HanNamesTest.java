package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HanNamesTest {
    @Test
    void a_chinese_name_is_found_by_its_pinyin() {
        assertThat(find("陈清扬把我拽住", List.of("Qingyang", "Chen"))).containsEntry("清扬", "Qingyang");
    }

    @Test
    void a_japanese_name_in_chinese_characters_is_found_by_its_japanese_reading() {
        assertThat(find("日本首相高市早苗和小泉进次郎", List.of("Takaichi", "Sanae", "Koizumi", "Shinjiro")))
                .containsEntry("高市", "Takaichi")
                .containsEntry("早苗", "Sanae")
                .containsEntry("小泉", "Koizumi");
    }

    @Test
    void a_foreign_name_is_found_by_its_sound() {
        assertThat(find("国防部长赫格塞思表示", List.of("Hegseth", "Tokyo"))).containsEntry("赫格塞思", "Hegseth");
    }

    @Test
    void words_that_sound_like_no_name_are_no_names() {
        assertThat(find("这是首次会谈，也很重要。", List.of("Hegseth", "Koizumi"))).isEmpty();
    }

    private static Map<String, String> find(String sentence, List<String> names) {
        var best = new java.util.HashMap<String, String>();
        HanNames.find(List.of(sentence), names, true)
                .forEach((run, spellings) ->
                        best.put(run, spellings.keySet().iterator().next()));
        return best;
    }
}
