package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.parallax.dossier.NewText;
import dev.parallax.ingest.Draft;
import dev.parallax.ingest.Intake;
import dev.parallax.ingest.Intake.State;
import dev.parallax.ingest.Reading;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read of many files and links, a line for each text, with what a person says of it. */
class ManyTextsTable extends Grid<ManyTextsTable.Line> {
    private final boolean hasOriginal;
    private final Runnable chosen;
    private final SortedMap<Integer, List<Line>> lines = new TreeMap<>();

    /** A text or a file of the table, and what a person says of it. */
    static final class Line {
        final Intake.Item item;
        final @Nullable Draft draft;
        Role role = Role.COVERAGE;
        Language language = Language.UNDETERMINED;
        String outlet = "";

        @Nullable
        LocalDate date;

        boolean wanted;

        Line(Intake.Item item, @Nullable Draft draft) {
            this.item = item;
            this.draft = draft;
            if (draft != null) {
                language = draft.language();
                outlet = draft.facts().outlet();
                date = draft.facts().date();
                wanted = true;
            }
        }

        String name() {
            return draft == null || draft.title().isBlank() ? item.name() : draft.title();
        }

        NewText text(Draft read) {
            var f = read.facts();
            return new NewText(
                    new Article(role, outlet, language, f.title(), f.byline(), date, f.url()),
                    read.paragraphs(),
                    read.original());
        }
    }

    /**
     * @param hasOriginal whether the dossier has an original already
     * @param chosen told whenever a person wants another choice of the texts
     */
    ManyTextsTable(boolean hasOriginal, Runnable chosen) {
        this.hasOriginal = hasOriginal;
        this.chosen = chosen;
        addComponentColumn(this::wanted).setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(line -> words(line.name(), line.item.name()))
                .setHeader(Messages.of("article.title"))
                .setFlexGrow(3);
        addComponentColumn(this::role)
                .setHeader(Messages.of("article.role"))
                .setWidth("150px")
                .setFlexGrow(0);
        addComponentColumn(this::language)
                .setHeader(Messages.of("article.language"))
                .setWidth("190px")
                .setFlexGrow(0);
        addComponentColumn(this::outlet)
                .setHeader(Messages.of("article.outlet"))
                .setWidth("170px")
                .setFlexGrow(0);
        addComponentColumn(this::date)
                .setHeader(Messages.of("article.date"))
                .setWidth("160px")
                .setFlexGrow(0);
        addComponentColumn(this::result).setHeader(Messages.of("many.result")).setFlexGrow(2);
        addClassName("many-table");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(Grid.SelectionMode.NONE);
        setEmptyStateText(Messages.of("many.none"));
    }

    /** Shows what has become of files and links; what a person said of a text stays. */
    void show(List<Intake.Item> items) {
        for (var item : items) {
            var known = lines.get(item.number());
            if (known == null || !known.getFirst().item.equals(item)) {
                lines.put(item.number(), lines(item));
            }
        }
        setItems(all().toList());
    }

    /** The texts that a person wants, as they say that they are. */
    List<NewText> chosen() {
        return all().filter(line -> line.wanted)
                .flatMap(line -> Optional.ofNullable(line.draft).map(line::text).stream())
                .toList();
    }

    private Stream<Line> all() {
        return lines.values().stream().flatMap(List::stream);
    }

    private List<Line> lines(Intake.Item item) {
        var made = new ArrayList<Line>();
        if (item.reading() instanceof Reading.Texts texts) {
            texts.drafts().forEach(draft -> made.add(new Line(item, draft)));
        }
        if (made.isEmpty()) {
            made.add(new Line(item, null));
        }
        var first = made.getFirst();
        boolean taken = hasOriginal || all().anyMatch(l -> l.role == Role.ORIGINAL);
        if (first.draft != null && !taken && !first.language.sameAs(Language.ENGLISH)) {
            first.role = Role.ORIGINAL;
        }
        return made;
    }

    private Component wanted(Line line) {
        var box = new Checkbox(line.wanted);
        box.setAriaLabel(Messages.of("many.take", line.name()));
        box.setEnabled(line.draft != null);
        box.addValueChangeListener(e -> {
            line.wanted = e.getValue();
            chosen.run();
        });
        return box;
    }

    private static Component words(String words, String hint) {
        var span = new Span(words);
        span.setTitle(hint);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private Component role(Line line) {
        if (line.draft == null) {
            return new Span();
        }
        var role = new Select<Role>();
        role.setItems(Role.values());
        role.setItemLabelGenerator(Names::of);
        role.setValue(line.role);
        role.setAriaLabel(Messages.of("article.role"));
        role.addValueChangeListener(e -> line.role = e.getValue());
        return role;
    }

    private Component language(Line line) {
        if (line.draft == null) {
            return new Span();
        }
        var language = new ComboBox<Language>();
        var all = new ArrayList<>(ArticleForm.USUAL);
        if (!all.contains(line.language)) {
            all.addFirst(line.language);
        }
        language.setItems(all);
        language.setItemLabelGenerator(
                l -> l.equals(Language.UNDETERMINED) ? Messages.of("article.language.unknown") : Messages.of(l));
        language.setValue(line.language);
        language.setAriaLabel(Messages.of("article.language"));
        language.addValueChangeListener(
                e -> line.language = e.getValue() == null ? Language.UNDETERMINED : e.getValue());
        return language;
    }

    private Component outlet(Line line) {
        if (line.draft == null) {
            return new Span();
        }
        var outlet = new TextField();
        outlet.setValue(line.outlet);
        outlet.setAriaLabel(Messages.of("article.outlet"));
        outlet.addValueChangeListener(e -> line.outlet = e.getValue());
        return outlet;
    }

    private Component date(Line line) {
        if (line.draft == null) {
            return new Span();
        }
        var date = Dates.field("");
        date.setValue(line.date);
        date.setAriaLabel(Messages.of("article.date"));
        date.addValueChangeListener(e -> line.date = e.getValue());
        return date;
    }

    private Component result(Line line) {
        var remark = line.item.remark();
        String words = switch (line.item.state()) {
            case WAITING -> Messages.of("many.waiting");
            case CANCELLED -> Messages.of("many.cancelled");
            case REFUSED -> remark == null ? Messages.of("failure") : Messages.of(remark);
            case READ ->
                line.draft == null
                        ? Messages.of("many.aligned")
                        : (Messages.of(
                                                "count.paragraphs",
                                                line.draft.paragraphs().size()) + ". "
                                        + Messages.of(line.draft.notices()))
                                .strip();
        };
        var span = new Span(words);
        span.setTitle(words);
        span.setClassName("error", line.item.state() == State.REFUSED);
        return span;
    }
}
