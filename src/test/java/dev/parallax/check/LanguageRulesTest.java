package dev.parallax.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Das Gesetz wird möglicherweise geändert. | The law will be changed. | modality
            fr | La loi sera peut-être modifiée. | The law will be changed. | modality
            es | La ley quizás se modifique. | The law will be changed. | modality
            ru | Закон, возможно, изменят. | The law will be changed. | modality
            ko | 법이 바뀔지도 모른다. | The law will be changed. | modality
            ar | ربما يتغير القانون. | The law will be changed. | modality
            de | Die Partei muss zustimmen. | The party can join. | modality
            fr | Le parti doit approuver. | The party can join. | modality
            es | El partido debe aprobar. | The party can join. | modality
            ru | Партия должна одобрить. | The party can join. | modality
            ko | 정당은 반드시 승인한다. | The party can join. | modality
            ar | يجب على الحزب الموافقة. | The party can join. | modality
            de | Die Regierung erhöht die Steuern. | The government might raise taxes. | modality
            ru | Правительство повышает налоги. | The government might raise taxes. | modality
            de | Er behauptet, er sei krank. | He said he was ill. | attribution
            fr | Il prétend être malade. | He said he was ill. | attribution
            es | El presunto autor huyó. | The author said he fled. | attribution
            ru | Он якобы болен. | He said he was ill. | attribution
            ko | 그는 아프다고 주장했다. | He said he was ill. | attribution
            ar | زعم أنه مريض. | He said he was ill. | attribution
            de | Er räumte den Fehler ein. | He told us of the mistake. | attribution
            fr | Il a avoué son erreur. | He told us of the mistake. | attribution
            es | Admitió su error. | He told us of the mistake. | attribution
            ru | Он признал ошибку. | He told us of the mistake. | attribution
            ko | 그는 잘못을 시인했다. | He told us of the mistake. | attribution
            ar | اعترف بخطئه. | He told us of the mistake. | attribution
            de | Medienberichten zufolge starben drei Menschen. | Three people died. | attribution
            fr | Selon les médias, trois hommes sont morts. | Three men died. | attribution
            es | Según la policía, murieron tres hombres. | Three men died. | attribution
            ru | По данным полиции, погибли трое. | Three men died. | attribution
            ko | 경찰에 따르면 세 명이 숨졌다. | Three men died. | attribution
            ar | توفي ثلاثة رجال بحسب الشرطة. | Three men died. | attribution
            fr | Il est parti. | He claimed that he had left. | attribution
            """)
    void a_stance_that_changed_is_found(String language, String original, String translation, String check) {
        assertThat(found(language, original, translation, check)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Das Gesetz wird möglicherweise geändert. | The law could be changed.
            fr | Il prétend être malade. | He claims to be ill.
            es | Según la policía, murieron tres hombres. | Three men died, police said.
            ru | Он признал ошибку. | He admitted the mistake.
            ko | 법이 바뀔지도 모른다. | Perhaps the law will be changed.
            ar | يجب على الحزب الموافقة. | The party must agree.
            """)
    void a_stance_that_is_kept_is_not(String language, String original, String translation) {
        assertThat(found(language, original, translation, "modality")).isEmpty();
        assertThat(found(language, original, translation, "attribution")).isEmpty();
    }

    private static java.util.List<Finding> found(String language, String original, String translation, String check) {
        var material = NumberCheckTest.oneBead(Language.of(language), original, translation);
        return Checks.findings(material).stream()
                .filter(f -> f.check().equals(check))
                .toList();
    }
}
