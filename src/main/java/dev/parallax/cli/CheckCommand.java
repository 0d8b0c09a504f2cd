package dev.parallax.cli;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.PassageMatcher;
import dev.parallax.alignment.Sentences;
import dev.parallax.check.Checks;
import dev.parallax.check.Material;
import dev.parallax.lexicon.GlossaryCsv;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.lexicon.UnreadableGlossaryException;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Check a translation against its original: numbers, names, quotations, omissions and more.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--original",
            required = true,
            paramLabel = "FILE",
            description = "The original, UTF-8, a paragraph a line.")
    @SuppressWarnings("NullAway.Init")
    private Path original;

    @Option(
            names = "--translation",
            required = true,
            paramLabel = "FILE",
            description = "Its translation, UTF-8, a paragraph a line.")
    @SuppressWarnings("NullAway.Init")
    private Path translation;

    @Option(
            names = "--coverage",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "What others wrote of the same, in the translation's language; texts in another are left aside.")
    private List<Path> coverage = List.of();

    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description = "CSV: term, preferred, allowed and forbidden renderings (several separated by |).")
    private @Nullable Path glossary;

    @Option(
            names = "--original-lang",
            paramLabel = "TAG",
            converter = LanguageOption.class,
            description = "Language of the original, such as zh; found from the text if not given.")
    private @Nullable Language originalLanguage;

    @Option(
            names = "--translation-lang",
            paramLabel = "TAG",
            converter = LanguageOption.class,
            description = "Language of the translation, such as en; found from the text if not given.")
    private @Nullable Language translationLanguage;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text or json (offsets count UTF-16 units of each file); text is the default.")
    private FindingFormat format = FindingFormat.TEXT;

    @Override
    public Integer call() {
        var terms = glossary();
        var source = LinedText.read(original, "original", Role.ORIGINAL, originalLanguage);
        var target = LinedText.read(translation, "translation", Role.TRANSLATION, translationLanguage);
        var progress = ProgressLines.begin("aligning", spec.commandLine().getErr());
        var alignment =
                Aligner.standard().align(Sentences.of(source.text()), Sentences.of(target.text()), List.of(), progress);
        var material = new Material(source.text(), target.text(), alignment, coverage(target), terms);
        var out = spec.commandLine().getOut();
        out.print(format.write(new Checked(source, target, Checks.findings(material))));
        out.flush();
        return 0;
    }

    private List<Material.Coverage> coverage(LinedText target) {
        var read = new ArrayList<Material.Coverage>();
        for (var file : coverage) {
            var other = LinedText.read(file, "coverage " + (read.size() + 1), Role.COVERAGE, null)
                    .text();
            if (other.language().sameAs(target.text().language())) {
                var matches = PassageMatcher.standard().match(Sentences.of(target.text()), Sentences.of(other));
                read.add(new Material.Coverage(other, matches));
            }
        }
        return read;
    }

    private List<GlossaryEntry> glossary() {
        if (glossary == null) {
            return List.of();
        }
        try {
            return GlossaryCsv.read(TextFiles.content(glossary));
        } catch (UnreadableGlossaryException e) {
            throw new RefusedException(glossary + ", " + e.getMessage());
        }
    }
}
