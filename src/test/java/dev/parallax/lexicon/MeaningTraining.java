package dev.parallax.lexicon;

import dev.parallax.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns the tables of {@link Meanings} from what freely licensed software says in several languages.
 *
 * <p>Sources, all npm packages: Visual Studio Code's language packs ({@code @codingame/monaco-vscode-language-pack-*}
 * 25.1.2, MIT; the English of each message is read from the pseudo-language {@code qps-ploc}), what OpenStreetMap calls
 * things ({@code @openstreetmap/id-tagging-schema} 7.2.0, ISC), and Unicode's words for its pictures
 * ({@code cldr-annotations-full} 48.2.0, Unicode licence): some 20,000 short pairs for a language; and for German, French,
 * Russian and Japanese what common Japanese words mean ({@link JapaneseDictionary}). IBM Model 1, with a preference for
 * the diagonal but for dictionaries, is estimated in both directions; what both find likely is kept, by the geometric
 * mean. Few rounds, so that a word keeps its rarer meanings.
 *
 * <p>Run with the {@code node_modules} that holds the packages (unpack them without their dependencies) and the
 * dictionaries' {@code .dict.dz}, the folder to write, and the languages.
 */
public final class MeaningTraining {
    private static final int ROUNDS = 3;
    private static final int LONGEST = 60;
    private static final double DIAGONAL = 4;
    private static final double DOUBT = 0.3;
    private static final double NOISE = 0.1;
    private static final double LEAST = 0.05;
    private static final int MOST = 8;

    private static final String PSEUDO = "ëøñæïçðµþÿ§ÇÆËÏ£ÐÑÜØßÝ";
    private static final String PLAIN = "eonaicdubySCAEILDNUOBY";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    /** @param inOrder whether words that render each other stand at about the same place */
    private record Pair(String english, String other, boolean inOrder) {
        Pair(String english, String other) {
            this(english, other, true);
        }
    }

    /** Sentences as numbers of stems. */
    private record Side(List<int[]> sentences, List<String> stems, List<Boolean> inOrder) {}

    private static final Map<String, String> DICTIONARIES = Map.of("de", "deu", "fr", "fra", "ru", "rus");

