package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.parallax.report.Options;
import dev.parallax.report.Templates;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExportDialogTest extends UiTest {
    @Autowired
    private Templates templates;

    @BeforeEach
    void open() {
        desk(stored("Talks in Tokyo"));
        test(find(Button.class).withText("Export ▾").single()).click();
        test(find(NativeButton.class).withText("Choose what the report shows…").single())
                .click();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void the_preview_follows_each_choice() {
        assertThat(preview().select(".collation tbody tr")).hasSize(2);
        find(Select.class).all().forEach(select -> {
            if (Messages.of("export.rows").equals(select.getLabel())) {
                select.setValue(Options.Rows.CHOSEN);
            }
        });
        find(TextField.class).withCaption("Row numbers").single().setValue("2");
        assertThat(preview().select(".collation tbody tr").eachAttr("id")).containsExactly("row-2");
    }

    @Test
    void a_text_can_be_left_out_but_not_the_last() {
        for (int i = 0; i < 2; i++) {
            test(boxes().getFirst()).click();
        }
        assertThat(preview().select(".collation thead bdi")).hasSize(3);
    }

    @Test
    void a_report_is_made_beside_the_screen_and_handed_over() {
        test(find(Button.class).withText("Make the report").single()).click();
        await(() -> !find(Anchor.class).withTextContaining("Download").all().isEmpty());
        assertThat(find(Anchor.class).withTextContaining("Download").single().getText())
                .isEqualTo("Download Talks in Tokyo.html");
    }

    @Test
    void a_template_is_kept_for_the_whole_desk() {
        find(TextField.class).withCaption("Name for a template").single().setValue("Usual");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(templates.find("Usual")).isPresent();
        templates.delete("Usual");
    }

    private List<Checkbox> boxes() {
        return find(Checkbox.class).all();
    }

    private Document preview() {
        return Jsoup.parse(find(IFrame.class).single().getElement().getAttribute("srcdoc"));
    }
}
