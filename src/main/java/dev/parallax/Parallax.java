package dev.parallax;

import dev.parallax.cli.Cli;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the desk, or runs one headless command if the arguments begin with one. */
@SpringBootApplication
public class Parallax {
    public static void main(String[] arguments) {
        if (Cli.wants(arguments)) {
            System.exit(Cli.run(arguments));
        }
        SpringApplication.run(Parallax.class, arguments);
    }
}
