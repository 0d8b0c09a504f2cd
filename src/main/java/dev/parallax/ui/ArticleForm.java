package dev.parallax.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import java.util.List;
import java.util.Objects;

/** What is known of an article beside its words. */
class ArticleForm extends Div {
    static final List<Language> USUAL = List.of(
                    "zh-Hans", "zh-Hant", "zh", "en", "ja", "ko", "ar", "de", "es", "fa", "fr", "he", "hi", "id", "it",
                    "nl", "pt", "ru", "th", "tr", "uk", "vi")
            .stream()
            .map(Language::of)
            .toList();

    final Select<Role> role = new Select<>();
    final TextField outlet = new TextField(Messages.of("article.outlet"));
    final ComboBox<Language> language = new ComboBox<>(Messages.of("article.language"));
    final TextField title = new TextField(Messages.of("article.title"));
    private final TextField byline = new TextField(Messages.of("article.byline"));
    private final DatePicker date = Dates.field(Messages.of("article.date"));
    private final TextField url = new TextField(Messages.of("article.url"));

    private Article suggested = new Article(Role.COVERAGE, "", Language.UNDETERMINED, "", "", null, "");

    ArticleForm() {
        addClassNames("form", "article-form");
        role.setLabel(Messages.of("article.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(Names::of);
        role.setValue(Role.COVERAGE);
        outlet.setPlaceholder(Messages.of("article.outlet.help"));
        title.addClassName("wide");
        byline.addClassName("wide");
        url.addClassName("wide");
        language.setItems(USUAL);
        language.setItemLabelGenerator(l -> l.equals(Language.UNDETERMINED)
                ? Messages.of("article.language.unknown")
                : Messages.of(l) + " (" + l.tag() + ")");
        language.setAllowCustomValue(true);
        language.addCustomValueSetListener(e -> other(e.getDetail()));
        language.setValue(Language.UNDETERMINED);
        add(role, language, title, outlet, date, byline, url);
    }

    /** Fills the fields with what is known. */
    void show(Article article) {
        role.setValue(article.role());
        outlet.setValue(article.outlet());
        language.setValue(article.language());
        title.setValue(article.title());
        byline.setValue(article.byline());
        date.setValue(article.date());
        url.setValue(article.url());
    }

    /** Fills in what was found out, but for the fields in which a person wrote something else than the last suggestion. */
    void suggest(Article found) {
        if (outlet.getValue().equals(suggested.outlet())) {
            outlet.setValue(found.outlet());
        }
        if (title.getValue().equals(suggested.title())) {
            title.setValue(found.title());
        }
        if (byline.getValue().equals(suggested.byline())) {
            byline.setValue(found.byline());
        }
        if (Objects.equals(date.getValue(), suggested.date())) {
            date.setValue(found.date());
        }
        if (url.getValue().equals(suggested.url())) {
            url.setValue(found.url());
        }
        if (suggested.language().equals(language.getValue()) || language.getValue() == null) {
            language.setValue(found.language());
        }
        suggested = found;
    }

    Article article() {
        var chosen = language.getValue();
        return new Article(
                role.getValue(),
                outlet.getValue(),
                chosen == null ? Language.UNDETERMINED : chosen,
                title.getValue(),
                byline.getValue(),
                date.getValue(),
                url.getValue());
    }

    private void other(String words) {
        var named = LanguageNames.find(words, Messages.locale());
        named.ifPresent(language::setValue);
        language.setErrorMessage(Messages.of("article.language.wrong"));
        language.setInvalid(named.isEmpty());
    }
}
