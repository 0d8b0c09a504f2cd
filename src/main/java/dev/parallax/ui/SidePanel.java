package dev.parallax.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeButton;

/** Findings, notes and the row at the cursor, beside the table. */
class SidePanel extends Aside {
    final FindingsPanel findings;
    final NotesPanel notes;
    final RowPanel row;
    private final PanelTabs tabs = new PanelTabs("Findings, notes and row");
    private final NativeButton findingsTab;
    private final NativeButton notesTab;

    SidePanel(FindingsPanel findings, NotesPanel notes, RowPanel row) {
        this.findings = findings;
        this.notes = notes;
        this.row = row;
        addClassName("side");
        getElement().setAttribute("aria-label", "Findings, notes and row");
        findingsTab = tabs.add("Findings", findings);
        notesTab = tabs.add("Notes", notes);
        tabs.add("Row", row);
        add(tabs);
    }

    void show(DeskState state, Cursor cursor) {
        findingsTab.setText("Findings " + state.openFindings().size());
        notesTab.setText("Notes " + state.openNotes().size());
        findings.show(state.findings(), cursor.finding());
        notes.show(state, cursor.note());
        row.show(state, cursor.row());
    }

    void toFindings() {
        tabs.select(findingsTab);
    }

    void toNotes() {
        tabs.select(notesTab);
    }
}
