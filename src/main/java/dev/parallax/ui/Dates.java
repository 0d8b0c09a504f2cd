package dev.parallax.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Fields for days, written 2025-10-29. */
final class Dates {
    private Dates() {}

    static DatePicker field(String label) {
        var field = new DatePicker(label);
        field.setLocale(Messages.locale());
        field.setI18n(i18n(Messages.locale()));
        field.setPlaceholder("2025-10-29");
        field.setClearButtonVisible(true);
        return field;
    }

    private static DatePickerI18n i18n(Locale locale) {
        var names = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(List.of(names.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(List.of(names.getShortWeekdays()).subList(1, 8))
                .setToday(Messages.of("date.picker.today"))
                .setCancel(Messages.of("cancel"));
    }
}
