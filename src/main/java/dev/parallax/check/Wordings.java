package dev.parallax.check;

import static dev.parallax.check.Severity.ERROR;
import static dev.parallax.check.Severity.NOTICE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rules on wording that carries how sure, how obliged, and how trusted a statement is. */
final class Wordings {
    private static final String HEDGES =
            "may|maybe|might|could|can|cannot|possib\\w+|perhaps|likely|unlikely|probab\\w+|potential\\w*|expect\\w*|would|should|appear\\w*|seem\\w*"
                    + "|chance\\w*|risk\\w*|if|whether|fear\\w*|suggest\\w*|suspect\\w*|threat\\w*|poised|set to|due to|bound to|prone|danger\\w*|prospect\\w*|odds|apparently|presum\\w*|conceivabl\\w*|plausibl\\w*|afraid|worr\\w*|tend\\w*|uncertain\\w*|doubt\\w*|unclear";
    private static final String MAYBE_THOUGHT = "\\b(?:" + HEDGES + ")\\b";
    /** What could render "may" where the original does not also say that somebody thinks so. */
    static final String MAYBE = "\\b(?:think\\w*|believ\\w*|consider\\w*|" + HEDGES + ")\\b";

    static final String CERTAIN =
            "\\bwill(?: (?:become|be|have|not|soon|also|still)\\b(?: \\w+)?| \\w+)?|\\b(?:must|shall|certainly|definitely)\\b";
    static final String MUST =
            "\\b(?:must|have to|has to|had to|having to|ha[sd] got to|got to|need\\w*|necess\\w*|requir\\w*|should|ought|essential|compel\\w*|forc\\w*|oblig\\w*"
                    + "|mandator\\w*|only|imperative|vital|crucial|shall|bound|demand(?:s|ed|ing)? (?:that|to)|oblige\\w*|be sure to|make sure|ensure\\w*|cannot but|no choice|are to|is to|were to|was to|owe\\w*|insist\\w*|call\\w* (?:on|for)|supposed to|will have|will need|urge\\w*)\\b";
    private static final String CONSIDERS =
            "\\b(?:consider\\w*|weigh\\w*|mull\\w*|think\\w*|examin\\w*|stud(?:y|ies|ied|ying)|look\\w*|plan\\w*|discuss\\w*|explor\\w*|may|might|could|review\\w*|contemplat\\w*|possib\\w+|debat\\w*|deliberat\\w*|eye\\w*|intend\\w*|aim\\w*|seek\\w*)\\b";

    static final WordingCheck MODALITY = new WordingCheck(
            "modality",
            Fact.MODALITY,
            with(
                    LanguageRules::modality,
                    Map.of(
                            "zh",
                            List.of(
                                    WordingRule.of(
                                            "(?<=(?:认为|相信)[^。；]{0,60})(?:(?<!不)可能(?!性)|或将|或许|也许)",
                                            MAYBE_THOUGHT,
                                            CERTAIN,
                                            ERROR,
                                            "%s says that it may be so; the translation makes it certain.",
                                            "may"),
                                    WordingRule.of(
                                            "(?<!(?:认为|相信)[^。；]{0,60})(?:(?<!不)可能(?!性)|或将|或许|也许|恐将)",
                                            MAYBE,
                                            CERTAIN,
                                            ERROR,
                                            "%s says that it may be so; the translation makes it certain.",
                                            "may"),
                                    WordingRule.of(
                                            "必须|务必",
                                            MUST,
                                            "\\b(?:may|might|could|can)\\b",
                                            NOTICE,
                                            "%s says that it has to be; the translation does not.",
                                            "must")),
                            "ja",
                            List.of(
                                    WordingRule.of(
                                            "可能性が|かもしれ|恐れがあ|おそれがあ",
                                            MAYBE,
                                            CERTAIN,
                                            ERROR,
                                            "%s says that it may be so; the translation makes it certain.",
                                            "may"),
                                    WordingRule.of(
                                            "検討して|検討する|検討に入",
                                            CONSIDERS,
                                            CERTAIN,
                                            ERROR,
                                            "%s says that it is only being considered.",
                                            "is considering")))),
            with(
                    LanguageRules::lessSure,
                    Map.of(
                            "zh",
                            List.of(WordingRule.of(
                                    "\\bmight\\b|(?<![A-Z] )\\bmay(?= [a-z]+\\b)|\\bperhaps\\b|\\bpossibly\\b",
                                    "[可能或恐许会料估似怕概若像将想准允岂以]|如果|看来|大概|说不定|不一定|假如|一旦|万一|未必|预计|预期|据|机会|希望|感觉",
                                    "",
                                    NOTICE,
                                    "“%s” makes less sure what the original states.",
                                    "")))));

    static final String DOUBTS =
            "claim\\w*|alleg\\w*|assert\\w*|proclaim\\w*|declar\\w*|insist\\w*|purport\\w*|profess\\w*|maintain\\w*|contend\\w*|boast\\w*|vow\\w*|threat\\w*|argu\\w*|so-called|self-\\w+|style\\w*|pretend\\w*|announc\\w*|trumpet\\w*|tout\\w*|accus\\w*|believ\\w*|call\\w*|swear|swore|pledg\\w*|promis\\w*|describ\\w*|bill\\w*|clamou?r\\w*";
    static final String NEUTRAL =
            "\\b(?:said|says|say|saying|told|stated|(?<!United )states|noted|notes|added|adds|explained|according to)\\b";
    static final String SOURCED =
            "accord\\w*|report\\w*|said|says?|saying|told|tell\\w*|cit(?:e|es|ed|ing)|quot\\w*|learn\\w*|underst\\w*|reveal\\w*|estimat\\w*|show\\w*|statistic\\w*|data|figures?|announc\\w*|not(?:e|es|ed|ing)|wr(?:ote|ite|itten)\\w*|claim\\w*|stat(?:e|es|ed|ement|ements)|alleg\\w*|reputed\\w*|survey\\w*|poll\\w*|stud(?:y|ies)|found|find\\w*|believ\\w*|expect\\w*|predict\\w*|calculat\\w*|by|from|in|per|based|base|suggest\\w*|indicat\\w*|records?|sources?|apparently|thought|tweet\\w*|under|post\\w*|known|heard|hear\\w*|described?|confirm\\w*|disclos\\w*|think\\w*|forecast\\w*";

