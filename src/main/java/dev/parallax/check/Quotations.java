package dev.parallax.check;

import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The quotations of a text, outer ones only, each with its marks. */
final class Quotations {
    private static final String MARKS = "“”\"「」『』„«»";

    /** Speech without a mark at every paragraph's start goes on for so many paragraphs at most. */
    private static final int FAR = 3;

    private final List<Span> spans = new ArrayList<>();

    /** Marks pair up in turn, whichever way they face: typists often get that wrong, above all in Chinese. */
    Quotations(Text text) {
        boolean single = isQuotedBySingleMarks(text.content());
        var marks = new ArrayList<List<Integer>>();
        for (int p = 0; p < text.paragraphs().size(); p++) {
            marks.add(marks(text.content(), text.paragraphSpan(p), single));
        }
        int open = -1;
        for (int p = 0; p < marks.size(); p++) {
            for (int at : marks.get(p)) {
                boolean goesOn = open >= 0 && at == text.paragraphSpan(p).start();
                if (open >= 0 && !goesOn) {
                    spans.add(new Span(open, at + 1));
                    open = -1;
                } else if (!goesOn) {
                    open = at;
                }
            }
            if (open >= 0 && !closesSoon(marks, p)) {
                open = -1;
            }
        }
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

    /** The parts of quotations within a span of the text. */
    List<Span> within(Span span) {
        return spans.stream()
                .filter(span::overlaps)
                .map(q -> new Span(Math.max(q.start(), span.start()), Math.min(q.end(), span.end())))
                .toList();
    }

    List<Span> all() {
        return spans;
    }
}
