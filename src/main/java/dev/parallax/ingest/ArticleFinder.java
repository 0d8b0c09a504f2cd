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
import java.util.Optional;
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
    private static final int LONG_ENOUGH = 140;
    private static final int SHORT_LINE = 90;
    private static final int SHORT_DATE = 40;
    private static final int DEEPEST = 80;
    private static final int SOME_WORDS = 20;
    private static final int LONG_LINE = 60;

    /** Readability4J wants an address to resolve links, which nobody looks at. */
    private static final String NOWHERE = "https://page.invalid/";

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\s]+");

    private static final Pattern BYLINE = Pattern.compile(
            "(?:by|von|par|por|автор:?|记者|記者|作者[:：]|글)\\s?.{2,60}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<HtmlBlocks.Found> found;
    private final Furniture furniture;
    private final PageFacts facts;
    private final String title;
    private final Set<Integer> kept;

    private ArticleFinder(Document page, List<HtmlBlocks.Found> found, PageFacts facts) {
        this.found = found;
        this.facts = facts;
        this.title = folded(facts.title());
        furniture = new Furniture(found);
        kept = isDeep(found) ? new HashSet<>() : readability(page);
    }

    static Blocks find(Document page, List<HtmlBlocks.Found> found, PageFacts facts) {
        return new ArticleFinder(page, found, facts).find();
    }

    private Blocks find() {
        if (length() < LONG_ENOUGH) {
            addDensest();
        }
        kept.removeIf(furniture::is);
        var holder = holder();
        holder.ifPresent(this::completeHolder);
        completeBetween();
        holder.ifPresent(this::dropHeadingsOfBoxes);
        dropLastHeadings();
        int headline = headline();
        int begin = firstLong();
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < found.size(); i++) {
            var block = found.get(i);
            boolean belongs =
                    i == headline || kept.contains(i) && (headline < 0 || !repeats(block, i < headline, i < begin));
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

    /** Readability4J asks each element for its words, again for each element around it: too slow in a deep page. */
    private static boolean isDeep(List<HtmlBlocks.Found> found) {
        return found.stream().anyMatch(block -> {
            int depth = 0;
            for (Element e = block.element(); e != null && depth <= DEEPEST; e = e.parent()) {
                depth++;
            }
            return depth > DEEPEST;
        });
    }

    private static Set<Integer> readability(Document page) {
        var kept = new HashSet<Integer>();
        var article = new Readability4J(page.location().isEmpty() ? NOWHERE : page.location(), page.clone()).parse();
        var content = article.getArticleContent();
        if (content != null) {
            for (Element block : content.select("[" + HtmlBlocks.NUMBER + "]")) {
                kept.add(Integer.parseInt(block.attr(HtmlBlocks.NUMBER)));
            }
        }
        return kept;
    }

    private int length() {
        return kept.stream().mapToInt(n -> weight(found.get(n).words())).sum();
    }

    /** A wide character says as much as two or three letters. */
    private static int weight(String words) {
        return words.codePoints().map(c -> JoinedLines.wide(c) ? 3 : 1).sum();
    }

    /** Adds the paragraphs of the element with the most words that are no links, a child counting half for its grandparent. */
    private void addDensest() {
        Map<Element, Double> scores = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            int weight = weight(found.get(i).words());
            var parent = found.get(i).element().parent();
            if (weight >= SOME_WORDS && !furniture.is(i) && parent != null) {
                scores.merge(parent, (double) weight, Double::sum);
                if (parent.parent() != null) {
                    scores.merge(parent.parent(), weight / 2.0, Double::sum);
                }
            }
        }
        scores.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(best -> {
            for (int i = 0; i < found.size(); i++) {
                if (weight(found.get(i).words()) >= SOME_WORDS
                        && within(found.get(i).element(), best.getKey())) {
                    kept.add(i);
                }
            }
        });
    }

    /** The element that holds most of the kept words as its own paragraphs. */
    private Optional<Element> holder() {
        Map<Element, Integer> holders = new HashMap<>();
        for (int n : kept) {
            var parent = found.get(n).element().parent();
            if (parent != null) {
                holders.merge(parent, weight(found.get(n).words()), Integer::sum);
            }
        }
        return holders.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Adds the paragraphs that stand beside the kept ones. */
    private void completeHolder(Element holder) {
        for (int i = 0; i < found.size(); i++) {
            if (holder.equals(found.get(i).element().parent()) && !furniture.is(i)) {
                kept.add(i);
            }
        }
    }

    /** Adds captions and subheads that stand between kept paragraphs. */
    private void completeBetween() {
        if (kept.isEmpty()) {
            return;
        }
        int first = kept.stream().mapToInt(n -> n).min().getAsInt();
        int last = kept.stream().mapToInt(n -> n).max().getAsInt();
        for (int i = Math.max(0, first - 2); i < last; i++) {
            var kind = found.get(i).kind();
            boolean caption = kind == ParagraphKind.CAPTION;
            boolean subhead = kind == ParagraphKind.SUBHEAD && i > first && kept.contains(i + 1);
            if ((caption || subhead) && !furniture.is(i)) {
                kept.add(i);
            }
        }
    }

    /** Leaves out headings of boxes within the article, such as "Newsletter", of which nothing else was kept. */
    private void dropHeadingsOfBoxes(Element holder) {
        Map<Element, List<Integer>> boxes = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            Element box = found.get(i).element();
            while (box != null && !holder.equals(box.parent())) {
                box = box.parent();
            }
            if (box != null && box != found.get(i).element()) {
                boxes.computeIfAbsent(box, b -> new ArrayList<>()).add(i);
            }
        }
        for (var box : boxes.values()) {
            boolean words = box.stream().anyMatch(i -> kept.contains(i) && !isHeading(i));
            if (box.size() > 1 && !words) {
                box.forEach(kept::remove);
            }
        }
    }

    private void dropLastHeadings() {
        int last =
                kept.stream().filter(i -> !isHeading(i)).mapToInt(n -> n).max().orElse(-1);
        kept.removeIf(i -> i > last && last >= 0);
    }

    private boolean isHeading(int block) {
        var kind = found.get(block).kind();
        return kind == ParagraphKind.SUBHEAD || kind == ParagraphKind.HEADLINE;
    }

    private static boolean within(Element element, Element ancestor) {
        return element.equals(ancestor) || element.parents().contains(ancestor);
    }

    /** The number of the block that is the headline: the last before the article with the words of the title; -1 if none. */
    private int headline() {
        int first = kept.stream().mapToInt(n -> n).min().orElse(0);
        int best = -1;
        for (int i = 0; i < found.size() && i <= first + 3; i++) {
            boolean same = !title.isEmpty() && isTitle(found.get(i).words());
            boolean heading = found.get(i).kind() == ParagraphKind.HEADLINE;
            if (same || heading && best < 0) {
                best = i;
            }
        }
        return best;
    }

    private boolean isTitle(String words) {
        return words.length() <= 2 * facts.title().length() + SOME_WORDS
                && folded(words).equals(title);
    }

    /** The number of the first kept block that can only be a paragraph of the article. */
    private int firstLong() {
        return kept.stream()
                .filter(i -> found.get(i).kind() == ParagraphKind.BODY
                        && weight(found.get(i).words()) > LONG_LINE)
                .mapToInt(n -> n)
                .min()
                .orElse(-1);
    }

    /**
     * Whether a short line says the headline, the byline or the date again, which are kept apart.
     *
     * @param beforeArticle whether the article's own words begin only after it
     */
    private boolean repeats(HtmlBlocks.Found block, boolean beforeHeadline, boolean beforeArticle) {
        String words = block.words();
        if (isTitle(words)) {
            return true;
        }
        if (words.length() > SHORT_LINE) {
            return false;
        }
        String line = folded(words);
        String author = folded(facts.byline());
        boolean byline = !author.isEmpty()
                && (line.equals(author)
                        || line.contains(author)
                                && (beforeArticle || BYLINE.matcher(words).lookingAt()));
        boolean date = words.length() <= SHORT_DATE
                && PrintedDates.first(words)
                        .filter(d -> beforeArticle || d.equals(facts.date()))
                        .isPresent();
        return byline || date || beforeHeadline && block.kind() == ParagraphKind.BODY;
    }

    private static String folded(String words) {
        return MARKS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
