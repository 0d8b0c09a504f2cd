package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.parallax.review.CategoryCount;
import dev.parallax.review.CategoryGroup;
import dev.parallax.review.Note;
import dev.parallax.review.NoteSeverity;
import dev.parallax.review.QualityScore;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the notes amount to: the quality score of each translation, and how many notes there are of each category. */
class NotesSummary extends NativeDetails {
    private final Consumer<String> showCategory;
    private List<Object> shown = List.of();

    /** @param showCategory lists the notes of a category, by its id */
    NotesSummary(Consumer<String> showCategory) {
        this.showCategory = showCategory;
        addClassName("notes-summary");
    }

    void show(DeskState state) {
        var notes = state.notes().stream().map(PlacedNote::note).toList();
        setVisible(!notes.isEmpty());
        List<Object> now = List.of(notes, state.dossier().texts());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var scores = QualityScore.of(state.dossier().texts(), notes);
        setSummaryText(Messages.of("summary")
                + scores.stream()
                        .map(score -> " · " + name(score, state) + " " + perThousand(score))
                        .collect(Collectors.joining()));
        var content = new Div();
        if (!scores.isEmpty()) {
            scores.forEach(score -> content.add(score(score, state)));
            content.add(explanation(scores));
        }
        content.add(categories(notes));
        setContent(content);
    }

    private static Div score(QualityScore score, DeskState state) {
        var name = new Span(name(score, state));
        name.addClassName("name");
        name.getElement().setAttribute("dir", "auto");
        var figure = new Span(Messages.of("summary.per.thousand", perThousand(score)));
        figure.addClassName("figure");
        var errors = new Span(Arrays.stream(NoteSeverity.values())
                .map(severity -> Names.of(severity) + " "
                        + Objects.requireNonNull(score.errors().get(severity)))
                .collect(Collectors.joining(" · ", "", " · " + Messages.of("summary.words", score.words()))));
        errors.addClassName("small");
        var line = new Div(name, figure, errors);
        line.addClassName("score");
        return line;
    }

    private static Paragraph explanation(List<QualityScore> scores) {
        int unrated = scores.stream().mapToInt(QualityScore::unrated).sum();
        var words = new Paragraph(
                Messages.of("summary.formula") + (unrated == 0 ? "" : " " + Messages.of("summary.unrated", unrated)));
        words.addClassName("small");
        return words;
    }

    private Div categories(List<Note> notes) {
        var list = new Div();
        list.addClassName("category-counts");
        CategoryGroup group = null;
        for (CategoryCount count : CategoryCount.of(notes)) {
            if (count.category().group() != group) {
                group = count.category().group();
                var heading = new Span(Names.of(group));
                heading.addClassName("small");
                list.add(heading);
            }
            var number = new Span(Messages.of("summary.count", count.all(), count.open()));
            number.addClassName("soft");
            var line = new NativeButton(
                    "", e -> showCategory.accept(count.category().id()));
            line.add(new Span(Names.of(count.category())), number);
            list.add(line);
        }
        return list;
    }

    private static String name(QualityScore score, DeskState state) {
        return state.text(score.textId()).map(Names::of).orElse("");
    }

    private static String perThousand(QualityScore score) {
        return String.format(Messages.locale(), "%.1f", score.perThousandWords());
    }
}
