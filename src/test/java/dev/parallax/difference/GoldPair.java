package dev.parallax.difference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two wordings whose words were aligned by hand. */
record GoldPair(List<String> base, List<String> other, Set<Link> links) {
    static List<GoldPair> read(Path file) throws IOException {
        var pairs = new ArrayList<GoldPair>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            var links = new HashSet<Link>();
            for (String link : (cells[7] + " " + cells[8]).strip().split("\\s+")) {
                String[] ends = link.split("-");
                links.add(new Link(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
            }
            pairs.add(new GoldPair(List.of(cells[1].split(" ")), List.of(cells[3].split(" ")), links));
        }
        return pairs;
    }

    /** Mean precision and recall over pairs, and F1 of the two means. */
    static double[] score(List<GoldPair> pairs, List<? extends Set<Link>> found) {
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < pairs.size(); i++) {
            var right = new HashSet<>(found.get(i));
            right.retainAll(pairs.get(i).links);
            precision += found.get(i).isEmpty()
                    ? 0
                    : (double) right.size() / found.get(i).size();
            recall += (double) right.size() / pairs.get(i).links.size();
        }
        precision /= pairs.size();
        recall /= pairs.size();
        return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
    }
}
