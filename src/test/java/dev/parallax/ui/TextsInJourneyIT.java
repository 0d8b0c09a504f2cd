package dev.parallax.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From links to an aligned dossier, in a real browser; the news site stands on this machine. */
class TextsInJourneyIT extends Browsing {

    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final HttpServer site;

    TextsInJourneyIT() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = pages.get(exchange.getRequestURI().getPath());
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
                if (body != null) {
                    exchange.getResponseBody().write(body);
                }
            }
        });
        site.start();
        publish("/zh", "gb18030", "zh-Hans", """
                <h1>市议会批准夜间电车</h1><p>海港市议会周二批准了一项计划，通往北码头的电车将通宵运行。</p>
                <p>“谁也不该走一个小时回家。”市长林若兰在表决后说。</p><p>该计划以31票赞成、12票反对获得通过。</p>
                <p>首批电车将于2026年3月开行，每年花费420万欧元。</p><p>责任编辑：赵明</p>""");
        publish("/en", "utf-8", "en", english("31 votes to 12"));
    }

    @Override
    String[] settings() {
        int port = site.getAddress().getPort();
        return new String[] {"--parallax.links.loopback=true", "--parallax.links.ports=80,443," + port};
    }

    @AfterAll
    void stopSite() {
        site.stop(0);
    }

    @Test
    @Order(1)
    void two_links_become_an_aligned_dossier() {
        page.navigate(desk.address(), new Page.NavigateOptions().setTimeout(FIRST_PAGE_MS));
        button("New dossier").waitFor(new Locator.WaitForOptions().setTimeout(FIRST_PAGE_MS));
        button("New dossier").click();
        page.getByLabel("Title").fill("Night trams");
        button("Create and add texts").click();

        fetch("/zh");
        assertThat(page.locator(".preview li:not(.left-out)").first()).containsText("市议会批准夜间电车");
        assertThat(page.locator(".preview li:not(.left-out)")).hasCount(6);
        assertThat(page.locator(".reading")).containsText("GB18030");
        picture("add-text");
        save("Add text");

        button("＋ Add text").click();
        fetch("/en");
        assertThat(page.locator(".preview li:not(.left-out)")).hasCount(5);
        save("Add text");

        assertThat(page.locator("parallax-collation tbody tr")).hasCount(6);
        assertThat(page.locator("parallax-collation tbody tr", containing("31票")))
                .containsText("31 votes to 12");
    }

    @Test
    @Order(2)
    void a_page_that_was_edited_is_a_new_version_and_says_what_changed() {
        openDossier();
        publish("/en", "utf-8", "en", english("30 votes to 13"));
        button("More for 127.0.0.1").last().click();
        button("Versions…").click();
        button("Fetch the link again").click();
        assertThat(page.locator(".changes h3")).containsText("1 reworded, 0 added, 0 removed, 0 moved");
        assertThat(page.locator(".changes ins").first()).containsText("30");
        picture("new-version");
        save("Save as new version");
        assertThat(page.locator("parallax-collation tbody tr", containing("31票")))
                .containsText("30 votes to 13");

        button("More for 127.0.0.1").last().click();
        button("Versions…").click();
        assertThat(page.locator(".versions li")).hasCount(2);
        button("Version 1 as a column").click();
        assertThat(page.locator("parallax-collation thead th[data-head]")).hasCount(3);
    }

    @Test
    @Order(3)
    void of_several_links_a_bad_one_does_not_stop_the_others() {
        openDossier();
        button("＋ Add text").click();
        button("Several at once…").click();
        page.getByLabel("Links, one a line").fill(at("/en") + "\n" + at("/nowhere") + "\n" + at("/zh"));
        button("Fetch all").click();
        assertThat(page.locator(".many-state")).containsText("3 of 3 read, 1 not taken.");
        assertThat(page.locator(".many-table")).containsText("There is no page at this address");
        picture("several");
        save("Add 2 texts");
        assertThat(page.locator("parallax-collation thead th[data-head]")).hasCount(5);
        page.keyboard().press("z");
        assertThat(page.locator("parallax-collation thead th[data-head]")).hasCount(3);
    }

    @Test
    @Order(4)
    void the_bookmarklet_sends_a_page_to_the_desk_where_a_person_saves_it() {
        page.navigate(desk.address());
        String script = page.locator("a.bookmarklet").getAttribute("href");
        assertThat(script).startsWith("javascript:");
        page.navigate(at("/en"));
        var sent = page.waitForPopup(() -> page.evaluate(script.substring("javascript:".length())));
        assertThat(sent.locator(".take")).containsText("Night trams in the docks");
        assertThat(sent.url()).doesNotContain("#");
        sent.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look it over"))
                .click();
        assertThat(sent.locator(".preview li:not(.left-out)")).hasCount(5);
        sent.close();
    }

    @Test
    @Order(5)
    void the_three_files_of_an_intertext_alignment_are_chosen_together() {
        openDossier();
        button("＋ Add text").click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            xml("t.zh.en.xml", "<linkGrp toDoc='t.zh.xml' fromDoc='t.en.xml'><link xtargets='1;1 2'/></linkGrp>"),
            xml("t.zh.xml", "<text xml:lang='zh'><s id='1'>渡轮照旧。</s></text>"),
            xml("t.en.xml", "<text xml:lang='en'><s id='1'>The ferries run.</s> <s id='2'>As before.</s></text>")
        });
        assertThat(page.locator(".reading")).containsText("2 texts that are lined up already, 1 rows");
        save("Add text");
        assertThat(page.locator("parallax-collation tbody tr", containing("渡轮照旧。")))
                .containsText("The ferries run. As before.");
    }

    @Test
    @Order(6)
    void pages_carry_a_policy_for_what_they_may_load() {
        var answer = page.navigate(desk.address());
        assertThat(answer.headers().get("content-security-policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .containsPattern("script-src 'self' 'nonce-[^']+' 'unsafe-eval'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
    }

    private void openDossier() {
        page.navigate(desk.address());
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Night trams").setExact(true))
                .click();
        page.locator("parallax-collation tbody tr").first().waitFor();
    }

    private static FilePayload xml(String name, String words) {
        return new FilePayload(name, "text/xml", ("<?xml version='1.0'?>" + words).getBytes(StandardCharsets.UTF_8));
    }

    private void fetch(String path) {
        page.getByLabel("Fetch a link").fill(at(path));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Fetch").setExact(true))
                .click();
    }

    private void save(String label) {
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + site.getAddress().getPort() + path;
    }

    private void publish(String path, String charset, String language, String body) {
        String page = "<!DOCTYPE html><html lang='" + language + "'><head><meta charset='" + charset
                + "'><title>Night trams in the docks</title><script>var tracker = 1;</script></head><body>"
                + "<nav><a href='/'>Home</a> <a href='/world'>World</a></nav><article>" + body
                + "</article><ul class='related'><li><a href='/x'>Ferry tickets</a></li></ul></body></html>";
        pages.put(path, page.getBytes(Charset.forName(charset)));
    }

    private static String english(String votes) {
        return """
                <h1>Council approves night trams</h1>
                <p>The harbour city council approved on Tuesday a plan to run trams to the northern docks all night.</p>
                <p>“Nobody should have to walk home for an hour,” Mayor Lin Ruolan said after the vote.</p>
                <p>The plan passed by %s.</p>
                <p>The first trams are to run in March 2026 and will cost 4.2 million euros a year.</p>""".formatted(votes);
    }

    /** A picture of the screen in both schemes and sizes; only where {@code -Dparallax.screenshots=FOLDER} asks. */
    private void picture(String name) {
        String folder = System.getProperty("parallax.screenshots", "");
        if (folder.isEmpty() || folder.equals("true")) {
            return;
        }
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            for (int width : new int[] {1920, 1440}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, width * 5 / 8);
                page.waitForTimeout(500);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(
                                folder, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
            }
        }
    }
}
