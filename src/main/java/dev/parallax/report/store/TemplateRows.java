package dev.parallax.report.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of templates; what they hold is the owner's affair. */
@Repository
public class TemplateRows {
    private final JdbcClient jdbc;

    TemplateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> names() {
        return jdbc.sql("select name from report_template order by name")
                .query((row, index) -> row.getString(1))
                .list();
    }

    public Optional<String> find(String name) {
        return jdbc.sql("select options from report_template where name = ?")
                .param(name)
                .query((row, index) -> row.getString(1))
                .optional();
    }

    public void insert(String name, String options) {
        jdbc.sql("insert into report_template (name, options) values (?, ?)")
                .params(name, options)
                .update();
    }

    public void delete(String name) {
        jdbc.sql("delete from report_template where name = ?").param(name).update();
    }
}
