package dev.parallax.ui;

import dev.parallax.text.Place;

/** What people do with what the checks report. */
class Reviewing implements FindingsPanel.Actions {
    private final Desk desk;
    private final DeskView view;
    private final CollationTable table;
    private final Me me;

    Reviewing(Desk desk, DeskView view, CollationTable table, Me me) {
        this.desk = desk;
        this.view = view;
        this.table = table;
        this.me = me;
    }

    @Override
    public void pickFinding(String key) {
        view.lookAt(Cursor::atFinding, key);
        view.shown().finding(key).ifPresent(f -> f.row().ifPresent(row -> table.reveal(row.id(), f.ref(), textOf(f))));
    }

    /** The text in which a finding has words; empty if it has none. */
    private static String textOf(DeskState.OpenFinding finding) {
        return finding.finding().places().stream()
                .filter(place -> !place.span().isEmpty())
                .findFirst()
                .map(Place::textId)
                .orElse("");
    }

    /**
     * Goes on to another finding of the list, around its ends.
     *
     * @param from the one that a person is at; empty for none
     * @param by 1 for the next, -1 for the one before
     */
    void step(String from, int by) {
        var listed = view.listedFindings();
        if (listed.isEmpty()) {
            Toast.say(Messages.of("findings.none.short"));
            return;
        }
        int at = listed.indexOf(from);
        int next = at < 0 ? (by > 0 ? 0 : listed.size() - 1) : Math.floorMod(at + by, listed.size());
        view.showFinding(listed.get(next));
    }

    /** Dismisses a finding and goes on to the next. */
    @Override
    public void dismiss(String key) {
        if (view.shown().finding(key).isEmpty()) {
            Toast.say(Messages.of("findings.choose"));
            return;
        }
        String dossier = view.shown().dossier().id();
        var listed = view.listedFindings();
        int next = listed.indexOf(key) + 1;
        if (next < listed.size()) {
            view.showFinding(listed.get(next));
        } else {
            view.lookAt(Cursor::atFinding, "");
        }
        desk.dismiss(dossier, key, me.name());
        Toast.offer(Messages.of("findings.was.dismissed"), Messages.of("undo"), () -> desk.bringBack(dossier, key));
    }

    @Override
    public void bringBack(String key) {
        desk.bringBack(view.shown().dossier().id(), key);
    }

    @Override
    public void addToGlossary(String key) {
        view.shown()
                .finding(key)
                .map(f -> FindingTerms.draft(f.finding(), view.shown().dossier().texts()))
                .ifPresent(draft ->
                        new GlossaryEntryDialog(Messages.of("glossary.add"), draft, desk::addToGlossary).open());
    }

    @Override
    public void noteFinding(String key) {
        view.shown().finding(key).ifPresent(view.writing()::about);
    }
}
