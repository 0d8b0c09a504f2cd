package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.parallax.review.Note;
import dev.parallax.review.Note.State;
import dev.parallax.review.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A note with its replies and what can be done with it. Where somebody writes a reply, the field stays as it is while the rest of
 * the card follows what other windows do.
 */
class NoteCard extends Div {
    private final NotesPanel.Actions actions;
    private final Div body = new Div();
    private final Div writing = new Div();
    private @Nullable ReplyEditor unsent;
    private @Nullable Object shown;

    NoteCard(NotesPanel.Actions actions) {
        this.actions = actions;
        addClassName("card");
        add(body, writing);
    }

    /** Whether somebody writes in it. */
    boolean isBusy() {
        return writing.getComponentCount() > 0;
    }

    void show(PlacedNote placed, DeskState state, boolean picked) {
        setClassName("on", picked);
        setClassName("done", !placed.isOpen());
        var all = List.of(placed, state.dossier().texts(), actions.me().name());
        if (all.equals(shown)) {
            return;
        }
        shown = all;
        body.removeAll();
        body.add(heading(placed));
        if (placed.needsRecheck()) {
            body.add(recheck(placed));
        }
        placed.quotes().forEach(quote -> body.add(new NoteQuote(quote, state, () -> actions.goTo(placed, quote))));
        body.add(words(placed.note().words()));
        about(placed.note());
        placed.note().replies().forEach(reply -> body.add(reply(placed.note(), reply)));
        body.add(buttons(placed));
    }

    /** The note is gone, deleted elsewhere, while somebody writes a reply. */
    void gone() {
        shown = null;
        body.removeAll();
        var gone = new Paragraph(Messages.of("note.gone"));
        gone.addClassNames("notice", "strong");
        body.add(gone);
    }

    private H3 heading(PlacedNote placed) {
        var note = placed.note();
        var pen = new Span(placed.isOpen() ? "✎" : "✓");
        pen.addClassNames("icon", placed.isOpen() ? "note-icon" : "good");
        pen.getElement().setAttribute("aria-hidden", "true");
        var look = new NativeButton("", e -> actions.pickNote(note.id()));
        look.add(pen, new Span(Names.of(note.category())));
        if (note.severity() != null) {
            var severity = new Span(Names.of(note.severity()));
            severity.addClassNames("badge", "severity-" + note.severity().name().toLowerCase(Locale.ROOT));
            look.add(severity);
        }
        if (note.state() != State.OPEN) {
            var state = new Span(Names.of(note.state()));
            state.addClassName("badge");
            state.setClassName("asks", note.state() == State.NEEDS_REPLY);
            look.add(state);
        }
        look.add(FindingsPanel.small(FindingsPanel.row(placed.row().orElse(null))));
        look.addClassName("look");
        return new H3(look);
    }

    private Div recheck(PlacedNote placed) {
        var lost = new Paragraph(Messages.of("notes.lost"));
        lost.addClassNames("notice", "strong");
        var buttons = new Div(
                small("notes.attach", () -> actions.attach(placed)), small("notes.check", () -> actions.check(placed)));
        buttons.addClassName("actions");
        var recheck = new Div(lost, buttons);
        recheck.addClassName("recheck");
        return recheck;
    }

    private static Paragraph words(String said) {
        var words = new Paragraph(said);
        words.addClassName("words");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    /** Tags, the finding it came from, and who wrote it when. */
    private void about(Note note) {
        if (!note.tags().isEmpty()) {
            var tags = new Div();
            tags.addClassName("note-tags");
            note.tags().forEach(tag -> {
                var chip = new NativeButton(tag, e -> actions.showTag(tag));
                chip.setTitle(Messages.of("notes.tag.show", tag));
                tags.add(chip);
            });
            body.add(tags);
        }
        var finding = note.finding();
        if (finding != null) {
            var from = new NativeButton("", e -> actions.showFinding(finding));
            from.add(new Span(Messages.of("note.from.check", Names.ofCheck(finding.check()))));
            from.addClassName("from-finding");
            from.setTitle(Messages.ofFinding(finding.message()));
            body.add(from);
        }
        var by = signature(note.author(), note.created());
        if (!note.changes().isEmpty()) {
            var edited = new NativeButton(Messages.of("notes.edited"), e -> new NoteHistoryDialog(note).open());
            edited.addClassName("plain");
            edited.setTitle(Messages.of("notes.history"));
            by.add(edited);
        }
        body.add(by);
    }

    private static Paragraph signature(String author, Instant when) {
        var by = new Paragraph();
        by.addClassName("small");
        if (!author.isBlank()) {
            var name = new Span(author);
            name.getElement().setAttribute("dir", "auto");
            name.addClassName("author");
            by.add(name, new Span(" · "));
        }
        by.add(new Span(Names.of(when, Instant.now())));
        return by;
    }

    private Div reply(Note note, Reply reply) {
        var by = signature(reply.author(), reply.created());
        if (!reply.changed().equals(reply.created())) {
            by.add(new Span(" · " + Messages.of("notes.edited")));
        }
        if (actions.me().wrote(reply.author())) {
            by.add(
                    plain("edit", Messages.of("note.reply.edit"), () -> edit(note, reply)),
                    plain("delete", Messages.of("note.reply.delete"), () -> actions.deleteReply(note, reply)));
        }
        var block = new Div(by, words(reply.words()));
        block.addClassName("reply");
        return block;
    }

    private Div buttons(PlacedNote placed) {
        var note = placed.note();
        var more = small("notes.more", () -> {});
        more.addClassName("more-button");
        more.setText("⋯");
        more.setAriaLabel(Messages.of("notes.more"));
        var menu = new Dropdown(more, Messages.of("notes.more"));
        for (State state : State.values()) {
            if (state != note.state()) {
                menu.choice(
                        Messages.of("notes.to." + state.name().toLowerCase(Locale.ROOT)),
                        () -> actions.setState(note, state));
            }
        }
        menu.line();
        menu.choice(Messages.of("notes.history"), () -> new NoteHistoryDialog(note).open());
        menu.choice(Messages.of("delete"), () -> actions.deleteNote(note));
        var buttons = new Div(
                small("notes.reply", () -> reply(note)),
                small("edit", () -> actions.editNote(note)),
                placed.isOpen()
                        ? small("notes.resolve", () -> actions.setState(note, State.RESOLVED))
                        : small("notes.reopen", () -> actions.setState(note, State.OPEN)),
                more,
                menu);
        buttons.addClassName("actions");
        return buttons;
    }

    /** What was typed before and not sent is there again. */
    private void reply(Note note) {
        if (unsent == null) {
            unsent = new ReplyEditor(
                    Messages.of("note.reply"), "", actions.me(), words -> actions.reply(note, words), this::close);
        }
        write(unsent);
    }

    private void edit(Note note, Reply reply) {
        write(new ReplyEditor(
                Messages.of("note.reply.edit"),
                reply.words(),
                actions.me(),
                words -> actions.editReply(note, reply, words),
                this::close));
    }

    private void write(ReplyEditor editor) {
        writing.removeAll();
        writing.add(editor);
        editor.begin();
    }

    private void close() {
        if (unsent != null && unsent.words().isBlank()) {
            unsent = null;
        }
        writing.removeAll();
        actions.done();
    }

    private static NativeButton plain(String key, String label, Runnable action) {
        var button = new NativeButton(Messages.of(key), e -> action.run());
        button.addClassName("plain");
        button.setAriaLabel(label);
        return button;
    }

    private static Button small(String key, Runnable action) {
        var button = new Button(Messages.of(key), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
