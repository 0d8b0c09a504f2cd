package dev.parallax.ui;

import dev.parallax.Parallax;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application, started as people start it, on a free port. */
record RunningDesk(ConfigurableApplicationContext context) implements AutoCloseable {
    static RunningDesk start(Path home, String... settings) {
        var usual = Stream.of("--server.port=0", "--parallax.home=" + home, "--logging.level.root=warn");
        return new RunningDesk(SpringApplication.run(
                Parallax.class, Stream.concat(usual, Stream.of(settings)).toArray(String[]::new)));
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/";
    }

    @Override
    public void close() {
        context.close();
    }
}
