package dev.parallax.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.Dossiers;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A day at the desk, in a real browser: reading, correcting by mouse and by keyboard, and what goes wrong meanwhile. */
class DeskIT extends Browsing {
    private static final String REMARK = "One wrote of a visit, the other of talks.";

    @BeforeEach
    void open() {
        page.navigate(desk.address(), new Page.NavigateOptions().setTimeout(FIRST_PAGE_MS));
        page.getByRole(AriaRole.LINK, exactly(SAMPLE)).click(new Locator.ClickOptions().setTimeout(FIRST_PAGE_MS));
        page.locator("parallax-collation tbody tr").first().waitFor();
    }

    @Test
    @Order(1)
    void a_word_lights_up_what_answers_it_in_all_columns() {
        var cell = row(2).locator("td").nth(1);
        cell.click(new Locator.ClickOptions().setPosition(30, 24));
        for (int i = 0; i < 40 && !said().startsWith("Koizumi:"); i++) {
            String before = said();
            press("w");
            page.waitForCondition(() -> !said().equals(before));
        }
        assertThat(said()).startsWith("Koizumi: answered by").contains("小泉").contains("Koizumi");
        assertThat(lit()).isGreaterThan(2);

        press("j");
        assertThat(lit()).isZero();

        var words = row(2).locator("td").first().locator("[data-s]").first();
        words.scrollIntoViewIfNeeded();
        for (int x = 4; x < 140 && lit() == 0; x += 8) {
            words.hover(new Locator.HoverOptions().setPosition(x, 12));
            page.waitForTimeout(150);
        }
        assertThat(lit()).isPositive();
    }

    @Test
    @Order(2)
    void filters_combine_fold_the_rest_and_open_again() {
        int all = shown().count();
        press("f");
        assertThat(page.getByRole(AriaRole.BUTTON, exactly("Differing"))).hasAttribute("aria-pressed", "true");
        page.getByRole(AriaRole.BUTTON, named("Open findings")).click();
        assertThat(page.locator("tr.fold").first()).containsText("not shown");
        int found = shown().count();
        assertThat(found).isPositive().isLessThan(all);

        page.getByRole(AriaRole.BUTTON, named("More ▾")).click();
        page.getByRole(AriaRole.BUTTON, exactly("Name")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, named("More: 1 ▾"))).isVisible();
        page.waitForCondition(() -> shown().count() < found);
        int named = shown().count();
        assertThat(named).isPositive();
        Screens.isAccessible(page, "filtered");

        page.locator("tr.fold button").first().click();
        page.waitForCondition(() -> shown().count() > named);

