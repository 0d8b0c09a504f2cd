package dev.parallax.alignment;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * What is left of a name when another writing system has spelt it by ear: its consonants, with those that Japanese does
 * not tell apart made the same (ヘグセス and Hegseth are both {@code ~hgs}), in the spirit of Soundex (Russell, 1918).
 */
final class Sound {
    private static final Transliterator KATAKANA = Transliterator.getInstance("Katakana-Latin; Latin-ASCII");

    private Sound() {}

    /** The sound of a word in katakana or Latin letters; no word's spelling looks like it. */
    static String of(String word) {
        String latin = KATAKANA.transliterate(word).toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
        String consonants = latin.replaceAll("th|sh|c(?=[eiy])|z", "s")
                .replaceAll("ph", "f")
                .replaceAll("ch|ts", "t")
                .replaceAll("[cq]", "k")
                .replace("x", "ks")
                .replace('l', 'r')
                .replace('v', 'b')
                .replace('m', 'n')
                .replace("ng", "n")
                .replaceAll("[^a-z]|[aeiouyw]", "");
        return "~" + consonants.replaceAll("(.)\\1+", "$1");
    }
}