    private MeaningTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path packages = Path.of(arguments[0]);
        for (int k = 2; k < arguments.length; k++) {
            String language = arguments[k];
            List<Pair> pairs = pairs(packages, language);
            List<String> lines = learn(pairs, Language.of(language));
            Files.write(Path.of(arguments[1]).resolve("meanings-" + language + ".tsv"), lines);
            System.out.println(language + ": " + pairs.size() + " pairs, " + lines.size() + " stems");
        }
    }

    private static List<Pair> pairs(Path packages, String language) throws IOException {
        var pairs = new ArrayList<Pair>();
        Path messages = packages.resolve("@codingame");
        String pack = "monaco-vscode-language-pack-" + (language.equals("zh") ? "zh-hans" : language);
        if (Files.isDirectory(messages.resolve(pack))) {
            join(messages(messages.resolve("monaco-vscode-language-pack-qps-ploc")), messages(messages.resolve(pack)))
                    .stream()
                    .map(pair -> new Pair(plain(pair.english), pair.other))
                    .forEach(pairs::add);
        }
        Path things = packages.resolve("@openstreetmap/id-tagging-schema/dist/translations");
        pairs.addAll(join(
                strings(things.resolve("en.json")),
                strings(things.resolve((language.equals("zh") ? "zh-CN" : language) + ".json"))));
        Path pictures = packages.resolve("cldr-annotations-full/annotations");
        pairs.addAll(join(
                pictures(pictures.resolve("en/annotations.json")),
                pictures(pictures.resolve(language + "/annotations.json"))));
        pairs.addAll(byJapanese(packages, language));
        return pairs;
    }

    /** What the same Japanese word means in English and in the other language; in Japanese, the word and what it means. */
    private static List<Pair> byJapanese(Path packages, String language) throws IOException {
        var pairs = new ArrayList<Pair>();
        Map<String, String> english = JapaneseDictionary.common(packages.resolve("freedict-jpn-eng.dict.dz"));
        if (language.equals("ja")) {
            english.forEach((word, meaning) -> pairs.add(new Pair(meaning, word.replace('|', ' '), false)));
        } else if (DICTIONARIES.containsKey(language)) {
            Path file = packages.resolve("freedict-jpn-" + DICTIONARIES.get(language) + ".dict.dz");
            JapaneseDictionary.common(file).forEach((word, meaning) -> {
                if (english.containsKey(word)) {
                    pairs.add(new Pair(english.get(word), meaning, false));
                }
            });
        }
        return pairs;
    }

    private static List<Pair> join(Map<String, String> english, Map<String, String> other) {
        var pairs = new LinkedHashMap<Pair, Pair>();
        english.forEach((key, text) -> {
            if (other.containsKey(key)) {
                var pair = new Pair(clean(text), clean(other.get(key)));
                pairs.put(pair, pair);
            }
        });
        return List.copyOf(pairs.keySet());
    }

    /** Without placeholders, code and addresses. */
    private static String clean(String message) {
        return message.replaceAll("\\{[^}]*}|`[^`]*`|\\$\\([^)]*\\)|https?:\\S+|]\\([^)]*\\)|&&", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String plain(String pseudo) {
        var plain = new StringBuilder(pseudo);
        for (int at = 0; at < plain.length(); at++) {
            int known = PSEUDO.indexOf(plain.charAt(at));
            if (known >= 0) {
                plain.setCharAt(at, PLAIN.charAt(known));
            }
        }
        return plain.toString();
    }

    private static Map<String, String> messages(Path pack) throws IOException {
        var messages = new LinkedHashMap<String, String>();
        String script = Files.readString(pack.resolve("translations/main.i18n.json.js"));
        String array = script.substring(script.indexOf('['), script.lastIndexOf(']') + 1)
                .replace("\tundefined", "\tnull");
        int number = 0;
        for (JsonNode message : JSON.readTree(array)) {
            if (message.isString()) {
                messages.put("main/" + number, message.stringValue());
            }
            number++;
        }
        try (var extensions = Files.list(pack.resolve("translations/extensions"))) {
            for (Path file : extensions.sorted().toList()) {
                collect(JSON.readTree(file.toFile()).get("contents"), file.getFileName() + "/", messages);
            }
        }
        return messages;
    }

    private static Map<String, String> strings(Path file) throws IOException {
        var strings = new LinkedHashMap<String, String>();
        JSON.readTree(file.toFile()).properties().forEach(root -> collect(root.getValue(), "", strings));
        return strings;
    }

    private static void collect(JsonNode node, String path, Map<String, String> strings) {
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            if (child.getValue().isString()) {
                strings.put(path + child.getKey(), child.getValue().stringValue());
            } else {
                collect(child.getValue(), path + child.getKey() + "/", strings);
            }
        }
    }

    /** The name of each picture and, apart, all words for it. */
    private static Map<String, String> pictures(Path file) throws IOException {
        var pictures = new LinkedHashMap<String, String>();
        JSON.readTree(file.toFile()).at("/annotations/annotations").properties().forEach(picture -> {
            JsonNode name = picture.getValue().at("/tts/0");
            if (name.isString()) {
                pictures.put(picture.getKey() + "/name", name.stringValue());
            }
            var words = new ArrayList<String>();
            picture.getValue().path("default").forEach(word -> words.add(word.stringValue()));
            pictures.put(picture.getKey(), String.join(", ", words));
        });
        return pictures;
    }

    private static List<String> learn(List<Pair> pairs, Language language) {
        var english = new Side(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var other = new Side(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var englishFinder = new TermFinder(Language.ENGLISH, Set.of());
        var otherFinder = new TermFinder(language, Set.of());
        var englishNumbers = new HashMap<String, Integer>();
        var otherNumbers = new HashMap<String, Integer>();
        for (Pair pair : pairs) {
            int[] left = numbers(englishFinder.terms(pair.english), english.stems, englishNumbers);
            int[] right = numbers(otherFinder.terms(pair.other), other.stems, otherNumbers);
            if (Math.min(left.length, right.length) > 0 && Math.max(left.length, right.length) <= LONGEST) {
                english.sentences.add(left);
                other.sentences.add(right);
                english.inOrder.add(pair.inOrder);
                other.inOrder.add(pair.inOrder);
            }
        }
        List<Map<Integer, Double>> meanings = estimate(other, english);
        List<Map<Integer, Double>> renderings = estimate(english, other);
        var lines = new TreeMap<String, String>();
        for (int word = 0; word < other.stems.size(); word++) {
            int given = word;
            var row = new TreeMap<String, Double>();
            meanings.get(word).forEach((meaning, value) -> {
                double both = Math.sqrt(value * renderings.get(meaning).getOrDefault(given, 0.0));
                if (both >= LEAST) {
                    row.put(english.stems.get(meaning), both);
                }
            });
            if (!row.isEmpty()) {
                lines.put(other.stems.get(word), other.stems.get(word) + line(row));
            }
        }
        return List.copyOf(lines.values());
    }

    private static int[] numbers(List<Term> terms, List<String> stems, Map<String, Integer> numbers) {
        return terms.stream()
                .filter(term -> term.kind() != Term.Kind.NUMBER
                        && !Character.isSurrogate(term.form().charAt(0)))
                .mapToInt(term -> numbers.computeIfAbsent(term.form(), form -> {
                    stems.add(form);
                    return stems.size() - 1;
                }))
                .toArray();
    }

    private static String line(Map<String, Double> row) {
        var line = new StringBuilder();
        row.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .forEach(e -> line.append(String.format(Locale.ROOT, "\t%s\t%.2f", e.getKey(), e.getValue())));
        return line.toString();
    }

    /** For each word of the one side how probable each word of the other renders it. */
    private static List<Map<Integer, Double>> estimate(Side given, Side other) {
        double[] background = background(other);
        List<Map<Integer, Double>> table = rows(given.stems.size());
        for (int k = 0; k < given.sentences.size(); k++) {
            for (int z : given.sentences.get(k)) {
                for (int e : other.sentences.get(k)) {
                    table.get(z).put(e, background[e]);
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Map<Integer, Double>> counts = rows(given.stems.size());
            for (int k = 0; k < given.sentences.size(); k++) {
                double diagonal = given.inOrder.get(k) ? DIAGONAL : 0;
                count(given.sentences.get(k), other.sentences.get(k), diagonal, table, background, counts);
            }
            for (Map<Integer, Double> row : counts) {
                double sum = DOUBT + row.values().stream().mapToDouble(v -> v).sum();
                row.replaceAll((e, count) -> count / sum);
            }
            table = counts;
        }
        return table;
    }

    private static void count(
            int[] given,
            int[] other,
            double diagonal,
            List<Map<Integer, Double>> table,
            double[] background,
            List<Map<Integer, Double>> counts) {
        var shares = new double[given.length];
        for (int j = 0; j < other.length; j++) {
            double sum = background[other[j]] * (1 + NOISE * given.length);
            for (int i = 0; i < given.length; i++) {
                double apart = Math.abs((i + 0.5) / given.length - (j + 0.5) / other.length);
                shares[i] = table.get(given[i]).getOrDefault(other[j], 0.0) * Math.exp(-diagonal * apart);
                sum += shares[i];
            }
            for (int i = 0; i < given.length; i++) {
                counts.get(given[i]).merge(other[j], shares[i] / sum, Double::sum);
            }
        }
    }

    private static double[] background(Side side) {
        var counts = new double[side.stems.size()];
        double all = 0;
        for (int[] sentence : side.sentences) {
            for (int word : sentence) {
                counts[word]++;
                all++;
            }
        }
        for (int word = 0; word < counts.length; word++) {
            counts[word] /= all;
        }
        return counts;
    }

    private static List<Map<Integer, Double>> rows(int size) {
        var rows = new ArrayList<Map<Integer, Double>>(size);
        for (int k = 0; k < size; k++) {
            rows.add(new TreeMap<>());
        }
        return rows;
    }
}