        page.getByRole(AriaRole.BUTTON, named("More: 1 ▾")).click();
        page.getByRole(AriaRole.BUTTON, exactly("Show all rows")).click();
        page.waitForCondition(() -> shown().count() == all);
        assertThat(page.locator("tr.fold")).hasCount(0);
    }

    @Test
    @Order(3)
    void moved_text_leads_to_its_own_place_and_back_and_all_places_are_drawn() {
        var badge = page.locator("button.place.moved").first();
        badge.click();
        var from = page.locator("tr[aria-current]").first().getAttribute("data-row");
        assertThat(page.locator(".banner")).containsText("would stand here");
        press("g");
        assertThat(page.locator(".banner")).hasCount(0);
        assertThat(page.locator("tr[data-row]", new Page.LocatorOptions().setHas(page.locator("button.place.moved")))
                        .first())
                .isAttached();
        assertThat(from).isNotNull();

        press("e");
        assertThat(page.locator(".prominence g[data-line-of]").first()).isAttached();
        press("j");
        assertThat(page.locator(".prominence g.chosen").first()).isAttached();
        Screens.isAccessible(page, "prominence");
        press("Escape");
        assertThat(page.locator(".prominence")).hasCount(0);
    }

    @Test
    @Order(4)
    void a_passage_that_stands_in_several_rows_says_so_and_leads_to_the_next() {
        var badge = page.locator("button.place.also").first();
        var row = (String) badge.evaluate("badge => badge.closest('tr').dataset.row");

        badge.click();

        assertThat(page.locator("tr[aria-current]")).not().hasAttribute("data-row", row);
        assertThat(page.locator("td.here button.place.also").first()).isInViewport();
        press("G");
        assertThat(page.locator("td.here button.place.also").first()).isInViewport();
    }

    @Test
    @Order(4)
    void a_passage_is_dragged_to_another_row_with_the_mouse() {
        page.setViewportSize(1440, 2_400);
        var translated = page.locator("tbody tr.first:has(td:nth-of-type(2) .passage)");
        var passage = translated.nth(5).locator("td").nth(1).locator(".passage").first();
        var row = translated.nth(4);
        passage.scrollIntoViewIfNeeded();
        passage.hover(new Locator.HoverOptions().setPosition(20, 12));
        var grip = page.locator(".grab");
        assertThat(grip).isVisible();
        var words = passage.textContent().strip();
        grip.dragTo(row.locator("td").nth(1));
        assertThat(row.locator("td").nth(1)).containsText(words.substring(words.length() - 30));
        assertThat(row.locator(".status.confirmed")).isVisible();
        press("z");
        assertThat(row.locator(".status.confirmed")).hasCount(0);
    }

    @Test
    @Order(5)
    void the_mouse_merges_at_the_line_between_two_rows() {
        page.setViewportSize(1440, 2_400);
        int rows = shown().count();
        var number = row(4).locator("th.number").boundingBox();
        page.mouse().move(number.x + 20, number.y + 30);
        page.mouse().move(number.x + 20, number.y + 4);
        page.locator(".seam").click();
        page.waitForCondition(() -> shown().count() == rows - 1);
        press("z");
        page.waitForCondition(() -> shown().count() == rows);
    }

    @Test
    @Order(6)
    void the_ruler_travels_by_click_and_drag() {
        var ruler = page.getByRole(AriaRole.SLIDER, named("Overview of the dossier"));
        var box = ruler.boundingBox();
        page.mouse().move(box.x + 8, box.y + box.height / 2);
        page.mouse().down();
        page.waitForCondition(() -> scrolled() > 500);
        double there = scrolled();
        page.mouse().move(box.x + 8, box.y + box.height - 4);
        page.waitForCondition(() -> scrolled() > there);
        page.mouse().up();
        ruler.press("Home");
        page.waitForCondition(() -> scrolled() == 0);
    }

    @Test
    @Order(7)
    void widths_letters_scheme_and_panel_are_remembered_in_this_browser() {
        double width = head(1).boundingBox().width;
        head(1).locator(".grip").focus();
        press("ArrowRight", "ArrowRight");
        page.waitForCondition(() -> head(1).boundingBox().width > width + 20);
        page.locator("body").click(new Locator.ClickOptions().setPosition(4, 4));
        page.evaluate("document.activeElement.blur()");
        String size = letters();
        press(">", "t");
        page.waitForCondition(() -> !letters().equals(size));
        assertThat(page.getByRole(AriaRole.TAB, named("Findings"))).isHidden();

        page.reload();
        page.locator("parallax-collation tbody tr").first().waitFor();
        assertThat(letters()).isNotEqualTo(size);
        assertThat(page.getByRole(AriaRole.TAB, named("Findings"))).isHidden();
        assertThat(head(1).boundingBox().width).isGreaterThan(width + 20);
        press("<", "t");
        assertThat(page.getByRole(AriaRole.TAB, named("Findings"))).isVisible();
    }

    @Test
    @Order(8)
    void columns_are_dragged_to_another_place() {
        var names = page.locator("thead [data-head] .name");
        var order = names.allTextContents();
        head(2).dragTo(head(1), new Locator.DragToOptions().setTargetPosition(40, 12));
        assertThat(names.nth(1)).hasText(order.get(2));
        press("z");
        assertThat(names.nth(1)).hasText(order.get(1));
    }

    @Test
    @Order(9)
    void a_lost_connection_says_so_and_loses_no_edit() {
        row(6).click();
        context.setOffline(true);
        page.keyboard().press("c");
        assertThat(page.locator(".connection")).isVisible();
        context.setOffline(false);
        assertThat(row(6).locator(".status.confirmed")).isVisible();
        assertThat(page.locator(".connection")).isHidden();
        page.reload();
        assertThat(row(6).locator(".status.confirmed")).isVisible();
        row(6).click();
        press("c");
        assertThat(row(6).locator(".status.confirmed")).hasCount(0);
    }

    @Test
    @Order(10)
    void a_review_is_corrected_by_keyboard_alone_and_all_is_in_place_afterwards() {
        int rows = shown().count();
        press("j", "c");
        assertThat(confirmed()).hasCount(1);
        press("j", "j", "j", "m");
        assertThat(shown()).hasCount(rows - 1);
        assertThat(confirmed()).hasCount(2);
        press("o", "j", "s");
        assertThat(shown()).hasCount(rows);
        press("z");
        assertThat(shown()).hasCount(rows - 1);
        press("Shift+Z");
        assertThat(shown()).hasCount(rows);
        int before = confirmed().count();
        press("u", "c");
        assertThat(confirmed()).hasCount(before + 1);
        press("k", "k", "k", "k", "k", "k", "k", "k", "k", "k", "k", "k");
        press("j", "j", "C");
        page.waitForCondition(() -> confirmed().count() > before + 1);
        int done = (int) page.locator("parallax-collation")
                .evaluate("table => table.shown.rows.filter((row) => row.confirmed).length");
        assertThat(confirmed()).hasCount(done);

        press("n", "n");
        assertThat(page.locator(".card.on")).hasCount(1);
        press("x");
        assertThat(page.locator(".toast")).containsText("dismissed");
        int open = openFindings();
        var quoted = noteOverTwoTexts();
        press("j", "l");
        String row = page.locator("tr[aria-current]").getAttribute("data-row");
        String column = page.locator("td.here").getAttribute("data-column");
        page.waitForCondition(() -> isRemembered(row, column));

        page.reload();
        assertThat(page.locator("tr[aria-current]")).hasAttribute("data-row", row);
        assertThat(page.locator("td.here")).hasAttribute("data-column", column);
        assertThat(confirmed()).hasCount(done);
        assertThat(openFindings()).isEqualTo(open);
        assertThat(page.locator(".figures .reviewed")).not().containsText(Pattern.compile("^0%"));
        assertNoteStands(quoted);
    }

    /** Writes a note on the words selected in one column and then, with +, on those selected in another; returns both. */
    private List<String> noteOverTwoTexts() {
        var one = select(row(0).locator("td").nth(0));
        press("a");
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill(REMARK);
        page.getByLabel("Your name").fill("Mei");
        var other = select(row(0).locator("td").nth(2));
        press("+");
        assertThat(page.locator(".note-editor .quote")).hasCount(2);
        for (String words : List.of(one, other)) {
            assertThat(page.locator("mark.noting", containing(words))).not().hasCount(0);
        }
        assertThat(page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(REMARK);
        page.getByRole(AriaRole.BUTTON, named("Save note")).click();
        assertThat(page.locator("mark.noting")).hasCount(0);
        var quoted = List.of(one, other);
        assertNoteStands(quoted);
        return quoted;
    }

    /** The note shows the words of both texts, and these are marked in the table. */
    private void assertNoteStands(List<String> quoted) {
        page.getByRole(AriaRole.TAB, named("Notes")).click();
        var card = page.locator(".card").filter(new Locator.FilterOptions().setHasText(REMARK));
        assertThat(card.locator(".quote")).hasCount(2);
        for (int i = 0; i < quoted.size(); i++) {
            assertThat(card.locator(".quote").nth(i)).containsText(quoted.get(i));
            assertThat(row(0).locator("mark.note").filter(new Locator.FilterOptions().setHasText(quoted.get(i))))
                    .not()
                    .hasCount(0);
        }
    }

    /** Selects a word as one does with the mouse, by two clicks; returns it. */
    private String select(Locator cell) {
        var words = cell.locator("[data-s]").first();
        words.scrollIntoViewIfNeeded();
        words.dblclick(new Locator.DblclickOptions().setPosition(24, 10));
        return ((String) page.evaluate("() => String(getSelection())")).strip();
    }

    @Test
    @Order(11)
    void an_arabic_original_reads_from_right_to_left() {
        var dossier = add(
                "زيارة",
                Tiny.text(
                        "o",
                        Role.ORIGINAL,
                        "الصحيفة",
                        "ar",
                        "وصل الوزير إلى طوكيو يوم الثلاثاء.",
                        "قال إنه لا يوجد أي طلب."),
                Tiny.translation("The minister arrived in Tokyo on Tuesday.", "He said there was no demand."));
        page.navigate(desk.address() + "dossier/" + dossier.id());
        var cell = page.locator("tbody td[lang=ar]").first();
        assertThat(cell).hasAttribute("dir", "rtl");
        assertThat((String) cell.locator(".passage").evaluate("p => getComputedStyle(p).direction"))
                .isEqualTo("rtl");
        assertThat(page.locator("tbody tr").first()).containsText("Tuesday");
        Screens.isAccessible(page, "right-to-left");
    }

    @Test
    @Order(12)
    void a_long_title_and_names_that_turn_the_direction_do_not_break_the_screen() {
        var dossier = add(
                "long ".repeat(190),
                Tiny.text("o", Role.ORIGINAL, "abc\u202Egnp.exe", "zh", "高市早苗周二抵达东京。"),
                Tiny.translation("Takaichi Sanae arrived in Tokyo on Tuesday."));
        page.navigate(desk.address() + "dossier/" + dossier.id());
        page.locator("tbody tr").first().waitFor();
        assertThat(sideways()).isFalse();
        assertThat(page.locator("thead [data-head]").nth(1)).containsText("Desk");
        page.getByRole(AriaRole.BUTTON, named("More for abc")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, exactly("Remove"))).isVisible();
        page.navigate(desk.address());
        page.locator("table.dossiers tbody tr").first().waitFor();
        assertThat(sideways()).isFalse();
    }

    private Dossier add(String title, Text... texts) {
        return desk.context()
                .getBean(Dossiers.class)
                .add(new Dossier("", title, "", null, false, List.of(texts), List.of(), Set.of(), Instant.EPOCH));
    }

    private boolean sideways() {
        return (boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth + 1");
    }

    private int openFindings() {
        var tab = page.getByRole(AriaRole.TAB, named("Findings"));
        assertThat(tab).hasText(Pattern.compile("Findings [1-9]\\d*"));
        return Integer.parseInt(tab.textContent().replaceAll("\\D", ""));
    }

    private Locator confirmed() {
        return page.locator("tr.first .status.confirmed");
    }

    private Locator shown() {
        return page.locator("tbody tr.first:not([hidden])");
    }

    @Test
    @Order(13)
    void the_place_that_was_found_is_kept_when_a_row_is_confirmed() {
        super.press("/");
        page.keyboard().type("HEGSETH");
        super.press("Enter", "Enter");
        var place = page.locator(".find [role=status]");
        assertThat(place).hasText(Pattern.compile("2 of \\d+"));

        page.locator(".scroller").focus();
        press("c");

        assertThat(place).hasText(Pattern.compile("2 of \\d+"));
        press("z");
    }

    @Test
    @Order(14)
    void what_is_found_in_a_folded_row_comes_into_sight() {
        var notes = page.locator(".filters .toggle").filter(new Locator.FilterOptions().setHasText("Notes"));
        notes.click();
        super.press("/");
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type("Okinawa");
        super.press("Enter");

        assertThat(page.locator("td.here mark.current")).isVisible();
        notes.click();
    }

    @Test
    @Order(15)
    void what_is_asked_for_together_with_a_filter_comes_into_sight() {
        String withNotes =
                "{ differing: false, findings: false, notes: true, unconfirmed: false, leftOutBy: '', category: '' }";
        var table = page.locator("parallax-collation");
        table.evaluate("table => { table.setFilter(" + withNotes + "); table.find('Okinawa'); table.step(1); }");
        assertThat(page.locator("td.here mark.current")).isInViewport();

        String last = row(row().count() - 1).getAttribute("data-row");
        table.evaluate("(table, row) => { table.setFilter(" + withNotes + "); table.reveal(row, ''); }", last);
        assertThat(page.locator("tr[aria-current]")).hasAttribute("data-row", last);
        assertThat(page.locator("tr[aria-current]")).isInViewport();
    }

    @Test
    @Order(16)
    void an_action_on_a_folded_row_shows_the_row_and_changes_nothing() {
        press("j");
        page.locator(".filters .toggle")
                .filter(new Locator.FilterOptions().setHasText("Notes"))
                .click();
        page.waitForCondition(() -> shown().count() < row().count());
        page.locator(".filters .toggle")
                .filter(new Locator.FilterOptions().setHasText("Open findings"))
                .click();
        assertThat(page.locator("tr[aria-current]")).isHidden();
        int before = confirmed().count();

        press("c");

        assertThat(page.locator("tr[aria-current]")).isVisible();
        assertThat(page.locator(".toast")).containsText("nothing was changed");
        assertThat(confirmed()).hasCount(before);

        int all = row().count();
        assertThat(shown()).hasCount(1);
        press("m");
        assertThat(shown()).hasCount(2);
        assertThat(row()).hasCount(all);
    }

    @Test
    @Order(17)
    void the_table_keeps_its_height_however_few_rows_are_shown() {
        double height = page.locator(".scroller").boundingBox().height;
        page.locator(".scroller").evaluate("s => s.blur()");
        page.locator("parallax-collation")
                .evaluate("table => table.setFilter({ differing: true, findings: true, notes: true,"
                        + " unconfirmed: true, leftOutBy: '', category: 'finding:none' })");
        assertThat(page.locator("p.none")).isVisible();
        assertThat(page.locator(".scroller").boundingBox().height).isEqualTo(height);
    }

    private Locator row() {
        return page.locator("tbody tr.first");
    }

    private Locator row(int index) {
        return row().nth(index);
    }

    private Locator head(int index) {
        return page.locator("thead [data-head]").nth(index);
    }

    private String letters() {
        return (String) row(3).locator("td").nth(1).evaluate("td => getComputedStyle(td).fontSize");
    }

    private double scrolled() {
        return ((Number) page.locator(".scroller").evaluate("s => s.scrollTop")).doubleValue();
    }

    private boolean isRemembered(String row, String column) {
        String kept = (String) page.evaluate("() => Object.keys(localStorage)"
                + ".filter(key => key.startsWith('parallax.position.')).map(key => localStorage[key]).join()");
        return kept.contains(row) && kept.contains(column);
    }

    private int lit() {
        return (int) page.evaluate("() => CSS.highlights.get('counterpart')?.size ?? 0");
    }

    private String said() {
        return page.locator("parallax-collation > .sr").textContent();
    }

    /** Presses keys and waits until the server has answered. */
    @Override
    void press(String... keys) {
        super.press(keys);
        assertThat(page.locator("parallax-collation:not([aria-busy])")).isAttached();
        assertThat(page.locator("tbody tr:not(:has(td))")).hasCount(0);
    }
}
