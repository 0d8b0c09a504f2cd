package dev.parallax.ui;

import dev.parallax.collation.Collation;
import dev.parallax.collation.Corrections;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.Dossiers;
import dev.parallax.dossier.EditConflictException;
import dev.parallax.dossier.History;
import dev.parallax.dossier.History.Step;
import dev.parallax.dossier.KeptVersion;
import dev.parallax.dossier.NewText;
import dev.parallax.dossier.Original;
import dev.parallax.dossier.TextVersion;
import dev.parallax.dossier.TextVersions;
import dev.parallax.glossary.Glossary;
import dev.parallax.ingest.Reading;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.review.Categories;
import dev.parallax.review.Category;
import dev.parallax.review.CategoryGroup;
import dev.parallax.review.Note;
import dev.parallax.review.NotedFinding;
import dev.parallax.review.Notes;
import dev.parallax.review.Quote;
import dev.parallax.review.Reply;
import dev.parallax.text.Article;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import dev.parallax.ui.NoteEditor.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the desk asks of dossiers, notes and their history; each edit is one step that can be undone. */
@Service
class Desk {
    private final Dossiers dossiers;
    private final TextVersions versions;
    private final Notes notes;
    private final History history;
    private final Glossary glossary;
    private final Categories categories;

    Desk(
            Dossiers dossiers,
            TextVersions versions,
            Notes notes,
            Categories categories,
            History history,
            Glossary glossary) {
        this.dossiers = dossiers;
        this.versions = versions;
        this.notes = notes;
        this.categories = categories;
        this.history = history;
        this.glossary = glossary;
    }

    List<GlossaryEntry> glossary() {
        return glossary.entries();
    }

    Optional<Dossier> find(String id) {
        return dossiers.find(id);
    }

    /** All that is shown of a collated dossier; the list of dossiers remembers how far it is. */
    DeskState state(Dossier dossier, Collation collation) {
        var state = DeskState.of(dossier, collation, notes.of(dossier.id()), dossiers.dismissals(dossier.id()));
        dossiers.progress(dossier.id(), state.progress());
        return state;
    }

    History.Next next(String id) {
        return history.next(id);
    }

    Optional<Step> undo(String id) {
        return history.undo(id);
    }

    Optional<Step> redo(String id) {
        return history.redo(id);
    }

    void rename(String id, String title) {
        dossiers.rename(id, title);
    }

    void reorder(String id, List<String> texts) {
        dossiers.reorderTexts(id, texts);
    }

    void addText(String id, NewText text) {
        dossiers.addText(id, text);
    }

    /** Adds texts as one step. */
    void addTexts(String id, List<NewText> texts) {
        dossiers.addTexts(id, texts, stored -> List.of());
    }

    /** Adds texts that are lined up already; each of their rows is confirmed. The others are translations of the first. */
    void addAligned(String id, Role first, Reading.Aligned aligned) {
        var texts = new ArrayList<NewText>();
        var kept = new ArrayList<Original>();
        for (var draft : aligned.drafts()) {
            var article = draft.facts().as(texts.isEmpty() ? first : Role.TRANSLATION);
            // a file that has several of them is kept with the first
            boolean known = kept.contains(draft.original());
            kept.add(draft.original());
            texts.add(new NewText(article, draft.paragraphs(), known ? null : draft.original()));
        }
        dossiers.addTexts(id, texts, aligned::places);
    }

    Text newVersion(String id, Text before, NewText newer) {
        return dossiers.newVersion(id, before, newer);
    }

    List<TextVersion> versions(String id, Text text) {
        return versions.of(id, text.id());
    }

    List<KeptVersion> keptVersions(Dossier dossier) {
        return versions.kept(dossier);
    }

    Optional<Original> original(String id, Text text, TextVersion version) {
        return versions.original(id, text.id(), version.number());
    }

    void describe(String id, Text text, Article article) {
        dossiers.replaceText(id, text, article, text.paragraphs());
    }

    void remove(String id, Text text) {
        dossiers.removeText(id, text.id());
    }

    void dismiss(String id, String finding, String person) {
        dossiers.dismiss(id, Set.of(finding), person);
    }

    void bringBack(String id, String finding) {
        dossiers.undismiss(id, Set.of(finding));
    }

    /** @throws EditConflictException if the term is in the glossary already */
    void addToGlossary(GlossaryEntry entry) {
        glossary.make(new Glossary.Change(List.of(), List.of(entry)));
    }

    /** Corrects the rows of a collation; what makes no sense or goes against another correction is refused. */
    void correct(String id, String label, Collation collation, Corrections.Kind correction) {
        var pins = dossiers.find(id).map(Dossier::pins).orElse(List.of());
        dossiers.correct(id, label, correction.of(collation, pins));
    }

    void addNote(String dossierId, Draft draft, List<Quote> quotes, @Nullable NotedFinding finding) {
        notes.add(dossierId, draft.remark(), draft.author(), quotes, finding);
    }

    void editNote(Note seen, Draft draft, List<Quote> quotes) {
        notes.edit(seen, draft.remark(), quotes, draft.author());
    }

    /** How a note is stored now; empty if it is new or gone. */
    Optional<Note> note(String dossierId, @Nullable Note seen) {
        return notes.of(dossierId).stream()
                .filter(note -> seen != null && note.id().equals(seen.id()))
                .findFirst();
    }

    void retarget(Note seen, List<Quote> quotes, String by) {
        notes.retarget(seen, quotes, by);
    }

    void check(Note seen, List<Quote> lost, String by) {
        notes.check(seen, lost, by);
    }

    void setState(Note seen, Note.State state, String by) {
        notes.setState(seen, state, by);
    }

    void reply(Note seen, String author, String words) {
        notes.reply(seen, author, words);
    }

    void editReply(Note seen, Reply reply, String words, String by) {
        notes.editReply(seen, reply, words, by);
    }

    void deleteReply(Note seen, Reply reply, String by) {
        notes.deleteReply(seen, reply, by);
    }

    void delete(Note note) {
        notes.delete(note);
    }

    void deleteNotes(String dossierId, List<Note> seen) {
        notes.deleteAll(dossierId, seen);
    }

    List<Category> categories() {
        return categories.all();
    }

    void addCategory(CategoryGroup group, String label) {
        categories.add(group, label);
    }

    void renameCategory(Category category, String label) {
        categories.rename(category, label);
    }

    void hideCategory(Category category, boolean hidden) {
        categories.hide(category, hidden);
    }
}
