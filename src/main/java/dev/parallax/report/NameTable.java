package dev.parallax.report;

import dev.parallax.collation.Collation;
import dev.parallax.lexicon.HanNames;
import dev.parallax.lexicon.Term;
import dev.parallax.lexicon.TermFinder;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Place;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How each text writes each name, and how often. Names in letters are what is written with a capital within a sentence;
 * names in Chinese characters are found by their reading or sound. What a finding calls a wrong name stands in the line of
 * the name that it stands for.
 *
 * <p>Limits: headlines, which may write every word with a capital, and boilerplate are not searched; names by which a text differs from all others are left out unless a finding is about them; in languages that
 * write other nouns with capitals, such as German, there are no names. Texts of more than {@value #LONGEST} characters
 * are not searched, which would take too long.
 */
final class NameTable {
    private static final int MOST = 40;
    private static final int LONGEST = 60_000;
    private static final double SURE = .5;

    private final List<Column> columns;
    private final Map<String, Line> lines = new TreeMap<>();

    private NameTable(List<Column> columns) {
        this.columns = columns;
    }

    /** A name, in the spelling that most texts share. */
    record Line(String name, List<Map<String, Spelling>> texts) {
        long having() {
            return texts.stream().filter(spellings -> !spellings.isEmpty()).count();
        }

        int count() {
            return texts.stream()
                    .flatMap(spellings -> spellings.values().stream())
                    .mapToInt(Spelling::count)
                    .sum();
        }

        boolean wrong() {
            return texts.stream().flatMap(s -> s.values().stream()).anyMatch(Spelling::wrong);
        }
    }

    /** @param wrong whether a finding says that it is not this name */
    record Spelling(int count, boolean wrong) {}

    /** Names that two texts have, the most frequent first. */
    static List<Line> of(Collation collation, List<Column> columns, List<NumberedFinding> findings) {
        var table = new NameTable(columns);
        columns.forEach(table::addLetters);
        columns.forEach(table::addHan);
        findings.stream()
                .filter(f -> f.finding().check().equals("name"))
                .forEach(f -> table.addWrong(f.finding().places(), collation));
        return table.lines.values().stream()
                .filter(line -> line.having() > 1)
                .sorted(Comparator.comparing((Line line) -> !line.wrong())
                        .thenComparing(Comparator.comparingInt(Line::count).reversed())
                        .thenComparing(Line::name))
                .limit(MOST)
                .toList();
    }

    private boolean isSearched(Text text) {
        return text.content().length() <= LONGEST && !text.language().primary().equals("de");
    }

    private void addLetters(Column column) {
        Text text = column.text();
        if (text.language().writtenWithoutSpaces() || !isSearched(text)) {
            return;
        }
        var finder = new TermFinder(text.language(), Set.of());
        var others = new CapitalWords(text.language());
        for (var sentence : text.sentences()) {
            var kind = text.paragraphs().get(sentence.paragraph()).kind();
            if (kind == ParagraphKind.HEADLINE || kind == ParagraphKind.BOILERPLATE) {
                continue;
            }
            String words = text.words(sentence);
            for (Term term : finder.terms(words)) {
                String form = term.span().in(words).replaceFirst("['’]s?$", "");
                if (term.kind() == Term.Kind.NAME && form.length() > 2 && !others.has(form)) {
                    add(form, column, form, 1, false);
                }
            }
        }
    }

    private void add(String name, Column column, String form, int count, boolean wrong) {
        var line = lines.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> {
            var texts = new ArrayList<Map<String, Spelling>>();
            columns.forEach(c -> texts.add(new LinkedHashMap<>()));
            return new Line(name, texts);
        });
        line.texts()
                .get(column.index())
                .merge(
                        form,
                        new Spelling(count, wrong),
                        (a, b) -> new Spelling(a.count() + b.count(), a.wrong() || b.wrong()));
    }

    private void addHan(Column column) {
        Text text = column.text();
        if (!text.language().writtenWithoutSpaces() || !isSearched(text)) {
            return;
        }
        var sentences = text.sentences().stream().map(text::words).toList();
        var written = new TreeSet<String>();
        lines.values().forEach(line -> written.add(line.name()));
        var best = new TreeMap<String, String>();
        HanNames.find(sentences, written, true)
                .forEach((run, names) -> names.entrySet().stream()
                        .filter(name -> name.getValue() >= SURE)
                        .max(Map.Entry.comparingByValue())
                        .ifPresent(name -> best.put(run, name.getKey())));
        best.forEach((run, name) -> {
            int count = count(text.content(), run);
            boolean part = best.entrySet().stream()
                    .anyMatch(other -> other.getKey().length() > run.length()
                            && other.getKey().contains(run)
                            && count(text.content(), other.getKey()) == count);
            if (count > 0 && run.length() > 1 && !part) {
                add(name, column, run, count, false);
            }
        });
    }

    private static int count(String content, String words) {
        int count = 0;
        for (int at = content.indexOf(words); at >= 0; at = content.indexOf(words, at + words.length())) {
            count++;
        }
        return count;
    }

    /** Moves a wrong name from its own line into that of the name which the other text has there. */
    private void addWrong(List<Place> places, Collation collation) {
        if (places.size() < 2) {
            return;
        }
        Place fault = places.getFirst();
        Place right = places.get(1);
        String wrong = words(fault, collation);
        String source = words(right, collation);
        for (Line line : List.copyOf(lines.values())) {
            Column from = column(right.textId());
            boolean meant = line.texts().get(from.index()).keySet().stream()
                    .anyMatch(form -> source.contains(form) || form.contains(source));
            if (meant && !line.name().equalsIgnoreCase(wrong)) {
                int index = column(fault.textId()).index();
                int count = Math.max(1, count(columns.get(index).text().content(), wrong));
                line.texts().get(index).put(wrong, new Spelling(count, true));
            }
        }
    }

    private static String words(Place place, Collation collation) {
        return place.span().in(collation.text(place.textId()).content());
    }

    private Column column(String textId) {
        return columns.stream()
                .filter(column -> column.text().id().equals(textId))
                .findFirst()
                .orElseThrow();
    }
}
