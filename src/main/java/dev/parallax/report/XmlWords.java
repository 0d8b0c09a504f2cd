package dev.parallax.report;

/** Words as an XML document may hold them. */
final class XmlWords {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlWords() {}

    /** The words with U+FFFD for every character that XML 1.0 (section 2.2) does not allow, lone surrogates included. */
    static String legal(String words) {
        if (words.codePoints().allMatch(XmlWords::isLegal)) {
            return words;
        }
        var legal = new StringBuilder();
        words.codePoints().map(c -> isLegal(c) ? c : REPLACEMENT).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
