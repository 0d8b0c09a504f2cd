package dev.parallax.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds a Chromium for the tests: the one that {@code PARALLAX_BROWSER} names, else one that is installed, else Playwright's
 * own download. Where there is none, the tests are skipped with the reason; where {@code CI} is set, they fail.
 */
final class Browsers {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    static Playwright playwright() {
        Map<String, String> environment =
                installed().isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        try {
            return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        } catch (RuntimeException unavailable) {
            throw none(unavailable);
        }
    }

    static Browser launch(Playwright playwright) {
        var options = new LaunchOptions().setArgs(QUIET);
        installed().ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (RuntimeException unavailable) {
            throw none(unavailable);
        }
    }

    private static Optional<Path> installed() {
        var named = Stream.ofNullable(System.getenv("PARALLAX_BROWSER")).map(Path::of);
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator")))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        var onMac = Stream.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
        return Stream.of(named, onPath, onMac)
                .flatMap(s -> s)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static RuntimeException none(RuntimeException unavailable) {
        String reason = "no Chromium for the tests: install one, or name one in PARALLAX_BROWSER ("
                + String.valueOf(unavailable.getMessage()).lines().findFirst().orElse("") + ")";
        if (System.getenv("CI") != null) {
            Assertions.fail(reason);
        }
        Assumptions.abort(reason);
        return unavailable;
    }
}
