package dev.parallax.cli;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.Sentences;
import dev.parallax.report.TabSeparated;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How an alignment is written out. */
enum AlignmentFormat {
    /** One bead a line, by numbers of sentences from 0: {@code [0, 1]:[0]}. */
    PAIRS {
        @Override
        void write(Sentences source, Sentences target, Alignment alignment, PrintWriter out) {
            alignment.beads().forEach(bead -> out.print(bead.source() + ":" + bead.target() + "\n"));
        }
    },
    /** Source, target and confidence, one bead a line. */
    TSV {
        @Override
        void write(Sentences source, Sentences target, Alignment alignment, PrintWriter out) {
            for (Bead bead : alignment.beads()) {
                out.print(TabSeparated.line(List.of(
                        cell(source, bead.source()),
                        cell(target, bead.target()),
                        String.format(Locale.ROOT, "%.3f", bead.confidence()))));
            }
        }

        private static String cell(Sentences text, List<Integer> sentences) {
            return sentences.stream()
                    .map(text.sentences()::get)
                    .collect(Collectors.joining(text.language().writtenWithoutSpaces() ? "" : " "))
                    .replaceAll("\\s+", " ");
        }
    },
    JSON {
        @Override
        void write(Sentences source, Sentences target, Alignment alignment, PrintWriter out) {
            ObjectWriter writer = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("sourceLanguage", source.language().tag());
            whole.put("targetLanguage", target.language().tag());
            whole.put("source", source.sentences());
            whole.put("target", target.sentences());
            whole.put("beads", alignment.beads());
            out.print(writer.writeValueAsString(whole) + "\n");
        }
    };

    abstract void write(Sentences source, Sentences target, Alignment alignment, PrintWriter out);
}
