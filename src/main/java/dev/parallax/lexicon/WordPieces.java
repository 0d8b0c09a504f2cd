package dev.parallax.lexicon;

import dev.parallax.text.Span;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Cuts a string into the pieces that BERT's uncased vocabulary knows, with their places in UTF-16 units.
 *
 * <p>As in Devlin et al., "BERT" (2019), and the {@code BertNormalizer}, {@code BertPreTokenizer} and {@code WordPiece}
 * of the Hugging Face tokenizers: case and accents are dropped, ideographs and punctuation marks stand alone, then each
 * word is cut greedily into the longest pieces known. Our own because the tokenizers' Java binding brings another native
 * library, which it may want to download, and loses the places of characters outside the Basic Multilingual Plane.
 */
final class WordPieces {
    private static final String FILE = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int MOST_COMMON = 1996;
    private static final String CONTINUING = "##";
    private static final int NONE = -1;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> continuations = new HashMap<>();

    /** @param vocabulary a {@code tokenizer.json} with BERT's WordPiece model */
    WordPieces(InputStream vocabulary) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), vocabulary)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_OBJECT && "vocab".equals(json.currentName())) {
                    readPieces(json);
                }
            }
        }
    }

    /**
     * The vocabulary of the sentence model, loaded on first use.
     *
     * @throws UncheckedIOException if it is not on the class path
     */
    static WordPieces standard() {
        return Standard.VOCABULARY;
    }

    private static final class Standard {
        static final WordPieces VOCABULARY = load();

        private static WordPieces load() {
            try (var stream = WordPieces.class.getResourceAsStream(FILE)) {
                if (stream == null) {
                    throw new FileNotFoundException(FILE + " is not on the class path");
                }
                return new WordPieces(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void readPieces(JsonParser json) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String piece = json.currentName();
            int id = json.nextIntValue(-1);
            if (piece.startsWith(CONTINUING)) {
                continuations.put(piece.substring(CONTINUING.length()), id);
            } else {
                starts.put(piece, id);
            }
        }
    }

    /** A piece of a string, by its number in the vocabulary. */
    record Piece(int id, Span span) {}

    /** The number of a piece that begins a word, or of a special token such as {@code [CLS]}; negative if there is none. */
    int id(String piece) {
        return starts.getOrDefault(piece, NONE);
    }

    /** The place of a word among all words from the commonest, 1, down; 0 if the vocabulary does not have it. */
    int rank(String word) {
        int id = id(word);
        return id == NONE ? 0 : Math.max(1, id - MOST_COMMON + 1);
    }

    /** The pieces of a string, at most so many. */
    List<Piece> cut(String string, int limit) {
        var pieces = new ArrayList<Piece>();
        var word = new Word();
        for (int at = 0; at < string.length() && pieces.size() < limit; ) {
            int c = string.codePointAt(at);
            int end = at + Character.charCount(c);
            boolean alone = isPunctuation(c) || Character.isIdeographic(c);
            if (alone || isSpace(c)) {
                word.flush(pieces);
            }
            if (!isSpace(c) && !isDropped(c)) {
                word.add(c, at, end);
            }
            if (alone) {
                word.flush(pieces);
            }
            at = end;
        }
        word.flush(pieces);
        return pieces.subList(0, Math.min(limit, pieces.size()));
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** A word in the making: its letters as the vocabulary spells them, each with the place it comes from. */
    private final class Word {
        private final StringBuilder letters = new StringBuilder();
        private final List<Span> places = new ArrayList<>();

        void add(int c, int start, int end) {
            if (places.size() > LONGEST_WORD) {
                places.set(LONGEST_WORD, places.get(LONGEST_WORD).cover(new Span(start, end)));
                return;
            }
            String spelt = c < 128
                    ? String.valueOf((char) Character.toLowerCase(c))
                    : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                            .toLowerCase(Locale.ROOT);
            for (int i = 0; i < spelt.length(); i++) {
                if (Character.getType(spelt.charAt(i)) != Character.NON_SPACING_MARK) {
                    letters.append(spelt.charAt(i));
                    places.add(new Span(start, end));
                }
            }
        }

        void flush(List<Piece> pieces) {
            if (letters.isEmpty()) {
                return;
            }
            int before = pieces.size();
            if (places.size() > LONGEST_WORD || !cut(pieces)) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(new Piece(id("[UNK]"), places.get(0).cover(places.get(places.size() - 1))));
            }
            letters.setLength(0);
            places.clear();
        }

        private boolean cut(List<Piece> pieces) {
            for (int start = 0, end; start < letters.length(); start = end) {
                var known = start == 0 ? starts : continuations;
                int id = NONE;
                for (end = letters.length(); end > start; end--) {
                    id = known.getOrDefault(letters.substring(start, end), NONE);
                    if (id != NONE) {
                        break;
                    }
                }
                if (id == NONE) {
                    return false;
                }
                pieces.add(new Piece(id, places.get(start).cover(places.get(end - 1))));
            }
            return true;
        }
    }
}
