package dev.parallax.dossier.store;

import com.ibm.icu.text.Normalizer2;

/**
 * Strings as search compares them: without case, accents and differences of width.
 *
 * <p>Only the combining marks of Latin, Greek and Cyrillic are dropped; the voicing marks of kana tell words apart.
 */
final class Folding {
    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();

    private Folding() {}

    static String fold(String words) {
        var folded = new StringBuilder();
        APART.normalize(CASE.normalize(words))
                .codePoints()
                .filter(c -> !(c >= 0x300 && c < 0x370) && c != 0)
                .forEach(folded::appendCodePoint);
        return TOGETHER.normalize(folded);
    }
}
