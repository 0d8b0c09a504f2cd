package dev.parallax.check;

import dev.parallax.check.NegationWords.Kind;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A negation on one side of a bead only.
 *
 * <p>Lost: a plain negation of the original (没有, 未) where the English has nothing that could carry it; the list of what
 * could is long ("fail", "without", "un-"). Gained: more plain negations ("not", "never") in the translation than the
 * original can account for. What accounts for them is booked like this: a word such as "refuse" takes up one of its kind
 * in the original (拒绝); a word such as "without" or "unfair" takes up a negation (不); each negation and each such word of
 * the original that is left may stand behind one "not".
 */
final class NegationCheck implements Check {
    private static final int MOST_SENTENCES = 3;

    private static final Pattern ENGLISH_BROAD = Pattern.compile(
            "\\b(?:not|no|non|none|nor|never|neither|nobody|nothing|nowhere|without|cannot|hardly|barely|scarcely|seldom|rarely|little|few|fewer|less|least|only|unless|until|instead|rather|than|except|but|against(?! [\\d$€£¥])|free|short|avoid\\w*|prevent\\w*|stop\\w*|fail\\w*|lack\\w*|refus\\w*|den(?:y|ie\\w+|ial)|reject\\w*|declin\\w*|oppos\\w*|ban(?:s|ned|ning)?|absen\\w*|miss(?:ed|es|ing)?|ceas\\w*|forbid\\w*|forbad\\w*|prohibit\\w*|rule[sd]? out|ruling out|exclu\\w*|beyond|far from|too|yet|hard|difficult|struggl\\w*|away|anonym\\w*|in(?:express|eligib)\\w*|stay\\w* out|keep\\w* from|keep\\w* away|lost|los[et]\\w*|end(?:s|ed|ing|less\\w*)?|block\\w*|hold\\w* back|out of|outside|turn\\w* down|turn\\w* away|apart|otherwise|alone|scarce\\w*|unlike|zero|vain|escap\\w*|waive\\w*|ignor\\w*|neglect\\w*|anything|any|anyone|ever|last|un(?!der(?!min|estim)|til|ion|it|iv|iq|cle|anim)\\w{3,}|in(?:ability|capable|complete|correct|sufficient|adequate|evitable|dependen\\w+|valid|visible|conclusive|accurate|different|effective|significant|tolera\\w+)|im(?:possible|mune|balance\\w*|proper)|ir(?:relevant|regular|responsible)|il(?:legal|licit)|dis(?!cuss|cover|play|tric|trib|tanc|aster|close|closur|ease|patch|tinct|pos(?:able|al)|pute|tant|rupt)\\w{4,}|non-?\\w+|\\w+less)\\b|n[’']t\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "negation";
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        var source = evidence.hasOriginal()
                ? NegationWords.of(evidence.original().language()).orElse(null)
                : null;
        var target = NegationWords.of(evidence.translation().language()).orElse(null);
        if (source == null || target == null) {
            return List.of();
        }
        return evidence.pairs().stream()
                .filter(pair -> !pair.isOneSided())
                .flatMap(pair -> pair.facts().of(Fact.NEGATION, () -> found(pair, source, target)).stream())
                .toList();
    }

    private List<Finding> found(Pair pair, NegationWords source, NegationWords target) {
        String original = source.masked(pair.sourceWords());
        var findings = new ArrayList<Finding>();
        if (target.equals(NegationWords.ENGLISH)
                && pair.targets().size() <= MOST_SENTENCES
                && pair.sources().size() <= MOST_SENTENCES) {
            lost(pair, original, source, findings);
        }
        gained(pair, original, source, target, findings);
        return List.copyOf(findings);
    }

    private void lost(Pair pair, String original, NegationWords source, List<Finding> findings) {
        Matcher lost = source.plain().matcher(original);
        if (lost.find() && !ENGLISH_BROAD.matcher(pair.targetWords()).find()) {
            var place = new Span(lost.start(), lost.end());
            String message = "The original’s negation (%s) is lost.".formatted(lost.group());
            findings.add(new Finding(id(), Severity.ERROR, message, pair.wholeTarget(), pair.source(place)));
        }
    }

    private void gained(
            Pair pair, String original, NegationWords source, NegationWords target, List<Finding> findings) {
        String translation = target.masked(pair.targetWords());
        var plain = target.plain()
                .matcher(translation)
                .results()
                .map(r -> new Span(r.start(), r.end()))
                .toList();
        if (plain.isEmpty() || plain.size() <= accounted(original, source, translation, target)) {
            return;
        }
        String words = plain.getFirst().in(translation).strip();
        String message = plain.size() == 1
                ? "“%s” seems not to be in the original.".formatted(words)
                : "One of these negations seems not to be in the original.";
        var places = new ArrayList<>(plain.stream().map(pair::target).toList());
        places.add(pair.wholeSource());
        findings.add(new Finding(id(), Severity.ERROR, message, places, "", ""));
    }

    /** How many plain negations of the translation the original can stand behind. */
    private static int accounted(String original, NegationWords source, String translation, NegationWords target) {
        int strong = (int) source.strong().matcher(original).results().count();
        int without = (int) target.strong()
                .matcher(target.plain().matcher(translation).replaceAll(" "))
                .results()
                .count();
        int left = strong - without;
        var there = source.instead(original);
        var here = target.instead(translation);
        for (var kind : List.of(Kind.REFUSE, Kind.PREVENT, Kind.FAIL)) {
            left += Math.max(0, there.get(kind.ordinal()) - here.get(kind.ordinal()));
        }
        return left;
    }
}
