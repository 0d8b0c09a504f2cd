package dev.parallax.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.parallax.dossier.Dossiers;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast the desk is, in a real browser, with browser and server on one machine. Prints figures and holds nothing to
 * them; {@code mvn test -Dtest=DeskFigures} runs it.
 */
class DeskFigures {
    private static final int PATIENCE_MS = 300_000;
    private static final int REPEATS = 5;
    private static final int WINDOWS = 4;

    /** Waits for a change of the table after a key, in the page itself, so that nothing but the desk is measured. */
    private static final String AFTER_KEY = """
            ([key, test]) => new Promise((resolve) => {
              const so = new Function('return ' + test);
              const began = performance.now();
              const watch = () => (so() ? requestAnimationFrame(() => resolve(performance.now() - began)) : setTimeout(watch, 4));
              document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
              watch();
            })""";

    /** Travels through the whole table, a window's height a frame; what is empty when the frame is drawn counts. */
    private static final String SCROLL = """
            () => new Promise((resolve) => {
              const scroller = document.querySelector('.scroller');
              let [frames, blank, worst, last] = [0, 0, 0, performance.now()];
              scroller.scrollTop = 0;
              const step = (now) => {
                worst = Math.max(worst, now - last);
                last = now;
                frames++;
                const box = scroller.getBoundingClientRect();
                const row = document.elementFromPoint(box.left + 200, box.top + box.height / 2)?.closest('tr, .fold');
                if (!row || !row.textContent.trim()) blank++;
                const end = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 200;
                if (end || frames > 400) return resolve([frames, blank, worst]);
                scroller.scrollTop += scroller.clientHeight;
                requestAnimationFrame(step);
              };
              requestAnimationFrame(step);
            })""";

    @TempDir
    private static Path home;

    @Test
    void print() {
        try (var desk = RunningDesk.start(home);
                var playwright = Browsers.playwright()) {
            var browser = Browsers.launch(playwright);
            var dossiers = desk.context().getBean(Dossiers.class);
            for (int paragraphs : List.of(60, 2_000)) {
                var dossier = dossiers.add(Coverages.dossier("Of " + paragraphs, paragraphs));
                measure(paragraphs, desk.address() + "dossier/" + dossier.id(), browser);
            }
            memory(desk, dossiers, browser);
        }
    }

    private void measure(int paragraphs, String address, Browser browser) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            var page = context.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            say(paragraphs, "first open", List.of(open(page, address)));
            say(paragraphs, "open again", times(() -> open(page, address)));
            page.evaluate("() => document.activeElement.blur()");
            press(page, "j", "document.querySelector('[aria-current]')");
            say(
                    paragraphs,
                    "confirm, shown",
                    times(() -> press(page, "c", "document.querySelector('[aria-current] .status.confirmed')")
                            + 0 * press(page, "c", "!document.querySelector('[aria-current] .status.confirmed')")));
            page.waitForTimeout(2_000);
            var merged = new ArrayList<Double>();
            var undone = new ArrayList<Double>();
            for (int i = 0; i < REPEATS; i++) {
                int rows = rows(page);
                merged.add(press(page, "m", "document.querySelectorAll('tr.first').length < " + rows));
                page.waitForTimeout(1_500);
                undone.add(press(page, "z", "document.querySelectorAll('tr.first').length >= " + rows));
                page.waitForTimeout(1_500);
            }
            say(paragraphs, "merge, shown", merged);
            say(paragraphs, "undo, shown", undone);
            var scrolled = (List<?>) page.evaluate(SCROLL);
            System.out.printf(
                    Locale.ROOT,
                    "5 x %d paragraphs: scrolled %s frames, %s blank, longest frame %s ms%n",
                    paragraphs,
                    scrolled.get(0),
                    scrolled.get(1),
                    Math.round(((Number) scrolled.get(2)).doubleValue()));
        }
    }

    private static double open(Page page, String address) {
        page.navigate("about:blank");
        long began = System.nanoTime();
        page.navigate(address, new Page.NavigateOptions().setTimeout(PATIENCE_MS));
        page.locator("tbody tr td").first().waitFor();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double press(Page page, String key, String test) {
        return ((Number) page.evaluate(AFTER_KEY, List.of(key, test))).doubleValue();
    }

    private static int rows(Page page) {
        return page.locator("tr.first").count();
    }

    /** What each more open dossier of a usual size takes: several are opened, each in a window of its own. */
    private void memory(RunningDesk desk, Dossiers dossiers, Browser browser) {
        var open = new ArrayList<Page>();
        var before = 0L;
        for (int i = 0; i <= WINDOWS; i++) {
            var dossier = dossiers.add(Coverages.dossier("Open " + i, 60 + i));
            var page = browser.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            open(page, desk.address() + "dossier/" + dossier.id());
            open.add(page);
            if (i == 0) {
                before = used();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "server memory for each open dossier of 5 x 60: %.1f MB%n",
                (used() - before) / 1e6 / WINDOWS);
        open.forEach(Page::close);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<Double> times(Supplier<Double> measured) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < REPEATS; i++) {
            times.add(measured.get());
        }
        return times;
    }

    private static void say(int paragraphs, String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "5 x %d paragraphs: %s: median %d ms, worst %d ms%n",
                paragraphs,
                what,
                Math.round(sorted.get(sorted.size() / 2)),
                Math.round(sorted.getLast()));
    }
}
