package dev.parallax.lexicon;

import java.util.List;

/**
 * One entry of CC-CEDICT.
 *
 * @param traditional the headword in traditional characters
 * @param simplified the headword in simplified characters
 * @param pinyin its reading, a syllable with a tone number for each character, such as {@code Te4 lang3 pu3}
 * @param senses what it means in English, as the dictionary words it
 */
public record CedictEntry(String traditional, String simplified, String pinyin, List<String> senses) {
    public CedictEntry {
        senses = List.copyOf(senses);
    }
}