    static final WordingCheck REPORTING = new WordingCheck(
            "attribution",
            Fact.REPORTING,
            with(
                    LanguageRules::attribution,
                    Map.of(
                            "zh",
                            List.of(
                                    WordingRule.of(
                                            "(?<!公开)声称|妄称|谎称|诡称|扬言|宣称|自称",
                                            "\\b(?:" + DOUBTS + ")\\b",
                                            NEUTRAL,
                                            ERROR,
                                            "%s keeps its distance from what is said; the translation does not.",
                                            "claimed"),
                                    WordingRule.of(
                                            "(?<!不得不|拒绝|不|未)承认|坦承|供认",
                                            "\\b(?:admi\\w*|acknowledg\\w*|conced\\w*|confess\\w*|recogni\\w*|accept\\w*|own\\w*|grant\\w*|agree\\w*|plead\\w*|allow\\w*)\\b",
                                            NEUTRAL,
                                            NOTICE,
                                            "%s is an admission; the translation only reports it.",
                                            "admitted"),
                                    WordingRule.of(
                                            "据(?:[^，。]{0,10})?(?:报道|报导|悉|了解)",
                                            "\\b(?:" + SOURCED + ")\\b",
                                            "",
                                            NOTICE,
                                            "%s: the translation does not say where this comes from.",
                                            "according to reports")),
                            "ja",
                            List.of(WordingRule.of(
                                    "と主張し",
                                    "\\b(?:" + DOUBTS + "|say\\w*|said)\\b",
                                    NEUTRAL,
                                    NOTICE,
                                    "%s keeps its distance from what is said; the translation does not.",
                                    "claimed")))),
            with(
                    LanguageRules::accusing,
                    Map.of(
                            "zh",
                            List.of(WordingRule.of(
                                    "\\b(?:claimed|claims|alleged|alleges|purported|purports)\\b(?: that\\b)",
                                    "称|诉|指|控|涉嫌|据|主张|辩|说法|认为|自认|坚持|宣|言",
                                    "",
                                    NOTICE,
                                    "“%s” casts a doubt that the original does not.",
                                    "said")),
                            "ja",
                            List.of(WordingRule.of(
                                    "\\b(?:claimed|claims|alleged|alleges|purported|purports)\\b(?! (?:to have )?(?:lives|victory|responsibility))",
                                    "主張|号称|称し|訴え|疑|自称|とされ|言い張|申し立て|指摘|告発|非難|請求",
                                    "",
                                    ERROR,
                                    "“%s” casts a doubt that the original does not.",
                                    "says")))));

    static final WordingCheck LOADED = new WordingCheck(
            "loaded",
            Fact.LOADED,
            with(
                    LanguageRules::loaded,
                    Map.of(
                            "zh",
                            List.of(WordingRule.of(
                                    "所谓(?!的?大)",
                                    "\\b(?:so-called|call\\w*|known|dubbed|alleged\\w*|supposed\\w*|purport\\w*|term\\w*|what|named?|means?|refer\\w*|idea|notion)\\b|[\"“‘'’]",
                                    "",
                                    NOTICE,
                                    "%s is lost: the original sets itself apart from the word.",
                                    "so-called")),
                            "ja",
                            List.of(WordingRule.of(
                                    "いわゆる",
                                    "\\b(?:so-called|call\\w*|known|dubbed|supposed\\w*|term\\w*|what|named?)\\b|[\"“‘'’]",
                                    "",
                                    NOTICE,
                                    "%s is lost.",
                                    "so-called")))),
            with(
                    LanguageRules::calling,
                    Map.of(
                            "zh",
                            List.of(
                                    WordingRule.of(
                                            "\\bso-called\\b",
                                            "所谓|号称|被称|叫|称|名为|[“\"‘「《]|谓",
                                            "",
                                            NOTICE,
                                            "“%s” is not in the original.",
                                            ""),
                                    WordingRule.of(
                                            "\\b(?:brazen\\w*|blatant\\w*|flagrant\\w*|shameful\\w*|notorious\\w*|infamous\\w*|despicabl\\w*|outrageous\\w*|egregious\\w*)\\b",
                                            "[悍公然肆妄耻恶猖嚣霸臭狂暴悬蛮丑劣愤荒骇惊声]|明目张胆|令人发指|不像话",
                                            "",
                                            NOTICE,
                                            "“%s” is stronger than the original.",
                                            "")),
                            "ja",
                            List.of(WordingRule.of(
                                    "\\bso-called\\b",
                                    "いわゆる|称|呼|と言|という|[「『]",
                                    "",
                                    NOTICE,
                                    "“%s” is not in the original.",
                                    "")))));

    private Wordings() {}

    /** The rules of languages that have rules of their own, and those made from each other language's list of words. */
    private static Map<String, List<WordingRule>> with(
            Function<LanguageWords, List<WordingRule>> rules, Map<String, List<WordingRule>> own) {
        var all = new HashMap<>(own);
        LanguageWords.ALL.forEach(words -> all.put(words.language(), rules.apply(words)));
        return Map.copyOf(all);
    }
}
