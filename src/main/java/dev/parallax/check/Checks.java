package dev.parallax.check;

import java.util.List;

/** All checks, in the order in which an editor reads their findings. */
public final class Checks {
    static final Check NUMBER = new NumberCheck();
    static final Check NAME = new NameCheck();
    static final Check QUOTATION = new QuotationCheck();
    static final Check OMISSION = new OneSidedCheck(Side.OMISSION);
    static final Check ADDITION = new OneSidedCheck(Side.ADDITION);
    static final Check NEGATION = new NegationCheck();
    static final Check MODALITY = Wordings.MODALITY;
    static final Check ATTRIBUTION = new AttributionCheck();
    static final Check LOADED = Wordings.LOADED;
    static final Check UNTRANSLATED = new UntranslatedCheck();
    static final Check TERMINOLOGY = new TerminologyCheck();
    static final Check CONSISTENCY = new ConsistencyCheck();
    static final Check TYPOGRAPHY = new TypographyCheck();

    private Checks() {}

    static List<Check> all() {
        return List.of(
                NUMBER,
                NAME,
                QUOTATION,
                OMISSION,
                ADDITION,
                NEGATION,
                MODALITY,
                ATTRIBUTION,
                LOADED,
                UNTRANSLATED,
                TERMINOLOGY,
                CONSISTENCY,
                TYPOGRAPHY);
    }

    /** What all checks find, check by check. */
    public static List<Finding> findings(Material material) {
        return findings(new Evidence(material));
    }

    static List<Finding> findings(Evidence evidence) {
        return all().stream().flatMap(check -> check.find(evidence).stream()).toList();
    }
}
