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
        {"市长", "The mayor", "The head of the city council"},
        {"一名经济学家", "An economist", "One analyst of the economy"},
        {"工会代表", "A representative of the union", "Union leaders"},
        {"中央银行行长", "The governor of the central bank", "The country's chief banker"},
        {"警方", "The police", "Officers"},
        {"大学校长", "The president of the university", "The university's head"},
        {"渔民协会", "The fishermen's association", "A group that speaks for fishermen"},
        {"航空公司", "The airline", "The carrier"},
        {"最高法院", "The supreme court", "The country's highest judges"},
        {"气象局", "The weather bureau", "Forecasters"},
        {"医院院长", "The director of the hospital", "The hospital's chief doctor"},
        {"环保组织", "An environmental group", "Campaigners for the environment"},
        {"反对党领袖", "The leader of the opposition", "The opposition's chief"},
        {"铁路公司", "The railway company", "The operator of the line"},
        {"农业部长", "The minister of agriculture", "The farm minister"},
        {"博物馆馆长", "The curator of the museum", "The museum's director"}
    };
    private static final String[][] DOES = {
        {"宣布", "announced", "said"},
        {"表示", "said", "told reporters"},
        {"强调", "stressed", "insisted"},
        {"对记者说", "told reporters", "told journalists"},
        {"在议会承认", "admitted in parliament", "conceded to lawmakers"},
        {"在声明中警告", "warned in a statement", "cautioned in writing"},
        {"证实", "confirmed", "acknowledged"},
        {"在报告中指出", "pointed out in a report", "wrote in a study"}
    };
    private static final String[][] WHERE = {
        {"东京", "Tokyo"},
        {"北京", "Beijing"},
        {"大阪", "Osaka"},
        {"上海", "Shanghai"},
        {"华盛顿", "Washington"},
        {"莫斯科", "Moscow"},
        {"巴黎", "Paris"},
        {"柏林", "Berlin"},
        {"伦敦", "London"},
        {"首尔", "Seoul"},
        {"曼谷", "Bangkok"},
        {"开罗", "Cairo"},
        {"罗马", "Rome"},
        {"马德里", "Madrid"},
        {"新德里", "New Delhi"},
        {"堪培拉", "Canberra"},
        {"渥太华", "Ottawa"},
        {"广岛", "Hiroshima"},
        {"广州", "Guangzhou"},
        {"维也纳", "Vienna"}
    };
    private static final String[][] WHAT = {
        {
            "{p}的国防预算将增加到{n}亿日元",
            "{p}'s defence budget will rise to {n} hundred million yen",
            "military spending in {p} would grow to {n} hundred million yen"
        },
        {"与{p}签署了{n}项贸易协议", "{n} trade agreements were signed with {p}", "{p} has put its name to {n} deals on trade"},
        {
            "通往{p}的新铁路将在{n}天后开通",
            "the new railway to {p} will open in {n} days",
            "trains will run on the new line to {p} {n} days from now"
        },
        {
            "{p}的洪水造成{n}人失去住房",
            "the flood in {p} left {n} people without homes",
            "{n} people in {p} lost their houses to the water"
        },
        {
            "没有计划关闭{p}附近的核电站",
            "there are no plans to close the nuclear plant near {p}",
            "the reactor outside {p} will stay open"
        },
        {"对{p}的出口下降了百分之{n}", "exports to {p} fell by {n} percent", "sales abroad to {p} dropped {n} percent"},
        {"{p}的学校需要{n}名教师", "schools in {p} need {n} teachers", "{n} more teachers are wanted in {p}'s classrooms"},
        {"{p}的医院缺少{n}张病床", "hospitals in {p} are short of {n} beds", "{p} lacks {n} places for the sick"},
        {
            "从{p}来的游客达到{n}万",
            "visitors from {p} reached {n} ten thousand",
            "tourism out of {p} came to {n} ten thousand trips"
        },
        {"{p}机场取消了{n}个航班", "the airport of {p} cancelled {n} flights", "{n} planes did not take off in {p}"},
        {"{p}的房价上涨了百分之{n}", "house prices in {p} rose by {n} percent", "homes in {p} became {n} percent dearer"},
        {"{p}的海军派出了{n}艘军舰", "the navy of {p} sent {n} warships", "{n} vessels left {p} for the exercise"},
        {"在{p}发现了{n}例流感", "{n} cases of influenza were found in {p}", "the flu has reached {n} people in {p}"},
        {"{p}的工厂解雇了{n}名工人", "the factory in {p} dismissed {n} workers", "{n} jobs were lost at the plant in {p}"},
        {
            "{p}的选举将推迟到{n}月之后",
            "the election in {p} will be put off for {n} months",
            "voters in {p} must wait {n} months longer"
        },
        {
            "{p}的博物馆归还了{n}件文物",
            "the museum of {p} gave back {n} works of art",
            "{n} stolen treasures have come home from {p}"
        },
        {"{p}的地震没有造成伤亡", "the earthquake in {p} hurt nobody", "nobody was injured when the earth shook in {p}"},
        {
            "{p}的河水污染超过标准{n}倍",
            "pollution of the river in {p} is {n} times the limit",
            "the water in {p} is {n} times too dirty"
        },
        {
            "{p}的大米收成是{n}万吨",
            "the rice harvest of {p} is {n} ten thousand tons",
            "farmers around {p} brought in {n} ten thousand tons of rice"
        },
        {"{p}警察逮捕了{n}名嫌疑人", "police in {p} arrested {n} suspects", "{n} people are in custody in {p}"},
        {"{p}的电影节将放映{n}部影片", "the film festival of {p} will show {n} films", "{n} movies are to be seen in {p}"},
        {"{p}的利率保持不变", "interest rates in {p} stay as they are", "the cost of borrowing in {p} does not move"},
        {
            "导弹将部署在{p}以外{n}公里",
            "missiles will be deployed {n} kilometres from {p}",
            "rockets are to be placed {n} kilometres outside {p}"
        },
        {
            "{p}大学录取了{n}名外国学生",
            "the university of {p} admitted {n} foreign students",
            "{n} young people from abroad may study in {p}"
        },
        {"{p}的法院驳回了上诉", "the court in {p} dismissed the appeal", "judges in {p} refused to hear the case again"},
        {"{p}的气温升到{n}度", "the temperature in {p} rose to {n} degrees", "{p} sweated at {n} degrees"},
        {
            "{p}的电价每年上涨{n}元",
            "electricity in {p} costs {n} yuan more each year",
            "power bills in {p} climb by {n} yuan a year"
        },
        {"在{p}举行的足球比赛有{n}名观众", "the football match in {p} had {n} spectators", "{n} fans watched the game in {p}"},
        {"{p}的难民营住着{n}个家庭", "the refugee camp of {p} shelters {n} families", "{n} families live in tents near {p}"},
        {"{p}的桥梁需要修理", "the bridges of {p} need repair", "{p}'s bridges have to be mended"}
    };

    private Coverages() {}

    private record Sentence(int who, int does, int what, int where, int number) {
        String in(int language) {
            String what = WHAT[this.what][language]
                    .replace("{p}", WHERE[where][Math.min(language, 1)])
                    .replace("{n}", String.valueOf(number));
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
                        random.nextInt(WHERE.length),
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
