package dev.parallax.archive;

import dev.parallax.text.Excerpt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Titles that tell dossiers apart. */
final class Titles {
    /** In code points; what a number adds keeps such a title within the longest that a dossier may have. */
    private static final int LONGEST = 900;

    private static final Pattern NUMBERED = Pattern.compile("(.*\\S) \\(([2-9]|[1-9]\\d{1,2})\\)", Pattern.DOTALL);

    private Titles() {}

    /** The title or, if others have it already, the title with the next number that none of them has: "Title (2)". */
    static String unlike(Set<String> others, String title) {
        if (!others.contains(title)) {
            return title;
        }
        var numbered = NUMBERED.matcher(title);
        boolean again = numbered.matches();
        String bare = Excerpt.of(again ? numbered.group(1) : title, LONGEST);
        return IntStream.iterate(again ? Integer.parseInt(numbered.group(2)) + 1 : 2, n -> n + 1)
                .mapToObj(n -> bare + " (" + n + ")")
                .filter(next -> !others.contains(next))
                .findFirst()
                .orElseThrow();
    }
}
