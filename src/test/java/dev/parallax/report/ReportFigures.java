package dev.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Measures how much processor time each format takes, in the thread that writes it, and how much of the heap: five texts of the sample dossier, repeated to fill
 * {@code -Dfigures.rows} rows (60 unless told), the first time and then the median of {@code -Dfigures.times} (5).
 *
 * <p>Not part of the build: {@code mvn test -Dtest=ReportFigures}; {@code -Dfigures.formats=pdf,docx} picks formats. The
 * most heap that was ever in use is what {@code -Xmx} may not fall below, and depends on it: a collector that has room
 * does not hurry.
 */
class ReportFigures {
    private static final long MEGABYTE = 1L << 20;

    private final int rows = Integer.getInteger("figures.rows", 60);
    private final int times = Integer.getInteger("figures.times", 5);
    private final String formats = System.getProperty("figures.formats", "");

    @Test
    void seconds_and_megabytes() throws IOException {
        var report = new RepeatedDossier().report(rows);
        var writers = Reports.all().stream()
                .filter(w -> formats.isEmpty() || List.of(formats.split(",")).contains(w.format()))
                .toList();
        System.out.printf(
                "%d texts, %d rows; at most %d MB of heap%n%-10s%10s%10s%12s%12s%n",
                report.collation().columns().size(),
                report.collation().rows().size(),
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                "format",
                "first s",
                "warm s",
                "size KB",
                "heap MB");
        for (ReportWriter writer : writers) {
            forgetPeak();
            var first = new Counted();
            double cold = seconds(writer, report, first);
            long peak = peak();
            double[] warm = new double[times];
            for (int i = 0; i < times; i++) {
                warm[i] = seconds(writer, report, new Counted());
            }
            Arrays.sort(warm);
            System.out.printf(
                    "%-10s%10.2f%10.2f%12d%12d%n",
                    writer.format(),
                    cold,
                    times == 0 ? Double.NaN : warm[times / 2],
                    first.bytes / 1024,
                    peak / MEGABYTE);
        }
    }

    private static double seconds(ReportWriter writer, Report report, OutputStream out) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        writer.write(report, out);
        return (threads.getCurrentThreadCpuTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static void forgetPeak() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** Counts what is written and keeps none of it. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
