package dev.parallax.ingest;

import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells which blocks of a page are its article.
 *
 * <p>Idea: Readability4J, a port of Mozilla's Readability, cuts the page down to the article; the blocks that are left in it
 * are kept. It reads Western punctuation only and is cautious with short paragraphs, so its answer is mended by what news
 * pages have in common: the headline may stand outside the article's element, captions and subheads between two kept
 * paragraphs belong to it, and so does each paragraph of the element that holds most of the kept words; lines that say
 * "share" or repeat the byline do not. Where Readability4J finds little, the element with the most words that are no links
 * is taken. Cost: linear in the page but for Readability4J's passes, at most four. Limits: pages that are a list of teasers
 * have no article, and the longest teaser is taken for one.
 */
final class ArticleFinder {
    private static final double MOSTLY_LINKS = 0.5;
    private static final int LONG_ENOUGH = 140;
    private static final int SHORT_LINE = 90;

    private static final Pattern TOOL = Pattern.compile(
            "(?:share(?: this.*)?|share on .*|print|e-?mail|save|advertisement|ad|sponsored|follow us.*|read more.*|more on this.*|"
                    + "related(?: (?:articles|stories|topics|coverage))?:?|see also:?.*|sign up.*newsletter.*|comments?|"
                    + "分享(?:到.*)?|打印|收藏|举报|广告|廣告|相关(?:阅读|新闻|报道).*|相關(?:閱讀|新聞).*|推荐阅读.*|延伸閱讀.*|点击.*关注.*|【纠错】.*|"
                    + "シェア(?:する)?|印刷|関連記事.*|広告|あわせて読みたい.*|공유(?:하기)?|인쇄|관련\\s*기사.*|광고|"
                    + "teilen|drucken|anzeige|lesen sie auch.*|mehr zum thema.*|partager|imprimer|publicité|lire aussi.*|à lire aussi.*|"
                    + "compartir|imprimir|publicidad|lea también.*|поделиться|реклама|читайте также.*|مشاركة|طباعة|إعلان|اقرأ أيضا.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BYLINE = Pattern.compile(
            "(?:by|von|par|por|автор:?|记者|記者|作者[:：]|글)\\s?.{2,60}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ArticleFinder() {}

    static Blocks find(Document page, List<HtmlBlocks.Found> found, PageFacts facts) {
        var kept = readability(page);
        if (length(kept, found) < LONG_ENOUGH) {
            kept.addAll(densest(found));
        }
        kept.removeIf(n -> isFurniture(found.get(n)));
        completeHolder(kept, found);
        completeBetween(kept, found);
        int headline = headline(found, kept, facts.title());
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < found.size(); i++) {
            var block = found.get(i);
            boolean belongs =
                    i == headline || kept.contains(i) && (headline < 0 || !repeats(block, facts, i < headline));
            var kind = i == headline
                    ? ParagraphKind.HEADLINE
                    : block.kind() == ParagraphKind.HEADLINE ? ParagraphKind.SUBHEAD : block.kind();
            blocks.add(new Block(PlainText.paragraph(block.words(), kind, false), belongs));
        }
        if (headline < 0 && !facts.title().isEmpty() && !kept.isEmpty()) {
            blocks.addFirst(new Block(new Paragraph(ParagraphKind.HEADLINE, facts.title()), true));
        }
        return new Blocks(blocks);
    }

    private static Set<Integer> readability(Document page) {
        var kept = new HashSet<Integer>();
        var article = new Readability4J(page.location(), page.clone()).parse();
        var content = article.getArticleContent();
        if (content != null) {
            for (Element block : content.select("[" + HtmlBlocks.NUMBER + "]")) {
                kept.add(Integer.parseInt(block.attr(HtmlBlocks.NUMBER)));
            }
        }
        return kept;
    }

    private static int length(Set<Integer> kept, List<HtmlBlocks.Found> found) {
        return kept.stream().mapToInt(n -> weight(found.get(n).words())).sum();
    }

    /** A wide character says as much as two or three letters. */
    private static int weight(String words) {
        return words.codePoints().map(c -> JoinedLines.wide(c) ? 3 : 1).sum();
    }

