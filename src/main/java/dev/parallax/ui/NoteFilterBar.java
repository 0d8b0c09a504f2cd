package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.ui.NoteFilter.Show;
import dev.parallax.ui.NoteFilter.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** Chooses which notes are listed, and in which order. */
class NoteFilterBar extends Div {
    private static final int PAUSE_MS = 250;

    private final TextField words = new TextField();
    private final Select<Sort> sort = new Select<>();
    private final Button more;
    private final Div conditions = new Div();
    private final Select<Show> show = new Select<>();
    private final Select<String> category = new Select<>();
    private final Select<String> author = new Select<>();
    private final Select<String> tag = new Select<>();
    private final Button clear;
    private final Consumer<NoteFilter> changed;
    private NoteFilter filter = NoteFilter.ALL;
    private List<Category> categories = List.of();
    /** Whether the fields are being filled, not chosen in. */
    private boolean filling;

    NoteFilterBar(Consumer<NoteFilter> changed) {
        this.changed = changed;
        addClassName("note-filter");
        words.setPlaceholder(Messages.of("notes.find"));
        words.setAriaLabel(Messages.of("notes.find"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.addValueChangeListener(e -> choose(filter.with(e.getValue())));
        more = new Button(Messages.of("notes.filter"), e -> open(!conditions.isVisible()));
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);

        prepare(
                sort,
                "notes.sort",
                s -> Messages.of("notes.sort." + s.name().toLowerCase(Locale.ROOT)),
                s -> filter.sorted(s));
        prepare(
                show,
                "notes.show",
                s -> Messages.of("notes.show." + s.name().toLowerCase(Locale.ROOT)),
                s -> filter.showing(s));
        prepare(category, "note.category", this::categoryName, s -> filter.ofCategory(s));
        prepare(author, "notes.author", s -> s.isEmpty() ? Messages.of("notes.anybody") : s, s -> filter.by(s));
        prepare(tag, "notes.tag", s -> s.isEmpty() ? Messages.of("notes.any") : s, s -> filter.tagged(s));
        sort.setItems(Sort.values());
        sort.setValue(filter.sort());
        show.setItems(Show.values());
        show.setValue(filter.show());
        clear = new Button(Messages.of("notes.filter.clear"), e -> set(NoteFilter.ALL.sorted(filter.sort())));
        clear.addThemeVariants(ButtonVariant.LUMO_SMALL);
        conditions.addClassName("conditions");
        conditions.add(show, category, author, tag, clear);
        var line = new Div(words, more, sort);
        line.addClassName("line-of-filter");
        add(line, conditions);
        open(false);
        sort.setLabel(null);
        sort.setAriaLabel(Messages.of("notes.sort"));
    }

    private <T> void prepare(Select<T> select, String label, Function<T, String> name, Function<T, NoteFilter> chosen) {
        select.setLabel(Messages.of(label));
        select.setItemLabelGenerator(item -> item == null ? "" : name.apply(item));
        select.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                choose(chosen.apply(e.getValue()));
            }
        });
    }

    private String categoryName(String id) {
        return categories.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .map(Names::of)
                .orElseGet(() -> Messages.of("notes.any"));
    }

    private void open(boolean open) {
        conditions.setVisible(open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
        say();
    }

    private void say() {
        int count = filter.conditions();
        more.setText(Messages.of("notes.filter") + (count == 0 ? "" : " · " + count));
        clear.setEnabled(!filter.isAll());
    }

    NoteFilter filter() {
        return filter;
    }

    /** Shows other notes than before, from outside. */
    void set(NoteFilter now) {
        filter = now;
        fill();
        changed.accept(filter);
    }

    private void choose(NoteFilter chosen) {
        if (!filling && !chosen.equals(filter)) {
            filter = chosen;
            say();
            changed.accept(filter);
        }
    }

    /** Offers what the notes have. */
    void offer(List<Note> notes) {
        categories = notes.stream()
                .map(Note::category)
                .distinct()
                .sorted(Comparator.comparing(Category::group))
                .toList();
        filling = true;
        items(
                category,
                filter.category(),
                categories.stream().map(Category::id).distinct().toList());
        items(
                author,
                filter.author(),
                notes.stream()
                        .flatMap(NoteFilter::authors)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .sorted()
                        .toList());
        items(
                tag,
                filter.tag(),
                notes.stream()
                        .flatMap(note -> note.tags().stream())
                        .distinct()
                        .sorted()
                        .toList());
        filling = false;
        fill();
    }

    private void items(Select<String> select, String chosen, List<String> offered) {
        var items = new ArrayList<String>();
        items.add("");
        items.addAll(offered);
        if (!items.contains(chosen)) {
            items.add(chosen);
        }
        if (!items.equals(select.getListDataView().getItems().toList())) {
            select.setItems(items);
        }
    }

    private void fill() {
        filling = true;
        words.setValue(filter.words());
        sort.setValue(filter.sort());
        show.setValue(filter.show());
        category.setValue(filter.category());
        author.setValue(filter.author());
        tag.setValue(filter.tag());
        filling = false;
        say();
    }
}
