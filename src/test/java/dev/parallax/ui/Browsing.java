package dev.parallax.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests in a real browser, one after the other, of one desk on this machine. Each has a window of its own; what a person chose
 * in the browser before stays, but for the place where they were in a dossier.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Browsing {
    /** In development the first page may have to wait for the parts of the interface to be put together. */
    static final int FIRST_PAGE_MS = 300_000;

    static final int PATIENCE_MS = 60_000;
    static final String SAMPLE = "Koizumi–Hegseth meeting";

    @TempDir
    static Path home;

    Playwright playwright;
    Browser browser;
    BrowserContext context;
    RunningDesk desk;
    Page page;

    /** What the desk is started with beside the usual. */
    String[] settings() {
        return new String[0];
    }

    @BeforeAll
    void start() {
        setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
        desk = RunningDesk.start(home, settings());
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setReducedMotion(ReducedMotion.REDUCE));
        context.addInitScript("""
                if (!sessionStorage.getItem('seen')) {
                  sessionStorage.setItem('seen', 'yes');
                  const places = Object.keys(localStorage).filter((key) => key.startsWith('parallax.position.'));
                  places.forEach((key) => localStorage.removeItem(key));
                }""");
    }

    @AfterAll
    void stop() {
        if (desk != null) {
            desk.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void openWindow() {
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
    }

    @AfterEach
    void closeWindow() {
        page.close();
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
