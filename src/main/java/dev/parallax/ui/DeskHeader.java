package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.dossier.History;
import dev.parallax.text.Text;
import java.util.List;

/** The bar on top of the desk: title, undo and redo, how the table is read, and the ways out. */
class DeskHeader extends Div {
    interface Actions {
        void rename(String title);

        void undo();

        void redo();

        void readSentences(boolean sentences);

        void compareWith(String id);
    }

    private final Actions actions;
    private final H1 title = new H1();
    private final TextField rename = new TextField();
    private final Button undo = new Button(Messages.of("desk.undo"));
    private final Button redo = new Button("↷");
    private final NativeButton paragraphs = new NativeButton(Messages.of("desk.paragraphs"));
    private final NativeButton sentences = new NativeButton(Messages.of("desk.sentences"));
    private final Button compare = new Button(Messages.of("desk.compare"));
    private final Dropdown compareWith = new Dropdown(compare, Messages.of("desk.compare.label"));
    private final MadeOf bases = new MadeOf();
    private final Button export;
    private final TopBar bar;

    DeskHeader(Actions actions, Component find, Button export) {
        this.export = export;
        this.actions = actions;
        var crumb = new RouterLink(Messages.of("desk.dossiers"), HomeView.class);
        crumb.addClassName("crumb");
        var arrow = new Span("▸");
        arrow.addClassName("crumb");
        arrow.getElement().setAttribute("aria-hidden", "true");
        undo.addClickListener(e -> actions.undo());
        undo.setAriaLabel(Messages.of("undo"));
        redo.addClickListener(e -> actions.redo());
        redo.setAriaLabel(Messages.of("redo"));
        paragraphs.addClickListener(e -> actions.readSentences(false));
        sentences.addClickListener(e -> actions.readSentences(true));
        var mode = new Div(paragraphs, sentences);
        mode.addClassName("segments");
        mode.getElement().setAttribute("role", "group").setAttribute("aria-label", Messages.of("desk.read"));
        compare.addClassName("compare");
        readsSentences(false);
        bar = new TopBar(crumb, arrow, titleField(), TopBar.gap(), find, undo, redo, mode, compare, export);
        add(bar);
    }

    void show(DeskState state, History.Next next) {
        title.setText(state.dossier().title());
        bar.at(state.dossier().id());
        undo.setEnabled(next.undo().isPresent());
        undo.setTooltipText(next.undo()
                .map(s -> Messages.of("desk.undo.next", Messages.step(s.label())))
                .orElseGet(() -> Messages.of("desk.undo.none")));
        redo.setEnabled(next.redo().isPresent());
        redo.setTooltipText(next.redo()
                .map(s -> Messages.of("desk.redo.next", Messages.step(s.label())))
                .orElseGet(() -> Messages.of("desk.redo.none")));
        export.setEnabled(!state.collation().columns().isEmpty());
        showBase(state.collation().columns(), state.collation().baseId());
    }

    void readsSentences(boolean read) {
        paragraphs.getElement().setAttribute("aria-pressed", String.valueOf(!read));
        sentences.getElement().setAttribute("aria-pressed", String.valueOf(read));
    }

    private void showBase(List<Text> texts, String baseId) {
        if (bases.still(texts, baseId)) {
            return;
        }
        compare.setVisible(texts.size() > 1);
        compareWith.clear();
        for (Text text : texts) {
            boolean base = text.id().equals(baseId);
            var choice = compareWith.choice(Names.of(text), () -> actions.compareWith(text.id()));
            choice.getElement().setAttribute("aria-pressed", String.valueOf(base));
            if (base) {
                compare.setText(Messages.of("desk.compare.with", Names.of(text)));
            }
        }
    }

    /** The title, which becomes a field when someone clicks on it. */
    private Component titleField() {
        var edit = new NativeButton("", e -> edit());
        edit.add(title);
        edit.setTitle(Messages.of("desk.rename"));
        edit.addClassName("title");
        title.getElement().setAttribute("dir", "auto");
        rename.setAriaLabel(Messages.of("desk.title"));
        rename.addClassName("rename");
        rename.setVisible(false);
        rename.addKeyPressListener(Key.ENTER, e -> finish());
        rename.addKeyDownListener(Key.ESCAPE, e -> rename.setVisible(false));
        rename.addBlurListener(e -> finish());
        var field = new Div(edit, rename);
        field.addClassName("title-field");
        return field;
    }

    private void edit() {
        rename.setValue(title.getText());
        rename.setInvalid(false);
        rename.setVisible(true);
        rename.focus();
    }

    /** Saves the title; one that is refused stays in its field, with the reason. */
    private void finish() {
        if (!rename.isVisible()) {
            return;
        }
        try {
            if (!rename.getValue().equals(title.getText())) {
                actions.rename(rename.getValue());
            }
            rename.setVisible(false);
        } catch (EditRefusedException refused) {
            rename.setErrorMessage(FriendlyErrors.words(refused));
            rename.setInvalid(true);
        }
    }
}
