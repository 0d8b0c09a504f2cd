package dev.parallax.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a newcomer does, in a real browser, from the first screen to the report; each step builds on the one before. */
class JourneyIT extends Browsing {
    private static final String REMARK = "The original says the opposite.";

    @Test
    @Order(1)
    void home_lists_the_samples_with_what_is_in_them() {
        page.navigate(desk.address(), new Page.NavigateOptions().setTimeout(FIRST_PAGE_MS));
        row(SAMPLE).waitFor(new Locator.WaitForOptions().setTimeout(FIRST_PAGE_MS));
        assertThat(row(SAMPLE)).containsText("sample");
        assertThat(row(SAMPLE)).containsText("zh-Hans");
        assertThat(row(SAMPLE)).containsText(Pattern.compile("\\d+ rows, none yet"));
        isAccessible("home");

        page.getByRole(AriaRole.TEXTBOX, named("Find a dossier")).fill("ferry");
        assertThat(row(SAMPLE)).hasCount(0);
        assertThat(row("ferry")).hasCount(1);
    }

    @Test
    @Order(2)
    void a_sample_opens_as_a_table_of_what_each_text_says() {
        openSample();
        assertThat(heads()).hasCount(6);
        assertThat(page.locator("mark.replaced").first()).isVisible();
        assertThat(page.locator(".gap", containing("left out by")).first()).isAttached();
        assertThat(page.locator("mark.error").first()).isAttached();

        chip("Kyodo style, Japanese ja").click();
        assertThat(heads()).hasCount(5);
        assertThat(chip("Kyodo style, Japanese ja")).isFocused();
        assertThat(page.locator("tbody tr.first:not([hidden]):not(:has(td:not(.empty)))"))
                .hasCount(0);

        compareWith("Corrected translation");
        assertThat(heads().filter(new Locator.FilterOptions().setHasText("compared with")))
                .containsText("Corrected translation");
        compareWith("First translation");
        assertThat(heads().filter(new Locator.FilterOptions().setHasText("compared with")))
                .containsText("First translation");
        isAccessible("desk");
    }

    @Test
    @Order(3)
    void columns_move_and_the_move_is_undone() {
        openSample();
        assertThat(heads()).hasCount(5);
        var order = heads().locator(".name").allTextContents();

        page.getByRole(AriaRole.BUTTON, named("More for Corrected translation")).click();
        page.getByRole(AriaRole.BUTTON, exactly("Move left")).click();
        assertThat(heads().nth(1)).containsText("Corrected translation");

        page.keyboard().press("z");
        assertThat(heads().locator(".name")).hasText(order.toArray(String[]::new));
    }

    @Test
    @Order(4)
    void rows_open_into_sentences_and_findings_are_followed_by_keys() {
        openSample();
        page.keyboard().press("n");
        assertThat(page.locator(".card.on")).hasCount(1);
        assertThat(page.locator("[aria-current] .picked").first()).isVisible();

        page.keyboard().press("j");
        page.keyboard().press("c");
        assertThat(page.locator("[aria-current] .confirmed").first()).isVisible();
        page.keyboard().press("z");
        assertThat(page.locator("[aria-current] .confirmed")).hasCount(0);
        page.keyboard().press("Shift+Z");
        assertThat(page.locator("[aria-current] .confirmed").first()).isVisible();

        int paragraphs = page.locator("tbody tr").count();
        page.keyboard().press("v");
        assertThat(page.locator("tbody tr.more").first()).isAttached();
        org.assertj.core.api.Assertions.assertThat(page.locator("tbody tr").count())
                .isGreaterThan(paragraphs);
        page.keyboard().press("v");
        assertThat(page.locator("tbody tr.more")).hasCount(0);

        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("next, previous row");
        isAccessible("keys");
        page.keyboard().press("Escape");
    }

    @Test
    @Order(5)
    void rows_are_corrected_by_keyboard_alone() {
        openSample();
        var rows = page.locator("tbody tr.first");
        int all = rows.count();
        press("j", "j", "j", "m");
        assertThat(rows).hasCount(all - 1);
        press("o", "j", "s");
        assertThat(rows).hasCount(all);
        press("z");
        assertThat(rows).hasCount(all - 1);
        press("z");
        assertThat(rows).hasCount(all);
        press("Shift+Z");
        assertThat(rows).hasCount(all - 1);

        page.reload();
        assertThat(rows).hasCount(all - 1);
        press("z");
        assertThat(rows).hasCount(all);
    }

