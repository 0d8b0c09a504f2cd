package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What holds on every screen. */
final class Screens {
    private static final List<String> WCAG_A_AND_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Screens() {}

    /** No violation of WCAG A or AA, in either scheme; a screenshot of each if {@code -Dparallax.screenshots=true} asks. */
    static void isAccessible(Page page, String screen) {
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var violations =
                    new AxeBuilder(page).withTags(WCAG_A_AND_AA).analyze().getViolations();
            assertThat(violations.stream()
                            .map(v -> v.getId() + ": " + v.getHelp() + " "
                                    + v.getNodes().stream()
                                            .map(n -> n.getHtml())
                                            .toList())
                            .toList())
                    .as("%s, %s", screen, scheme)
                    .isEmpty();
            if (Boolean.getBoolean("parallax.screenshots")) {
                var file = Path.of(
                        "docs", "screenshot-" + screen + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file));
            }
        }
    }
}
