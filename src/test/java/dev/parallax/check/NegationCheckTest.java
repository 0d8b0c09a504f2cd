package dev.parallax.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 三份申请均未获批准。 | All three applications were turned down. | 0
            zh | 他无法出席会议。 | He could not attend the meeting. | 0
            zh | 他无法出席会议。 | He was unable to attend the meeting. | 0
            zh | 直到周五他才发言。 | He did not speak until Friday. | 0
            zh | 他周五发言。 | He did not speak on Friday. | 1
            zh | 朝鲜没有放弃核武器。 | North Korea gave up its nuclear weapons. | 1
            ja | 朝鮮半島の非核化を歓迎した。 | He did not welcome denuclearization of the peninsula. | 1
            ko | 미국은 회담을 환영했다. | The United States did not welcome the talks. | 1
            ko | 미국은 회담을 환영하지 않았다. | The United States did not welcome the talks. | 0
            fr | Il n’est pas venu. | He has come to the town. | 1
            fr | Il n’est pas venu. | He did not come. | 0
            fr | Il ne reste que deux hommes. | Two men remain. | 0
            ru | Он не пришел на встречу. | He came to the meeting. | 1
            ru | Гости не из Уэльса пришли на встречу. | Guests from elsewhere came to the meeting. | 0
            """)
    void a_negation_on_one_side_only_is_found(String language, String original, String translation, int findings) {
        var material = NumberCheckTest.oneBead(Language.of(language), original, translation);
        assertThat(Checks.NEGATION.find(new Evidence(material))).hasSize(findings);
    }
}
