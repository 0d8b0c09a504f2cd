package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how long large pages take and how much memory large files need.
 *
 * <p>Not part of the build: {@code mvn test -Dtest=TextsInFigures}.
 */
class TextsInFigures {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int STEP_MB = 16;
    private static final int MOST_MB = 1024;
    private static final String WORDS = "The council approved on Tuesday a plan to run trams to the northern docks all"
            + " night, ending a debate, said the mayor. ";

    private static final Map<String, IntFunction<String>> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put("paragraphs", i -> "<p>" + i + " " + WORDS + WORDS + "</p>\n");
        SHAPES.put(
                "links",
                i -> "<p>" + WORDS + "<a href='/x'>" + i + "</a></p><ul><li><a href='/y'>Read " + i
                        + "</a></li><li><a href='/y'>Read more</a></li></ul>\n");
        SHAPES.put(
                "nested boxes", i -> "<div class=b><div><div class='t x'><p>" + WORDS + i + "</p></div></div></div>");
        SHAPES.put("line breaks", i -> WORDS + i + "<br><br>\n");
        SHAPES.put("loose words", i -> "<b>" + WORDS + "</b> and <i>more</i> " + i + "<div>" + WORDS + "</div>");
        SHAPES.put("tables", i -> "<table><tr><td>" + WORDS + "</td><td>" + i + "</td></tr></table>");
        SHAPES.put("scripts", i -> "<script>var x=" + i + ";</script><p>" + WORDS + "</p>");
        SHAPES.put("400 boxes deep", i -> (i < 390 ? "<div>" : "") + "<span>" + WORDS + "</span> ");
    }

    private final TextReader reader = new TextReader();

    @Test
    void time() throws UnreadableText {
        var threads = ManagementFactory.getThreadMXBean();
        System.out.printf(Locale.ROOT, "%-16s %8s %10s %10s%n", "page", "MB", "wall ms", "CPU ms");
        for (var shape : SHAPES.entrySet()) {
            for (int size : new int[] {1, 5}) {
                byte[] page = page(shape.getValue(), size * MEGABYTE);
                long wall = Long.MAX_VALUE;
                long cpu = Long.MAX_VALUE;
                for (int run = 0; run < (size == 1 ? 6 : 2); run++) {
                    long begin = System.nanoTime();
                    long worked = threads.getCurrentThreadCpuTime();
                    reader.read(new Original("https://page.example/", "text/html; charset=utf-8", page));
                    wall = Math.min(wall, System.nanoTime() - begin);
                    cpu = Math.min(cpu, threads.getCurrentThreadCpuTime() - worked);
                }
                System.out.printf(
                        Locale.ROOT, "%-16s %8d %10d %10d%n", shape.getKey(), size, wall / 1_000_000, cpu / 1_000_000);
            }
        }
    }

    /**
     * The smallest heap in which a process of its own reads a file, beyond the one in which it reads a few words: what the
     * file's bytes and everything made of them need at the worst moment, to {@value #STEP_MB} MB.
     */
    @Test
    void memory(@TempDir Path folder) throws IOException, InterruptedException {
        var path = folder.resolve("file");
        Files.write(path, WORDS.getBytes(StandardCharsets.UTF_8));
        int few = smallestHeap(path);
        System.out.printf(Locale.ROOT, "a few words are read in a heap of %d MB%n", few);
        System.out.printf(Locale.ROOT, "%-24s %8s %14s  %s%n", "file", "MB", "MB of heap more", "result");
        for (var file : files().entrySet()) {
            Files.write(path, file.getValue());
            int heap = smallestHeap(path);
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %8.1f %14d  %s%n",
                    file.getKey(),
                    (double) file.getValue().length / MEGABYTE,
                    heap - few,
                    read(file.getValue()));
        }
    }

    /** In MB; {@link #MOST_MB} if none suffices. */
    private static int smallestHeap(Path file) throws IOException, InterruptedException {
        int low = 0;
        int high = MOST_MB / STEP_MB;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (isReadIn(middle * STEP_MB, file)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high * STEP_MB;
    }

    /** A heap that is nearly too small keeps collecting: that counts as too small. */
    private static boolean isReadIn(int heap, Path file) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TextsInFigures.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        return ended && process.exitValue() == 0;
    }

    /** Reads a file, or finds out that it is refused; runs out of memory where there is too little. */
    public static void main(String[] args) throws IOException {
        read(Files.readAllBytes(Path.of(args[0])));
    }

    private static String read(byte[] bytes) {
        try {
            return switch (new TextReader().read(new Original("file", "", bytes))) {
                case Reading.Texts texts ->
                    texts.drafts().getFirst().paragraphs().size() + " paragraphs";
                case Reading.Aligned aligned -> aligned.units().size() + " rows";
            };
        } catch (UnreadableText refused) {
            return refused.getMessage();
        }
    }

    private static Map<String, byte[]> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        var article = List.of(
                new Paragraph(ParagraphKind.HEADLINE, "Night trams"), new Paragraph(ParagraphKind.BODY, WORDS.strip()));
        byte[] noise = new byte[45 * MEGABYTE];
        new Random(1).nextBytes(noise);
        files.put("Word with pictures", withPictures(noise));
        files.put("PDF with pictures", pdf(article, noise));
        var many = new ArrayList<Paragraph>();
        var random = new Random(2);
        for (int i = 0; i < 75_000; i++) {
            many.add(new Paragraph(ParagraphKind.BODY, words(random)));
        }
        files.put("Word, only words", ArticleFiles.docx(many));
        files.put("OpenDocument, only words", ArticleFiles.odt(many));
        files.put("web page", page(SHAPES.get("paragraphs"), 10 * MEGABYTE - 1000));
        files.put("larger web page", page(SHAPES.get("paragraphs"), 49 * MEGABYTE));
        files.put(
                "plain text",
                (WORDS.repeat(8) + "\n\n")
                        .repeat(49 * MEGABYTE / (WORDS.length() * 8 + 2))
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] withPictures(byte[] noise) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(WORDS);
            document.addPictureData(noise, Document.PICTURE_TYPE_PNG);
            document.write(out);
            return out.toByteArray();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static byte[] pdf(List<Paragraph> article, byte[] noise) throws IOException {
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(ArticleFiles.pdf(article, 1, false));
                var out = new ByteArrayOutputStream()) {
            var stream = new PDStream(pdf, new java.io.ByteArrayInputStream(noise));
            pdf.getDocumentCatalog().getCOSObject().setItem("Noise", stream);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static String words(Random random) {
        return random.ints(60, 0, 1 << 20)
                .mapToObj(i -> Integer.toString(i, 36))
                .collect(Collectors.joining(" "));
    }

    private static byte[] page(IntFunction<String> part, int bytes) {
        var page = new StringBuilder("<html><head><title>Night trams</title></head><body><ul>"
                + "<li><a href='/x'>Section</a></li>".repeat(200) + "</ul><div class=content><h1>Night trams</h1>");
        for (int i = 0; page.length() < bytes; i++) {
            page.append(part.apply(i));
        }
        return page.append("</div></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
