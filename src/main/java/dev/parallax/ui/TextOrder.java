package dev.parallax.ui;

import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of columns, by the ids of their texts. */
record TextOrder(List<String> ids) {
    static TextOrder of(List<Text> texts) {
        return new TextOrder(texts.stream().map(Text::id).toList());
    }

    /** With one column so many places further to the right; negative is left, and it stops at the ends. */
    List<String> moved(String id, int by) {
        var order = new ArrayList<>(ids);
        int at = order.indexOf(id);
        if (at < 0) {
            return ids;
        }
        order.remove(at);
        order.add(Math.clamp((long) at + by, 0, order.size()), id);
        return order;
    }

    /** With one column put before another; before null it is the last. */
    List<String> placed(String id, @Nullable String before) {
        var order = new ArrayList<>(ids);
        if (!order.remove(id)) {
            return ids;
        }
        int at = before == null ? -1 : order.indexOf(before);
        order.add(at < 0 ? order.size() : at, id);
        return order;
    }
}
