package dev.parallax.dossier;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The databases that storage has to work on alike; tests of storage run on each. */
public enum Database {
    H2 {
        @Override
        public DataSource empty() {
            return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        public DataSource empty() {
            String name = "d" + UUID.randomUUID().toString().replace("-", "");
            JdbcClient.create(Server.ONE.getPostgresDatabase())
                    .sql("create database " + name)
                    .update();
            return Server.ONE.getDatabase("postgres", name);
        }
    };

    /** A new database with nothing in it. */
    public abstract DataSource empty();

    /** The storage of the desk alone, without the rest of the application, on a new database. */
    public AnnotationConfigApplicationContext desk() {
        return desk(empty());
    }

    /** The storage of the desk alone, on a database that may have been used before. */
    public static AnnotationConfigApplicationContext desk(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.register(Storage.class);
        context.refresh();
        return context;
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = {
                "dev.parallax.dossier",
                "dev.parallax.review",
                "dev.parallax.report",
                "dev.parallax.archive",
                "dev.parallax.glossary"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.HomeDatabase"))
    static class Storage {}

    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
