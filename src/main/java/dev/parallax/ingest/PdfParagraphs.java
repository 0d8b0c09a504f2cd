package dev.parallax.ingest;

import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes paragraphs of the lines of a PDF.
 *
 * <p>A paragraph ends where the type changes its size, the gap to the next line is wider than usual, the next line is
 * indented, or a line ends a sentence though the next word had room; it goes on over the end of a column or page if its sentence does, or its last line is full. A hyphen
 * at the end of a line is dropped before a small letter, unless the word stands with it elsewhere. Lines at the edge of pages
 * that come again on others or are set smaller, and page numbers, are left out. Larger type makes the headline and subheads. Linear in the lines.
 */
final class PdfParagraphs {
    private static final double EDGE = 0.09;
    private static final double MARGIN = 0.035;
    private static final double HEADLINE = 1.35;
    private static final double WIDE_GAP = 1.32;
    private static final double INDENT = 0.8;
    private static final double SPACE = 0.25;
    private static final double SMALLER = 0.88;
    private static final double CLOSEST = 0.7;
    private static final int FEW = 10;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page|seite|p\\.|第|стр\\.?|página)?\\s*[-–—]?\\s*\\d{1,4}\\s*(?:/|of|von|de|из)?\\s*\\d{0,4}\\s*[-–—]?\\s*(?:页|頁|ページ)?");
    private static final Pattern UNCLOSED = Pattern.compile(".*[(（][^)）]*");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.。．!！?？…؟۔:：][\"'”’»›」』】）)\\]]*", Pattern.DOTALL);
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+-\\p{L}+");

    private final Set<String> hyphenated = new HashSet<>();
    private final double bodySize;
    private final List<Open> paragraphs = new ArrayList<>();

    /** A paragraph that is being put together. */
    private static final class Open {
        String words;
        PdfLine last;
        /** How much room is left in its last line, if that is the last of a column; else NaN. */
        double room = Double.NaN;

        Open(PdfLine first) {
            words = first.words();
            last = first;
        }
    }

    private PdfParagraphs(List<PdfLine> lines) {
        bodySize = PdfLine.usualSize(lines);
        for (PdfLine line : lines) {
            HYPHENATED.matcher(line.words()).results().forEach(r -> hyphenated.add(r.group()));
        }
    }

    static Blocks of(List<List<PdfLine>> pages) {
        var repeated = repeatedAtEdges(pages);
        double usual = PdfLine.usualSize(pages.stream().flatMap(List::stream).toList());
        var furniture = new ArrayList<PdfLine>();
        var texts = new ArrayList<List<PdfLine>>();
        for (List<PdfLine> page : pages) {
            var text = new ArrayList<PdfLine>();
            for (PdfLine line : page) {
                (isFurniture(line, repeated, usual) ? furniture : text).add(line);
            }
            texts.add(text);
        }
        var made = new PdfParagraphs(texts.stream().flatMap(List::stream).toList());
        for (List<PdfLine> page : texts) {
            PdfColumns.of(page).forEach(made::add);
        }
        var blocks = new ArrayList<>(made.blocks());
        furniture.stream()
                .map(PdfLine::words)
                .distinct()
                .filter(words -> !PlainText.line(words).isBlank())
                .map(words -> new Block(new Paragraph(ParagraphKind.BOILERPLATE, PlainText.line(words)), false))
                .forEach(blocks::add);
        return new Blocks(blocks);
    }

    private static boolean atEdge(PdfLine line) {
        return line.depth() < EDGE || line.depth() > 1 - EDGE;
    }

    private static boolean isFurniture(PdfLine line, Set<String> repeated, double usual) {
        return atEdge(line)
                && (repeated.contains(withoutNumbers(line))
                        || line.size() < SMALLER * usual
                        || (line.isSmaller(usual) && (line.depth() < MARGIN || line.depth() > 1 - MARGIN))
                        || PAGE_NUMBER.matcher(line.words()).matches());
    }

    private static String withoutNumbers(PdfLine line) {
        return line.words().replaceAll("\\d+", "#");
    }

    private static Set<String> repeatedAtEdges(List<List<PdfLine>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PdfLine> page : pages) {
            page.stream()
                    .filter(PdfParagraphs::atEdge)
                    .map(PdfParagraphs::withoutNumbers)
                    .distinct()
                    .forEach(words -> counts.merge(words, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void add(List<PdfLine> column) {
        double leading = leading(column);
        double left = column.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = column.stream().mapToDouble(PdfLine::right).max().orElse(0);
        for (int i = 0; i < column.size(); i++) {
            var line = column.get(i);
            boolean starts = i == 0
                    ? line.left() > left + INDENT * line.size() || !continuesLast(line, leading)
                    : starts(column.get(i - 1), line, leading, left, right);
            if (starts) {
                paragraphs.add(new Open(line));
            } else {
                var open = paragraphs.getLast();
                open.words = join(open.words, line.words());
                open.last = line;
                open.room = Double.NaN;
            }
        }
        if (!column.isEmpty()) {
            paragraphs.getLast().room = right - column.getLast().right();
        }
    }

    /** The distance of two lines of a paragraph in sizes of type: few are closer, though most may be farther. */
    private static double leading(List<PdfLine> column) {
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < column.size(); i++) {
            double gap = column.get(i).y() - column.get(i - 1).y();
            if (gap > CLOSEST * column.get(i).size()) {
                gaps.add(gap / column.get(i).size());
            }
        }
        gaps.sort(Comparator.naturalOrder());
        return gaps.isEmpty() ? 1 : Math.max(1, gaps.get((gaps.size() - 1) / FEW));
    }

    private static boolean starts(PdfLine before, PdfLine line, double leading, double left, double right) {
        if (PdfLine.differ(before.size(), line.size())) {
            return true;
        }
        double gap = line.y() - before.y();
        if (gap > WIDE_GAP * leading * before.size()) {
            return true;
        }
        boolean indented = line.left() > left + INDENT * line.size() && before.left() < left + INDENT * line.size();
        boolean ended = ENDS_SENTENCE.matcher(before.words()).matches()
                && !UNCLOSED.matcher(before.words()).matches();
        return ended && (indented || before.right() + firstWord(line) + SPACE * line.size() < right);
    }

    /** About how wide the first word of a line is, the first character where there are no spaces; rather too wide. */
    private static double firstWord(PdfLine line) {
        int space = line.words().indexOf(' ');
        int length = JoinedLines.wide(line.words().codePointAt(0))
                ? 2
                : space < 0 ? line.words().length() : space + 1;
        return line.width() * length / line.words().length();
    }

    /** Whether the first line of a column goes on with a paragraph that the last column broke off. */
    private boolean continuesLast(PdfLine line, double leading) {
        if (paragraphs.isEmpty() || Double.isNaN(paragraphs.getLast().room)) {
            return false;
        }
        var last = paragraphs.getLast();
        double size = last.last.size();
        if (last.last.isLarge(bodySize)) {
            double gap = line.y() - last.last.y();
            return !PdfLine.differ(size, line.size()) && gap > 0 && gap < WIDE_GAP * leading * size;
        }
        return !PdfLine.differ(size, line.size())
                && !PdfLine.differ(size, bodySize)
                && (!ENDS_SENTENCE.matcher(last.words).matches() || last.room < firstWord(line));
    }

    private String join(String first, String second) {
        char last = first.charAt(first.length() - 1);
        if ((last == '-' || last == '\u2010' || last == '\u00AD') && first.length() > 1) {
            boolean small = Character.isLowerCase(second.codePointAt(0));
            String stem = first.substring(0, first.length() - 1);
            String head = stem.substring(stem.lastIndexOf(' ') + 1);
            String tail = second.split("[^\\p{L}]", 2)[0];
            if (last == '-' && (!small || hyphenated.contains(head + "-" + tail))) {
                return first + second;
            }
            return stem + second;
        }
        return JoinedLines.join(first, second);
    }

    private List<Block> blocks() {
        var headline = paragraphs.stream()
                .filter(p -> p.last.size() > HEADLINE * bodySize)
                .max(Comparator.comparingDouble(p -> p.last.size()))
                .orElse(null);
        var blocks = new ArrayList<Block>();
        for (Open paragraph : paragraphs) {
            if (PlainText.line(paragraph.words).isBlank()) {
                continue;
            }
            boolean large = paragraph.last.isLarge(bodySize);
            var kind =
                    paragraph == headline ? ParagraphKind.HEADLINE : large ? ParagraphKind.SUBHEAD : ParagraphKind.BODY;
            blocks.add(new Block(PlainText.paragraph(paragraph.words, kind, false), true));
        }
        return blocks;
    }
}
