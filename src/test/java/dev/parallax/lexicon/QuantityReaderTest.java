package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 约8.7万亿日元 | MONEY 8700000000000 JPY
            zh | 2027财年提前到2025财年 | FISCAL_YEAR 2027 year, FISCAL_YEAR 2025 year
            zh | 在2023至2027财年的5年间 | YEAR 2023 year, FISCAL_YEAR 2027 year, COUNT 5 year
            zh | 占2%、1.8%、四成、百分之三十五 | PERCENT 2, PERCENT 1.8, PERCENT 40, PERCENT 35
            zh | 10月29日21时10分 | MONTH 10, DAY 29, TIME 1270
            zh | 2025年十月 | YEAR 2025 year, MONTH 10
            zh | 二〇二五年，三分之一 | YEAR 2025 year, FRACTION 0.333333
            zh | 第11个，第二次 | ORDINAL 11, ORDINAL 2
            zh | 20世纪90年代 | ORDINAL 20 century, DECADE 90 year
            zh | 数十人，七八个，几百名 | ''
            zh | 一些人一直十分担心万一 | ''
            zh | 4.1万余人，1500立方米 | COUNT 41000, COUNT 1500
            zh | F35、COVID-19、G7 | ''
            zh | 周三、星期日 | WEEKDAY 3, WEEKDAY 7
            zh | 两名士兵和三艘船 | COUNT 2, COUNT 3
            ja | ３億６千万円 | MONEY 360000000 JPY
            ja | 令和７年度、昭和20年 | FISCAL_YEAR 2025 year, YEAR 1945 year
            ja | 約１１万２千人、２５年度 | COUNT 112000, FISCAL_YEAR 2025 year
            ja | ４１日間、６割、１万１千 | COUNT 41 day, PERCENT 60, COUNT 11000
            en | about 8.7 trillion yen | MONEY 8700000000000 JPY
            en | fiscal 2027, FY2025, fiscal year 2026 | FISCAL_YEAR 2027 year, FISCAL_YEAR 2025 year, FISCAL_YEAR 2026 year
            en | 2% and 35 per cent and four percent | PERCENT 2, PERCENT 35, PERCENT 4
            en | On Oct. 29, 2025, at 9:10 p.m. | MONTH 10, DAY 29, YEAR 2025 year, TIME 550
            en | It may end in May on 3 May | MONTH 5, DAY 3, MONTH 5
            en | June 2 and 3 | MONTH 6, DAY 2, DAY 3
            en | twenty-seven, a hundred and fifty, two thousand | COUNT 27, COUNT 150, COUNT 2000
            en | two-thirds, a quarter of, half | FRACTION 0.6666666666666666, FRACTION 0.25, FRACTION 0.5
            en | the 11th, the first, the 21st century | ORDINAL 11, ORDINAL 1, ORDINAL 21 century
            en | $57 billion, £3.5m, €20 | MONEY 57000000000 dollar, MONEY 3500000 GBP, MONEY 20 EUR
            en | hundreds of people, dozens, F-35, COVID-19 | ''
            en | 1,500 cubic metres in the 1990s | COUNT 1500, DECADE 1990 year
            de | 1,5 Millionen, 3.200 und 20 Prozent | COUNT 1500000, COUNT 3200, PERCENT 20
            de | am 1. Oktober um 11.15 Uhr | DAY 1, MONTH 10, TIME 675
            de | 320 Kilometer, sechs Millionen, vierzehn | COUNT 320 km, COUNT 6000000, COUNT 14
            fr | 5 à 10 cm, à 7h55, 820 000 | COUNT 5, COUNT 10 cm, TIME 475, COUNT 820000
            es | 5,5 millones, treinta y dos, el 12 de junio | COUNT 5500000, COUNT 32, DAY 12, MONTH 6
            es | 20 mil millones | COUNT 20000000000
            ru | шесть миллионов, 12 июня, 27 метрах | COUNT 6000000, DAY 12, MONTH 6, COUNT 27 m
            ko | 2005년 5월 30일 오후 12시 55분에 열 다섯 마리, 35만 달러 | YEAR 2005, MONTH 5, DAY 30, TIME 775, COUNT 15, COUNT 350000
            ar | ٢٫٧ بالمائة، أربعة عشر، 15.000، 1 أكتوبر | PERCENT 2.7, COUNT 14, COUNT 15000, DAY 1, MONTH 10
            """)
    void reads_quantities(String language, String words, String expected) {
        var read = QuantityReader.of(Language.of(language)).read(words);
        assertThat(read.stream()
                        .map(q -> (q.kind() + " " + q.value().toPlainString() + " " + q.unit()).strip())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            43万亿日元 | 43 trillion yen | true
            8.7万亿日元 | 870 billion yen | false
            3亿6千万日元 | 360 million dollars | false
            21时10分 | 9:10 p.m. | true
            1000公里 | 600 miles | true
            四成 | 40% | true
            三分之一 | 33% | true
            增长三倍 | quadrupled | true
            2018年 | 2019 | false
            80年 | 80 years | true
            周三 | Wednesday | true
            周三 | Thursday | false
            """)
    void compares_across_languages(String chinese, String english, boolean same) {
        var a = QuantityReader.of(Language.CHINESE).read(chinese).get(0);
        var b = QuantityReader.of(Language.ENGLISH).read(english).get(0);
        assertThat(a.agrees(b)).isEqualTo(same);
        assertThat(b.agrees(a)).isEqualTo(same);
    }

    @Test
    void a_rounded_number_agrees_only_when_rounding_is_allowed() {
        var exact = QuantityReader.of(Language.CHINESE).read("41212人").get(0);
        var rounded = QuantityReader.of(Language.ENGLISH).read("41,000 people").get(0);
        assertThat(exact.agrees(rounded)).isFalse();
        assertThat(exact.isRoundedBy(rounded)).isTrue();
        assertThat(rounded.isRoundedBy(exact)).isFalse();
    }

    @Test
    void a_number_of_forty_digits_is_read() {
        assertThat(QuantityReader.of(Language.ENGLISH)
                        .read("1".repeat(40))
                        .get(0)
                        .value()
                        .precision())
                .isEqualTo(40);
    }
}
