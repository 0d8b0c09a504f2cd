package dev.parallax.lexicon;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.opencc4j.util.ZhJpConverterUtil;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Brings simplified and traditional characters and Japan's own (shinjitai) to one form: the simplified one. */
final class HanScript {
    private static final Map<Character, Character> SIMPLIFIED = new ConcurrentHashMap<>();

    private HanScript() {}

    /** Every character in its simplified form, position by position. */
    static String simplified(String words) {
        var simplified = new StringBuilder(words);
        for (int i = 0; i < simplified.length(); i++) {
            char c = simplified.charAt(i);
            if (isHan(c)) {
                simplified.setCharAt(i, SIMPLIFIED.computeIfAbsent(c, HanScript::simplify));
            }
        }
        return simplified.toString();
    }

    static boolean isHan(char c) {
        return c >= 0x3400 && c < 0xA000 || c == '々';
    }

    private static char simplify(char c) {
        String chinese = ZhJpConverterUtil.toSimple(String.valueOf(c));
        String simple = ZhConverterUtil.toSimple(chinese.length() == 1 ? chinese : String.valueOf(c));
        return simple.length() == 1 ? simple.charAt(0) : c;
    }
}
