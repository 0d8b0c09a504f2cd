package dev.parallax.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Typefaces as read from their files, each when it is first asked for. Reading the Chinese ones takes a second, so the
 * set is kept between reports as long as memory allows. A set is for one report at a time; whoever finds it taken reads
 * the files anew.
 */
final class PdfFaces implements AutoCloseable {
    private static final AtomicReference<@Nullable SoftReference<PdfFaces>> IDLE = new AtomicReference<>();

    private final Map<String, TrueTypeFont> read = new HashMap<>();
    private final Map<PdfFace, CmapLookup> characters = new HashMap<>();

    private PdfFaces() {}

    /** A set for one report. */
    static PdfFaces take() {
        var idle = IDLE.getAndSet(null);
        var kept = idle == null ? null : idle.get();
        return kept == null ? new PdfFaces() : kept;
    }

    /** Leaves the set to the next report. */
    @Override
    public void close() {
        IDLE.set(new SoftReference<>(this));
    }

    boolean has(PdfFace face, int codePoint) {
        return characters.computeIfAbsent(face, this::characters).getGlyphId(codePoint) != 0;
    }

    private CmapLookup characters(PdfFace face) {
        try {
            return get(face, false).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TrueTypeFont get(PdfFace face, boolean bold) {
        return read.computeIfAbsent(face.file(bold), PdfFaces::read);
    }

    private static TrueTypeFont read(String file) {
        try (InputStream in = PdfFaces.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            preferPlainCharacters(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * PDFBox lets a glyph be copied as the lowest code point that shows it: 高 would be copied as the Kangxi radical ⾼ and
     * Arabic yeh as the Farsi one. So code points that exist for compatibility come last here.
     */
    private static void preferPlainCharacters(TrueTypeFont font) throws IOException {
        var table = font.getCmap();
        table.setCmaps(Arrays.stream(table.getCmaps()).map(PlainFirst::new).toArray(CmapSubtable[]::new));
    }

    /** A character map that names plain characters before those for compatibility. */
    private static final class PlainFirst extends CmapSubtable {
        private final CmapSubtable map;

        PlainFirst(CmapSubtable map) {
            this.map = map;
            setPlatformId(map.getPlatformId());
            setPlatformEncodingId(map.getPlatformEncodingId());
        }

        @Override
        public int getGlyphId(int codePoint) {
            return map.getGlyphId(codePoint);
        }

        @Override
        public @Nullable List<Integer> getCharCodes(int glyph) {
            var codes = map.getCharCodes(glyph);
            return codes == null || codes.size() < 2
                    ? codes
                    : codes.stream()
                            .sorted(Comparator.comparing(PlainFirst::forCompatibility))
                            .toList();
        }

        private static boolean forCompatibility(int codePoint) {
            var block = Character.UnicodeBlock.of(codePoint);
            return block == Character.UnicodeBlock.KANGXI_RADICALS
                    || block == Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT
                    || block == Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS
                    || block == Character.UnicodeBlock.ARABIC_PRESENTATION_FORMS_A;
        }
    }
}
