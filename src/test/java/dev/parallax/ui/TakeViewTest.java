package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TakeViewTest extends UiTest {
    private static final String PAGE = "<h1>Night trams</h1><p>The council approved on Tuesday a plan to run trams all"
            + " night.<script>alert(1)</script><img src=x onerror=alert(1)></p><p>Residents fear that they will"
            + " keep them awake.</p>";

    @Test
    void what_a_page_sends_is_looked_over_and_stored_only_when_a_person_saves_it() {
        var dossier = stored("Trams");
        var view = navigate(TakeView.class);
        view.receive(sent("selection", PAGE));
        test(find(Button.class).withText("Look it over…").single()).click();

        assertThat(dossiers.find(dossier.id()).orElseThrow().texts()).hasSize(3);
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(words -> words.contains("plan to run trams all night"))
                .noneMatch(words -> words.contains("alert") || words.contains("<"));

        test(find(Button.class).withText("Add text").single()).click();
        assertThat(dossiers.find(dossier.id()).orElseThrow().texts()).hasSize(4);
    }

    @Test
    void an_address_without_anything_offers_nothing() {
        var view = navigate(TakeView.class);
        view.receive("");
        assertThat(find(Button.class).withText("Look it over…").all()).isEmpty();
    }

    private static String sent(String kind, String html) {
        return "kind=" + kind + "&url=" + encoded("https://news.example/1") + "&title=" + encoded("Night trams")
                + "&html=" + encoded(html);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
