package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.parallax.check.Finding;
import dev.parallax.collation.Row;
import dev.parallax.dossier.Dismissal;
import dev.parallax.text.Text;
import dev.parallax.ui.DeskState.OpenFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the checks report, errors first, then by kind; each can be looked at, noted and dismissed. */
class FindingsPanel extends Div {
    interface Actions {
        void pickFinding(String key);

        void noteFinding(String key);

        void dismiss(String key);

        void bringBack(String key);

        void addToGlossary(String key);
    }

    private final Actions actions;
    private final FindingFilter filter = new FindingFilter(this::render);
    private final Div list = new Div();
    private final Map<Look, FindingCard> cards = new HashMap<>();
    private final Set<Look> used = new HashSet<>();
    private List<OpenFinding> findings = List.of();
    private List<Text> texts = List.of();
    private String picked = "";
    private int shown = More.PAGE;
    private int dismissedShown = More.PAGE;
    private boolean dismissedOpen;

    FindingsPanel(Actions actions) {
        this.actions = actions;
        addClassName("cards");
        add(filter, list);
    }

    void show(DeskState state, String pickedKey) {
        findings = state.findings();
        texts = state.dossier().texts();
        picked = pickedKey;
        filter.offer(state.openFindings());
        render();
    }

    /** The open findings that the filter leaves, in the order of the list: errors first, then in the order of the checks. */
    List<OpenFinding> inOrder() {
        var kinds = findings.stream().map(f -> f.finding().check()).distinct().toList();
        return findings.stream()
                .filter(f -> !f.dismissed() && filter.accepts(f))
                .sorted(Comparator.comparing(OpenFinding::isError)
                        .reversed()
                        .thenComparing(f -> kinds.indexOf(f.finding().check())))
                .toList();
    }

    /** What a card shows beside the number of its row, which changes oftener. */
    private record Look(
            Finding finding,
            boolean dismissed,
            Optional<Dismissal> dismissal,
            List<Text> concerned,
            List<Text> texts) {}

    private void render() {
        var wanted = new ArrayList<Component>();
        used.clear();
        filter.offer(findings.stream().filter(f -> !f.dismissed()).toList());
        var open = inOrder();
        int place = open.stream().map(OpenFinding::key).toList().indexOf(picked);
        shown = Math.max(shown, place + 1);
        if (open.isEmpty()) {
            var none = new Paragraph(Messages.of("findings.none"));
            none.addClassName("empty");
            wanted.add(none);
        }
        int errors = (int) open.stream().filter(OpenFinding::isError).count();
        group("findings.errors", errors, wanted, open.subList(0, Math.min(errors, shown)));
        group(
                "findings.look",
                open.size() - errors,
                wanted,
                open.subList(Math.min(errors, shown), Math.min(open.size(), shown)));
        if (open.size() > shown) {
            wanted.add(new More(open.size() - shown, () -> {
                shown += More.PAGE;
                render();
            }));
        }
        dismissed(
                findings.stream()
                        .filter(f -> f.dismissed() && filter.accepts(f))
                        .toList(),
                wanted);
        Arrangement.of(list, wanted.stream().distinct().toList());
        cards.keySet().retainAll(used);
        getElement().executeJs("this.querySelector('.card.on')?.scrollIntoView({block: 'nearest'})");
    }

    private void group(String title, int count, List<Component> wanted, List<OpenFinding> members) {
        if (!members.isEmpty()) {
            var heading = new H2(Messages.of(title, count));
            heading.addClassName("group");
            wanted.add(heading);
            members.forEach(f -> wanted.add(card(f)));
        }
    }

    /** Those that were dismissed, folded away. */
    private void dismissed(List<OpenFinding> members, List<Component> wanted) {
        if (members.isEmpty()) {
            return;
        }
        var cards = new Div();
        members.stream().limit(dismissedShown).forEach(f -> cards.add(card(f)));
        if (members.size() > dismissedShown) {
            cards.add(new More(members.size() - dismissedShown, () -> {
                dismissedShown += More.PAGE;
                render();
            }));
        }
        var details = new Details(Messages.of("findings.dismissed", members.size()), cards);
        details.setOpened(dismissedOpen);
        details.addOpenedChangeListener(e -> dismissedOpen = e.isOpened());
        details.addClassName("dismissed");
        wanted.add(details);
    }

    private FindingCard card(OpenFinding finding) {
        var look = new Look(finding.finding(), finding.dismissed(), finding.dismissal(), finding.texts(), texts);
        var card = cards.computeIfAbsent(look, l -> new FindingCard(finding, texts, actions));
        used.add(look);
        card.show(finding.row(), finding.key().equals(picked));
        return card;
    }

    static String row(@Nullable Row row) {
        return row == null ? "" : Messages.of("row", row.number());
    }

    static Span small(String words) {
        var small = new Span(words);
        small.addClassName("small");
        return small;
    }
}
