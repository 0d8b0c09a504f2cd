package dev.parallax.text;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2StaxParser;

/**
 * Finds the sentences of a paragraph.
 *
 * <p>Languages written with spaces go by LanguageTool's SRX rules, which know abbreviations ("Gen.", "Oct. 31."); the
 * others by Unicode's sentence breaks (UAX #29) in ICU, which know closing quotation marks and runs of dots; they take any mark
 * after a full stop for a closing one, so an opening one is given back to the sentence that it opens.
 *
 * <p>Cost: linear in the paragraph. Limits: an abbreviation that no rule lists ends a sentence if a capital follows; a
 * sentence never goes on beyond its paragraph.
 */
public interface SentenceSplitter {
    /** The spans of the sentences of a paragraph, in order, without white space at their ends; at least one unless blank. */
    List<Span> split(String paragraph);

    static SentenceSplitter of(Language language) {
        return language.writtenWithoutSpaces() ? new UnicodeSentences(language) : new SrxSentences(language);
    }

    /** The spans between neighbouring breaks, without white space at their ends, empty ones left out. */
    private static List<Span> between(List<Integer> breaks, String paragraph) {
        var spans = new ArrayList<Span>();
        int start = 0;
        for (int end : breaks) {
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(paragraph.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(paragraph.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                spans.add(new Span(from, to));
            }
            start = end;
        }
        return spans;
    }

    /** Sentences by UAX #29. */
    record UnicodeSentences(Language language) implements SentenceSplitter {
        @Override
        public List<Span> split(String paragraph) {
            var iterator = BreakIterator.getSentenceInstance(language.locale());
            iterator.setText(paragraph);
            var breaks = new ArrayList<Integer>();
            iterator.first();
            for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
                breaks.add(end < paragraph.length() ? beforeOpening(paragraph, end) : end);
            }
            return between(breaks, paragraph);
        }

        /** Where the marks begin that stand before a place and open what follows. */
        private static int beforeOpening(String paragraph, int end) {
            int start = end;
            while (start > 0 && (isOpening(paragraph.charAt(start - 1)) || isSpace(paragraph.charAt(start - 1)))) {
                start--;
            }
            return start > 0 ? start : end;
        }

        private static boolean isOpening(char c) {
            int type = Character.getType(c);
            return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }

    /** Sentences by LanguageTool's rules in the Segmentation Rules eXchange format (SRX 2.0). */
    record SrxSentences(Language language) implements SentenceSplitter {
        @Override
        public List<Span> split(String paragraph) {
            var iterator = new SrxTextIterator(Rules.ALL, language.primary() + "_two", paragraph);
            var breaks = new ArrayList<Integer>();
            int end = 0;
            while (iterator.hasNext()) {
                end += iterator.next().length();
                breaks.add(end);
            }
            return between(breaks, paragraph);
        }

        private static final class Rules {
            static final SrxDocument ALL = read();

            private static SrxDocument read() {
                var rules = SrxTextIterator.class
                        .getClassLoader()
                        .getResourceAsStream("org/languagetool/resource/segment.srx");
                if (rules == null) {
                    throw new IllegalStateException("LanguageTool's segment.srx is not on the class path");
                }
                try (var reader = new InputStreamReader(rules, StandardCharsets.UTF_8)) {
                    return new Srx2StaxParser().parse(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
