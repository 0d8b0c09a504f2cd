package dev.parallax.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.Dossiers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of a view: the whole application on an empty database in memory, without a browser. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "parallax.home=${java.io.tmpdir}/parallax-ui-test"
        })
@ViewPackages(packages = "dev.parallax.ui")
abstract class UiTest extends SpringBrowserlessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Dossiers dossiers;

    /** An original, a translation that says something else in its second sentence, and coverage that leaves it out. */
    Dossier stored(String title) {
        var original = Tiny.original("高市早苗周二抵达东京。", "她说没有要求。");
        var translation =
                Tiny.translation("Takaichi Sanae arrived in Tokyo on Tuesday.", "She said there was a demand.");
        var coverage = Tiny.coverage("Takaichi Sanae came to Tokyo on Tuesday.");
        return dossiers.add(new Dossier(
                "",
                title,
                "",
                null,
                false,
                List.of(original, translation, coverage),
                List.of(),
                Set.of(),
                Instant.EPOCH));
    }

    /** The desk, once its table is there. */
    DeskView desk(Dossier dossier) {
        var view = navigate(DeskView.class, Map.of(DeskView.DOSSIER, dossier.id()));
        await(() -> !view.shown().collation().rows().isEmpty());
        return view;
    }

    /** Lets the server push until something is so. */
    void await(BooleanSupplier so) {
        var end = Instant.now().plus(PATIENCE);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not so within " + PATIENCE);
            }
            MockVaadin.clientRoundtrip();
            sleep();
        }
    }

    List<String> texts(Class<? extends Component> type, String className) {
        return find(type).withClassName(className).all().stream()
                .map(c -> c.getElement().getTextRecursively())
                .toList();
    }

    String toast() {
        return find(Notification.class).last().getElement().getTextRecursively();
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
