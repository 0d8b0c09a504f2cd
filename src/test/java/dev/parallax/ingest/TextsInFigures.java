package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/**
 * Measures how long large pages take and how much memory large files need.
 *
 * <p>Not part of the build: {@code mvn test -Dtest=TextsInFigures}.
 */
class TextsInFigures {
    private static final int MEGABYTE = 1024 * 1024;
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

    @Test
    void memory() throws IOException {
        System.out.printf(Locale.ROOT, "%-24s %8s %10s  %s%n", "file", "MB", "live MB", "result");
        for (var file : files().entrySet()) {
            byte[] bytes = file.getValue();
            var reading = new AtomicBoolean(true);
            var peak = new AtomicLong();
            long before = live();
            var sampler = Thread.ofPlatform().start(() -> {
                while (reading.get()) {
                    peak.accumulateAndGet(live(), Math::max);
                    pause();
                }
            });
            String result = read(bytes);
            reading.set(false);
            join(sampler);
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %8.1f %10d  %s%n",
                    file.getKey(),
                    (double) bytes.length / MEGABYTE,
                    Math.max(0, peak.get() - before) / MEGABYTE,
                    result);
        }
    }

    private String read(byte[] bytes) {
        try {
            return switch (reader.read(new Original("file", "", bytes))) {
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
        for (int i = 0; i < 60_000; i++) {
            many.add(new Paragraph(ParagraphKind.BODY, words(random)));
        }
        files.put("Word, only words", Files.docx(many));
        files.put("OpenDocument, only words", Files.odt(many));
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
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(Files.pdf(article, 1, false));
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

    /** Bytes that are in use after a collection. */
    private static long live() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
