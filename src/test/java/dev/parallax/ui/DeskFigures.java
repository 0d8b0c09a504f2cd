package dev.parallax.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dev.parallax.dossier.Dossiers;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast the desk is, in a real browser, with browser and server on one machine. Prints figures, each as soon as it is
 * known, and holds nothing to them; {@code mvn test -Dtest=DeskFigures} runs it, {@code -Dfigures.paragraphs=60} for
 * dossiers of that length alone. Ends by itself: what has no figure by then
 * is said.
 */
class DeskFigures {
    private static final int FIRST_PAGE_MS = 180_000;
    private static final int PATIENCE_MS = 60_000;
    /** For each length of dossier: no further operation is begun after it. */
    private static final int PART_MS = 240_000;
    /** After it, the browser is ended, whatever it does. */
    private static final int ALL_MS = 900_000;

    private static final String SAMPLE = "Koizumi–Hegseth meeting";

    private static final int REPEATS = 5;
    private static final int WINDOWS = 4;

    /**
     * From a key to the frame in which the operation is visible, and to the one in which the server's answer is drawn, in
     * ms; taken in the page itself, so that nothing but the desk is measured. The former is that of the answer where nothing
     * is drawn before. Null if it is refused or changes no row.
     */
    private static final String AFTER_KEY = """
            ([key, patience]) => new Promise((resolve, reject) => {
              const table = document.querySelector('parallax-collation');
              const drawn = (then) => table.updateComplete.then(() => requestAnimationFrame(() => setTimeout(then)));
              const rows = () => table.shown.rows;
              const before = rows();
              const late = setTimeout(() => reject(new Error(`no answer to ${key}`)), patience);
              let began, visible;
              const done = (times) => {
                clearTimeout(late);
                for (const name of ['load', 'change', 'takeBack', 'hint']) delete table[name];
                resolve(times);
              };
              const answered = (name, changes) => {
                table[name] = (...sent) => {
                  Object.getPrototypeOf(table)[name].apply(table, sent);
                  if (!changes(sent[0])) return done(null);
                  drawn(() => {
                    const painted = performance.now() - began;
                    done([visible ?? painted, painted]);
                  });
                };
              };
              answered('load', () => true);
              answered('change', (change) => change.rows.length > 0);
              answered('takeBack', () => false);
              answered('hint', () => false);
              began = performance.now();
              document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
              if (rows() !== before) drawn(() => (visible = performance.now() - began));
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

    /**
     * What each operation is made of: the keys that lead to it, what has to be in the page then, the key that asks for it,
     * and the keys that lead out of it.
     */
    private record Operation(String name, List<String> to, String ready, String key, List<String> out) {}

    private static final List<Operation> OPERATIONS = List.of(
            new Operation("confirm", List.of(), "parallax-collation", "c", List.of()),
            new Operation("merge", List.of(), "parallax-collation", "m", List.of()),
            new Operation("split", List.of("o", "j"), "tr.at-line[data-line='1']", "s", List.of("o")),
            new Operation("move a sentence", List.of(), "td.here .passage", "]", List.of()),
            new Operation(
                    "link to the third row below",
                    List.of("L", "j", "j", "j"),
                    "parallax-collation .banner",
                    "Enter",
                    List.of("k", "k", "k")));

    /** How long it took, in ms, until an operation was visible and until the server's answer was. */
    private record Times(double visible, double painted) {}

    @TempDir
    private static Path home;

    @Test
    void print() {
        var watch = new Timer("ends the browser", true);
        watch.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        System.out.println("time is up");
                        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
                    }
                },
                ALL_MS);
        try (var desk = RunningDesk.start(home);
                var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            warm(desk, browser);
            var dossiers = desk.context().getBean(Dossiers.class);
            String sample = dossiers.list().stream()
                    .filter(d -> d.title().equals(SAMPLE))
                    .findFirst()
                    .orElseThrow()
                    .id();
            measure("the sample", desk.address() + "dossier/" + sample, browser);
            memory(desk, dossiers, browser);
            for (int paragraphs : paragraphs()) {
                var dossier = dossiers.add(Coverages.dossier("Of " + paragraphs, paragraphs));
                measure("5 x " + paragraphs, desk.address() + "dossier/" + dossier.id(), browser);
            }
        } catch (PlaywrightException ended) {
            System.out.println(ended.getMessage());
        } finally {
            watch.cancel();
        }
    }

    private static List<Integer> paragraphs() {
        return Arrays.stream(System.getProperty("figures.paragraphs", "60,2000").split(","))
                .map(Integer::valueOf)
                .toList();
    }

    /** In development the first page may have to wait for the parts of the interface to be put together. */
    private static void warm(RunningDesk desk, Browser browser) {
        try (var page = browser.newPage()) {
            page.navigate(desk.address(), new Page.NavigateOptions().setTimeout(FIRST_PAGE_MS));
            page.locator("table.dossiers").waitFor(new Locator.WaitForOptions().setTimeout(FIRST_PAGE_MS));
        }
    }

    private static void measure(String size, String address, Browser browser) {
        try {
            measureUntilItFails(size, address, browser);
        } catch (PlaywrightException failure) {
            say(size, "ends here: " + failure.getMessage());
        }
    }

    private static void measureUntilItFails(String size, String address, Browser browser) {
        long end = System.nanoTime() + PART_MS * 1_000_000L;
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            var page = context.newPage();
            page.setDefaultTimeout(PART_MS);
            say(size, "first open", List.of(open(page, address)));
            page.setDefaultTimeout(PATIENCE_MS);
            var again = new ArrayList<Double>();
            for (int i = 0; i < REPEATS && System.nanoTime() < end; i++) {
                again.add(open(page, address));
            }
            say(size, "open again", again);
            var scrolled = (List<?>) page.evaluate(SCROLL);
            say(
                    size,
                    "scrolled %s frames, %s blank, longest frame %d ms"
                            .formatted(
                                    scrolled.get(0),
                                    scrolled.get(1),
                                    Math.round(((Number) scrolled.get(2)).doubleValue())));
            page.evaluate("() => document.activeElement.blur()");
            var undone = new ArrayList<Times>();
            for (var operation : OPERATIONS) {
                measure(size, page, operation, undone, end);
            }
            say(size, "undo, visible", undone.stream().map(Times::visible).toList());
            say(size, "undo, answered", undone.stream().map(Times::painted).toList());
        }
    }

    /** Does an operation in one row after the other, and undoes it each time. */
    private static void measure(String size, Page page, Operation operation, List<Times> undone, long end) {
        var times = new ArrayList<Times>();
        var server = new ArrayList<Double>();
        int refused = 0;
        toTheTop(page);
        for (int i = 0; i < REPEATS + refused && refused < 2 * REPEATS && System.nanoTime() < end; i++) {
            press(page, operation.to());
            double before = serverTime();
            var time = page.querySelector(operation.ready()) == null ? null : answer(page, operation.key());
            settle(page);
            if (time == null) {
                refused++;
                press(page, List.of("Escape"));
            } else {
                times.add(time);
                server.add(serverTime() - before);
                Optional.ofNullable(answer(page, "z")).ifPresent(undone::add);
                settle(page);
            }
            press(page, operation.out());
            press(page, List.of("j"));
        }
        say(
                size,
                operation.name() + ", visible",
                times.stream().map(Times::visible).toList());
        say(
                size,
                operation.name() + ", answered",
                times.stream().map(Times::painted).toList());
        say(size, operation.name() + ", processor time of the server", server);
    }

    /** Goes to the fourth row and a text that has words in it. */
    private static void toTheTop(Page page) {
        page.locator("tbody tr.first")
                .nth(3)
                .locator("td:not(.empty)")
                .first()
                .click(new Locator.ClickOptions().setPosition(4, 4));
        page.evaluate("() => document.activeElement.blur()");
    }

    private static @Nullable Times answer(Page page, String key) {
        var times = (List<?>) page.evaluate(AFTER_KEY, List.of(key, PATIENCE_MS / 3));
        return times == null
                ? null
                : new Times(((Number) times.get(0)).doubleValue(), ((Number) times.get(1)).doubleValue());
    }

    private static void press(Page page, List<String> keys) {
        keys.forEach(page.keyboard()::press);
    }

    /** Waits until nothing is under way, so that one operation does not pay for the one before. */
    private static void settle(Page page) {
        page.locator("parallax-collation:not([aria-busy])").waitFor();
        page.waitForTimeout(700);
    }

    private static double open(Page page, String address) {
        page.navigate("about:blank");
        long began = System.nanoTime();
        page.navigate(address);
        page.locator("tbody tr td").first().waitFor();
        return (System.nanoTime() - began) / 1e6;
    }

    /** What each more open dossier of a usual size takes: several are opened, each in a window of its own. */
    private static void memory(RunningDesk desk, Dossiers dossiers, Browser browser) {
        var open = new ArrayList<Page>();
        var before = 0L;
        for (int i = 0; i <= WINDOWS; i++) {
            var dossier = dossiers.add(Coverages.dossier("Open " + i, 60 + i));
            var page = browser.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            open.add(page);
            open(page, desk.address() + "dossier/" + dossier.id());
            page.waitForTimeout(1_000);
            if (i == 0) {
                before = used();
            }
        }
        say("5 x 60", "server memory for each open dossier: %.1f MB".formatted((used() - before) / 1e6 / WINDOWS));
        open.forEach(Page::close);
    }

    /** Processor time so far, in ms, of the threads that answer requests and collate. */
    private static double serverTime() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.dumpAllThreads(false, false, 0))
                .filter(t -> t.getThreadName().startsWith("collating-")
                        || t.getThreadName().startsWith("http-nio-"))
                .mapToDouble(t -> threads.getThreadCpuTime(t.getThreadId()) / 1e6)
                .sum();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void say(String size, String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        say(
                size,
                sorted.isEmpty()
                        ? what + ": no figure"
                        : "%s: median %d ms, worst %d ms, of %d"
                                .formatted(
                                        what,
                                        Math.round(sorted.get(sorted.size() / 2)),
                                        Math.round(sorted.getLast()),
                                        sorted.size()));
    }

    private static void say(String size, String what) {
        System.out.println(size + ": " + what);
    }
}
