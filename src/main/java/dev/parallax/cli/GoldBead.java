package dev.parallax.cli;

import dev.parallax.alignment.Bead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bead of a reference alignment, one a line: {@code [0, 1]:[0]}, numbers of sentences from 0. */
record GoldBead(List<Integer> source, List<Integer> target) {
    private static final Pattern LINE = Pattern.compile("\\[([\\d,\\s]*)]\\s*:\\s*\\[([\\d,\\s]*)](:.*)?");

    static GoldBead of(Bead bead) {
        return new GoldBead(bead.source(), bead.target());
    }

    /** @throws RefusedException if the file cannot be read or a line is no bead */
    static List<GoldBead> read(Path file) {
        var beads = new ArrayList<GoldBead>();
        for (String line : TextFiles.lines(file)) {
            if (!line.isBlank()) {
                Matcher matcher = LINE.matcher(line.strip());
                if (!matcher.matches()) {
                    throw new RefusedException(file + " has a line that is no bead: " + line);
                }
                beads.add(new GoldBead(numbers(matcher.group(1)), numbers(matcher.group(2))));
            }
        }
        return beads;
    }

    private static List<Integer> numbers(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
