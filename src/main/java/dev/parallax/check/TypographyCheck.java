package dev.parallax.check;

import dev.parallax.text.Place;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotation marks and brackets that do not pair, doubled words and spaces, full-width figures in Latin text. */
final class TypographyCheck implements Check {
    private static final Map<Character, Character> CLOSING =
            Map.of('(', ')', '[', ']', '“', '”', '（', '）', '「', '」', '『', '』', '《', '》', '【', '】');
    private static final Pattern DOUBLED = Pattern.compile("(?<![\\p{L}'’-])(\\p{L}+)[ ]+\\1(?![\\p{L}'’-])");
    private static final Set<String> MAY_DOUBLE =
            Set.of("that", "had", "very", "bye", "so", "is", "no", "ha", "blah", "knock");
    private static final int FARTHEST = 1500;
    private static final Pattern SPACES = Pattern.compile("(?<=\\S)  +(?=\\S)");
    private static final Pattern FULL_WIDTH = Pattern.compile("[０-９Ａ-Ｚａ-ｚ％，；：（）]+");

    @Override
    public String id() {
        return "typography";
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.ofTexts().of(Fact.TYPOGRAPHY, () -> found(evidence.translation()));
    }

    private List<Finding> found(Text text) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            words(text, text.paragraphSpan(i), findings);
        }
        for (int at : unpaired(text)) {
            char mark = text.content().charAt(at);
            String message = "The mark %s has no partner.".formatted(mark);
            findings.add(new Finding(id(), Severity.NOTICE, message, new Place(text.id(), new Span(at, at + 1))));
        }
        return findings;
    }

    private void words(Text text, Span paragraph, List<Finding> findings) {
        String words = paragraph.in(text.content());
        for (Matcher m = DOUBLED.matcher(words); m.find(); ) {
            String word = m.group(1);
            boolean name = Character.isUpperCase(word.charAt(0)) && m.start() > 0;
            if (!name && !MAY_DOUBLE.contains(word.toLowerCase(Locale.ROOT))) {
                var place = place(text, paragraph, m);
                findings.add(new Finding(id(), Severity.ERROR, "The word “%s” is doubled.".formatted(word), place)
                        .withSuggestion(word));
            }
        }
        for (Matcher m = SPACES.matcher(words); m.find(); ) {
            findings.add(new Finding(id(), Severity.NOTICE, "There is more than one space.", place(text, paragraph, m))
                    .withSuggestion(" "));
        }
        if (!text.language().writtenWithoutSpaces()) {
            for (Matcher m = FULL_WIDTH.matcher(words); m.find(); ) {
                String message = "“%s” is in full-width characters.".formatted(m.group());
                findings.add(new Finding(id(), Severity.NOTICE, message, place(text, paragraph, m))
                        .withSuggestion(narrow(m.group())));
            }
        }
    }

    private static Place place(Text text, Span paragraph, Matcher m) {
        return new Place(text.id(), new Span(m.start(), m.end()).shift(paragraph.start()));
    }

    /**
     * Where marks stand that nothing closes or opens. Speech may run over several paragraphs, with or without a mark at
     * the start of each, so an open quotation waits for its end for a few paragraphs.
     */
    private static List<Integer> unpaired(Text text) {
        String words = text.content();
        var unpaired = new ArrayList<Integer>();
        var open = new ArrayDeque<Integer>();
        int straight = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean paragraphStarts = i == 0 || words.charAt(i - 1) == '\n';
            if (c == '“' && paragraphStarts && isOpen(words, open, '“')
                    || c == '"' && paragraphStarts && straight >= 0) {
                continue;
            }
            if (c == '"' && !inches(words, i)) {
                straight = straight >= 0 ? -1 : i;
            } else if (CLOSING.containsKey(c)) {
                open.push(i);
            } else if (CLOSING.containsValue(c) && !isListMark(words, i)) {
                if (!open.isEmpty() && CLOSING.getOrDefault(words.charAt(open.peek()), ' ') == c) {
                    open.pop();
                } else {
                    unpaired.add(i);
                }
            } else if (c == '\n') {
                expire(words, open, i, unpaired);
                if (straight >= 0 && i - straight > FARTHEST) {
                    unpaired.add(straight);
                    straight = -1;
                }
            }
        }
        unpaired.addAll(open);
        if (straight >= 0) {
            unpaired.add(straight);
        }
        return unpaired.stream().sorted().toList();
    }

    private static boolean isOpen(String words, ArrayDeque<Integer> open, char mark) {
        return !open.isEmpty() && words.charAt(open.peek()) == mark;
    }

    /** Brackets end with their paragraph, quotations may go on for a while. */
    private static void expire(String words, ArrayDeque<Integer> open, int at, List<Integer> unpaired) {
        open.removeIf(start -> {
            boolean over = words.charAt(start) != '“' || at - start > FARTHEST;
            if (over) {
                unpaired.add(start);
            }
            return over;
        });
    }

    private static boolean isListMark(String words, int i) {
        int paragraph = words.lastIndexOf('\n', i) + 1;
        return words.charAt(i) == ')' && i - paragraph <= 2;
    }

    private static boolean inches(String words, int mark) {
        return mark > 0 && Character.isDigit(words.charAt(mark - 1));
    }

    private static String narrow(String wide) {
        var narrow = new StringBuilder();
        wide.chars().forEach(c -> narrow.append((char) (c - 0xFEE0)));
        return narrow.toString();
    }
}
