package dev.parallax.alignment;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.opencc4j.util.ZhJpConverterUtil;
import dev.parallax.lexicon.EnglishRarity;
import dev.parallax.lexicon.Glosses;
import dev.parallax.lexicon.NameReadings;
import dev.parallax.lexicon.Term;
import dev.parallax.lexicon.TermFinder;
import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the words of a sentence in forms that another text's can be compared with.
 *
 * <p>Words in letters are compared by their stems. Against a text in letters, Han characters are compared by the
 * dictionary's English glosses and, with names, by their readings; against another text in Han characters, by pairs of neighbouring characters, which need
 * no agreement on what a word is, so that Chinese and Japanese can meet. Traditional characters and Japanese forms are
 * folded into simplified ones first. Katakana is compared by its sound. Numbers are left to {@link SharedQuantities}.
 *
 * <p>Cost: linear in the sentence, and a look-up for each word. Limits: kanji are glossed as Chinese, which is wrong for
 * words that only Japanese has; hiragana is left out.
 *
 * <p>Not safe for use by several threads.
 */
final class MentionFinder {
    /** America is 米 to Japanese newspapers and 美 to Chinese ones; after a digit or in the names of its kinds, 米 is rice. */
    private static final Pattern AMERICA = Pattern.compile("(?<![\\d新古白玄])米(?![価作飯粒穀])");

    private static final double HAN_PAIR = 1;
    private static final double HAN_SINGLE = 0.2;
    private static final double GLOSSED_SINGLE = 0.3;
    private static final double NAME_READING = 0.8;
    private static final int LONGEST_CHINESE_NAME = 3;
    private static final double UNKNOWN_RARITY = 0.5;

    private final TermFinder terms;
    private final Glosses glosses = Glosses.standard();
    private final boolean english;
    private final boolean withoutSpaces;
    private final boolean otherWithoutSpaces;
    private final boolean japanese;

    MentionFinder(Language own, Language other) {
        this.terms = new TermFinder(own, Set.of());
        this.english = own.sameAs(Language.ENGLISH);
        this.withoutSpaces = own.writtenWithoutSpaces();
        this.otherWithoutSpaces = other.writtenWithoutSpaces();
        this.japanese = own.sameAs(Language.JAPANESE);
    }

    List<Mention> mentions(String sentence) {
        var mentions = new ArrayList<Mention>();
        String folded = withoutSpaces ? simplified(sentence) : sentence;
        for (Term term : terms.terms(folded)) {
            if (term.kind() != Term.Kind.NUMBER) {
                add(term, term.span().in(folded), mentions);
            }
        }
        if (withoutSpaces && otherWithoutSpaces) {
            addCharacters(folded, mentions);
        }
        return mentions;
    }

    private String simplified(String sentence) {
        return ZhConverterUtil.toSimple(
                japanese
                        ? AMERICA.matcher(ZhJpConverterUtil.toTraditional(sentence))
                                .replaceAll("美")
                        : sentence);
    }

    private void add(Term term, String surface, List<Mention> mentions) {
        switch (Character.UnicodeScript.of(surface.codePointAt(0))) {
            case HAN -> {
                if (!otherWithoutSpaces) {
                    mentions.add(glossed(term.form()));
                }
            }
            case KATAKANA -> mentions.add(Mention.of(otherWithoutSpaces ? surface : Sound.of(surface), 1));
            case HIRAGANA -> {}
            default -> mentions.add(spelt(term, surface));
        }
    }

    private Mention spelt(Term term, String surface) {
        String stem = Spelling.american(term.form());
        double rarity = english || withoutSpaces ? EnglishRarity.of(surface) : UNKNOWN_RARITY;
        var forms = new TreeMap<>(Map.of(stem, 1.0));
        if (otherWithoutSpaces && term.kind() == Term.Kind.NAME) {
            forms.put(Sound.of(surface), 1.0);
            forms.put(reading(surface), 1.0);
        }
        return new Mention(stem, forms, rarity * rarity);
    }

    private Mention glossed(String word) {
        var forms = new TreeMap<String, Double>();
        var stems = glosses.of(word);
        double most = stems.values().stream().mapToDouble(w -> w).max().orElse(1);
        stems.forEach((stem, weight) -> forms.merge(Spelling.american(stem), weight / most, Math::max));
        if (word.length() > 1) {
            NameReadings.standard().japanese(word).forEach(name -> forms.put(reading(name), NAME_READING));
        }
        if (word.length() <= LONGEST_CHINESE_NAME) {
            NameReadings.standard().chinese(word).forEach(name -> forms.put(reading(name), NAME_READING));
        }
        return new Mention(word, forms, word.length() > 1 ? 1 : GLOSSED_SINGLE);
    }

    /** A name as it is read aloud; only what both sides take for a name can meet in it. */
    private static String reading(String name) {
        return "@" + name.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
    }

    private static void addCharacters(String folded, List<Mention> mentions) {
        for (int i = 0; i < folded.length(); i++) {
            if (isHan(folded, i)) {
                mentions.add(Mention.of(folded.substring(i, i + 1), HAN_SINGLE));
                if (isHan(folded, i + 1)) {
                    mentions.add(Mention.of(folded.substring(i, i + 2), HAN_PAIR));
                }
            }
        }
    }

    private static boolean isHan(String words, int at) {
        return at < words.length() && Character.UnicodeScript.of(words.charAt(at)) == Character.UnicodeScript.HAN;
    }
}