    /** The paragraphs of the element with the most words that are no links, a child counting half for its grandparent. */
    private static Set<Integer> densest(List<HtmlBlocks.Found> found) {
        Map<Element, Double> scores = new HashMap<>();
        for (var block : found) {
            int weight = weight(block.words());
            var parent = block.element().parent();
            if (weight >= 20 && !isFurniture(block) && parent != null) {
                scores.merge(parent, (double) weight, Double::sum);
                if (parent.parent() != null) {
                    scores.merge(parent.parent(), weight / 2.0, Double::sum);
                }
            }
        }
        var kept = new HashSet<Integer>();
        scores.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(best -> {
            for (int i = 0; i < found.size(); i++) {
                if (within(found.get(i).element(), best.getKey())
                        && weight(found.get(i).words()) >= 20) {
                    kept.add(i);
                }
            }
        });
        return kept;
    }

    /** Adds the paragraphs that stand beside the kept ones, in the element that holds most of them. */
    private static void completeHolder(Set<Integer> kept, List<HtmlBlocks.Found> found) {
        Map<Element, Integer> holders = new HashMap<>();
        for (int n : kept) {
            var parent = found.get(n).element().parent();
            if (parent != null) {
                holders.merge(parent, weight(found.get(n).words()), Integer::sum);
            }
        }
        holders.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(holder -> {
            for (int i = 0; i < found.size(); i++) {
                var block = found.get(i);
                if (holder.getKey().equals(block.element().parent()) && !isFurniture(block)) {
                    kept.add(i);
                }
            }
        });
    }

    /** Adds captions and subheads that stand between kept paragraphs. */
    private static void completeBetween(Set<Integer> kept, List<HtmlBlocks.Found> found) {
        if (kept.isEmpty()) {
            return;
        }
        int first = kept.stream().mapToInt(n -> n).min().getAsInt();
        int last = kept.stream().mapToInt(n -> n).max().getAsInt();
        for (int i = Math.max(0, first - 2); i < last; i++) {
            var kind = found.get(i).kind();
            boolean caption = kind == ParagraphKind.CAPTION;
            boolean subhead = kind == ParagraphKind.SUBHEAD && i > first && kept.contains(i + 1);
            if ((caption || subhead) && !isFurniture(found.get(i))) {
                kept.add(i);
            }
        }
    }

    private static boolean within(Element element, Element ancestor) {
        return element.equals(ancestor) || element.parents().contains(ancestor);
    }

    private static boolean isFurniture(HtmlBlocks.Found block) {
        String words = block.words();
        if (TOOL.matcher(words).matches() || PayWall.asks(words)) {
            return true;
        }
        int links = block.element().select("a").stream()
                .mapToInt(a -> a.text().length())
                .sum();
        return links > MOSTLY_LINKS * words.length()
                || block.element().closest("nav, footer, form, menu, [role=navigation]") != null;
    }

    /** The number of the block that is the headline: the last before the article with the words of the title; -1 if none. */
    private static int headline(List<HtmlBlocks.Found> found, Set<Integer> kept, String title) {
        int first = kept.stream().mapToInt(n -> n).min().orElse(0);
        int best = -1;
        for (int i = 0; i < found.size(); i++) {
            var block = found.get(i);
            boolean same = !title.isEmpty() && folded(block.words()).equals(folded(title));
            boolean heading = block.kind() == ParagraphKind.HEADLINE;
            if (same && (i <= first + 3) || heading && best < 0 && i <= first + 3) {
                best = same || best < 0 ? i : best;
            }
        }
        return best;
    }

    /** Whether a short line says the headline, the byline or the date again, which are kept apart. */
    private static boolean repeats(HtmlBlocks.Found block, PageFacts facts, boolean beforeHeadline) {
        String words = block.words();
        if (folded(words).equals(folded(facts.title()))) {
            return true;
        }
        if (words.length() > SHORT_LINE) {
            return false;
        }
        boolean byline = !facts.byline().isEmpty()
                && folded(words).contains(folded(facts.byline()))
                && BYLINE.matcher(words).lookingAt();
        boolean sameByline = folded(words).equals(folded(facts.byline()));
        boolean date = words.length() <= 40
                && facts.date() != null
                && PrintedDates.first(words).filter(facts.date()::equals).isPresent();
        return byline || sameByline || date || beforeHeadline && block.kind() == ParagraphKind.BODY;
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\p{S}\\s]+", " ")
                .strip();
    }
}
