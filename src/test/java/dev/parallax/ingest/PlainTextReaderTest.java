package dev.parallax.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.dossier.Original;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
    private static final String CHINESE = "小泉还告诉赫格塞思，日本政府将修订《国家安全保障战略》。";
    private static final String TRADITIONAL = "小泉還告訴美國國防部長，日本政府將修訂國家安全保障戰略。";
    private static final String JAPANESE = "小泉防衛相は会談後、「日本自身の判断だ」と記者団に語った。";
    private static final String KOREAN = "그는 회담 후 기자들에게 방위비 증액은 중요한 조치라고 말했다.";
    private static final String RUSSIAN = "«Это важный шаг», — заявил министр журналистам после встречи в Токио.";
    private static final String FRENCH =
            "« C’est une étape importante », a-t-il déclaré, saluant la décision d’élever les dépenses.";
    private static final String POLISH =
            "Minister obrony Stanów Zjednoczonych spotkał się w Tokio ze swoim japońskim odpowiednikiem. „To ważny"
                    + " krok” – powiedział dziennikarzom, chwaląc decyzję o zwiększeniu wydatków na obronność do dwóch"
                    + " procent PKB.";
    private static final String GREEK = "Ο υπουργός Άμυνας συναντήθηκε στο Τόκιο με τον Ιάπωνα ομόλογό του.";
    private static final String ARABIC = "وقال الوزير للصحفيين بعد الاجتماع إن زيادة الإنفاق العسكري خطوة مهمة.";
    private static final String HEBREW = "לאחר הפגישה אמר לעיתונאים כי הגדלת תקציב הביטחון היא צעד חשוב מאוד.";

    private final PlainTextReader reader = new PlainTextReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GB18030      | GB18030      | zh | " + CHINESE,
                "GBK          | GB18030      | zh | " + CHINESE,
                "Big5         | Big5         | zh | " + TRADITIONAL,
                "Shift_JIS    | Shift_JIS    | ja | " + JAPANESE,
                "windows-31j  | Shift_JIS    | ja | " + JAPANESE,
                "EUC-JP       | EUC-JP       | ja | " + JAPANESE,
                "ISO-2022-JP  | ISO-2022-JP  | ja | " + JAPANESE,
                "EUC-KR       | EUC-KR       | ko | " + KOREAN,
                "windows-1251 | windows-1251 | ru | " + RUSSIAN,
                "windows-1252 | windows-1252 | fr | " + FRENCH,
                "windows-1250 | windows-1250 | pl | " + POLISH,
                "windows-1253 | windows-1253 | el | " + GREEK,
                "windows-1255 | windows-1255 | he | " + HEBREW,
                "windows-1256 | windows-1256 | ar | " + ARABIC,
                "UTF-16LE     | UTF-16LE     | fr | " + FRENCH,
                "UTF-16BE     | UTF-16BE     | fr | " + FRENCH,
            })
    void bytes_in_a_legacy_encoding_are_read_and_the_editor_is_told(
            String written, String named, String language, String words) throws UnreadableText {
        var file = new Original("a.txt", "", words.getBytes(Charset.forName(written)));
        var draft = ((Reading.Texts) new TextReader().read(file)).drafts().getFirst();
        assertThat(words(draft)).isEqualTo(words);
        assertThat(draft.language()).isEqualTo(Language.of(language));
        assertThat(draft.notices()).containsExactly(Remark.of("reading.read.as", named));
    }

    @ParameterizedTest
    @ValueSource(strings = {CHINESE, JAPANESE, KOREAN, RUSSIAN, FRENCH, POLISH, GREEK, ARABIC, HEBREW})
    void utf_8_is_read_without_a_word_about_it(String words) throws UnreadableText {
        var draft = reader.read(words.getBytes(UTF_8));
        assertThat(words(draft)).isEqualTo(words);
        assertThat(draft.notices()).isEmpty();
    }

    @Test
    void a_byte_order_mark_decides_and_is_no_part_of_the_text() throws UnreadableText {
        assertThat(words(
                        reader.read(join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, CHINESE.getBytes(UTF_8)))))
                .isEqualTo(CHINESE);
        assertThat(words(reader.read(join(new byte[] {(byte) 0xFF, (byte) 0xFE}, CHINESE.getBytes(UTF_16LE)))))
                .isEqualTo(CHINESE);
        assertThat(words(reader.read(join(new byte[] {(byte) 0xFE, (byte) 0xFF}, CHINESE.getBytes(UTF_16BE)))))
                .isEqualTo(CHINESE);
        assertThat(words(reader.read(join(
                        new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}, CHINESE.getBytes(Charset.forName("UTF-32LE"))))))
                .isEqualTo(CHINESE);
    }

    @Test
    void a_few_damaged_bytes_cost_nothing_but_themselves() throws UnreadableText {
        byte[] whole = (CHINESE + CHINESE).getBytes(UTF_8);
        var draft = reader.read(Arrays.copyOf(whole, whole.length - 1));
        assertThat(words(draft)).isEqualTo(CHINESE + CHINESE.substring(0, CHINESE.length() - 1) + "\uFFFD");
        assertThat(draft.notices()).containsExactly(Remark.of("reading.damaged.places", 1));

        byte[] chinese = (CHINESE.repeat(10)).getBytes(Charset.forName("GB18030"));
        chinese[chinese.length - 2] = (byte) 0xFF;
        assertThat(words(reader.read(chinese))).startsWith(CHINESE.repeat(9));
    }

    @Test
    void the_headline_gives_the_title() throws UnreadableText {
        var draft = reader.read("# Hegseth Hails Faster Buildup\n\nTOKYO — Pete Hegseth on Wednesday praised Japan.\n");
        assertThat(draft.title()).isEqualTo("Hegseth Hails Faster Buildup");
        assertThat(draft.paragraphs()).hasSize(2);
        assertThat(draft.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void a_web_page_is_read_but_the_editor_is_warned() throws UnreadableText {
        assertThat(reader.read("<!DOCTYPE html><p>Hegseth praised Japan.").notices())
                .containsExactly(Remark.of("reading.looks.like.page"));
    }

    @Test
    void five_megabytes_are_read_and_one_byte_more_is_refused() throws UnreadableText {
        byte[] longest = "Japan moves its goal up to 2025.\n\n".repeat(200_000).getBytes(UTF_8);
        assertThat(reader.read(Arrays.copyOf(longest, PlainTextReader.LONGEST)).paragraphs())
                .hasSizeGreaterThan(100_000);
        assertRefused(
                Arrays.copyOf(longest, PlainTextReader.LONGEST + 1),
                "It is larger than 5 MB, more than Parallax reads as one text.");
    }

    @Test
    void nothing_to_read_is_refused() {
        assertRefused(new byte[0], "The file is empty.");
        assertRefused(" \r\n\t\u3000\n".getBytes(UTF_8), "There are no words in it.");
        assertRefused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "There are no words in it.");
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> reader.read(" \u00A0\u200B\n"))
                .withMessage("There are no words in it.");
    }

    @Test
    void binary_bytes_are_refused() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertRefused(noise, "The file holds binary data, not text.");
        assertRefused("some words\0\0\1\2\3 and more".getBytes(UTF_8), "The file holds binary data, not text.");
    }

    private void assertRefused(byte[] bytes, String message) {
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> reader.read(bytes))
                .withMessage(message);
    }

    private static String words(Draft draft) {
        return draft.paragraphs().stream().map(Paragraph::content).collect(Collectors.joining("\n"));
    }

    private static byte[] join(byte[] first, byte[] second) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }
}
