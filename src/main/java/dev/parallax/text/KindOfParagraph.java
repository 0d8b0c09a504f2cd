package dev.parallax.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells by its mark or its words what a paragraph is.
 *
 * <p>By marks, by words that such paragraphs have in nine languages, and by length. Cost: linear in its length. Limits: a
 * caption or a notice that looks like any other paragraph is taken for body; a person can say otherwise.
 */
final class KindOfParagraph {
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_BOILERPLATE = 300;
    private static final int LONGEST_SIGNATURE = 80;

    private static final Pattern MARK = Pattern.compile("(#{1,6}|[-*•]) +(?=\\S)");

    private static final Pattern SENTENCE_END =
            Pattern.compile(".*[.。．!！?？…⋯؟۔।:：;；][\"'”’»›」』】）)\\]]*", Pattern.DOTALL);
    private static final Pattern FULL_STOP = Pattern.compile(".*[.。．…⋯۔।:：;；][\"'”’»›」』】）)\\]]*", Pattern.DOTALL);

    private static final Pattern CAPTION = Pattern.compile(
            "[(（【\\[]?(?:"
                    + "图为|圖為|图片[:：说]|圖片[:：說]|图[:：]|圖[:：]|图\\s*[/／]|圖\\s*[/／]|"
                    + "写真[:：＝=】は説]|画像[:：＝=】]|"
                    + "(?:file )?photo(?:graph)?s?(?:\\s+by|\\s+credit|\\s+shows)?\\s*[:：/]|photo(?:graph)? by |"
                    + "photo shows |pictured:|caption:|image:|"
                    + "fotos?\\s*:|bild\\s*:|crédit(?: photo)?\\s*:|imagen\\s*:|фото\\s*:|на фото|사진\\s*[:=]|صورة\\s*:)"
                    + ".*|[(（]图.{0,80}[)）]|.*[(（](?:photos?|fotos?|写真|图片?|圖片?|사진|фото|صورة)\\s*[:：/].{1,60}[)）]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** In lower case, which is faster than to ignore it. */
    private static final Pattern BOILERPLATE = Pattern.compile(
            "责任编辑|責任編輯|责编[:：]|編輯[:：]|编辑[:：]|未经.{0,6}(?:授权|许可|允许)|未經.{0,6}(?:授權|許可)|不得转载|不得轉載|禁止转载|版权所有|版權所有|版权归|独家稿件|無断転載|無断複製|禁転載|転載を禁|parallax"
                    + " 项目撰写|parallax プロジェクトが作成|for the parallax project|all rights reserved|unauthori[sz]ed"
                    + " (?:reproduction|use)|may not be"
                    + " (?:reproduced|published|republished|redistributed|copied)|무단\\s*전재|재배포\\s*금지|저작권자|alle rechte"
                    + " vorbehalten|nachdruck .{0,30}(?:untersagt|verboten)|tous droits réservés|reproduction"
                    + " interdite|todos los derechos reservados|prohibida .{0,20}reproducción|все права"
                    + " защищены|перепечатка .{0,40}(?:запрещ|разреш)|جميع الحقوق"
                    + " محفوظة|^[(（\\[【]?(?:corrections?|clarification|editor['’]s"
                    + " note|更正(?:启事|啟事)?|编者按|編者按|編按|(?:お詫びと)?訂正|編集部(?:注|より)|정정(?:\\s*보도)?|바로잡습니다|편집자\\s*주|korrektur|berichtigung|anm(?:erkung|\\.)"
                    + " der redaktion|correction|rectificatif|note de la rédaction|corrección|fe de errores|nota (?:de la"
                    + " redacción|del editor)|исправление|поправка|от редакции|تصحيح|تنويه)\\s*[:：】\\]]|reproduction"
                    + " (?:without|is) .{0,20}(?:permission|prohibited)|^(?:copyright|©|\\(c\\) \\d{4})|editor in charge|"
                    + "^[(（\\[]?(?:来源|來源|稿源|出典|出所|출처|quelle|fuente|источник|المصدر|source|via)\\s*[:：]|^[(（\\[]?(?:reporting|writing|editing|reporters?|edited|compiled|translated)"
                    + " ?(?:by\\b|:)");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)|（[^（）]*）|【[^【】]*】");

    private KindOfParagraph() {}

    static boolean isMarked(String line) {
        return MARK.matcher(line).lookingAt();
    }

    static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line).matches();
    }

    /** @param last whether it is the last of its text, where a name in brackets signs the article */
    static Paragraph read(String words, boolean last) {
        var mark = MARK.matcher(words);
        if (mark.lookingAt()) {
            var kind = switch (mark.group(1)) {
                case "#" -> ParagraphKind.HEADLINE;
                case "-", "*", "•" -> ParagraphKind.LIST_ITEM;
                default -> ParagraphKind.SUBHEAD;
            };
            return new Paragraph(kind, words.substring(mark.end()));
        }
        return new Paragraph(ofWords(words, last), words);
    }

    static ParagraphKind ofWords(String words, boolean last) {
        if (words.length() > LONGEST_BOILERPLATE) {
            return ParagraphKind.BODY;
        }
        if (CAPTION.matcher(words).matches()) {
            return ParagraphKind.CAPTION;
        }
        boolean signature = last
                && words.length() <= LONGEST_SIGNATURE
                && IN_BRACKETS.matcher(words).matches();
        return signature || BOILERPLATE.matcher(words.toLowerCase(Locale.ROOT)).find()
                ? ParagraphKind.BOILERPLATE
                : ParagraphKind.BODY;
    }

    /** Takes the first short line without a full stop as the headline, if something follows and nothing is marked as one. */
    static void findHeadline(List<Paragraph> paragraphs) {
        if (paragraphs.stream().anyMatch(p -> p.kind() == ParagraphKind.HEADLINE)) {
            return;
        }
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (paragraph.kind() == ParagraphKind.BODY) {
                String words = paragraph.content();
                if (words.length() <= LONGEST_HEADLINE
                        && !FULL_STOP.matcher(words).matches()) {
                    paragraphs.set(i, new Paragraph(ParagraphKind.HEADLINE, words));
                }
                return;
            }
        }
    }
}
