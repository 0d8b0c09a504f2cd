package dev.parallax.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: one subcommand for each headless job. Exit code 0, or 2 with one line that says what is wrong. */
@Command(
        name = "parallax",
        description = "Compare a news article with its translation and with other coverage.",
        footer = "%nWithout a command, Parallax starts the desk on http://localhost:8080.",
        mixinStandardHelpOptions = true,
        version = "Parallax 0.1.0",
        subcommands = {
            AlignCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            EvaluateCommand.class,
            ReportCommand.class,
            CommandLine.HelpCommand.class,
        })
public final class Cli implements Runnable {
    private static final Set<String> OPTIONS = Set.of("-h", "--help", "-V", "--version");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Cli() {}

    /** Whether the arguments are for the command line rather than for the server. */
    public static boolean wants(String[] arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("-") || OPTIONS.contains(arguments[0]));
    }

    /** Runs one command and returns the exit code: 0, or 2 if the arguments or the files that they name are not usable. */
    public static int run(String[] arguments) {
        return run(
                arguments,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        var line = new CommandLine(new Cli())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, args) -> refuse(err, e))
                .setExecutionExceptionHandler((e, command, result) -> {
                    if (e instanceof RefusedException) {
                        return refuse(err, e);
                    }
                    throw e;
                });
        int code = line.execute(arguments);
        out.flush();
        return code;
    }

    private static int refuse(PrintWriter err, Exception reason) {
        String message = Objects.requireNonNullElse(reason.getMessage(), "bad arguments");
        err.println("parallax: " + message.lines().findFirst().orElse("bad arguments"));
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: " + String.join(", ", spec.subcommands().keySet()));
    }
}
