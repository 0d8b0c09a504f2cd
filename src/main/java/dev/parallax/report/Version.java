package dev.parallax.report;

import dev.parallax.text.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short name for the words of a text as they were compared: the first eight digits of their SHA-256. Whoever has two
 * reports sees by it whether a text has changed between them.
 */
final class Version {
    private static final int DIGITS = 8;

    private Version() {}

    static String of(Text text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.content().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
