package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.parallax.glossary.Glossary;
import dev.parallax.glossary.Glossary.Change;
import dev.parallax.lexicon.GlossaryEntry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GlossaryViewTest extends UiTest {
    private static final GlossaryEntry DEFENCE =
            new GlossaryEntry("专守防卫", "exclusive defence", List.of(), List.of("active defence"));

    @Autowired
    Glossary glossary;

    @BeforeEach
    void empty() {
        glossary.make(new Change(glossary.entries(), List.of()));
    }

    @Test
    void a_term_is_added_in_the_dialog() {
        navigate(GlossaryView.class);
        test(find(Button.class).withText("Add the first term").single()).click();
        field("Name or term, as the original writes it").setValue("专守防卫");
        field("Write").setValue("exclusive defence");
        field("Never").setValue("active defence");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(glossary.entries()).containsExactly(DEFENCE);
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void what_is_no_entry_stays_in_the_dialog_with_the_reason() {
        navigate(GlossaryView.class);
        test(find(Button.class).withText("Add the first term").single()).click();
        field("Name or term, as the original writes it").setValue("专守防卫");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(field("Write").getErrorMessage()).isEqualTo("“专守防卫” has no preferred rendering.");
        assertThat(glossary.entries()).isEmpty();
    }

    @Test
    void from_a_dossier_there_is_a_way_back_to_it() {
        var dossier = stored("Budget");
        UI.getCurrent().navigate("glossary", QueryParameters.of(GlossaryView.FROM, dossier.id()));
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getHref).contains("dossier/" + dossier.id());
        UI.getCurrent().navigate("glossary", QueryParameters.of(GlossaryView.FROM, "gone"));
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .noneMatch(href -> href.startsWith("dossier/"));
    }

    @Test
    void a_search_looks_in_terms_and_renderings() {
        glossary.make(new Change(
                List.of(), List.of(DEFENCE, new GlossaryEntry("高市早苗", "Takaichi Sanae", List.of(), List.of()))));
        navigate(GlossaryView.class);
        field("").setValue("takaichi");
        assertThat(find(Grid.class).single().getListDataView().getItemCount()).isEqualTo(1);
    }

    @Test
    void a_malformed_file_is_refused_whole_with_line_and_reason() {
        assertThat(read("term,preferred\n高市早苗,Takaichi\n专守防卫,\n".getBytes(StandardCharsets.UTF_8), true))
                .isEqualTo("terms.csv, line 3: “专守防卫” has no preferred rendering. Nothing was taken in.");
        assertThat(glossary.entries()).isEmpty();
    }

    @Test
    void a_file_in_a_legacy_encoding_is_looked_over_and_then_taken_in() {
        String csv = """
                term,preferred,allowed,forbidden
                专守防卫,exclusive defence,,active defence
                国家安全保障战略,National Security Strategy
                防卫大臣,defence minister
                自民党总裁选举,LDP leadership election
                """;
        glossary.make(new Change(List.of(), List.of(DEFENCE)));
        assertThat(read(csv.getBytes(Charset.forName("GB18030")), false))
                .isEqualTo(
                        "terms.csv: 4 terms, 3 new, 0 changed, 1 there already. It begins with 专守防卫, exclusive defence.");
        assertThat(glossary.entries()).hasSize(4);
    }

    private String read(byte[] file, boolean refused) {
        var view = navigate(GlossaryView.class);
        var made = new ArrayList<Change>();
        var dialog = new GlossaryImportDialog(glossary, (change, done) -> made.add(change));
        view.add(dialog);
        dialog.open();
        dialog.read("terms.csv", file);
        var take = find(Button.class).withText("Take in").single();
        assertThat(take.isEnabled()).isNotEqualTo(refused);
        String said = texts(Div.class, "reading").getFirst();
        if (!refused) {
            test(take).click();
            made.forEach(glossary::make);
        }
        return said;
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(f -> (f.getLabel() == null ? "" : f.getLabel()).equals(label))
                .findFirst()
                .orElseThrow();
    }
}
