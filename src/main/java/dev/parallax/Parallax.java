package dev.parallax;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the desk. */
@SpringBootApplication
public class Parallax {
    public static void main(String[] arguments) {
        SpringApplication.run(Parallax.class, arguments);
    }
}
