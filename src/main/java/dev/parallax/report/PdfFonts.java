package dev.parallax.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The typefaces that PDF reports embed; a typeface is read only where a report uses it. */
final class PdfFonts {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** The families, as the style sheet names them, in the order in which they are asked for a character. */
    private static final List<String> FAMILIES = List.of(
            "NotoSerif",
            "NotoSans",
            "NotoNaskhArabic",
            "NotoSerifSC",
            "NotoSerifJP",
            "NanumMyeongjo",
            "NotoSansSymbols2");

    private PdfFonts() {}

    static void addTo(PdfRendererBuilder builder, PDDocument document) {
        for (String family : FAMILIES) {
            add(builder, document, family, REGULAR, "400Regular");
            if (!family.equals("NotoSansSymbols2")) {
                add(builder, document, family, BOLD, "700Bold");
            }
        }
    }

    private static void add(PdfRendererBuilder builder, PDDocument document, String family, int weight, String style) {
        builder.useFont(new OnDemand(document, family + "_" + style + ".ttf"), family, weight, FontStyle.NORMAL, true);
    }

    private static PDFont load(PDDocument document, String file) {
        try (InputStream in = PdfFonts.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            preferPlainCharacters(font);
            return PDType0Font.load(document, font, true);
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

    /** A typeface that is read when the first character asks for it. */
    private static final class OnDemand extends PDFontSupplier {
        private final PDDocument document;
        private final String file;

        OnDemand(PDDocument document, String file) {
            super(null);
            this.document = document;
            this.file = file;
        }

        @Override
        public PDFont supply() {
            return load(document, file);
        }
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
