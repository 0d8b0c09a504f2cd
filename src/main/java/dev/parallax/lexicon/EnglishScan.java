package dev.parallax.lexicon;

import dev.parallax.lexicon.Quantity.Kind;
import dev.parallax.text.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pass over the tokens of an English sentence that gathers quantities. */
class EnglishScan {
    final List<EnglishToken> tokens;
    final List<Quantity> found;

    EnglishScan(List<EnglishToken> tokens, List<Quantity> found) {
        this.tokens = tokens;
        this.found = found;
    }

    void add(Kind kind, BigDecimal value, String unit, boolean firm, int first, int next) {
        found.add(new Quantity(
                kind,
                value,
                unit,
                firm,
                new Span(tokens.get(first).start(), tokens.get(next - 1).end())));
    }

    String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    @Nullable
    EnglishToken figures(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isFigures() ? tokens.get(i) : null;
    }
}
