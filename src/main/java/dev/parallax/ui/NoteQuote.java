package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.parallax.text.Excerpt;
import dev.parallax.ui.PlacedNote.PlacedQuote;

/** Words that a note is about, with the name of their text; a click goes there. */
class NoteQuote extends Div {
    private static final int LONGEST = 180;

    private final String text;

    NoteQuote(PlacedQuote placed, DeskState state, Runnable jump) {
        var quote = placed.quote();
        var known = state.text(quote.textId());
        text = known.map(Names::of).orElseGet(() -> Messages.of("notes.removed.text"));
        var words = new Span(shorten(quote.exact()));
        words.getElement().setAttribute("dir", "auto");
        known.ifPresent(
                t -> words.getElement().setAttribute("lang", t.language().tag()));
        var from = new Span(text);
        from.addClassName("small");
        addClassName("quote");
        setClassName("gone", placed.place() == null);
        if (placed.place() == null) {
            var gone = new Span(Messages.of(quote.checked() == null ? "notes.gone" : "notes.gone.checked"));
            gone.addClassName(quote.checked() == null ? "notice" : "soft");
            gone.addClassName("small");
            add(words, from, gone);
        } else {
            var go = new NativeButton("", e -> jump.run());
            go.addClassName("go");
            go.add(words, from);
            go.setTitle(Messages.of("notes.go", text));
            add(go);
        }
    }

    /** Lets the quote be taken out of the note. */
    NoteQuote removable(Runnable remove) {
        var button = new NativeButton("×", e -> remove.run());
        button.addClassName("remove");
        button.setAriaLabel(Messages.of("note.place.remove", text));
        add(button);
        return this;
    }

    static String shorten(String words) {
        return Excerpt.of(words, LONGEST);
    }
}
