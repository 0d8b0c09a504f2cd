package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.parallax.dossier.Dossier;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingsPanelTest extends UiTest {
    @Test
    void findings_are_filtered_by_kind_and_by_text_with_counts() {
        checked(dossier());
        assertThat(choices(0)).containsExactly("All kinds · 3", "Number · 2", "Untranslated · 1");
        assertThat(choices(1)).containsExactly("All texts · 3", "First · 2", "Second · 1");

        select(1, "Second · 1");

        assertThat(messages()).containsExactly("“860 billion yen” does not say 8.7万亿日元.");
        assertThat(choices(0)).containsExactly("All kinds · 1", "Number · 1");
    }

    @Test
    void what_a_finding_says_is_in_the_language_of_the_screen_on_its_card_and_at_its_words() {
        UI.getCurrent().setLocale(Locale.CHINESE);

        var painted = checked(dossier()).shown().paintedFindings();

        assertThat(painted)
                .extracting(TableModel.Finding::message)
                .containsExactlyInAnyOrderElementsOf(messages())
                .noneMatch(message -> message.contains("does not say"));
    }

    @Test
    void a_card_says_which_text_it_concerns() {
        checked(dossier());

        assertThat(texts(com.vaadin.flow.component.html.Span.class, "concerned"))
                .containsExactly("First", "Second", "First");
    }

    @Test
    void dismissed_findings_say_who_dismissed_them_and_come_back() {
        var dossier = dossier();
        var desk = checked(dossier);
        String key = desk.shown().openFindings().getFirst().key();

        dossiers.dismiss(dossier.id(), Set.of(key), "Mei");
        await(() -> desk.shown().openFindings().size() == 2);
        find(Details.class).single().setOpened(true);
        assertThat(texts(com.vaadin.flow.component.html.Paragraph.class, "small"))
                .anyMatch(words -> words.startsWith("Dismissed by Mei, "));

        test(find(Button.class).withText("Bring back").single()).click();
        await(() -> desk.shown().openFindings().size() == 3);
    }

    @Test
    void the_words_of_a_finding_are_offered_to_the_glossary() {
        checked(dossier());

        test(find(Button.class).withText("Add to glossary").single()).click();

        assertThat(find(Dialog.class).exists()).isTrue();
        assertThat(find(TextField.class).all())
                .anyMatch(field -> field.getValue().equals("反击能力"));
    }

    private Dossier dossier() {
        var dossier = dossiers.create("Talks", "", null);
        add(dossier, Role.ORIGINAL, "", "zh", "预算约为8.7万亿日元。", "决定首次写入“反击能力”。");
        add(
                dossier,
                Role.TRANSLATION,
                "First",
                "en",
                "The budget is about 870 billion yen.",
                "It decided to write in a “反击能力” for the first time.");
        add(
                dossier,
                Role.TRANSLATION,
                "Second",
                "en",
                "The budget is about 860 billion yen.",
                "It decided to write in a “counterstrike capability” for the first time.");
        return dossier;
    }

    private void add(Dossier dossier, Role role, String outlet, String language, String... lines) {
        dossiers.addText(
                dossier.id(),
                new Article(role, outlet, Language.of(language), "", "", null, ""),
                Stream.of(lines).map(l -> new Paragraph(ParagraphKind.BODY, l)).toList());
    }

    private DeskView checked(Dossier dossier) {
        var desk = desk(dossier);
        await(() -> desk.shown().openFindings().size() == 3);
        return desk;
    }

    private List<String> choices(int select) {
        return selects()
                .get(select)
                .getListDataView()
                .getItems()
                .map(Object::toString)
                .toList();
    }

    private void select(int select, String choice) {
        var chosen = selects().get(select);
        chosen.getListDataView()
                .getItems()
                .filter(c -> c.toString().equals(choice))
                .findFirst()
                .ifPresent(chosen::setValue);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<Select<Object>> selects() {
        return (List) find(Select.class).all();
    }

    private List<String> messages() {
        return find(FindingCard.class).all().stream()
                .map(card -> card.getChildren()
                        .filter(com.vaadin.flow.component.html.Paragraph.class::isInstance)
                        .map(p -> ((com.vaadin.flow.component.html.Paragraph) p).getText())
                        .findFirst()
                        .orElse(""))
                .toList();
    }
}
