package dev.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One article in a dossier, with its sentences found.
 *
 * <p>Every span in a text counts UTF-16 units in {@link #content()}: its paragraphs, joined by an empty line.
 */
public final class Text {
    /** What stands between two paragraphs in {@link #content()}. */
    public static final String PARAGRAPH_BREAK = "\n\n";

    private final String id;
    private final Article article;
    private final List<Paragraph> paragraphs;
    private final String content;
    private final List<Span> paragraphSpans;
    private final List<Sentence> sentences;
    /** The first sentence of each paragraph, and one more. */
    private final int[] firsts;

    /**
     * @param id unique in its dossier
     * @throws IllegalArgumentException if there is no paragraph
     */
    public Text(String id, Article article, List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a text has at least one paragraph");
        }
        this.id = id;
        this.article = article;
        this.paragraphs = List.copyOf(paragraphs);
        this.content = String.join(
                PARAGRAPH_BREAK, paragraphs.stream().map(Paragraph::content).toList());
        var spans = new ArrayList<Span>();
        var found = new ArrayList<Sentence>();
        var splitter = SentenceSplitter.of(article.language());
        firsts = new int[paragraphs.size() + 1];
        int start = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            firsts[i] = found.size();
            String words = paragraphs.get(i).content();
            spans.add(new Span(start, start + words.length()));
            for (Span sentence : splitter.split(words)) {
                found.add(new Sentence(found.size(), i, sentence.shift(start)));
            }
            start += words.length() + PARAGRAPH_BREAK.length();
        }
        firsts[paragraphs.size()] = found.size();
        this.paragraphSpans = List.copyOf(spans);
        this.sentences = List.copyOf(found);
    }

    public String id() {
        return id;
    }

    public Article article() {
        return article;
    }

    public Language language() {
        return article.language();
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public String content() {
        return content;
    }

    public Span paragraphSpan(int paragraph) {
        return paragraphSpans.get(paragraph);
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Sentence> sentencesOf(int paragraph) {
        return sentences.subList(firsts[paragraph], firsts[paragraph + 1]);
    }

    /** The sentences that a span overlaps, in order. */
    public List<Sentence> sentencesIn(Span span) {
        int from = 0;
        int to = sentences.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sentences.get(middle).span().end() <= span.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return sentences.subList(from, sentences.size()).stream()
                .takeWhile(s -> s.span().start() < Math.max(span.end(), span.start() + 1))
                .filter(s -> s.span().overlaps(span))
                .toList();
    }

    /** The words of a sentence. */
    public String words(Sentence sentence) {
        return sentence.span().in(content);
    }

    /** The index of the paragraph that holds a position. */
    public int paragraphAt(int position) {
        for (int i = 0; i < paragraphSpans.size(); i++) {
            if (position <= paragraphSpans.get(i).end()) {
                return i;
            }
        }
        throw new IndexOutOfBoundsException("position " + position + " of " + content.length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text
                && id.equals(text.id)
                && article.equals(text.article)
                && paragraphs.equals(text.paragraphs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, article, paragraphs);
    }

    @Override
    public String toString() {
        return "Text[" + id + ", " + article.role() + ", " + article.language() + ", " + paragraphs.size()
                + " paragraphs]";
    }
}
