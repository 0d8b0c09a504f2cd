package dev.parallax.check;

import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a language negates.
 *
 * @param none what looks like a negation and is none (不仅, 未来, "not only")
 * @param plain what surely negates
 * @param strong what negates or is part of a word that means a lack (不, "un-"); includes what plain finds
 * @param instead words that carry a negation in their meaning, by the kind of meaning; the same kinds in every language
 */
record NegationWords(Pattern none, Pattern plain, Pattern strong, Map<Kind, Pattern> instead) {
    /** What a word says that another language may say with "not". */
    enum Kind {
        REFUSE,
        PREVENT,
        FAIL,
        EXCEPT,
        ATTEMPT
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    static final NegationWords ENGLISH = of(
            "\\b(?:cannot (?:but|help)|not (?:only|just|merely|least|to mention|simply|solely|so much|too|always)|whether or not|or not|if not|why not|isn[’']t it|aren[’']t (?:you|they)|don[’']t you|can[’']t (?:wait|help)|not(?: [\\w’'-]+){0,5} until|nothing but|none other|no (?:doubt|wonder|matter|sooner))\\b|not [\u201c\"]",
            "\\b(?:not|never|cannot|nobody|no one|nothing|nowhere|neither)\\b|\\b(?:do|does|did|is|are|was|were|has|have|had|would|wo|ca|could|should|must|need)n[’']t\\b",
            "\\b(?:no|non|none|nor|without|unable|inability|un(?!der|til|ion|it|iv|iq|cle|an)\\w{3,}|in(?:capable|complete|correct|sufficient|adequate|evitable|dependen|valid|visible|conclusive|accurate|effective|significant|tolera|credibl|human|justice|formal|secur|stab|compet|experienced|direct)\\w*|im(?:possib|prob|mun|proper|perfect|patien|mature)\\w*|ir(?:relevan|regular|responsib|replac|revers)\\w*|il(?:legal|licit|legitim)\\w*|dis(?:agree|approv|satisf|like|honest|comfort|appear|connect|prov|regard|qualif|respect|trust|abl|credit|obey|continu|belie)\\w*|de(?:nuclear|central|regul|militar|stabil|legitim|moti)\\w*|non-?\\w+|\\w{3,}less)\\b|\\b\\w+-free\\b",
            Map.of(
                    Kind.REFUSE,
                    "\\b(?:refus|reject|resist|oppos|declin|den(?:y|ie|ial)|boycott|veto|dismiss|protest|complain|against)\\w*",
                    Kind.PREVENT,
                    "\\b(?:prevent|stop|avoid|ban(?:s|n|\\b)|block|forb|prohibit|halt|ceas|barr|suspend|cancel|withdr|quit|end(?:ed|ing)\\b|keep\\w* from|ignor|neglect|overlook)\\w*",
                    Kind.FAIL,
                    "\\b(?:fail|los[et]|lack|miss|hard|difficult|struggl|short|barely|rarely|seldom|few|little|weak|wrong|problem|absen|escap)\\w*",
                    Kind.EXCEPT,
                    "\\b(?:except|until|unless|only|but|before|than|rather|instead|far from|away|out of|off|too|beyond|yet|other)\\b",
                    Kind.ATTEMPT,
                    "\\b(?:attempt|tr(?:y|ie)|nearly|almost)\\w*"));

    private static final NegationWords CHINESE = of(
            "不过|不仅|不但|不断|不少|不同|不久|不得不|不管|不论|无论|不止|不只|不光|不单|不妨|不惜|不禁|不由|不料|不一|非常|非洲|除非|是非|未来|无数|无线|无人机|无疑|免费|是否|能否|可否|与否"
                    + "|差不多|了不起|不丹|会不会|能不能|要不要|有没有|是不是|莫斯科|没收|不能不|不是不|无不|无非|不无|未免|莫非|别人|特别|区别|个别|分别|性别|级别|别墅|告别|差别|识别|类别|辨别"
                    + "|别的|莫雷|莫拉|莫尔|莫罗|莫里|莫阿|莫妮|无锡|未婚夫|未婚妻|布莱尼姆|不列颠|不来梅|不莱梅|不动产|不锈钢|别针|别克|莫名|否则|无人驾驶|非政府|非裔|非盟|非法|没落|非凡|沉没|淹没|至少|多少|减少|难民|失业|苦难|灾难|遇难|罹难|难忘|艰难|难道|损失|消失|失误|失败者|难题|禁赛|缺口|停车|停留|逃亡|免疫|拒捕|避难|防止",
            "未经|没有(?!人不|一个不)|没(?=[能想被让给说做去来])|尚未|从未|并未|未能|未曾|未被|未(?=[获见作予发达]|经证实)|不会|不能|不是(?!很)|并不|从不|绝不|决不|不再|不愿|不想|不应|不该|不允许|不知道|不同意|不需要|不要(?!紧)|不寻求|不打算|无法|并非|毫无|无意|不存在|不可能",
            "没有|不可能|[不没未无非否别莫勿毋裸]|哪[里能有]|怎[么能]|何必|岂",
            Map.of(
                    Kind.REFUSE,
                    "拒绝|拒不|拒|抵制|反对|否认|驳回|否决|抗议|谢绝|反抗|阻力|抗拒|驳斥|抱怨",
                    Kind.PREVENT,
                    "阻止|防止|避免|以免|免于|免受|禁止|停止|阻碍|取消|退出|阻挠|中止|暂停|中断|制止|遏制|忽视|忽略|禁|停|免|逃|匿",
                    Kind.FAIL,
                    "失败|失去|丧失|失踪|缺乏|缺少|缺席|错过|难以|难于|很难|困难|鲜有|鲜为|很少|罕见|失|缺|难|欠|少(?![年女])",
                    Kind.EXCEPT,
                    "除了|除此|除|以外|之外|直到|而已|只有|仅仅|才|只|仅|而是|之前|以前",
                    Kind.ATTEMPT,
                    "未遂|企图|险些|几乎|差点"));

