package dev.parallax.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        description = "Measure Parallax on texts whose right answer is known.",
        mixinStandardHelpOptions = true,
        subcommands = {
            EvaluateAlignmentCommand.class,
            EvaluateWordsCommand.class,
        })
final class EvaluateCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name what to evaluate: " + String.join(", ", spec.subcommands().keySet()));
    }
}