    @Test
    @Order(6)
    void words_are_found_in_all_texts_whatever_their_case() {
        openSample();
        page.keyboard().press("/");
        page.keyboard().type("HEGSETH");
        assertThat(page.locator("mark.found").first()).isVisible();
        assertThat(page.locator(".find [role=status]")).hasText(Pattern.compile("\\d+"));
        page.keyboard().press("Enter");
        assertThat(page.locator("td.here mark.current")).hasCount(1);
        assertThat(page.locator(".find [role=status]")).hasText(Pattern.compile("1 of \\d+"));

        page.keyboard().press("Escape");
        assertThat(page.locator(".scroller")).isFocused();
        assertThat(page.locator("mark.found")).hasCount(0);
    }

    @Test
    @Order(7)
    void a_note_is_written_on_selected_words_edited_and_resolved() {
        openSample();
        var words = page.locator("mark.error").first();
        words.scrollIntoViewIfNeeded();
        words.selectText();
        page.keyboard().press("Shift");
        page.getByRole(AriaRole.TOOLBAR, named("Selected words"))
                .getByRole(AriaRole.BUTTON)
                .click();
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill(REMARK);
        page.getByLabel("Your name").fill("Mei");
        isAccessible("note");
        page.getByRole(AriaRole.BUTTON, named("Save note")).click();

        assertThat(page.locator(".card p.words")).hasText(REMARK);
        assertThat(page.locator("mark.note").first()).isVisible();

        page.getByRole(AriaRole.BUTTON, exactly("Edit")).click();
        assertThat(page.getByLabel("Your name")).hasValue("Mei");
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill(REMARK + " See row 3.");
        page.getByRole(AriaRole.BUTTON, named("Save note")).click();
        assertThat(page.locator(".card p.words")).hasText(REMARK + " See row 3.");

        page.getByRole(AriaRole.BUTTON, exactly("Resolve")).click();
        assertThat(page.locator("mark.resolved").first()).isAttached();
        page.getByRole(AriaRole.BUTTON, exactly("Reopen")).click();
        assertThat(page.locator("mark.note").first()).isAttached();
    }

