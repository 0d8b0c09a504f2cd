package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.Language;
import dev.parallax.text.LanguageDetector;
import dev.parallax.text.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of PDF files with PDFBox: columns one after the other, lines joined to paragraphs. */
final class PdfReader {
    private static final int MOST_PAGES = 200;

    /** So few letters a page are stamps and page numbers on pictures of pages. */
    private static final int FEW_LETTERS = 20;

    Draft read(Original original) throws UnreadableText {
        try (var pdf = Loader.loadPDF(
                new RandomAccessReadBuffer(original.bytes()),
                "",
                null,
                null,
                IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableText("reading.pages", pdf.getNumberOfPages(), MOST_PAGES);
            }
            return draft(pdf, original);
        } catch (InvalidPasswordException e) {
            throw new UnreadableText(Remark.of("reading.password"), e);
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            throw new UnreadableText(Remark.of("reading.damaged"), e);
        }
    }

    private static Draft draft(PDDocument pdf, Original original) throws IOException, UnreadableText {
        var pages = new PdfGlyphs().pages(pdf);
        long letters = pages.stream()
                .flatMap(List::stream)
                .mapToLong(line ->
                        line.words().codePoints().filter(Character::isLetter).count())
                .sum();
        if (letters < (long) FEW_LETTERS * pdf.getNumberOfPages() && letters < 200) {
            throw new UnreadableText("reading.scanned");
        }
        var blocks = PdfParagraphs.of(pages);
        String words = String.join(
                "\n", blocks.paragraphs().stream().map(Paragraph::content).toList());
        var notices = new ArrayList<Remark>();
        if (blocks.all().stream().anyMatch(b -> !b.kept())) {
            notices.add(Remark.of("reading.running.heads"));
        }
        var language = LanguageDetector.detect(words);
        String title = Headlines.first(blocks.paragraphs());
        return new Draft(new Facts(title, "", "", null, Language.of(language.tag()), ""), blocks, notices, original);
    }
}
