package dev.parallax.ui;

import dev.parallax.dossier.Dossier;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/** Dossiers of any length, of sentences that are put together at random but always the same: for measurements. */
final class Coverages {
    private static final String[][] WHO = {
        {"防卫大臣", "The defence minister", "Japan's defence chief"},
        {"首相", "The prime minister", "The premier"},
        {"外交部发言人", "A spokesman for the foreign ministry", "A foreign ministry official"},
        {"总统", "The president", "The head of state"},
        {"市长", "The mayor", "The city's mayor"},
        {"一名专家", "An expert", "One analyst"},
        {"工会代表", "A representative of the union", "Union leaders"},
        {"银行行长", "The governor of the bank", "The bank's chief"}
    };
    private static final String[][] DOES = {
        {"在东京宣布", "announced in Tokyo", "said in Tokyo"},
        {"在北京表示", "said in Beijing", "told reporters in Beijing"},
        {"在会议上强调", "stressed at the meeting", "insisted at the talks"},
        {"对记者说", "told reporters", "told journalists"},
        {"在议会承认", "admitted in parliament", "conceded to lawmakers"},
        {"在声明中警告", "warned in a statement", "cautioned in a written statement"}
    };
    private static final String[][] WHAT = {
        {
            "政府将把国防预算增加到%d亿日元",
            "the government will raise the defence budget to %d hundred million yen",
            "military spending would grow to %d hundred million yen"
        },
        {
            "两国今年已经签署了%d项协议",
            "the two countries have signed %d agreements this year",
            "%d agreements were signed by both sides this year"
        },
        {"新铁路将于%d年开通", "the new railway will open in the year %d", "trains will run on the new line from %d"},
        {"洪水造成%d人失去住房", "the flood left %d people without homes", "%d people lost their homes in the floods"},
        {
            "没有计划关闭第%d号核电站",
            "there are no plans to close nuclear plant number %d",
            "nuclear plant number %d will stay open"
        },
        {"出口在三个月内下降了百分之%d", "exports fell by %d percent in three months", "exports dropped %d percent over a quarter"},
        {"这座城市需要%d名新教师", "the city needs %d new teachers", "%d more teachers are needed in the city"}
    };

    private Coverages() {}

    private record Sentence(int who, int does, int what, int number) {
        String in(int language) {
            String what = WHAT[this.what][language].formatted(number);
            return language == 0
                    ? WHO[who][0] + DOES[does][0] + "，" + what + "。"
                    : WHO[who][language] + " " + DOES[does][language] + " that " + what + ".";
        }
    }

    /** An original, two translations and two articles of coverage, each with about so many paragraphs. */
    static Dossier dossier(String title, int paragraphs) {
        var random = new Random(paragraphs);
        var said = new ArrayList<List<Sentence>>();
        for (int i = 0; i < paragraphs; i++) {
            var paragraph = new ArrayList<Sentence>();
            for (int j = 0; j < 2 + random.nextInt(2); j++) {
                paragraph.add(new Sentence(
                        random.nextInt(WHO.length),
                        random.nextInt(DOES.length),
                        random.nextInt(WHAT.length),
                        2 + random.nextInt(9_000)));
            }
            said.add(paragraph);
        }
        var moved = new ArrayList<>(said);
        for (int i = 0; i + 6 < moved.size(); i += 7) {
            Collections.swap(moved, i, i + 4);
        }
        var shorter = said.stream().filter(p -> random.nextInt(4) > 0).toList();
        return new Dossier(
                "",
                title,
                "",
                null,
                false,
                List.of(
                        text("original", Role.ORIGINAL, "zh", said, (s, i) -> s.in(0)),
                        text("first", Role.TRANSLATION, "en", said, (s, i) -> s.in(1)),
                        text("second", Role.TRANSLATION, "en", said, (s, i) -> s.in(i % 5 == 0 ? 2 : 1)),
                        text("daily", Role.COVERAGE, "en", moved, (s, i) -> s.in(2)),
                        text("weekly", Role.COVERAGE, "en", shorter, (s, i) -> s.in(i % 3 == 0 ? 1 : 2))),
                List.of(),
                Set.of(),
                Instant.EPOCH);
    }

    private static Text text(
            String id,
            Role role,
            String language,
            List<List<Sentence>> said,
            BiFunction<Sentence, Integer, String> wording) {
        var paragraphs = new ArrayList<Paragraph>();
        for (List<Sentence> paragraph : said) {
            int number = paragraphs.size();
            var words = paragraph.stream().map(s -> wording.apply(s, number)).toList();
            paragraphs.add(new Paragraph(ParagraphKind.BODY, String.join(language.equals("zh") ? "" : " ", words)));
        }
        return new Text(id, new Article(role, id, Language.of(language), "", "", null, ""), paragraphs);
    }
}
