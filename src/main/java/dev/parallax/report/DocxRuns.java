package dev.parallax.report;

import dev.parallax.check.Severity;
import dev.parallax.difference.Difference;
import dev.parallax.text.Language;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Runs of words in a Word document, marked as the web page marks them as far as Word can. */
final class DocxRuns {
    private DocxRuns() {}

    /** Adds words in a language; line breaks stay. */
    static XWPFRun plain(XWPFParagraph paragraph, String words, Language language) {
        XWPFRun run = paragraph.createRun();
        String[] lines = XmlWords.legal(words).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        speak(run, language);
        return run;
    }

    static void bold(XWPFParagraph paragraph, String words, Language language) {
        plain(paragraph, words, language).setBold(true);
    }

    static void link(XWPFParagraph paragraph, String address) {
        XWPFRun run = paragraph.createHyperlinkRun(address);
        run.addBreak();
        run.setText(XmlWords.legal(address));
        run.setUnderline(UnderlinePatterns.SINGLE);
        run.setColor("1F5673");
    }

    /** Adds a small label of the report's own. */
    static void label(XWPFParagraph paragraph, String words, String color, Language language) {
        XWPFRun run = plain(paragraph, words, language);
        run.setColor(color);
        run.setFontSize(7);
    }

    static void stretch(
            XWPFParagraph paragraph, Stretch stretch, Language language, Words words, @Nullable DocxChanges changes) {
        Stretch.Change change = stretch.change();
        boolean untracked = change == null || change.formOnly() || change.kind() == Difference.Kind.MOVED;
        DocxChanges tracked = untracked ? null : changes;
        if (change != null && !change.base().isBlank()) {
            if (tracked != null) {
                tracked.deleted(paragraph, change.base(), language);
            } else if (stretch.words().isEmpty()) {
                deleted(paragraph, change.base(), language);
            }
        }
        if (stretch.words().isEmpty()) {
            return;
        }
        XWPFRun run = tracked != null
                ? tracked.inserted(paragraph, stretch.words(), language)
                : plain(paragraph, stretch.words(), language);
        if (change != null && !change.formOnly() && tracked == null) {
            change(run, change.kind());
        }
        if (stretch.counterpart()) {
            shade(run, "D8EBDF");
        }
        stretch.findings().stream()
                .map(f -> f.finding().severity())
                .sorted()
                .findFirst()
                .ifPresent(severity -> severity(run, severity));
        for (NumberedFinding finding : stretch.ending()) {
            var severity = finding.finding().severity();
            label(
                    paragraph,
                    " " + Words.sign(severity) + " "
                            + words.check(finding.finding().check()),
                    severity == Severity.ERROR ? "B3261E" : "8A5200",
                    words.language());
        }
    }

    /** A fact of the overview, marked if it stands out. */
    static void stated(XWPFParagraph paragraph, String words, Language language, boolean marked) {
        XWPFRun run = plain(paragraph, words, language);
        if (marked) {
            change(run, Difference.Kind.REPLACED);
        }
    }

    private static void deleted(XWPFParagraph paragraph, String words, Language language) {
        XWPFRun run = plain(paragraph, words, language);
        run.setStrikeThrough(true);
        run.setColor("5D646D");
        plain(paragraph, " ", language);
    }

    private static void change(XWPFRun run, Difference.Kind kind) {
        switch (kind) {
            case REPLACED -> {
                shade(run, "FDEEC7");
                underline(run, UnderlinePatterns.SINGLE, "A96A0D");
            }
            case INSERTED -> {
                shade(run, "DCEBFA");
                underline(run, UnderlinePatterns.DASH, "2B6CB0");
            }
            case MOVED -> {
                shade(run, "EFE9FB");
                underline(run, UnderlinePatterns.DOUBLE, "6B46C1");
            }
            case DELETED, KEPT -> {}
        }
    }

    private static void severity(XWPFRun run, Severity severity) {
        switch (severity) {
            case ERROR -> {
                shade(run, "FBE6E4");
                underline(run, UnderlinePatterns.WAVE, "B3261E");
            }
            case NOTICE -> underline(run, UnderlinePatterns.DOTTED, "8A5200");
        }
    }

    /** A sample of every mark. */
    static void legend(XWPFParagraph paragraph, Words words) {
        var own = words.language();
        change(plain(paragraph, words.of("legend.replaced"), own), Difference.Kind.REPLACED);
        plain(paragraph, " · ", own);
        change(plain(paragraph, words.of("legend.only-here"), own), Difference.Kind.INSERTED);
        plain(paragraph, " · ", own);
        deleted(paragraph, words.of("legend.deleted"), own);
        plain(paragraph, "· ", own);
        change(plain(paragraph, words.of("legend.moved"), own), Difference.Kind.MOVED);
        plain(paragraph, " · ", own);
        severity(plain(paragraph, "✕ " + words.of("severity.error"), own), Severity.ERROR);
        plain(paragraph, " · ", own);
        severity(plain(paragraph, "! " + words.of("severity.notice"), own), Severity.NOTICE);
        plain(paragraph, " · ", own);
        shade(plain(paragraph, words.of("legend.counterpart.meaning"), own), "D8EBDF");
        plain(paragraph, " · " + words.of("legend.comments"), own);
    }

    private static void underline(XWPFRun run, UnderlinePatterns pattern, String color) {
        run.setUnderline(pattern);
        run.setUnderlineColor(color);
    }

    private static void shade(XWPFRun run, String color) {
        var properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        var shading = properties.sizeOfShdArray() > 0 ? properties.getShdArray(0) : properties.addNewShd();
        shading.setVal(STShd.CLEAR);
        shading.setColor("auto");
        shading.setFill(color);
    }

    /** Which language a run is in: Word chooses fonts, hyphens and direction by it. */
    static void speak(XWPFRun run, Language language) {
        var properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        String font = switch (language.primary()) {
            case "zh" -> language.locale().getScript().equals("Hant") ? "PMingLiU" : "SimSun";
            case "ja" -> "Yu Mincho";
            case "ko" -> "Batang";
            default -> "";
        };
        if (!font.isEmpty()) {
            properties.addNewRFonts().setEastAsia(font);
        }
        if (language.rightToLeft()) {
            properties.addNewRtl();
        }
        var tag = properties.addNewLang();
        if (language.rightToLeft()) {
            tag.setBidi(language.tag());
        } else if (!font.isEmpty()) {
            tag.setEastAsia(language.tag());
        } else {
            tag.setVal(language.tag());
        }
    }
}
