package dev.parallax.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows by their words the blocks that ask for money before the rest of an article. */
final class PayWall {
    private static final int LONGEST = 300;

    private static final Pattern WORDS = Pattern.compile(
            "subscribe (?:now|to (?:continue|read|keep))|already a subscriber|subscribers? only|for subscribers|"
                    + "to continue reading|sign in to (?:read|continue)|"
                    + "有料会員|会員限定|続きを読む|残り\\s?\\d+文字|订阅后|付费阅读|登录后阅读|訂閱後|會員專屬|구독자|유료\\s*회원|"
                    + "réservé aux abonnés|abonnez-vous|nur für abonnenten|jetzt abonnieren|weiterlesen mit|"
                    + "solo para suscriptores|suscríbete|только для подписчиков|оформите подписку|للمشتركين");

    private PayWall() {}

    static boolean shows(List<HtmlBlocks.Found> blocks) {
        return blocks.stream().anyMatch(b -> asks(b.words()));
    }

    static boolean asks(String words) {
        return words.length() <= LONGEST
                && WORDS.matcher(words.toLowerCase(Locale.ROOT)).find();
    }
}
