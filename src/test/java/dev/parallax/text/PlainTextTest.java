package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @Test
    void empty_lines_separate_paragraphs() {
        assertThat(read("One. One.\n\n\n Two. \r\n\r\nThree."))
                .containsExactly("BODY One. One.", "BODY Two.", "BODY Three.");
    }

    @Test
    void without_empty_lines_each_line_is_a_paragraph() {
        assertThat(read("第一段。\n　　第二段。\n第三段。")).containsExactly("BODY 第一段。", "BODY 第二段。", "BODY 第三段。");
    }

    @Test
    void long_lines_stay_apart_even_beside_each_other() {
        String long1 = "This line is a whole paragraph of its own, as a browser copies it, ".repeat(3) + "one.";
        assertThat(read(long1 + "\n" + long1 + "\n\n" + long1)).hasSize(3);
    }

    @Test
    void hard_wrapped_lines_are_joined() {
        assertThat(read("""
                The operator of the only car ferry to the island kept it running
                for 41 days despite knowing that one of its main engines was
                faulty, it was learned Tuesday. He spoke of a well-
                known problem.

                "I apologize," the president of the company told a press
                conference."""))
                .containsExactly(
                        "BODY The operator of the only car ferry to the island kept it running for 41 days despite knowing"
                                + " that one of its main engines was faulty, it was learned Tuesday. He spoke of a"
                                + " well-known problem.",
                        "BODY \"I apologize,\" the president of the company told a press conference.");
    }

    @Test
    void lines_of_about_the_same_length_that_are_whole_sentences_are_paragraphs() {
        assertThat(read("""
                第一号农场今年收获了三百吨大米。
                第二号农场今年收获了五百吨小麦。
                第三号农场去年没有收获任何东西。
                第四号农场今年收获了九百吨玉米。
                第五号农场今年收获了六百吨大豆。""")).hasSize(5);
    }

    @Test
    void hard_wrapped_chinese_is_joined_without_spaces() {
        assertThat(read("""
                当地时间十月二十九日，日本防卫大臣小泉
                进次郎在东京与到访的美国国防部长举行会
                谈，这是两人首次面对面会晤。

                会谈中，小泉说目标提前。"""))
                .containsExactly("BODY 当地时间十月二十九日，日本防卫大臣小泉进次郎在东京与到访的美国国防部长举行会谈，这是两人首次面对面会晤。", "BODY 会谈中，小泉说目标提前。");
    }

    @Test
    void hard_wrapped_korean_keeps_the_spaces_between_its_words() {
        assertThat(read("""
                고이즈미 신지로 방위상은 도쿄에서 미국의
                헤그세스 국방장관과 처음으로 회담했으며
                두 장관은 동맹을 강화하기로 합의했다.

                방위성이 발표했다."""))
                .containsExactly(
                        "BODY 고이즈미 신지로 방위상은 도쿄에서 미국의 헤그세스 국방장관과 처음으로 회담했으며 두 장관은 동맹을 강화하기로 합의했다.", "BODY 방위성이 발표했다.");
    }

    @Test
    void hard_wrapped_text_without_empty_lines_ends_its_paragraphs_with_short_lines() {
        assertThat(read("""
                The operator of the only car ferry to the island kept it running
                for 41 days despite knowing that one of its main engines was
                faulty.
                The president of the company told a press conference on Tuesday
                that he was sorry for betraying the trust of the islanders who
                had no other ship.""")).hasSize(2);
    }

    @Test
    void marks_make_headlines_subheads_and_list_items() {
        assertThat(read("# Head\nFirst.\n## Sub\n- one\n- two\n* three\n#hashtag -5 degrees."))
                .containsExactly(
                        "HEADLINE Head",
                        "BODY First.",
                        "SUBHEAD Sub",
                        "LIST_ITEM one",
                        "LIST_ITEM two",
                        "LIST_ITEM three",
                        "BODY #hashtag -5 degrees.");
    }

    @Test
    void a_first_short_line_without_a_full_stop_is_the_headline() {
        assertThat(read("Ferry operator hid trouble\n\nThe operator kept quiet."))
                .containsExactly("HEADLINE Ferry operator hid trouble", "BODY The operator kept quiet.");
        assertThat(read("（責任編輯：王某）\n专守防卫名存实亡？\n正文。"))
                .containsExactly("BOILERPLATE （責任編輯：王某）", "HEADLINE 专守防卫名存实亡？", "BODY 正文。");
        assertThat(read("He said: “It rained.”\n\nNobody asked.")).first().isEqualTo("BODY He said: “It rained.”");
        assertThat(read("Only one line")).containsExactly("BODY Only one line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "图为10月29日，小泉进次郎检阅仪仗队。（资料图片）",
                "（图片来自网络）",
                "圖為救援人員。",
                "Photo: Rescuers move residents.",
                "Photo by A. Writer",
                "写真：会談する両氏",
                "【写真】会談する両氏"
            })
    void captions_are_known_by_their_words(String caption) {
        assertThat(read("Body one.\n\n" + caption + "\n\nBody two.")).contains("CAPTION " + caption);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（责任编辑：方雨）",
                "（记者 陆遥 责任编辑：孟晓）",
                "本文系独家稿件，未经授权，不得转载。",
                "無断転載を禁じます",
                "© 2025 The Example. All rights reserved.",
                "This article may not be reproduced without authorisation.",
                "Unauthorized reproduction is prohibited.",
                "来源：新华社",
                "(Reporting by A. Writer; Editing by B. Writer)",
                "(Written for the Parallax project; not published by any news outlet.)",
                "（本文为 Parallax 项目撰写，并非任何媒体发表的报道。）",
                "（この文章は Parallax プロジェクトが作成したもので、いかなる報道機関も配信していません。）"
            })
    void boilerplate_is_known_by_its_words(String line) {
        assertThat(read("Body one.\n\n" + line + "\n\nBody two.")).contains("BOILERPLATE " + line);
    }

    @Test
    void a_name_in_brackets_signs_an_article_only_at_its_end() {
        assertThat(read("正文。\n\n（富根支局・真鍋透）")).last().isEqualTo("BOILERPLATE （富根支局・真鍋透）");
        assertThat(read("正文。\n\n（记者问）\n\n正文。")).contains("BODY （记者问）");
    }

    @Test
    void sentences_that_speak_of_such_things_stay_in_the_body() {
        assertThat(read("Body.\n\nThe photo shows nothing, he said.\n\n他说，图书馆很大。\n\nSources said so.\n\nMore."))
                .allMatch(line -> line.startsWith("BODY"));
    }

    @Test
    void what_cannot_be_seen_is_taken_out() {
        assertThat(read("\uFEFFe\u0301te\u0301\u200B \u00ADis\u0007 \u202Ehot\u202C\u00A0now\uD800."))
                .containsExactly("BODY été is hot now.");
    }

    @Test
    void blank_text_has_no_paragraphs() {
        assertThat(read("")).isEmpty();
        assertThat(read(" \n\u3000\n\t\n\u200B\n\uFEFF")).isEmpty();
    }

    @Test
    void every_beginning_and_end_of_a_text_can_be_read() {
        String text = "# Head\n\n- \n#\n## \n（图）\n\uD83D\uDE00 说。\r\r\n图为";
        for (int i = 0; i <= text.length(); i++) {
            PlainText.paragraphs(text.substring(0, i));
            PlainText.paragraphs(text.substring(i));
        }
    }

    @Test
    void hostile_text_is_read_in_time() {
        for (String piece : List.of(
                "(", "a", "图", "- ", "\n", "a\n", " ", "a" + "\u3000".repeat(40_000), "未经", "photo ", "。", "）")) {
            String text = piece.repeat(1_000_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PlainText.paragraphs(text), piece);
        }
    }

    @Test
    void the_notice_headline_caption_and_editors_line_of_a_sample_are_known() throws IOException {
        var paragraphs = PlainText.paragraphs(Files.readString(Path.of("sample-texts/koizumi-hegseth/original.zh.md")));

        assertThat(paragraphs)
                .extracting(Paragraph::kind)
                .startsWith(ParagraphKind.BOILERPLATE, ParagraphKind.HEADLINE, ParagraphKind.BODY)
                .endsWith(ParagraphKind.BOILERPLATE)
                .containsOnlyOnce(ParagraphKind.CAPTION);
    }

    private static List<String> read(String text) {
        return PlainText.paragraphs(text).stream()
                .map(p -> p.kind() + " " + p.content())
                .toList();
    }
}