    private static final NegationWords JAPANESE = of(
            "少なく|なくては|なければなら|なきゃなら|ないといけ|だけでなく|のみならず|かもしれない|間違いな|に違いな|はずだ|とんでもな|無料|無線|非常|未来|未明|不動産|無人|なければいけ|ざるを得な|しかない|不思議|否か|かどうか|必ず|はず|いず|わず(?=か)|ずつ|ずっと|すず|みずから|みず|きずな|地図|未満|無事|少なからず|ほかな",
            "(?:し|れ|ら|か|せ|き|え|て|で|い|わ|は|が|も)なかった|ていない|ていなかった|ではない|ではなかった|できない|できなかった|しない|されない|ずに|ません|わけではない|はない|[さわ]ない(?=[。」])",
            "[無非未不]|(?<![のらにりで中])な[いかくけ](?!か)|(?<=ら)な[いかくけ](?!か)|では?な[いかくけ]|ず(?:に|、|。|と)|ぬ|ませ[んぬ]|まい|ゼロ|否定",
            Map.of(
                    Kind.REFUSE,
                    "拒否?|断[らりるっ]|否|反対|抗議|却下",
                    Kind.PREVENT,
                    "[防禁止避停]+|中断|やめ|辞|免",
                    Kind.FAIL,
                    "[失敗]+|欠|難|逃|落|外れ|負け",
                    Kind.EXCEPT,
                    "のみ|しか|以外|だけ|まで|前|除|脱|離れ|ほか|他",
                    Kind.ATTEMPT,
                    "未遂|そうにな"));

