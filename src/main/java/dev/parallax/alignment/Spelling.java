package dev.parallax.alignment;

import java.util.regex.Pattern;

/**
 * Takes the difference between British and American spelling out of English stems: "defence" and "defense" meet. Rules
 * of endings, not a list of words: a few stems that have no American spelling are bent as well, on both sides alike.
 */
final class Spelling {
    private static final Pattern OUR = Pattern.compile("(?<=.)our");

    private Spelling() {}

    static String american(String stem) {
        String bent = OUR.matcher(stem).replaceFirst("or");
        for (var ending : Ending.values()) {
            if (bent.endsWith(ending.british)) {
                return bent.substring(0, bent.length() - ending.british.length()) + ending.american;
            }
        }
        return bent;
    }

    private enum Ending {
        DEFENCE("enc", "ens"),
        ORGANISE("is", "iz"),
        ORGANISATION("isat", "izat"),
        CENTRE("tr", "ter"),
        JUDGEMENT("gement", "gment"),
        TRAVELLED("ll", "l"),
        DIALOGUE("ogu", "og");

        private final String british;
        private final String american;

        Ending(String british, String american) {
            this.british = british;
            this.american = american;
        }
    }
}
