package dev.parallax.check;

import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The quotations of a text, outer ones only, each with its marks. */
final class Quotations {
    private static final String MARKS = "“”\"「」『』„«»";
    private static final String OPENING = "“「";
    private static final Pattern STOP = Pattern.compile("[,.，、。](?=[”\"」』»“’]?$)");

    /** Speech without a mark at every paragraph's start goes on for so many paragraphs at most. */
    private static final int FAR = 3;

    private final List<Span> spans = new ArrayList<>();

    /**
     * Marks pair up in turn, whichever way they face: typists often get that wrong, above all in Chinese. Where words
     * stand apart, a straight mark behind a word opens nothing. What is opened and never closed is quoted to the end of
     * its paragraph if its mark faces the right way.
     */
    Quotations(Text text) {
        boolean single = isQuotedBySingleMarks(text.content());
        boolean spaced = !text.language().writtenWithoutSpaces();
        var marks = new ArrayList<List<Integer>>();
        for (int p = 0; p < text.paragraphs().size(); p++) {
            marks.add(marks(text.content(), text.paragraphSpan(p), single));
        }
        int open = -1;
        for (int p = 0; p < text.paragraphs().size(); p++) {
            var paragraph = text.paragraphSpan(p);
            for (int at : marks.get(p)) {
                boolean goesOn = open >= 0 && at == paragraph.start();
                if (open >= 0 && !goesOn) {
                    spans.add(new Span(open, at + 1));
                    open = -1;
                } else if (!goesOn && !(spaced && canOnlyClose(text.content(), paragraph, at))) {
                    open = at;
                }
            }
            if (open >= 0 && !closesSoon(marks, p)) {
                if (canOnlyOpen(text.content(), open)) {
                    spans.add(new Span(open, paragraph.end()));
                }
                open = -1;
            }
        }
    }

    private static boolean canOnlyClose(String words, Span paragraph, int at) {
        boolean behindWord = at > paragraph.start() && !Character.isWhitespace(words.charAt(at - 1));
        boolean beforeGap = at + 1 >= paragraph.end() || Character.isWhitespace(words.charAt(at + 1));
        return words.charAt(at) == '"' && behindWord && beforeGap;
    }

    private static boolean canOnlyOpen(String words, int at) {
        boolean behindGap = at == 0 || Character.isWhitespace(words.charAt(at - 1));
        boolean beforeWord = at + 1 < words.length() && !Character.isWhitespace(words.charAt(at + 1));
        return beforeWord && (OPENING.indexOf(words.charAt(at)) >= 0 || words.charAt(at) == '"' && behindGap);
    }

    private static List<Integer> marks(String words, Span paragraph, boolean single) {
        var marks = new ArrayList<Integer>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = words.charAt(i);
            boolean nested = "『』".indexOf(c) >= 0 && words.indexOf('「') >= 0;
            if (MARKS.indexOf(c) >= 0 && !nested || single && (c == '‘' || c == '’' && !isApostrophe(words, i))) {
                marks.add(i);
            }
        }
        return marks;
    }

    private static boolean closesSoon(List<List<Integer>> marks, int p) {
        for (int next = p + 1; next <= Math.min(marks.size() - 1, p + FAR); next++) {
            if (marks.get(next).size() % 2 == 1) {
                return true;
            }
            if (!marks.get(next).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** Texts in the British manner. */
    private static boolean isQuotedBySingleMarks(String words) {
        return words.indexOf('“') < 0 && words.indexOf('"') < 0 && words.indexOf('‘') >= 0;
    }

    private static boolean isApostrophe(String words, int i) {
        return i + 1 < words.length() && Character.isLetter(words.charAt(i + 1));
    }

    /** The quotations that begin within a span of the text. */
    List<Span> beginningIn(Span span) {
        return from(span.start())
                .filter(q -> span.start() <= q.start())
                .takeWhile(q -> q.start() < span.end())
                .toList();
    }

    /** The parts of quotations within a span of the text. */
    List<Span> within(Span span) {
        return from(span.start())
                .takeWhile(q -> q.start() < span.end())
                .filter(span::overlaps)
                .map(q -> new Span(Math.max(q.start(), span.start()), Math.min(q.end(), span.end())))
                .toList();
    }

    /** The quotations that do not end before a position; they stand in order and apart. */
    private Stream<Span> from(int position) {
        int from = 0;
        int to = spans.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (spans.get(middle).end() < position) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return spans.subList(from, spans.size()).stream();
    }

    /** The quotation that a part belongs to. */
    Span whole(Span part) {
        return from(part.start()).filter(q -> q.contains(part)).findFirst().orElse(part);
    }

    /** A quotation to be set inside a sentence, which has stops of its own: without its last comma or full stop. */
    static String inSentence(String quotation) {
        return STOP.matcher(quotation).replaceFirst("");
    }

    List<Span> all() {
        return spans;
    }
}
