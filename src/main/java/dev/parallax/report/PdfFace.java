package dev.parallax.report;

import java.util.ArrayList;
import java.util.List;

/** The families of typefaces that PDF reports embed, in the order in which they are asked for a character. */
enum PdfFace {
    SERIF("noto-serif", "NotoSerif"),
    SANS("noto-sans", "NotoSans"),
    ARABIC("noto-naskh-arabic", "NotoNaskhArabic"),
    CHINESE("noto-serif-sc", "NotoSerifSC"),
    JAPANESE("noto-serif-jp", "NotoSerifJP"),
    KOREAN("nanum-myeongjo", "NanumMyeongjo"),
    SYMBOLS("noto-sans-symbols-2", "NotoSansSymbols2"),
    EMOJI("noto-emoji", "NotoEmoji");

    private final String folder;

    /** The family, as a style sheet names it. */
    final String family;

    PdfFace(String folder, String family) {
        this.folder = folder;
        this.family = family;
    }

    boolean hasBold() {
        return this != SYMBOLS;
    }

    String file(boolean bold) {
        String style = bold ? "700Bold" : "400Regular";
        return "fonts/" + folder + "/" + style + "/" + family + "_" + style + ".ttf";
    }

    /**
     * The families in the order in which words of a language take them: the language's own first, whose quotation marks
     * and dashes are as wide as its readers expect.
     *
     * @param sans whether the words are the report's, not a text's
     */
    static List<PdfFace> order(String language, boolean sans) {
        var order = new ArrayList<PdfFace>();
        switch (language) {
            case "zh" -> order.add(CHINESE);
            case "ja" -> order.add(JAPANESE);
            case "ko" -> order.add(KOREAN);
            case "ar", "fa", "ur" -> order.add(ARABIC);
            default -> order.add(sans ? SANS : SERIF);
        }
        for (PdfFace face : values()) {
            if (!order.contains(face)) {
                order.add(face);
            }
        }
        return order;
    }
}
