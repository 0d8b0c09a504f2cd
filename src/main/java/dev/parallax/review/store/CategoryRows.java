package dev.parallax.review.store;

import dev.parallax.review.Category;
import dev.parallax.review.CategoryGroup;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of categories that are not as Parallax ships them. */
@Repository
public class CategoryRows {
    private final JdbcClient jdbc;

    CategoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their names. */
    public List<Category> all() {
        return jdbc.sql("select * from category order by label, id")
                .query((row, index) -> new Category(
                        row.getString("id"),
                        CategoryGroup.valueOf(row.getString("category_group")),
                        row.getString("label"),
                        row.getBoolean("hidden")))
                .list();
    }

    /** Stores a category in the place of the one with its id. */
    public void put(Category category) {
        remove(category.id());
        jdbc.sql("insert into category (id, category_group, label, hidden) values (?, ?, ?, ?)")
                .params(category.id(), category.group().name(), category.label(), category.hidden())
                .update();
    }

    public void remove(String id) {
        jdbc.sql("delete from category where id = ?").param(id).update();
    }
}
