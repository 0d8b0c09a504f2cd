package dev.parallax.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The mark of a desk, as reports carry it: always a PNG of our own making, never the bytes that came from outside.
 *
 * @param png at most {@value #WIDEST} × {@value #HIGHEST} pixels
 */
public record Logo(byte[] png, int width, int height) {
    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = 2_000_000;

    private static final int WIDEST = 900;
    private static final int HIGHEST = 240;
    private static final int MOST_PIXELS = 25_000_000;
    private static final Set<String> KINDS = Set.of("png", "jpeg", "gif");

    /**
     * Reads a picture, whatever its file is called, and draws it anew, smaller if need be.
     *
     * @throws UnreadableLogoException if it is too large, or no PNG, JPEG or GIF
     */
    public static Logo of(byte[] file) throws UnreadableLogoException {
        if (file.length > LARGEST) {
            throw new UnreadableLogoException(UnreadableLogoException.Reason.TOO_LARGE);
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadableLogoException(UnreadableLogoException.Reason.NO_PICTURE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw new UnreadableLogoException(UnreadableLogoException.Reason.NO_PICTURE);
                }
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new UnreadableLogoException(UnreadableLogoException.Reason.TOO_LARGE);
                }
                return drawn(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (UnreadableLogoException refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new UnreadableLogoException(UnreadableLogoException.Reason.NO_PICTURE);
        }
    }

    private static Logo drawn(BufferedImage picture) throws IOException {
        double scale =
                Math.min(1, Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(smaller, "png", png);
        return new Logo(png.toByteArray(), width, height);
    }

    /** The picture as an address that holds it whole. */
    String dataUri() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(png, logo.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }
}
