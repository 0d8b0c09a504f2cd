package dev.parallax.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.Locale;

/** Fields for days, written 2025-10-29. */
final class Dates {
    private Dates() {}

    static DatePicker field(String label) {
        var field = new DatePicker(label);
        field.setLocale(Locale.ENGLISH);
        field.setI18n(new DatePickerI18n().setDateFormat("yyyy-MM-dd").setFirstDayOfWeek(1));
        field.setPlaceholder("2025-10-29");
        field.setClearButtonVisible(true);
        return field;
    }
}
