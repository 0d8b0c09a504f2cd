package dev.parallax.alignment;

import dev.parallax.lexicon.HanNames;
import dev.parallax.lexicon.Term;
import dev.parallax.lexicon.TermFinder;
import dev.parallax.text.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Two texts cut into words, with the names that they share kept whole.
 *
 * <p>Of two texts one in Han characters and one with spaces, the spaced one is cut first; its names are looked for among
 * the characters of the other, which is then cut so that they stay whole. Cost: linear in the texts, and what
 * {@link HanNames} costs. Limits: a name must be capitalised somewhere other than at the head of a sentence.
 *
 * @param names how names written in Han characters on one side may be written on the other, as stems, and how sure that is
 */
record Texts(
        Language sourceLanguage,
        Words source,
        Language targetLanguage,
        Words target,
        Map<String, Map<String, Double>> names) {

    static Texts of(Sentences source, Sentences target) {
        boolean sourceHan = source.language().writtenWithoutSpaces();
        boolean targetHan = target.language().writtenWithoutSpaces();
        if (sourceHan == targetHan) {
            return new Texts(
                    source.language(), words(source, Set.of()), target.language(), words(target, Set.of()), Map.of());
        }
        Sentences han = sourceHan ? source : target;
        Words spaced = words(sourceHan ? target : source, Set.of());
        Map<String, Map<String, Double>> names = names(han, spaced);
        var whole = new HashSet<String>();
        names.keySet().stream().filter(name -> name.length() > 1).forEach(whole::add);
        Words other = words(han, whole);
        return new Texts(
                source.language(), sourceHan ? other : spaced, target.language(), sourceHan ? spaced : other, names);
    }

    Texts turned() {
        return new Texts(targetLanguage, target, sourceLanguage, source, names);
    }

    private static Words words(Sentences text, Set<String> names) {
        return new Words(text, new TermFinder(text.language(), names));
    }

    private static Map<String, Map<String, Double>> names(Sentences han, Words spaced) {
        var stems = new HashMap<String, String>();
        var common = new HashSet<String>();
        for (int i = 0; i < spaced.sentences(); i++) {
            for (Term term : spaced.terms(i)) {
                String surface = spaced.words(i, term.span());
                if (term.kind() == Term.Kind.NAME) {
                    stems.put(surface, term.form());
                } else if (Character.isLowerCase(surface.codePointAt(0))) {
                    common.add(term.form());
                }
            }
        }
        stems.values().removeIf(common::contains);
        boolean japanese = han.language().equals(Language.JAPANESE)
                || han.sentences().stream().anyMatch(s -> s.contains("日本"));
        var byStem = new HashMap<String, Map<String, Double>>();
        HanNames.find(han.sentences(), stems.keySet(), japanese).forEach((name, spellings) -> {
            var row = new HashMap<String, Double>();
            spellings.forEach((spelling, sure) -> row.merge(stems.get(spelling), sure, Math::max));
            byStem.put(name, row);
        });
        return byStem;
    }
}
