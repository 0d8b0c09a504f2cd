package dev.parallax.ingest;

import java.util.List;

/** Reads texts out of whatever an editor hands in, by what it is and not by what it is called. */
public final class TextReader {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 50 * 1024 * 1024;

    private final PlainTextReader plain = new PlainTextReader();
    private final HtmlReader html = new HtmlReader();

    /** @throws UnreadableText if there is nothing in it that can be read as text */
    public Reading read(Original original) throws UnreadableText {
        byte[] bytes = original.bytes();
        if (bytes.length == 0) {
            throw new UnreadableText("The file is empty.");
        }
        if (bytes.length > LARGEST) {
            throw new UnreadableText("The file is larger than 50 MB, more than Parallax reads as one text.");
        }
        return switch (FileKind.of(bytes)) {
            case PDF -> one(new PdfReader().read(original));
            case DOCX -> one(new DocxReader().read(original));
            case ODT -> one(new OdtReader().read(original));
            case EPUB -> new Reading.Texts(new EpubReader().read(original));
            case RTF -> one(new RtfReader().read(original));
            case MAIL -> one(new MailReader().read(original));
            case HTML -> one(html.read(original));
            case XLSX -> throw new UnreadableText("This is a spreadsheet without two columns of text.");
            case TMX, XLIFF, XML ->
                throw new UnreadableText("This is an XML file of a kind that Parallax does not read.");
            case TEXT -> one(named(plain.read(bytes), original));
        };
    }

    /** Reads what was pasted or typed as plain text. */
    public Draft plain(String words) throws UnreadableText {
        return plain.read(words);
    }

    /** Reads what was pasted as rich text. */
    public Draft rich(String markup) throws UnreadableText {
        return html.pasted(markup);
    }

    private static Reading one(Draft draft) {
        return new Reading.Texts(List.of(draft));
    }

    private static Draft named(Draft draft, Original original) {
        return new Draft(draft.facts(), draft.blocks(), draft.notices(), original);
    }
}
