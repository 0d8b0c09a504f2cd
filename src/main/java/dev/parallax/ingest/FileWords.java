package dev.parallax.ingest;

/** The words of a file of lines, such as CSV, in any of the usual encodings. */
public final class FileWords {
    private FileWords() {}

    /** @throws UnreadableText if the bytes are no text, or not all of it can be read */
    public static String of(byte[] bytes) throws UnreadableText {
        var decoded = Encodings.decode(bytes)
                .filter(d -> d.damaged() == 0 && d.words().indexOf('\0') < 0)
                .orElseThrow(() -> new UnreadableText("reading.csv"));
        return decoded.words();
    }
}
