package dev.parallax.cli;

import dev.parallax.difference.Link;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two wordings whose words were aligned by hand.
 *
 * @param links the sure and the possible ones
 */
record GoldWordPair(String id, List<String> base, List<String> other, Set<Link> links) {
    private static final Pattern LINK = Pattern.compile("(\\d{1,6})-(\\d{1,6})");
    private static final int POSSIBLE_LINKS = 8;

    /** @throws RefusedException if the file cannot be read, or a line is not a pair with its links */
    static List<GoldWordPair> read(Path file) {
        List<String> lines = TextFiles.lines(file);
        var pairs = new ArrayList<GoldWordPair>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                pairs.add(parse(lines.get(i), file + ", line " + (i + 1)));
            }
        }
        return pairs;
    }

    private static GoldWordPair parse(String line, String place) {
        String[] cells = line.split("\t", -1);
        if (cells.length < POSSIBLE_LINKS) {
            throw new RefusedException(place + ": " + cells.length + " cells instead of 9");
        }
        List<String> base = words(cells[1]);
        List<String> other = words(cells[3]);
        var links = new HashSet<Link>();
        for (int i = POSSIBLE_LINKS - 1; i < Math.min(cells.length, POSSIBLE_LINKS + 1); i++) {
            for (String link : words(cells[i])) {
                var ends = LINK.matcher(link);
                if (!ends.matches()) {
                    throw new RefusedException(place + ": '" + link + "' is not a link such as 0-1");
                }
                int b = Integer.parseInt(ends.group(1));
                int o = Integer.parseInt(ends.group(2));
                if (b >= base.size() || o >= other.size()) {
                    throw new RefusedException(place + ": link " + link + " points beyond the last word");
                }
                links.add(new Link(b, o));
            }
        }
        return new GoldWordPair(cells[0], base, other, links);
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s+"));
    }
}
