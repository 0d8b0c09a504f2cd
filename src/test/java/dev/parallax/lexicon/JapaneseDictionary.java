package dev.parallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What Japanese words mean, from a dictionary of FreeDict ({@code freedict-jpn-*.dict.dz}, of the Debian packages
 * {@code dict-freedict-jpn-eng}, {@code -deu}, {@code -fra} and {@code -rus} 2022.04.21, which are JMdict in other clothes; CC BY-SA 3.0).
 *
 * <p>Two of them, joined by the Japanese word, give pairs of what it means in two other languages.
 */
final class JapaneseDictionary {
    private static final Pattern HEAD = Pattern.compile(".*/[^/]*[ˈˌɯᵝä][^/]*/$");
    private static final Pattern SOUND = Pattern.compile("/[^/]*/");
    private static final Pattern COMMON = Pattern.compile("\\[(?:gai|ichi|news|spec|nf)\\d+\\]");
    private static final Pattern TAG = Pattern.compile("\\[(?:gai|ichi|news|spec|nf|io)[^\\]]*\\]|\\([^)]*\\)");
    private static final Pattern GRAMMAR = Pattern.compile(
            "^\\s*\\((?:[^()]|\\([^)]*\\))*(?:noun|verb|adjective|adverb|particle|pronoun|expression|interjection|prefix|suffix"
                    + "|conjunction|auxiliary|counter|unclassified|numeric|copula)(?:[^()]|\\([^)]*\\))*\\)\\s*$");
    private static final Pattern NOTE = Pattern.compile(
            "Note: (?:word usually written using kana alone|abbreviation|archaism|colloquialism|slang|derogatory|yojijukugo"
                    + "|onomatopoeic or mimetic word|(?:honorific or respectful|humble|polite|familiar|vulgar|female|male)"
                    + "[^,]*?language(?: or)?|male term or language|sensitive|obsolete term|rare|poetical term)?");
    private static final Pattern REMARK = Pattern.compile(
            "\\{[^}]*\\}|\\[[^\\]]*\\]|\\([^()]*\\)|^\\s*\\d+\\.|\\p{IsHan}+|\\p{IsHiragana}+|\\p{IsKatakana}+");

    private JapaneseDictionary() {}

    /** Meanings as one text, by the word's spellings, joined with a bar: of all words. */
    static Map<String, String> read(Path file) throws IOException {
        return read(file, Pattern.compile(""));
    }

    /** The same of the words that are marked as common, some 20,000. */
    static Map<String, String> common(Path file) throws IOException {
        return read(file, COMMON);
    }

    private static Map<String, String> read(Path file, Pattern chosen) throws IOException {
        var meanings = new LinkedHashMap<String, String>();
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String head = "";
            var body = new StringBuilder();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (HEAD.matcher(line).matches()) {
                    add(head, chosen, body, meanings);
                    head = line;
                    body.setLength(0);
                } else if (!GRAMMAR.matcher(line).matches()) {
                    body.append(line).append("; ");
                }
            }
            add(head, chosen, body, meanings);
        }
        return meanings;
    }

    private static void add(String head, Pattern chosen, StringBuilder body, Map<String, String> meanings) {
        String spellings = String.join("|", spellings(head));
        if (!spellings.isEmpty() && chosen.matcher(head).find()) {
            meanings.merge(spellings, plain(body.toString()), (some, more) -> some + "; " + more);
        }
    }

    private static List<String> spellings(String head) {
        var spellings = new ArrayList<String>();
        for (String part : SOUND.split(head)) {
            String spelling =
                    TAG.matcher(part).replaceAll(" ").replace(",", " ").strip();
            if (!spelling.isEmpty() && !spellings.contains(spelling)) {
                spellings.add(spelling);
            }
        }
        return spellings;
    }

    private static String plain(String body) {
        String without = NOTE.matcher(body).replaceAll(" ");
        Matcher remark = REMARK.matcher(without);
        while (remark.find()) {
            without = remark.replaceAll(" ");
            remark = REMARK.matcher(without);
        }
        return without.replaceAll("\\s+", " ").strip();
    }
}
