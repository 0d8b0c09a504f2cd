package dev.parallax.report;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Readies the words of a page for paper. Which typefaces they need is found here once, because the layout asks each
 * typeface that a style names for its measures, and so reads it, whether a character needs it or not.
 */
final class PdfWords {
    private final PdfFaces faces;
    private final Set<PdfFace> needed = EnumSet.of(PdfFace.SERIF, PdfFace.SANS);
    private final Map<String, List<PdfFace>> orders = new HashMap<>();

    PdfWords(PdfFaces faces) {
        this.faces = faces;
    }

    /** Replaces what no typeface shows by its name in brackets, and what XML does not allow. */
    void prepare(Document page) {
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text && text.parent() instanceof Element parent) {
                text.text(shown(XmlWords.legal(text.getWholeText()), language(parent)));
            } else if (node instanceof Element element) {
                element.attributes().forEach(attribute -> attribute.setValue(XmlWords.legal(attribute.getValue())));
            }
        });
    }

    /** The style sheet with the families that the words need where it says {@code $serif} and {@code $sans}. */
    String style(String sheet, String reportLanguage) {
        var style = new StringBuilder(sheet.replace("$serif", families(reportLanguage, false))
                .replace("$sans", families(reportLanguage, true)));
        for (String language : orders.keySet()) {
            style.append("[lang|=\"%s\"]{font-family:%s}\n".formatted(language, families(language, false)));
        }
        return style.toString();
    }

    private String families(String language, boolean sans) {
        return PdfFace.order(language, sans).stream()
                .filter(needed::contains)
                .map(face -> face.family)
                .collect(Collectors.joining(","));
    }

    private static String language(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String tag = at.attr("lang");
            if (!tag.isEmpty()) {
                return Locale.forLanguageTag(tag).getLanguage();
            }
        }
        return "";
    }

    private String shown(String words, String language) {
        var order = orders.computeIfAbsent(language, l -> PdfFace.order(l, false));
        StringBuilder changed = null;
        for (int at = 0; at < words.length(); ) {
            int codePoint = words.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            boolean asItIs = codePoint < ' ' || invisible(codePoint) || find(codePoint, order);
            if (!asItIs || isVariation(codePoint)) {
                changed = changed == null ? new StringBuilder(words.substring(0, at)) : changed;
                changed.append(isVariation(codePoint) ? "" : "[" + name(codePoint) + "]");
            } else if (changed != null) {
                changed.appendCodePoint(codePoint);
            }
            at = next;
        }
        return changed == null ? words : changed.toString();
    }

    private boolean find(int codePoint, List<PdfFace> order) {
        for (PdfFace face : order) {
            if (faces.has(face, codePoint)) {
                needed.add(face);
                return true;
            }
        }
        return false;
    }

    /** What asks for another shape of the character before it: the typefaces have one shape of each. */
    private static boolean isVariation(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private static boolean invisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String name(int codePoint) {
        String name = Character.isDefined(codePoint) && Character.getType(codePoint) != Character.PRIVATE_USE
                ? Character.getName(codePoint)
                : null;
        return name == null ? "U+%04X".formatted(codePoint) : name.toLowerCase(Locale.ROOT);
    }
}
