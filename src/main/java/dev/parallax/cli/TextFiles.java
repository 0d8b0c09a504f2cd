package dev.parallax.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the text files that commands name. */
final class TextFiles {
    private TextFiles() {}

    /**
     * The lines of a UTF-8 file, without a byte order mark.
     *
     * @throws RefusedException if the file cannot be read, is not UTF-8 text, or has nothing in it but white space
     */
    static List<String> lines(Path file) {
        String content = content(file);
        if (content.isBlank()) {
            throw new RefusedException(file + " is empty");
        }
        return content.lines().toList();
    }

    static String content(Path file) {
        String content = wholeContent(file);
        return content.startsWith("\uFEFF") ? content.substring(1) : content;
    }

    /** What {@link #content} reads, with the byte order mark if there is one. */
    static String wholeContent(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RefusedException(file + (Files.exists(file) ? " is not a file" : " does not exist"));
        }
        try {
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (content.indexOf('\0') >= 0) {
                throw new RefusedException(file + " is not a text");
            }
            return content;
        } catch (CharacterCodingException e) {
            throw new RefusedException(file + " is not UTF-8 text");
        } catch (IOException e) {
            throw new RefusedException(file + " cannot be read: " + e.getMessage());
        }
    }
}
