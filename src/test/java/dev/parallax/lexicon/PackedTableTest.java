package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedTableTest {
    @TempDir
    private Path folder;

    @Test
    void a_value_is_found_by_each_of_its_keys() throws IOException {
        var table = table(entry("red", "rouge", "rosso"), entry("blue", "bleu"));
        assertThat(table.values("rouge", DataInput::readUTF)).containsExactly("red");
        assertThat(table.values("rosso", DataInput::readUTF)).containsExactly("red");
        assertThat(table.values("bleu", DataInput::readUTF)).containsExactly("blue");
    }

    @Test
    void a_key_that_was_never_added_has_no_value() throws IOException {
        var table = table(entry("red", "rouge"));
        assertThat(table.values("rou", DataInput::readUTF)).isEmpty();
        assertThat(table.values("rougeur", DataInput::readUTF)).isEmpty();
        assertThat(table.values("", DataInput::readUTF)).isEmpty();
        assertThat(table.contains("le rouge", 0, 8)).isFalse();
    }

    @Test
    void the_values_of_one_key_come_in_the_order_in_which_they_were_added() throws IOException {
        var table = table(entry("right", "droit"), entry("law", "droit"), entry("straight", "droit"));
        assertThat(table.values("droit", DataInput::readUTF)).containsExactly("right", "law", "straight");
    }

    @Test
    void a_part_of_a_text_is_looked_up_in_its_place() throws IOException {
        var table = table(entry("Shanghai", "上海"));
        assertThat(table.contains("在上海市", 1, 3)).isTrue();
        assertThat(table.contains("在上海市", 0, 3)).isFalse();
    }

    @Test
    void the_longest_key_from_a_character_is_known() throws IOException {
        var table = table(entry("1", "上"), entry("2", "上海市"), entry("3", "上海"));
        assertThat(table.longestFrom('上')).isEqualTo(3);
        assertThat(table.longestFrom('海')).isZero();
        assertThat(table.longestFrom('\uFFFF')).isZero();
    }

    @Test
    void a_key_that_is_too_long_is_left_out_and_one_that_is_just_not_is_kept() throws IOException {
        String longest = "x".repeat(PackedTable.LONGEST);
        var table = table(entry("kept", longest), entry("left out", longest + "x"));
        assertThat(table.values(longest, DataInput::readUTF)).containsExactly("kept");
        assertThat(table.values(longest + "x", DataInput::readUTF)).isEmpty();
    }

    @Test
    void a_table_without_entries_has_nothing() throws IOException {
        assertThat(table().values("a", DataInput::readUTF)).isEmpty();
    }

    @Test
    void thousands_of_keys_are_told_apart() throws IOException {
        var table = table(IntStream.range(0, 5_000)
                .mapToObj(n -> entry("v" + n, "key" + n))
                .toArray(Entry[]::new));
        for (int n = 0; n < 5_000; n++) {
            assertThat(table.values("key" + n, DataInput::readUTF)).containsExactly("v" + n);
        }
        assertThat(table.values("key5000", DataInput::readUTF)).isEmpty();
    }

    private record Entry(String value, List<String> keys) {}

    private static Entry entry(String value, String... keys) {
        return new Entry(value, List.of(keys));
    }

    private PackedTable table(Entry... entries) throws IOException {
        var builder = new PackedTable.Builder();
        for (Entry entry : entries) {
            builder.add(entry.keys, value -> value.writeUTF(entry.value));
        }
        Path file = folder.resolve("table.bin");
        builder.write(file);
        return PackedTable.of(Files.readAllBytes(file));
    }
}
