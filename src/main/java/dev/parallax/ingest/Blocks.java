package dev.parallax.ingest;

import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What was found of a text, in its order, and how an editor corrects it; every correction makes new blocks. */
public record Blocks(List<Block> all) {
    public Blocks {
        all = List.copyOf(all);
    }

    /** Paragraphs that all belong to the article. */
    static Blocks kept(List<Paragraph> paragraphs) {
        return new Blocks(paragraphs.stream().map(p -> new Block(p, true)).toList());
    }

    /** The paragraphs of the article. */
    public List<Paragraph> paragraphs() {
        return all.stream().filter(Block::kept).map(Block::paragraph).toList();
    }

    public Blocks keep(int place, boolean kept) {
        return with(place, new Block(all.get(place).paragraph(), kept));
    }

    public Blocks kind(int place, ParagraphKind kind) {
        var block = all.get(place);
        return with(place, new Block(new Paragraph(kind, block.paragraph().content()), block.kept()));
    }

    /** Joins a paragraph with the next one that is kept as it is; nothing if there is none. */
    public Blocks joinNext(int place) {
        var first = all.get(place);
        int next = IntStream.range(place + 1, all.size())
                .filter(i -> all.get(i).kept() == first.kept())
                .findFirst()
                .orElse(-1);
        if (next < 0) {
            return this;
        }
        var joined = new ArrayList<>(all);
        String words = JoinedLines.join(
                first.paragraph().content(), all.get(next).paragraph().content());
        joined.set(place, new Block(new Paragraph(first.paragraph().kind(), words), first.kept()));
        joined.remove(next);
        return new Blocks(joined);
    }

    /** Puts other words in the place of a paragraph: one paragraph a line, or nothing if there are no words. */
    public Blocks rewrite(int place, String lines) {
        var block = all.get(place);
        var rewritten = new ArrayList<>(all);
        rewritten.remove(place);
        rewritten.addAll(
                place,
                lines.lines()
                        .map(PlainText::line)
                        .filter(line -> !line.isBlank())
                        .map(line -> new Block(new Paragraph(block.paragraph().kind(), line), block.kept()))
                        .toList());
        return new Blocks(rewritten);
    }

    private Blocks with(int place, Block block) {
        var changed = new ArrayList<>(all);
        changed.set(place, block);
        return new Blocks(changed);
    }
}
