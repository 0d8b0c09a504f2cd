package dev.parallax.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Knows the blocks of a page that stand around every article: menus, buttons to share, consent to cookies, lists of other
 * articles, readers' comments, requests for money.
 *
 * <p>They are known by their words, by being links, or by the names that the page gives to an element around them. A name
 * counts only on an element that does not hold the headline, and one that is often given to the article as well
 * ({@code related}, {@code widget}) only on an element with little of the page's words. Each block is judged once; cost:
 * linear in the page times its depth.
 */
final class Furniture {
    private static final double MOSTLY_LINKS = 0.5;
    private static final double LITTLE = 0.4;

    /** Longer blocks are no line that says "share". */
    private static final int LONGEST_TOOL = 60;

    private static final Pattern TOOL = Pattern.compile(
            "(?:share(?: this.*| on .*)?:?|print|e-?mail|save|advertisement|ad|sponsored|follow us.*|read more.*|more"
                    + " on this.*|newsletter|related(?: (?:articles|stories|topics|coverage))?:?.*|see also:?.*|sign"
                    + " up.*newsletter.*|comments?|"
                    + "分享(?:到.*)?|打印|列印|收藏|举报|广告|廣告|相关(?:阅读|新闻|报道).*|相關(?:閱讀|新聞|報導).*|推荐阅读.*|延伸閱讀.*|"
                    + "点击.*关注.*|【纠错】.*|シェア(?:する)?|印刷|関連記事.*|広告|あわせて読みたい.*|공유(?:하기)?|인쇄|관련\\s*기사.*|광고|teilen|drucken|anzeige|lesen"
                    + " sie auch.*|mehr zum thema.*|partager|imprimer|publicité|(?:à )?lire"
                    + " aussi.*|compartir|imprimir|publicidad|lea también.*|поделиться|реклама|читайте"
                    + " также.*|مشاركة|طباعة|إعلان|اقرأ أيضا.*)");

    private static final Pattern NAMES =
            Pattern.compile("(?:^|[-_ ])(?:cookies?|consent|gdpr|newsletter|comments|comment|"
                    + "commentlist|disqus|share[a-z]*|sharing|social|breadcrumbs?|paywall|pagination)(?:$|[-_ ])");

    private static final Pattern WEAK_NAMES =
            Pattern.compile("(?:^|[-_ ])(?:related[a-z]*|recommend[a-z]*|promo|advert[a-z]*|"
                    + "ads?|widgets?|sidebar|menu|footer|navbar|nav|toolbar|xgyd|mostread|trending)(?:$|[-_ ])");

    private final Map<Element, Integer> words = new HashMap<>();
    private final Map<Element, Boolean> known = new HashMap<>();
    private final boolean[] judged;
    private final int all;

    Furniture(List<HtmlBlocks.Found> found) {
        int sum = 0;
        for (var block : found) {
            int length = block.words().length();
            sum += length;
            for (Element e = block.element(); e != null; e = e.parent()) {
                words.merge(e, length, Integer::sum);
            }
            if (block.element().normalName().equals("h1")) {
                for (Element e = block.element(); e != null; e = e.parent()) {
                    known.put(e, false);
                }
            }
        }
        all = sum;
        judged = new boolean[found.size()];
        for (int i = 0; i < judged.length; i++) {
            judged[i] = judge(found.get(i));
        }
    }

    /** Whether the block of this number is no part of an article. */
    boolean is(int block) {
        return judged[block];
    }

    private boolean judge(HtmlBlocks.Found block) {
        String line = block.words();
        return line.length() <= LONGEST_TOOL
                        && TOOL.matcher(line.toLowerCase(Locale.ROOT)).matches()
                || PayWall.asks(line)
                || mostlyLinks(block)
                || within(block.element());
    }

    private static boolean mostlyLinks(HtmlBlocks.Found block) {
        var element = block.element();
        if (element.closest("a[href]") != null) {
            return true;
        }
        int links =
                element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return links > MOSTLY_LINKS * block.words().length();
    }

    private boolean within(Element element) {
        var answer = known.get(element);
        if (answer != null) {
            return answer;
        }
        var parent = element.parent();
        boolean in = isNamed(element) || parent != null && within(parent);
        known.put(element, in);
        return in;
    }

    private boolean isNamed(Element element) {
        switch (element.normalName()) {
            case "nav", "footer", "form", "menu" -> {
                return true;
            }
            case "body", "html", "#root" -> {
                return false;
            }
            default -> {
                // its names tell
            }
        }
        if (element.attr("role").equals("navigation")) {
            return true;
        }
        String names = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
        return NAMES.matcher(names).find()
                || WEAK_NAMES.matcher(names).find() && words.getOrDefault(element, 0) < LITTLE * all;
    }
}
