package dev.parallax.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeButton;

/** Findings, notes and the row at the cursor, beside the table. */
class SidePanel extends Aside {
    final FindingsPanel findings;
    final NotesPanel notes;
    final RowPanel row;
    private final PanelTabs tabs = new PanelTabs(Messages.of("side"));
    private final NativeButton findingsTab;
    private final NativeButton notesTab;

    SidePanel(FindingsPanel findings, NotesPanel notes, RowPanel row) {
        this.findings = findings;
        this.notes = notes;
        this.row = row;
        addClassName("side");
        getElement().setAttribute("aria-label", Messages.of("side"));
        findingsTab = tabs.add(Messages.of("side.findings", 0), findings);
        notesTab = tabs.add(Messages.of("side.notes", 0), notes);
        tabs.add(Messages.of("side.row"), row);
        add(handle(), tabs);
    }

    /** Hides the panel or shows it; the browser does so by itself and remembers it, see {@code frontend/display.ts}. */
    private static NativeButton handle() {
        var handle = new NativeButton();
        handle.addClassName("panel-handle");
        handle.setAriaLabel(Messages.of("side"));
        handle.setTitle(Messages.of("side.toggle"));
        handle.getElement().setAttribute("data-display-panel", "toggle");
        return handle;
    }

    void show(DeskState state, Cursor cursor) {
        findingsTab.setText(Messages.of("side.findings", state.openFindings().size()));
        notesTab.setText(Messages.of("side.notes", state.openNotes().size()));
        findings.show(state, cursor.finding());
        notes.show(state, cursor);
        row.show(state, cursor.row());
    }

    void toFindings() {
        tabs.select(findingsTab);
    }

    /** Turns to the notes, and shows the panel if it is hidden. */
    void toNotes() {
        tabs.select(notesTab);
        getElement().executeJs("document.dispatchEvent(new CustomEvent('parallax-display', { detail: 'panel-open' }))");
    }
}
