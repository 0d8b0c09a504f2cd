package dev.parallax.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;

/** Findings, notes and the row at the cursor, beside the table. */
class SidePanel extends Aside {
    final FindingsPanel findings;
    final NotesPanel notes;
    final RowPanel row;
    private final TabSheet tabs = new TabSheet();
    private final Tab findingsTab;
    private final Tab notesTab;
    private final Tab rowTab;

    SidePanel(FindingsPanel findings, NotesPanel notes, RowPanel row) {
        this.findings = findings;
        this.notes = notes;
        this.row = row;
        addClassName("side");
        getElement().setAttribute("aria-label", "Findings, notes and row");
        findingsTab = tabs.add("Findings", findings);
        notesTab = tabs.add("Notes", notes);
        rowTab = tabs.add("Row", row);
        tabs.setSizeFull();
        add(tabs);
    }

    void show(DeskState state, Cursor cursor) {
        findingsTab.setLabel("Findings " + state.openFindings().size());
        notesTab.setLabel("Notes " + state.openNotes().size());
        findings.show(state.findings(), cursor.finding());
        notes.show(state, cursor.note());
        row.show(state, cursor.row());
    }

    void toFindings() {
        tabs.setSelectedTab(findingsTab);
    }

    void toNotes() {
        tabs.setSelectedTab(notesTab);
    }

    void toRow() {
        tabs.setSelectedTab(rowTab);
    }
}
