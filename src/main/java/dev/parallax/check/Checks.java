package dev.parallax.check;

import java.util.List;

/** All checks, in the order in which an editor reads their findings. */
public final class Checks {
    static final Check NUMBER = new NumberCheck();
    static final Check QUOTATION = new QuotationCheck();
    static final Check NAME = new NameCheck();
    static final Check OMISSION = new OmissionCheck();
    static final Check ADDITION = new AdditionCheck();
    static final Check UNTRANSLATED = new UntranslatedCheck();
    static final Check NEGATION = new NegationCheck();
    static final Check TYPOGRAPHY = new TypographyCheck();

    private Checks() {}

    public static List<Check> all() {
        return List.of(NUMBER, NAME, QUOTATION, OMISSION, ADDITION, NEGATION, UNTRANSLATED, TYPOGRAPHY);
    }

    /** What all checks find, check by check. */
    public static List<Finding> findings(Material material) {
        return all().stream().flatMap(check -> check.find(material).stream()).toList();
    }
}
