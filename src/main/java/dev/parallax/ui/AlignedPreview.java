package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dev.parallax.ingest.Draft;
import dev.parallax.ingest.Reading;

/** Texts that are lined up already, side by side, before they are saved. */
class AlignedPreview extends Div {
    private static final int SHOWN = 100;

    AlignedPreview(Reading.Aligned aligned) {
        addClassNames("preview", "aligned-preview");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Messages.of("add.preview"));
        var table = new NativeTable();
        var head = table.getHead().addRow();
        aligned.drafts().forEach(draft -> head.addHeaderCell().setText(Messages.of(draft.language())));
        aligned.units().stream().limit(SHOWN).forEach(unit -> {
            var row = table.getBody().addRow();
            for (int i = 0; i < unit.size(); i++) {
                cell(row, aligned.drafts().get(i), unit.get(i));
            }
        });
        add(table);
        if (aligned.units().size() > SHOWN) {
            var more = new Paragraph(
                    Messages.of("add.preview.more", aligned.units().size() - SHOWN));
            more.addClassName("empty");
            add(more);
        }
    }

    private static void cell(NativeTableRow row, Draft draft, int paragraph) {
        var cell = row.addDataCell();
        cell.setText(paragraph < 0 ? "" : draft.paragraphs().get(paragraph).content());
        cell.getElement().setAttribute("lang", draft.language().tag()).setAttribute("dir", "auto");
    }
}
