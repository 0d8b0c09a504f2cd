package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import java.util.List;
import java.util.Optional;

/** Reads texts out of whatever an editor hands in, by what it is and not by what it is called. */
public final class TextReader {
    private static final int MEGABYTE = 1024 * 1024;

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 50 * MEGABYTE;

    /** The largest file of markup, in bytes: as a tree it takes many times its size. */
    static final int LARGEST_MARKUP = 10 * MEGABYTE;

    private final PlainTextReader plain = new PlainTextReader();
    private final HtmlReader html = new HtmlReader();
    private final TableReader tables = new TableReader();
    private final TranslationMemoryReader memories = new TranslationMemoryReader();
    private final InterTextReader alignments = new InterTextReader();

    /** @throws UnreadableText if there is nothing in it that can be read as text */
    public Reading read(Original original) throws UnreadableText {
        byte[] bytes = original.bytes();
        if (bytes.length == 0) {
            throw new UnreadableText("reading.empty");
        }
        if (bytes.length > LARGEST) {
            throw new UnreadableText("reading.large", LARGEST / MEGABYTE);
        }
        var kind = FileKind.of(bytes);
        if (kind.isMarkup() && bytes.length > LARGEST_MARKUP) {
            throw new UnreadableText("reading.large", LARGEST_MARKUP / MEGABYTE);
        }
        return switch (kind) {
            case PDF -> one(new PdfReader().read(original));
            case DOCX -> document(original);
            case ODT -> one(new OdtReader().read(original));
            case EPUB -> new Reading.Texts(new EpubReader().read(original));
            case RTF -> one(new RtfReader().read(original));
            case MAIL -> one(new MailReader().read(original));
            case HTML -> one(html.read(original));
            case XLSX -> tables.spreadsheet(original);
            case TMX -> memories.tmx(original);
            case XLIFF -> memories.xliff(original);
            case XML -> throw new UnreadableText("reading.xml");
            case TEXT -> words(original);
        };
    }

    /**
     * Reads files that were chosen together: one, or an alignment of InterText with its two texts.
     *
     * @throws UnreadableText if there is nothing in them that can be read as text, or they do not belong together
     */
    public Reading read(List<Original> together) throws UnreadableText {
        if (together.size() == 1) {
            return read(together.getFirst());
        }
        for (Original file : together) {
            if (file.bytes().length > LARGEST_MARKUP) {
                throw new UnreadableText("reading.large", LARGEST_MARKUP / MEGABYTE);
            }
        }
        return alignments.read(together);
    }

    /** Reads what was pasted or typed as plain text. */
    public Draft plain(String words) throws UnreadableText {
        return plain.read(words);
    }

    /** Reads what was pasted as rich text. */
    public Draft rich(String markup) throws UnreadableText {
        return html.pasted(markup);
    }

    /** Reads a part of a web page, of which all belongs to the text. */
    public Draft selection(Original markup) throws UnreadableText {
        return html.selection(markup);
    }

    private Reading document(Original original) throws UnreadableText {
        var table = tables.word(original);
        return table.isPresent() ? table.get() : one(new DocxReader().read(original));
    }

    private Reading words(Original original) throws UnreadableText {
        var decoded = Encodings.decode(original.bytes());
        var table = decoded.isPresent() ? tables.separated(decoded.get().words(), original) : Optional.<Reading>empty();
        return table.isPresent() ? table.get() : one(named(plain.read(original.bytes()), original));
    }

    private static Reading one(Draft draft) {
        return new Reading.Texts(List.of(draft));
    }

    private static Draft named(Draft draft, Original original) {
        return new Draft(draft.facts(), draft.blocks(), draft.notices(), original);
    }
}
