package dev.parallax.review;

import static dev.parallax.review.CategoryGroup.ACCURACY;
import static dev.parallax.review.CategoryGroup.DESIGN;
import static dev.parallax.review.CategoryGroup.FRAMING;
import static dev.parallax.review.CategoryGroup.LINGUISTIC_CONVENTIONS;
import static dev.parallax.review.CategoryGroup.LOCALE_CONVENTIONS;
import static dev.parallax.review.CategoryGroup.OTHER;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/**
 * What kind of remark a note is. Some come with Parallax; a desk can give them other names, hide them and add its own, see
 * {@link Categories}.
 *
 * @param id never changes; whoever compares categories compares these
 * @param label its name, for people
 * @param hidden whether it is offered no more; notes that have it keep it
 */
public record Category(String id, CategoryGroup group, String label, boolean hidden) {
    public static final Category MISTRANSLATION = shipped("MISTRANSLATION", ACCURACY, "Mistranslation");
    public static final Category OMISSION = shipped("OMISSION", ACCURACY, "Omission");
    public static final Category ADDITION = shipped("ADDITION", ACCURACY, "Addition");
    public static final Category UNTRANSLATED = shipped("UNTRANSLATED", ACCURACY, "Untranslated");
    public static final Category TERMINOLOGY = shipped("TERMINOLOGY", CategoryGroup.TERMINOLOGY, "Terminology");
    public static final Category INCONSISTENT_TERM =
            shipped("INCONSISTENT_TERM", CategoryGroup.TERMINOLOGY, "Inconsistent term");
    public static final Category GRAMMAR = shipped("GRAMMAR", LINGUISTIC_CONVENTIONS, "Grammar");
    public static final Category SPELLING = shipped("SPELLING", LINGUISTIC_CONVENTIONS, "Spelling");
    public static final Category PUNCTUATION = shipped("PUNCTUATION", LINGUISTIC_CONVENTIONS, "Punctuation");
    public static final Category STYLE = shipped("STYLE", CategoryGroup.STYLE, "Style");
    public static final Category REGISTER = shipped("REGISTER", CategoryGroup.STYLE, "Register");
    public static final Category NUMBER_FORMAT =
            shipped("NUMBER_FORMAT", LOCALE_CONVENTIONS, "Number, currency or unit");
    public static final Category DATE_FORMAT = shipped("DATE_FORMAT", LOCALE_CONVENTIONS, "Date or time");
    public static final Category NAME_FORM = shipped("NAME_FORM", LOCALE_CONVENTIONS, "Form of a name");
    public static final Category AUDIENCE = shipped("AUDIENCE", CategoryGroup.AUDIENCE, "Audience appropriateness");
    public static final Category MARKUP = shipped("MARKUP", DESIGN, "Design and markup");
    public static final Category LOADED_WORDING = shipped("LOADED_WORDING", FRAMING, "Loaded wording");
    public static final Category ATTRIBUTION = shipped("ATTRIBUTION", FRAMING, "Attribution");
    public static final Category EMPHASIS = shipped("EMPHASIS", FRAMING, "Emphasis or prominence");
    public static final Category OMISSION_OF_FACT = shipped("OMISSION_OF_FACT", FRAMING, "Omission of fact");
    public static final Category ADDED_CONTEXT = shipped("ADDED_CONTEXT", FRAMING, "Added context");
    public static final Category EUPHEMISM = shipped("EUPHEMISM", FRAMING, "Euphemism");
    public static final Category SCARE_QUOTES = shipped("SCARE_QUOTES", FRAMING, "Scare quotes");
    public static final Category HEADLINE_SLANT = shipped("HEADLINE_SLANT", FRAMING, "Headline slant");
    public static final Category SOURCE_SELECTION = shipped("SOURCE_SELECTION", FRAMING, "Source selection");
    public static final Category QUESTION = shipped("QUESTION", OTHER, "Question");

    /** Of notes from before omission of fact and added context were told apart. */
    public static final Category CONTEXT = new Category("CONTEXT", FRAMING, "Added or missing context", true);

    private static final List<Category> SHIPPED = List.of(
            MISTRANSLATION,
            OMISSION,
            ADDITION,
            UNTRANSLATED,
            TERMINOLOGY,
            INCONSISTENT_TERM,
            GRAMMAR,
            SPELLING,
            PUNCTUATION,
            STYLE,
            REGISTER,
            NUMBER_FORMAT,
            DATE_FORMAT,
            NAME_FORM,
            AUDIENCE,
            MARKUP,
            LOADED_WORDING,
            ATTRIBUTION,
            EMPHASIS,
            OMISSION_OF_FACT,
            ADDED_CONTEXT,
            EUPHEMISM,
            SCARE_QUOTES,
            HEADLINE_SLANT,
            SOURCE_SELECTION,
            CONTEXT,
            QUESTION);

    /** @throws IllegalArgumentException if it has no id or no name */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Category {
        if (id.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a category has an id and a name");
        }
    }

    private static Category shipped(String id, CategoryGroup group, String label) {
        return new Category(id, group, label, false);
    }

    /** Those that come with Parallax, by group. */
    public static List<Category> shipped() {
        return SHIPPED;
    }

    /** The one that comes with Parallax under an id; empty if none does. */
    public static Optional<Category> shipped(String id) {
        return SHIPPED.stream().filter(c -> c.id.equals(id)).findFirst();
    }

    /** Reads what was written before categories had more than an id; an id that nobody knows is its own name. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Category ofId(String id) {
        return shipped(id).orElseGet(() -> new Category(id, OTHER, id, true));
    }

    /** Whether the two are the same, whatever their names. */
    public boolean is(Category other) {
        return id.equals(other.id);
    }

    /** Whether it comes with Parallax and has the name that it came with. */
    public boolean hasShippedName() {
        return shipped(id).filter(c -> c.label.equals(label)).isPresent();
    }

    /** Whether its notes have a severity. */
    public boolean isTranslationQuality() {
        return group.isTranslationQuality();
    }
}
