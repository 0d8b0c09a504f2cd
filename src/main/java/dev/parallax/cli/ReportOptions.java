package dev.parallax.cli;

import dev.parallax.dossier.Dossier;
import dev.parallax.report.Logo;
import dev.parallax.report.Options;
import dev.parallax.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may be chosen for a report on the command line. */
final class ReportOptions {
    @Option(
            names = "--texts",
            split = ",",
            paramLabel = "ID",
            description = "The texts in the order of the columns, by their ids in the dossier. Default: all.")
    private List<String> texts = List.of();

    @Option(
            names = "--rows",
            defaultValue = "all",
            paramLabel = "WHICH",
            description = "all, differing, findings, notes, or numbers such as 1-5,9. Default: ${DEFAULT-VALUE}.")
    private String rows = "all";

    @Option(
            names = "--language",
            defaultValue = "en",
            paramLabel = "TAG",
            description = "Of the report's own words: en, zh or ja. Default: ${DEFAULT-VALUE}.")
    private String language = "en";

    @Option(
            names = "--paper",
            defaultValue = "a4",
            paramLabel = "SIZE",
            description = "a4 or letter. Default: ${DEFAULT-VALUE}.")
    private String paper = "a4";

    @Option(
            names = "--without-category",
            paramLabel = "ID",
            description = "A category whose notes are left out, such as STYLE. May be given several times.")
    private Set<String> withoutCategories = Set.of();

    @Option(names = "--without-settled", description = "Leave out notes that are resolved or will not be fixed.")
    private boolean withoutSettled;

    @Option(names = "--anonymous", description = "Call reviewers A, B and so on.")
    private boolean anonymous;

    @Option(names = "--tracked-changes", description = "In Word, differences are tracked changes.")
    private boolean trackedChanges;

    @Option(names = "--logo", paramLabel = "FILE", description = "A PNG, JPEG or GIF picture of up to 2 MB.")
    private @Nullable Path logo;

    @Option(names = "--footer", defaultValue = "", paramLabel = "WORDS", description = "What stands below the report.")
    private String footer = "";

    /** @throws RefusedException if an option makes no sense */
    Options read(Dossier dossier) {
        for (String id : texts) {
            if (dossier.texts().stream().map(Text::id).noneMatch(id::equals)) {
                throw new RefusedException("the dossier has no text " + id + "; it has "
                        + String.join(
                                ", ", dossier.texts().stream().map(Text::id).toList()));
            }
        }
        try {
            var chosen = switch (rows) {
                case "all" -> Options.STANDARD;
                case "differing" -> Options.STANDARD.showing(Options.Rows.DIFFERING, Set.of());
                case "findings" -> Options.STANDARD.showing(Options.Rows.WITH_FINDINGS, Set.of());
                case "notes" -> Options.STANDARD.showing(Options.Rows.WITH_NOTES, Set.of());
                default -> Options.STANDARD.showing(Options.Rows.CHOSEN, Options.rowNumbers(rows));
            };
            return chosen.withTexts(texts)
                    .withNotes(withoutCategories, !withoutSettled, anonymous)
                    .in(Locale.forLanguageTag(language))
                    .on(paper(), picture(), footer)
                    .withTrackedChanges(trackedChanges);
        } catch (IllegalArgumentException refused) {
            throw new RefusedException(String.valueOf(refused.getMessage()));
        }
    }

    private Options.Paper paper() {
        return switch (paper.toLowerCase(Locale.ROOT)) {
            case "a4" -> Options.Paper.A4;
            case "letter" -> Options.Paper.LETTER;
            default -> throw new RefusedException("no paper is called " + paper + "; there are a4 and letter");
        };
    }

    private @Nullable Logo picture() {
        var file = logo;
        if (file == null) {
            return null;
        }
        try {
            if (Files.size(file) > Logo.LARGEST) {
                throw new RefusedException(file + " is larger than 2 MB");
            }
            return Logo.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RefusedException(file + " cannot be the logo: " + e.getMessage());
        }
    }
}
