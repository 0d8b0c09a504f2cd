package dev.parallax.dossier.store;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database in the home folder, unless {@code spring.datasource.url} names another. */
@Configuration
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "in home", matchIfMissing = true)
class HomeDatabase {
    @Bean
    JdbcConnectionDetails homeConnection(@Value("${parallax.home}") String name) {
        var home = Home.at(name);
        home.tryDatabase();
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return home.url();
            }

            @Override
            public String getUsername() {
                return Home.USER;
            }

            @Override
            public String getPassword() {
                return Home.PASSWORD;
            }
        };
    }
}
