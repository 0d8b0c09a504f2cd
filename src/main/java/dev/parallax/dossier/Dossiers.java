package dev.parallax.dossier;

import dev.parallax.collation.Contradiction;
import dev.parallax.collation.Correction;
import dev.parallax.collation.Pin;
import dev.parallax.dossier.DossierSummary.Progress;
import dev.parallax.dossier.Edit.AddText;
import dev.parallax.dossier.Edit.AddTexts;
import dev.parallax.dossier.Edit.ChangePins;
import dev.parallax.dossier.Edit.Describe;
import dev.parallax.dossier.Edit.Details;
import dev.parallax.dossier.Edit.Dismiss;
import dev.parallax.dossier.Edit.RemoveText;
import dev.parallax.dossier.Edit.ReorderTexts;
import dev.parallax.dossier.Edit.ReplaceText;
import dev.parallax.dossier.store.DossierRows;
import dev.parallax.dossier.store.Summaries;
import dev.parallax.dossier.store.VersionRows;
import dev.parallax.text.Article;
import dev.parallax.text.Paragraph;
import dev.parallax.text.Place;
import dev.parallax.text.PlainText;
import dev.parallax.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dossiers of this desk and what people do to them.
 *
 * <p>Every edit starts from what is stored at that moment and is one step of the dossier's {@link History}, so that two
 * windows do not undo each other's work: edits of different things go together, an edit of something that has changed or
 * gone in between is refused with an {@link EditConflictException}. Edits that change nothing are no step. Each change is
 * announced as a {@link DossierChanged}.
 */
@Component
public class Dossiers {
    private final DossierRows rows;
    private final VersionRows versions;
    private final Summaries summaries;
    private final History history;
    private final Undoable<Edit> edits;
    private final ObjectProvider<NoteCounts> notes;
    private final Announcements announcements;

    Dossiers(
            DossierRows rows,
            VersionRows versions,
            Summaries summaries,
            History history,
            Undoable<Edit> edits,
            ObjectProvider<NoteCounts> notes,
            Announcements announcements) {
        this.rows = rows;
        this.versions = versions;
        this.summaries = summaries;
        this.history = history;
        this.edits = edits;
        this.notes = notes;
        this.announcements = announcements;
    }

    /** All dossiers, those changed last first. */
    public List<DossierSummary> list() {
        return list("");
    }

    /**
     * The dossiers in which every word of the search is found, in title, event, outlets or texts; case, accents and
     * differences of width are ignored. Those changed last come first.
     */
    public List<DossierSummary> list(String search) {
        return summaries.list(search, false, noteCounts());
    }

    /** The dossiers that were deleted and can be restored. */
    public List<DossierSummary> deleted() {
        return summaries.list("", true, noteCounts());
    }

    /** A dossier with all its texts; empty if there is none of this id, or it is deleted. */
    public Optional<Dossier> find(String id) {
        return rows.find(id);
    }

    /**
     * A new dossier without texts.
     *
     * @throws EditRefusedException if the title is blank or too long
     */
    @Transactional
    public Dossier create(String title, String event, @Nullable LocalDate date) {
        return add(new Dossier("", title, event, date, false, List.of(), List.of(), Set.of(), Instant.EPOCH));
    }

    /**
     * Stores a copy of a dossier that comes from elsewhere, under a new id.
     *
     * @throws EditRefusedException if the title is blank or too long
     */
    @Transactional
    public Dossier add(Dossier dossier) {
        return add(dossier, null);
    }