    private static final Map<String, NegationWords> BY_LANGUAGE = Map.of(
            "en",
            ENGLISH,
            "zh",
            CHINESE,
            "ja",
            JAPANESE,
            "de",
            of(
                    "\\b(?:nicht (?:nur|zuletzt|mehr als)|nichts als|keineswegs nur|ob oder nicht|unter\\w*|uns\\w{0,4}|und|union|univers\\w*|uniform\\w*|ungefähr\\w*|unglaublich\\w*|innen\\w*)\\b",
                    "\\b(?:nicht|nie|niemals|niemand\\w*|nichts|kein\\w*|keineswegs|nirgend\\w*|ohne)\\b",
                    "\\b(?:nicht\\w*|nie|niemals|niemand\\w*|nichts|kein\\w*|nirgend\\w*|ohne|weder|un\\p{Ll}{4,}|\\p{L}{3,}los\\w{0,2}|nein|kaum|in(?:kompet|akzept|stab|toler)\\w*)\\b",
                    Map.of(
                            Kind.REFUSE,
                            "\\b(?:weiger|verweiger|ablehn|abgelehn|lehnt|leugn|bestreit|bestritt|gegen|widersetz|protest|zurückgewies|zurückweis|boykott|dementier)\\w*",
                            Kind.PREVENT,
                            "\\b(?:verhinder|vermeid|vermied|stopp|verb[io]t|verboten|block|abge\\w*|aufhör|ignorier|aussetz)\\w*",
                            Kind.FAIL,
                            "\\b(?:scheiter|verlor|verlier|verlust|fehl|mangel|schwer|schwierig|vermiss|verpass|wenig)\\w*",
                            Kind.EXCEPT,
                            "\\b(?:außer|bis|nur|sondern|bevor|anstatt|statt|erst|lediglich|weg)\\b",
                            Kind.ATTEMPT,
                            "\\b(?:versucht\\w*|beinahe|fast)\\b")),
            "fr",
            of(
                    "\\b(?:non seulement|n[’'](?:importe|est-ce pas)|pas (?:seulement|uniquement)|ne \\w+ que|n[’']\\w+ que|aux? pas|premiers? pas|sans doute|inter\\w*|info\\w*|indi[aqv]\\w*|inclu\\w*|initi\\w*|industr\\w*|inter\\w*|inv\\w*|ins[tp]\\w*|incident\\w*|impo\\w*|impl\\w*)\\b",
                    "\\b(?:ne |n[’'])(?:[\\p{L}’'-]+ ?){1,4}?\\b(?:pas|plus|jamais|rien|personne|aucune?|guère)\\b|\\b(?:personne|rien) (?:ne |n[’'])",
                    "\\b(?:pas\\b|(?<=\\b(?:ne |n[’']).{1,25})(?:plus|personne)\\b|non\\b|jamais|aucune?\\b|ni\\b|sans\\b|rien\\b|mécontent|in(?:capab|compét|accept|connu|dépend|suffis|utile|juste|certain|cert|complet|habit)\\w*|im(?:poss|prob|pun)\\w*|ir(?:rég|resp)\\w*|illég\\w*|non-\\w+|dés\\w{5,}|mal\\w{4,})",
                    Map.of(
                            Kind.REFUSE,
                            "\\b(?:refus|rejet|résist|oppos|ni(?:e|é|er|ent)\\b|démen|contre|protest|boycot)\\w*",
                            Kind.PREVENT,
                            "\\b(?:empêch|évit|arrêt|interdi|bloqu|cess|annul|suspend|ignor)\\w*",
                            Kind.FAIL,
                            "\\b(?:éch(?:ou|ec)|perd|perte|manqu|difficil|rare|peu|faute)\\w*",
                            Kind.EXCEPT,
                            "\\b(?:sauf|seul\\w*|mais|avant|plutôt|jusqu\\w*|autre\\w*|hors|loin|trop|que)\\b",
                            Kind.ATTEMPT,
                            "\\b(?:tent\\w+|presque|failli)\\b")),
            "es",
            of(
                    "\\b(?:no (?:solo|sólo|solamente|obstante)|sin embargo|sin duda|nada más|inter\\w*|info\\w*|indi[acv]\\w*|inclu\\w*|inici\\w*|industr\\w*|inv\\w*|ins[tp]\\w*|incident\\w*)\\b",
                    "\\b(?:no|nunca|jamás|nadie|tampoco|ningun[oa]s?|ningún)\\b",
                    "\\b(?:no|nunca|jamás|nadie|nada|ni|tampoco|ningun[oa]s?|ningún|sin|in(?:capa|compet|acept|dependi|sufic|just|cierto|compl|segur|útil|olvid)\\w*|im(?:pos|prob|pun)\\w*|ir(?:reg|resp)\\w*|ileg\\w*|des(?:acuer|content|apar|conoc|emple|aproba|calific)\\w*)\\b",
                    Map.of(
                            Kind.REFUSE,
                            "\\b(?:rechaz|neg(?:ó|ar|ad|at)|nieg|opon|opus|resist|contra|protest|boicot|desminti)\\w*",
                            Kind.PREVENT,
                            "\\b(?:imped|impid|evit|deten|prohib|bloque|ces[óa]|dej[óa]|cancel|suspend|ignor)\\w*",
                            Kind.FAIL,
                            "\\b(?:fracas|fall|perd|pierd|pérdid|falt|difícil|dificult|poc[oa]|escas|rar)\\w*",
                            Kind.EXCEPT,
                            "\\b(?:salvo|excepto|sol[oa]|sólo|sino|antes|hasta|otr[oa]s?|fuera|lejos|demasiado|pero)\\b",
                            Kind.ATTEMPT,
                            "\\b(?:intent\\w+|casi)\\b")),
            "ru",
            of(
                    "\\b(?:не только|не просто|не менее|неделя?\\w*|небо\\w*|нефт\\w*|некотор\\w*|несколько|нередко|немедленно|немец\\w*|немало|нем[а-я]?\\b|нескольк\\w*|неб\\w*|недавн\\w*)",
                    "\\bне \\p{L}+(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ит|ют|ут|ят|ат|ть|ется|ится|ются|ятся)\\b|\\b(?:нет|никогда|никто|ничего|нельзя)\\b",
                    "\\b(?:не|нет|ни|нельзя|без|безо)\\b|\\b(?:ник(?:огда|то|ого|ому|аки)|нич(?:его|то)|ниг|не\\p{L}{4,}|без\\p{L}{4,}|бес\\p{L}{5,})\\w*",
                    Map.of(
                            Kind.REFUSE,
                            "\\b(?:отказ|отверг|отклон|отриц|отрица|опроверг|против|протест|возраж)\\w*",
                            Kind.PREVENT,
                            "\\b(?:предотвра|избе[жг]|запре[тщ]|останов|прекра|блокир|отмен|игнор|мешал|меша)\\w*",
                            Kind.FAIL,
                            "\\b(?:провал|потер|утрат|сложн|трудн|редк|мало|отсутств|пропуст|лиш)\\w*",
                            Kind.EXCEPT,
                            "\\b(?:кроме|только|лишь|пока|прежде|вместо|слишком|вне|но|а)\\b",
                            Kind.ATTEMPT,
                            "\\b(?:попыт\\w+|покуш\\w+|чуть|почти)\\b")),
            "ko",
            of(
                    "뿐만 아니라|뿐 아니라|안전|안보|안에|방안|제안|안정|동안|법안|안녕|불과|비롯|비행|불법|부분|무대|무역|미래|무기|업무|사무|의무|공무|재무|불구",
                    "지 않|지 못|지 말|할 수 없|없(?:다|었|는|을|이|어|고)",
                    "않|못|없|아니|아닌|아닙|(?<![가-힣])안 |지 ?(?:말[라아고]|마)"
                            + "|(?<![가-힣])불(?:법|가능|만|명확|안|편|확실|필요|공정|이익|행|신|허|참|복|평등|완전|투명|충분|능|합리)"
                            + "|(?<![가-힣])비(?:공식|공개|정상|현실|효율|핵화|협조|무장|영리|상식|민주|우호)"
                            + "|(?<![가-힣])무(?:죄|소속|관|의미|효|책임|기한|조건|승부|혐의|차별|능|관심|사히)"
                            + "|(?<![가-힣])미(?:완|성년|달|숙|흡|해결|확인|정|납|등록|혼|공개|수)",
                    Map.of(
                            Kind.REFUSE,
                            "거부|거절|반대|부인[하했]|항의|반발|저항",
                            Kind.PREVENT,
                            "(?<!마)막[다았을는으기지]|방지|금지|중단|멈|취소|피하|피할|무시",
                            Kind.FAIL,
                            "실패|잃|부족|어려[운움웠워]|놓치|드물|힘들",
                            Kind.EXCEPT,
                            "제외|외에|만|까지|전에|대신|너무",
                            Kind.ATTEMPT,
                            "미수|시도|거의")),
            "ar",
            of(
                    "لا سيما|ليس فقط|لا يزال|ما زال|لا تزال|مازال|ولا سيما",
                    "(?<!\\p{L})(?:و|ف)?(?:لا|لم|لن|ليس|ليست|ليسوا)(?!\\p{L})",
                    "(?<!\\p{L})(?:و|ف|ب|أ|ك)?(?:لا|لم|لن|ليس|ليست|ليسوا|غير|دون|بدون|عدم|بلا|ما لم|ألا|وإلا|إلا)(?!\\p{L})",
                    Map.of(
                            Kind.REFUSE,
                            "رفض|يرفض|عارض|معارض|نف[ىي]|أنكر|احتج|ضد|مقاوم",
                            Kind.PREVENT,
                            "منع|يمنع|تجنب|أوقف|وقف|حظر|ألغ|تجاهل|توقف",
                            Kind.FAIL,
                            "فشل|خسر|فقد|صعب|نقص|نادر|قليل",
                            Kind.EXCEPT,
                            "إلا|سوى|فقط|حتى|قبل|بدلا|باستثناء|خارج|بعيد|لكن",
                            Kind.ATTEMPT,
                            "محاولة|حاول|كاد")));

    private static NegationWords of(String none, String plain, String strong, Map<Kind, String> instead) {
        var patterns = new java.util.EnumMap<Kind, Pattern>(Kind.class);
        instead.forEach((kind, words) -> patterns.put(kind, pattern(words)));
        return new NegationWords(pattern(none), pattern(plain), pattern(strong), patterns);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, FLAGS);
    }

    static Optional<NegationWords> of(Language language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language.primary()));
    }

    /** The words with spaces for what only looks like a negation. */
    String masked(String words) {
        return none.matcher(words).replaceAll(r -> " ".repeat(r.group().length()));
    }

    /** How many words of each kind the passage has, in the order of {@link Kind}. */
    List<Integer> instead(String words) {
        var counts = new ArrayList<Integer>();
        for (var kind : Kind.values()) {
            var pattern = instead.get(kind);
            counts.add(
                    pattern == null ? 0 : (int) pattern.matcher(words).results().count());
        }
        return counts;
    }
}
