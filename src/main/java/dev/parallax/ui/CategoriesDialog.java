package dev.parallax.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.review.Category;
import dev.parallax.review.CategoryGroup;

/** The categories of this desk: own ones are added, any is renamed or hidden. */
class CategoriesDialog extends Dialog {
    private final Desk desk;
    private final Div list = new Div();
    private final Select<CategoryGroup> group = new Select<>();
    private final TextField name = new TextField(Messages.of("categories.name"));
    private String renamed = "";

    CategoriesDialog(Desk desk) {
        this.desk = desk;
        setHeaderTitle(Messages.of("categories"));
        setWidth("min(680px, 94vw)");
        group.setLabel(Messages.of("categories.group"));
        group.setItems(CategoryGroup.values());
        group.setItemLabelGenerator(Names::of);
        group.setValue(CategoryGroup.FRAMING);
        name.setMaxLength(100);
        var add = new Button(Messages.of("categories.add"), e -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        var adding = new Div(group, name, add);
        adding.addClassName("adding-category");
        list.addClassName("category-list");
        add(new Paragraph(Messages.of("categories.explained")), adding, list);
        getFooter().add(new Button(Messages.of("close"), e -> close()));
        show();
    }

    private void add() {
        try {
            desk.addCategory(group.getValue(), name.getValue());
            name.clear();
            name.setInvalid(false);
            show();
        } catch (EditRefusedException refused) {
            name.setErrorMessage(FriendlyErrors.words(refused));
            name.setInvalid(true);
            name.focus();
        }
    }

    private void show() {
        list.removeAll();
        CategoryGroup before = null;
        for (Category category : desk.categories()) {
            if (category.group() != before) {
                before = category.group();
                list.add(new H3(Names.of(before)));
            }
            list.add(category.id().equals(renamed) ? renaming(category) : line(category));
        }
    }

    private Div line(Category category) {
        var label = new Span(Names.of(category));
        label.addClassName("name");
        label.getElement().setAttribute("dir", "auto");
        var line = new Div(label);
        line.addClassName("category-line");
        line.setClassName("hidden-category", category.hidden());
        if (category.hidden()) {
            var hidden = new Span(Messages.of("categories.hidden"));
            hidden.addClassName("badge");
            line.add(hidden);
        }
        var rename = small("categories.rename", category, () -> {
            renamed = category.id();
            show();
        });
        var hide = small(category.hidden() ? "categories.show" : "categories.hide", category, () -> {
            desk.hideCategory(category, !category.hidden());
            show();
        });
        line.add(rename, hide);
        return line;
    }

    private Div renaming(Category category) {
        var field = new TextField();
        field.setAriaLabel(Messages.of("categories.name"));
        field.setMaxLength(100);
        field.setValue(Names.of(category));
        field.setHelperText(Category.shipped(category.id()).isPresent() ? Messages.of("categories.rename.back") : "");
        var save = new Button(Messages.of("save"), e -> rename(category, field));
        save.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(field).resetFocusOnActiveElement();
        var cancel = new Button(Messages.of("cancel"), e -> {
            renamed = "";
            show();
        });
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var line = new Div(field, save, cancel);
        line.addClassName("category-line");
        field.focus();
        return line;
    }

    private void rename(Category category, TextField field) {
        boolean same = field.getValue().equals(Names.of(category));
        try {
            if (!same) {
                desk.renameCategory(category, field.getValue());
            }
            renamed = "";
            show();
        } catch (EditRefusedException refused) {
            field.setErrorMessage(FriendlyErrors.words(refused));
            field.setInvalid(true);
        }
    }

    private static Button small(String key, Category category, Runnable action) {
        var button = new Button(Messages.of(key), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Messages.of(key) + ": " + Names.of(category));
        return button;
    }
}