    @Transactional
    Dossier add(Dossier d, @Nullable String sample) {
        var details = Entered.details(d.title(), d.event(), d.date());
        var dossier = new Dossier(
                newId(),
                details.title(),
                details.event(),
                details.date(),
                sample != null,
                d.texts(),
                d.pins(),
                d.dismissed(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        rows.insert(dossier, sample);
        announcements.announce(new DossierChanged(dossier.id(), "New dossier"));
        return dossier;
    }

    /** Takes a dossier out of the list; {@link #restore} brings it back with all that belongs to it. No step. */
    @Transactional
    public void delete(String id) {
        if (rows.delete(id, true)) {
            announcements.announce(new DossierChanged(id, "Delete dossier"));
        }
    }

    @Transactional
    public void restore(String id) {
        if (rows.delete(id, false)) {
            announcements.announce(new DossierChanged(id, "Restore dossier"));
        }
    }

    /** @throws EditRefusedException if the title is blank or too long */
    public void rename(String id, String title) {
        perform(id, d -> describe(d, Entered.details(title, d.event(), d.date())));
    }

    /** @throws EditRefusedException if the title is blank, or one of them too long */
    public void describe(String id, String title, String event, @Nullable LocalDate date) {
        perform(id, d -> describe(d, Entered.details(title, event, date)));
    }

    private static Optional<Edit> describe(Dossier dossier, Details after) {
        var before = Details.of(dossier);
        return before.equals(after) ? Optional.empty() : Optional.of(new Describe(before, after));
    }

    /**
     * Adds a text as the last column.
     *
     * @throws EditRefusedException if there is no paragraph, or a line about the article is too long
     */
    public Text addText(String id, Article article, List<Paragraph> paragraphs) {
        return addText(id, new NewText(article, paragraphs, null));
    }

    /**
     * Adds a text as the last column, and keeps what it was read from.
     *
     * @throws EditRefusedException if there is no paragraph, or a line about the article is too long
     */
    public Text addText(String id, NewText added) {
        var text = Entered.text(newId(), added.article(), added.paragraphs());
        perform(id, d -> {
            versions.append(id, text, added.original());
            return Optional.of(new AddText(d.texts().size(), text));
        });
        return text;
    }

    /**
     * Adds texts as the last columns, as one step.
     *
     * @param together asked with the texts as they are stored for the rows to confirm with them: of each, its passages
     * @throws EditRefusedException if a text has no paragraph, or a line about an article is too long; then none is added
     */
    public List<Text> addTexts(String id, List<NewText> added, Function<List<Text>, List<List<Place>>> together) {
        var texts = added.stream()
                .map(a -> Entered.text(newId(), a.article(), a.paragraphs()))
                .toList();
        var pins = together.apply(texts).stream()
                .map(places -> new Pin(newId(), Pin.Kind.TOGETHER, places))
                .toList();
        perform(id, d -> {
            for (int i = 0; i < texts.size(); i++) {
                versions.append(id, texts.get(i), added.get(i).original());
            }
            return texts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new AddTexts(d.texts().size(), texts, new ChangePins("Confirm rows", List.of(), pins)));
        });
        return texts;
    }

    /**
     * Puts a newer version in the place of a text; the one before is kept. Pins move with their words, as in {@link
     * #replaceText}.
     *
     * @param before the text as the person saw it
     * @throws EditConflictException if it is not so any more
     * @throws EditRefusedException if there is no paragraph, or a line about the article is too long
     */
    public Text newVersion(String id, Text before, NewText newer) {
        return replace(id, before, newer.article(), newer.paragraphs(), after -> {
            if (versions.of(id, before.id()).isEmpty()) {
                versions.append(id, before, null);
            }
            versions.append(id, after, newer.original());
        });
    }

    /**
     * Puts a new version in the place of a text. Pins move with their words; those whose words are gone go with them.
     *
     * @param before the text as the person saw it
     * @throws EditConflictException if it is not so any more
     * @throws EditRefusedException if there is no paragraph, or a line about the article is too long
     */
    public Text replaceText(String id, Text before, Article article, List<Paragraph> paragraphs) {
        return replace(id, before, article, paragraphs, after -> {});
    }

    private Text replace(String id, Text before, Article article, List<Paragraph> paragraphs, Consumer<Text> stored) {
        var after = Entered.text(before.id(), article, paragraphs);
        perform(id, d -> {
            if (!d.texts().contains(before)) {
                throw new EditConflictException("This text was changed in another window. Look at it again.");
            }
            if (before.equals(after)) {
                return Optional.empty();
            }
            stored.accept(after);
            return Optional.of(new ReplaceText(before, after, PinMove.to(after, before, d.pins())));
        });
        return after;
    }

    /**
     * Puts the columns in another order.
     *
     * @throws EditConflictException if these are not the texts of the dossier any more
     */
    public void reorderTexts(String id, List<String> textIds) {
        perform(id, d -> {
            var before = d.texts().stream().map(Text::id).toList();
            if (textIds.size() != before.size() || !Set.copyOf(textIds).equals(Set.copyOf(before))) {
                throw new EditConflictException("Texts were added or removed in another window. Look at them again.");
            }
            return before.equals(textIds) ? Optional.empty() : Optional.of(new ReorderTexts(before, textIds));
        });
    }

    /** Removes a text and what the pins say of it; nothing if it is gone already. Notes on it are kept. */
    public void removeText(String id, String textId) {
        perform(
                id,
                d -> d.texts().stream()
                        .filter(t -> t.id().equals(textId))
                        .findFirst()
                        .map(t -> new RemoveText(d.texts().indexOf(t), t, PinMove.without(t, d.pins()))));
    }

    /**
     * Corrects the rows, as one step. A pin takes the place of one with the same id; to remove one that is gone already is
     * no mistake.
     *
     * @param label what the person does, in a few words such as "Merge rows"
     * @throws ContradictoryPinsException if a pin goes against one that stays
     * @throws EditConflictException if a pin is about a text that is gone, or reaches beyond its end
     */
    public void correct(String id, String label, Correction correction) {
        var after = correction.put();
        perform(id, d -> {
            after.forEach(pin -> check(pin, d));
            var putIds = after.stream().map(Pin::id).collect(Collectors.toSet());
            var before = d.pins().stream()
                    .filter(p -> correction.gone().contains(p.id()) || putIds.contains(p.id()))
                    .toList();
            var stay = d.pins().stream().filter(p -> !before.contains(p)).toList();
            Contradiction.between(after, stay, d.texts()).ifPresent(c -> {
                throw new ContradictoryPinsException(c);
            });
            return before.equals(after) ? Optional.empty() : Optional.of(new ChangePins(label, before, after));
        });
    }

    private static void check(Pin pin, Dossier dossier) {
        for (Place place : pin.places()) {
            boolean there = dossier.texts().stream()
                    .anyMatch(t -> t.id().equals(place.textId())
                            && place.span().end() <= t.content().length());
            if (!there) {
                throw new EditConflictException("The text was changed in another window. Look at it again.");
            }
        }
    }

    /**
     * Dismisses findings by their keys, as one step.
     *
     * @param person who does so; may be empty
     */
    public void dismiss(String id, Set<String> findings, String person) {
        dismissed(id, findings, true, PlainText.line(person));
    }

    /** Takes back that findings were dismissed, as one step. */
    public void undismiss(String id, Set<String> findings) {
        dismissed(id, findings, false, "");
    }

    private void dismissed(String id, Set<String> findings, boolean dismissed, String person) {
        perform(id, d -> {
            var changed = findings.stream()
                    .filter(f -> d.dismissed().contains(f) != dismissed)
                    .collect(Collectors.toSet());
            return changed.isEmpty() ? Optional.empty() : Optional.of(new Dismiss(changed, dismissed, person));
        });
    }

    /**
     * Who dismissed which findings and when, by their keys, so far as the steps of this dossier tell: one that came in with a
     * copy of the dossier has nobody's name.
     */
    public Map<String, Dismissal> dismissals(String id) {
        return history.dismissals(id);
    }

    /**
     * Remembers, for lists, how far the review of a dossier is. No step, and not announced. Who hears of an edit may call this
     * while the edit's own transaction, already committed, is still bound to the thread: it must not join that one.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(String id, Progress progress) {
        summaries.progress(id, progress);
    }

    private void perform(String id, Function<Dossier, Optional<? extends Edit>> edit) {
        history.perform(id, edits, () -> edit.apply(rows.find(id).orElseThrow()).map(e -> e));
    }

    private Map<String, NoteCounts.Count> noteCounts() {
        var counts = notes.getIfAvailable();
        return counts == null ? Map.of() : counts.byDossier();
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
