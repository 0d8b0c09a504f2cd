package dev.parallax.check;

import static dev.parallax.check.Severity.NOTICE;

import java.util.List;

/** The rules that a language's list of words makes, against English; all of them notices, since the lists are short. */
final class LanguageRules {
    private static final String ADMITS =
            "\\b(?:admi\\w*|acknowledg\\w*|conced\\w*|confess\\w*|recogni\\w*|accept\\w*|own\\w*|grant\\w*|agree\\w*|plead\\w*|allow\\w*|guilty)\\b";
    private static final String SO_CALLED =
            "\\b(?:so-called|call\\w*|known|dubbed|alleged\\w*|supposed\\w*|purport\\w*|term\\w*|what|named?|refer\\w*|self-\\w+)\\b|[\"“‘'’]";

    private LanguageRules() {}

    static List<WordingRule> modality(LanguageWords words) {
        return List.of(
                WordingRule.of(
                        words.maybe(),
                        Wordings.MAYBE,
                        Wordings.CERTAIN,
                        NOTICE,
                        "%s says that it may be so; the translation makes it certain.",
                        "may"),
                WordingRule.of(
                        words.must(),
                        Wordings.MUST,
                        "\\b(?:may|might|could|can)\\b",
                        NOTICE,
                        "%s says that it has to be; the translation does not.",
                        "must"));
    }

    static List<WordingRule> lessSure(LanguageWords words) {
        return List.of(WordingRule.of(
                "\\bmight\\b|(?<![A-Z] )\\bmay(?= [a-z]+\\b)|\\bperhaps\\b|\\bpossibly\\b",
                words.unsure(),
                "",
                NOTICE,
                "“%s” makes less sure what the original states.",
                ""));
    }

    static List<WordingRule> attribution(LanguageWords words) {
        return List.of(
                WordingRule.of(
                        words.doubts(),
                        "\\b(?:" + Wordings.DOUBTS
                                + "|suspect\\w*|suppos\\w*|presum\\w*|accus\\w*|apparent\\w*|report\\w*)\\b",
                        Wordings.NEUTRAL,
                        NOTICE,
                        "%s keeps its distance from what is said; the translation does not.",
                        "claimed"),
                WordingRule.of(
                        words.admits(),
                        ADMITS,
                        Wordings.NEUTRAL,
                        NOTICE,
                        "%s is an admission; the translation only reports it.",
                        "admitted"),
                WordingRule.of(
                        words.sourced(),
                        "\\b(?:" + Wordings.SOURCED + "|argu\\w*|depend\\w*|with|as|admit\\w*|add\\w*)\\b",
                        "",
                        NOTICE,
                        "%s: the translation does not say where this comes from.",
                        "according to"));
    }

    static List<WordingRule> accusing(LanguageWords words) {
        return List.of(WordingRule.of(
                "\\b(?:claimed|claims|alleged|alleges|purported|purports)\\b(?! (?:to have )?(?:lives|victory|responsibility))",
                words.accuses(),
                "",
                NOTICE,
                "“%s” casts a doubt that the original does not.",
                "said"));
    }

    static List<WordingRule> loaded(LanguageWords words) {
        return List.of(WordingRule.of(
                words.soCalled(),
                SO_CALLED,
                "",
                NOTICE,
                "%s is lost: the original sets itself apart from the word.",
                "so-called"));
    }

    static List<WordingRule> calling(LanguageWords words) {
        return List.of(WordingRule.of(
                "\\bso-called\\b",
                words.soCalled() + "|[„“\"«‹‘「『]|nenn|appel|nomm|llama|denomin|назыв|имен|불리|부르|سم[ىي]|يعرف",
                "",
                NOTICE,
                "“%s” is not in the original.",
                ""));
    }
}
