package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.Language;
import dev.parallax.text.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads an alignment of InterText, which is three files: two texts whose sentences have ids, and the links between them. Each
 * link becomes a row, and so does each sentence that no link names. The parser expands no entities of files and fetches
 * nothing; what the links name is looked for among the files that were handed in, never on a disk.
 */
final class InterTextReader {
    /** A text, its sentences in their order, and how far they have become rows. */
    private static final class Side {
        final Original original;
        final Document document;
        final List<Element> sentences = new ArrayList<>();
        final Map<String, Integer> places = new HashMap<>();
        int next;

        Side(Original original) throws UnreadableText {
            this.original = original;
            document = parse(original);
        }

        /** Sentences are all elements of the kinds that are linked, whether a link names them or not. */
        void number(Set<String> linked) {
            var kinds = new HashSet<String>();
            for (Element element : document.select("[id]")) {
                if (linked.contains(element.attr("id"))) {
                    kinds.add(element.tagName());
                }
            }
            for (Element element : document.getAllElements()) {
                if (kinds.contains(element.tagName())) {
                    places.putIfAbsent(element.attr("id"), sentences.size());
                    sentences.add(element);
                }
            }
        }

        /** The words up to the sentence at {@code end} that are not in a row yet, as one cell. */
        String take(int end) {
            String words = "";
            while (next < end) {
                words = JoinedLines.join(
                        words, PlainText.line(sentences.get(next).wholeText()));
                next++;
            }
            return words;
        }

        Language language() {
            var named = document.selectFirst("[xml:lang], [lang]");
            return named == null
                    ? Language.UNDETERMINED
                    : AlignedUnits.language(named.hasAttr("xml:lang") ? named.attr("xml:lang") : named.attr("lang"));
        }
    }

    /** What a link names of a text: the first place and the one after the last. */
    private record Range(int from, int to) {}

    /** @throws UnreadableText unless these are a file of links and the two texts that it names */
    Reading.Aligned read(List<Original> files) throws UnreadableText {
        for (Original file : files) {
            var group = parse(file).selectFirst("linkGrp");
            if (group != null) {
                var texts = files.stream().filter(f -> f != file).toList();
                return read(
                        group, named(group.attr("toDoc"), group, texts), named(group.attr("fromDoc"), group, texts));
            }
        }
        throw new UnreadableText("reading.together");
    }

    private static Reading.Aligned read(Element group, Original first, Original second) throws UnreadableText {
        var sides = List.of(new Side(first), new Side(second));
        var links = new ArrayList<List<List<String>>>();
        for (Element link : group.select("link")) {
            String[] ids = link.attr("xtargets").split(";", -1);
            links.add(List.of(words(ids[0]), words(ids.length > 1 ? ids[1] : "")));
        }
        for (int s = 0; s < sides.size(); s++) {
            var linked = new HashSet<String>();
            for (var link : links) {
                linked.addAll(link.get(s));
            }
            sides.get(s).number(linked);
        }
        var rows = new ArrayList<List<String>>();
        for (var link : links) {
            var left = range(sides.getFirst(), link.getFirst());
            var right = range(sides.getLast(), link.getLast());
            unlinked(sides, left.from(), right.from(), rows);
            rows.add(List.of(sides.getFirst().take(left.to()), sides.getLast().take(right.to())));
        }
        unlinked(
                sides,
                sides.getFirst().sentences.size(),
                sides.getLast().sentences.size(),
                rows);
        var aligned = AlignedUnits.of(sides.stream().map(Side::language).toList(), rows, first);
        var drafts = new ArrayList<Draft>();
        for (int s = 0; s < sides.size(); s++) {
            var draft = aligned.drafts().get(s);
            drafts.add(new Draft(draft.facts(), draft.blocks(), draft.notices(), sides.get(s).original));
        }
        return new Reading.Aligned(drafts, aligned.units());
    }

    /** Sentences before those places become rows of their own. */
    private static void unlinked(List<Side> sides, int left, int right, List<List<String>> rows) {
        while (sides.getFirst().next < left) {
            rows.add(List.of(sides.getFirst().take(sides.getFirst().next + 1), ""));
        }
        while (sides.getLast().next < right) {
            rows.add(List.of("", sides.getLast().take(sides.getLast().next + 1)));
        }
    }

    /** @throws UnreadableText if the text has no such sentence, or a link before this one has passed it */
    private static Range range(Side side, List<String> ids) throws UnreadableText {
        int from = ids.isEmpty() ? side.next : Integer.MAX_VALUE;
        int to = side.next;
        for (String id : ids) {
            Integer place = side.places.get(id);
            if (place == null || place < side.next) {
                throw new UnreadableText("reading.intertext.links", id);
            }
            from = Math.min(from, place);
            to = Math.max(to, place + 1);
        }
        return new Range(from, to);
    }

    private static Original named(String reference, Element group, List<Original> texts) throws UnreadableText {
        String wanted = fileName(reference);
        for (Original text : texts) {
            if (fileName(text.name()).equalsIgnoreCase(wanted)) {
                return text;
            }
        }
        throw new UnreadableText(
                "reading.intertext.texts", fileName(group.attr("toDoc")), fileName(group.attr("fromDoc")));
    }

    /** Without folders, and without the ending, which links may leave out. */
    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceFirst("(?i)\\.xml$", "");
    }

    private static List<String> words(String ids) {
        return List.of(ids.strip().split("\\s+")).stream()
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static Document parse(Original original) throws UnreadableText {
        return Jsoup.parse(HtmlReader.decode(original).words(), "", Parser.xmlParser());
    }
}
