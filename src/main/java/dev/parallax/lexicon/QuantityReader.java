package dev.parallax.lexicon;

import dev.parallax.text.Language;
import java.util.List;

/** Finds the quantities that a sentence states: numbers, percentages, money, dates, in figures and in words. */
public interface QuantityReader {
    /** The quantities in the order of their places; spans do not overlap. */
    List<Quantity> read(String words);

    /** English, Chinese and Japanese are read in figures and words, other languages in figures. */
    static QuantityReader of(Language language) {
        return switch (language.primary()) {
            case "en" -> new EnglishQuantityReader();
            case "zh", "ja" -> new HanQuantityReader(language);
            default -> new FigureQuantityReader(language);
        };
    }
}