    @Test
    @Order(8)
    void a_deleted_note_comes_back_by_undo() {
        openSample();
        page.getByRole(AriaRole.TAB, named("Notes")).click();
        page.getByRole(AriaRole.BUTTON, named("More for this note")).click();
        page.getByRole(AriaRole.BUTTON, exactly("Delete")).click();
        assertThat(page.locator("mark.note")).hasCount(0);
        page.locator(".toast")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.locator("mark.note").first()).isAttached();
    }

    @Test
    @Order(9)
    void two_windows_show_each_others_changes() {
        openSample();
        var other = context.newPage();
        other.navigate(page.url());
        other.locator("parallax-collation tbody tr").first().waitFor();

        page.locator("tbody tr").first().click();
        page.keyboard().press("c");
        assertThat(other.locator("tbody tr").first().locator(".confirmed")).isVisible();
        page.keyboard().press("z");
        assertThat(other.locator("tbody tr").first().locator(".confirmed")).hasCount(0);
        other.close();
    }

    @Test
    @Order(10)
    void the_report_opens_from_disk_and_asks_for_nothing() throws IOException {
        openSample();
        page.getByRole(AriaRole.BUTTON, named("Export")).click();
        var download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named("Web page")).click());
        var file = Files.createTempDirectory("parallax-report").resolve(download.suggestedFilename());
        download.saveAs(file);
        assertThat(file).hasFileName(SAMPLE + ".html");

        var offline = browser.newContext(new Browser.NewContextOptions().setOffline(true));
        var report = offline.newPage();
        report.onRequest(request ->
                org.assertj.core.api.Assertions.assertThat(request.url()).startsWith("file:"));
        report.navigate(file.toUri().toString());
        assertThat(report.locator("body")).containsText(SAMPLE);
        assertThat(report.locator("body")).containsText(REMARK);
        offline.close();
    }

    @Test
    @Order(11)
    void a_new_dossier_takes_pasted_texts_and_lines_them_up() {
        page.navigate(desk.address());
        page.getByRole(AriaRole.BUTTON, named("New dossier")).click();
        page.getByLabel("Title").fill("Visit <b>of</b> the minister");
        isAccessible("new-dossier");
        page.getByRole(AriaRole.BUTTON, named("Create and add texts")).click();

        paste("# 外长访问东京\n\n外长星期二抵达东京。\n\n他说，双方没有签署任何协议。\n", "Chinese");
        isAccessible("add-text");
        saveText();
        assertThat(page.locator("tbody tr")).hasCount(3);

        page.getByRole(AriaRole.BUTTON, named("Add text")).click();
        paste(
                "# Foreign minister visits Tokyo\n\nThe foreign minister arrived in Tokyo on Tuesday.\n\n"
                        + "He said that the two sides had not signed any agreement.\n",
                "English");
        assertThat(page.locator(".article-form")).containsText("Translation");
        saveText();
        assertThat(heads()).hasCount(2);
        assertThat(page.locator("tbody tr").nth(2)).containsText("没有签署");
        assertThat(page.locator("tbody tr").nth(2)).containsText("had not signed");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Visit <b>of</b> the minister");
    }

    @Test
    @Order(12)
    void what_is_no_text_is_refused_with_the_reason() throws IOException {
        page.navigate(desk.address());
        page.getByRole(AriaRole.LINK, named("Visit")).click();
        page.getByRole(AriaRole.BUTTON, named("Add text")).click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        var binary = Files.createTempDirectory("parallax-binary").resolve("notes.txt");
        Files.write(binary, new byte[] {0, 1, 2, 3, 0, 0, 5, (byte) 200, 0});
        page.locator("vaadin-upload input[type=file]").setInputFiles(binary);
        assertThat(dialog).containsText("binary");
        assertThat(dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Add text").setExact(true)))
                .isDisabled();

        page.getByLabel("Paste the article").fill("   \n  ");
        assertThat(dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Add text").setExact(true)))
                .isDisabled();
    }

    @Test
    @Order(13)
    void a_restart_keeps_everything() {
        desk.close();
        desk = RunningDesk.start(home);
        openSample();
        page.getByRole(AriaRole.TAB, named("Notes")).click();
        assertThat(page.locator(".card p.words")).hasText(REMARK + " See row 3.");
        assertThat(page.locator(".status.confirmed")).hasCount(1);

        page.getByRole(AriaRole.LINK, exactly("Dossiers")).click();
        assertThat(row("Visit <b>of</b> the minister")).containsText("en");
        assertThat(row(SAMPLE)).containsText("1 open");
    }

    @Test
    @Order(14)
    void an_unknown_dossier_has_a_clear_page() {
        page.navigate(desk.address() + "dossier/no-such-dossier");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("There is nothing here");
        isAccessible("not-found");
    }

    @Test
    @Order(15)
    void the_glossary_takes_a_term() {
        page.navigate(desk.address() + "glossary");
        isAccessible("glossary-empty");
        page.getByRole(AriaRole.BUTTON, named("Add term")).click();
        page.getByLabel("Name or term").fill("高市早苗");
        page.getByLabel("Write", new Page.GetByLabelOptions().setExact(true)).fill("Takaichi Sanae");
        page.getByLabel("Never").fill("Sanae Takaichi");
        isAccessible("glossary-term");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.locator(".glossary vaadin-grid")).containsText("Takaichi Sanae");
        isAccessible("glossary");
    }

    private void compareWith(String text) {
        page.getByRole(AriaRole.BUTTON, named("Compare with:")).click();
        page.getByRole(AriaRole.DIALOG, named("Compare with"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text))
                .click();
    }

    private void openSample() {
        page.navigate(desk.address());
        page.getByRole(AriaRole.LINK, exactly(SAMPLE)).click();
        page.locator("parallax-collation tbody tr").first().waitFor();
    }

    private void paste(String words, String language) {
        page.getByLabel("Paste the article").fill(words);
        assertThat(page.locator(".reading")).containsText(language);
        assertThat(page.locator(".preview li").first()).containsText("headline");
    }

    private void saveText() {
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Add text").setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
    }

    private Locator row(String words) {
        return page.locator("table.dossiers tbody tr", containing(words));
    }

    private Locator heads() {
        return page.locator("parallax-collation thead th[data-head]");
    }

    private Locator chip(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private void isAccessible(String screen) {
        Screens.isAccessible(page, screen);
    }
}
