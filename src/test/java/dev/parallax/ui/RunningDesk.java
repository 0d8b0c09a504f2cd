package dev.parallax.ui;

import dev.parallax.Parallax;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application, started as people start it, on a free port. */
record RunningDesk(ConfigurableApplicationContext context) implements AutoCloseable {
    static RunningDesk start(Path home) {
        return new RunningDesk(SpringApplication.run(
                Parallax.class, "--server.port=0", "--parallax.home=" + home, "--logging.level.root=warn"));
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/";
    }

    @Override
    public void close() {
        context.close();
    }
}
