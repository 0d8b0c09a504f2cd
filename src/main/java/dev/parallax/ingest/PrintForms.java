package dev.parallax.ingest;

import com.ibm.icu.text.Bidi;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns the characters that a PDF was printed with into those that people write.
 *
 * <p>A PDF names the shapes on the page: ligatures, the shapes of Arabic letters inside a word, and, where a typeface draws a
 * character and a radical alike, the radical (⽇ for 日). They stand in the order of the page, so that a line of Arabic or
 * Hebrew has its last letter first.
 */
final class PrintForms {
    /** Each radical and its character: Equivalent_Unified_Ideograph of the Unicode Character Database. */
    private static final String RADICALS = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵"
            + "⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见"
            + "⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦"
            + "⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    private static final Map<Integer, String> CHARACTERS = new HashMap<>();

    static {
        for (int i = 0; i < RADICALS.length(); i += 2) {
            CHARACTERS.put((int) RADICALS.charAt(i), RADICALS.substring(i + 1, i + 2));
        }
    }

    private PrintForms() {}

    /** The characters that people write; all that are no shapes, such as quotation marks and full-width digits, stay. */
    static String written(String printed) {
        var written = new StringBuilder();
        printed.codePoints().forEach(c -> written.append(isShape(c) ? written(c) : Character.toString(c)));
        return written.toString();
    }

    private static String written(int shape) {
        var character = CHARACTERS.get(shape);
        return character != null ? character : Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC);
    }

    private static boolean isShape(int c) {
        return (c >= 0x2E80 && c <= 0x2FDF) // radicals
                || (c >= 0xFB00 && c <= 0xFDFF) // ligatures, Hebrew and Arabic shapes
                || (c >= 0xFE70 && c <= 0xFEFC); // Arabic shapes
    }

    /** Whether most letters are Arabic, Hebrew or the like. */
    static boolean isRightToLeft(String words) {
        long right = words.codePoints().filter(PrintForms::isRightToLeft).count();
        return 2 * right > words.codePoints().filter(Character::isLetter).count();
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** A shape as it stands on the page from left to right; one of several letters has them in the order of writing. */
    static String asOnPage(String shape) {
        return shape.length() > 1 && isRightToLeft(shape.codePointAt(0))
                ? new StringBuilder(shape).reverse().toString()
                : shape;
    }

    /**
     * A line in the order of reading. Numbers between words of both directions may go to the wrong side: the page does not tell.
     *
     * @param onPage the line from left to right
     * @param rightToLeft whether the text around it is read so
     */
    static String read(String onPage, boolean rightToLeft) {
        var bidi = new Bidi();
        bidi.setReorderingMode(Bidi.REORDER_INVERSE_LIKE_DIRECT);
        bidi.setPara(onPage, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        return bidi.getDirection() != Bidi.LTR ? bidi.writeReordered(Bidi.DO_MIRRORING) : onPage;
    }
}
