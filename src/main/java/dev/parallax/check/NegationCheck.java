package dev.parallax.check;

import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A negation on one side of a bead only.
 *
 * <p>Idea: a plain negation (没有, 未, "not") counts as lost only if the other side has nothing that could carry it, and
 * the list of what could is long ("fail", "without", "un-", 难以, 拒绝). Beads of more than two sentences a side hold too
 * much for this to tell.
 */
final class NegationCheck implements Check {
    private static final Pattern CHINESE_NONE = Pattern.compile(
            "不过|不仅|不但|不断|不少|不同|不久|不得不|不管|不论|无论|不止|不只|不光|不妨|不惜|不禁|不由|不料|不一|非常|非洲|除非|是非|未来|无数|无线|无人机|无疑|免费|是否|能否|可否|与否"
                    + "|差不多|了不起|不丹|会不会|能不能|要不要|有没有|是不是|莫斯科|没收|不能不|不是不|无不|无非|不无|未免|莫非|别人|特别|区别|个别|分别|性别|级别|别墅|告别|差别|识别|类别|辨别"
                    + "|别的|莫雷|莫拉|莫尔|莫罗|莫里|莫阿|莫妮|无锡|未婚夫|未婚妻|布莱尼姆|不列颠|不来梅|不莱梅");
    private static final Pattern CHINESE_PLAIN = Pattern.compile(
            "没有(?!人不|一个不)|没(?=[能想被让给说做去来])|尚未|从未|并未|未能|未曾|未被|未(?=[获见作予发达]|经证实)|不会|不能|不是(?!很)|并不|从不|绝不|决不|不再|不愿|不想|不应|不该|不允许|不知道|不同意|不需要|不要(?!紧)|不寻求|不打算|无法|并非|毫无|无意|不存在|不可能");
    private static final Pattern CHINESE_BROAD = Pattern.compile(
            "[不没未无非否别莫勿毋]|难以|难于|很难|拒绝|拒不|缺乏|缺少|避免|禁止|防止|失去|停止|以免|免于|免受|鲜有|很少|罕见|除了|除此|而已|只有|仅仅|取消|退出|反对|阻止|丧失|失败|失踪|哪[里能有]|怎[么能]|何必|岂|裸|以外|之前|直到|才|鲜为人知|匿名|欠|逃");
    private static final Pattern JAPANESE_NONE =
            Pattern.compile("少なく|なくては|なければなら|ないといけ|だけでなく|かもしれない|間違いな|に違いな|はずだ|とんでもな|無料|無線|非常|未来|未明|不動産|無人");
    private static final Pattern JAPANESE_PLAIN = Pattern.compile(
            "(?:し|れ|ら|か|せ|き|え|て|で|い|わ|は|が|も)なかった|ていない|ていなかった|ではない|ではなかった|できない|できなかった|しない|されない|ずに|ません|わけではない|はない");
    private static final Pattern JAPANESE_BROAD =
            Pattern.compile("[無非未不否]|な[いかくけ]|ず|ぬ|ませ|まい|のみ|しか|以外|拒|断|失|欠|難|禁|防|反|止|避");
    private static final Pattern ENGLISH_NONE = Pattern.compile(
            "\\b(?:cannot (?:but|help)|not (?:only|just|merely|least|to mention|simply|solely|so much|too|always)|whether or not|or not|if not|why not|isn[’']t it|aren[’']t (?:you|they)|don[’']t you|can[’']t (?:wait|help)|not until|nothing but|none other|no (?:longer|doubt|wonder|matter|sooner))\\b|not [\u201c\"]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH_PLAIN = Pattern.compile(
            "\\b(?:not|never|cannot|nobody|no one|nothing|nowhere|neither)\\b|\\b(?:do|does|did|is|are|was|were|has|have|had|would|wo|ca|could|should|must|need)n[’']t\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH_BROAD = Pattern.compile(
            "\\b(?:not|no|non|none|nor|never|neither|nobody|nothing|nowhere|without|cannot|hardly|barely|scarcely|seldom|rarely|little|few|fewer|less|least|only|unless|until|instead|rather|than|except|but|against|free|short|avoid\\w*|prevent\\w*|stop\\w*|fail\\w*|lack\\w*|refus\\w*|den(?:y|ie\\w+|ial)|reject\\w*|declin\\w*|oppos\\w*|ban\\w*|absen\\w*|miss\\w*|ceas\\w*|forbid\\w*|forbad\\w*|prohibit\\w*|rule[sd]? out|ruling out|exclu\\w*|beyond|far from|too|yet|hard|difficult|struggl\\w*|stay\\w* out|keep\\w* from|keep\\w* away|lost|los[et]\\w*|end\\w*|block\\w*|hold\\w* back|out of|zero|vain|escap\\w*|waive\\w*|ignor\\w*|neglect\\w*|anything|any|anyone|ever|last|un\\w{3,}|in(?:ability|capable|complete|correct|sufficient|adequate|evitable|dependen\\w+|valid|visible|conclusive|accurate|different|effective|significant|tolera\\w+)|im(?:possible|mune|balance\\w*|proper)|ir(?:relevant|regular|responsible)|il(?:legal|licit)|dis\\w{4,}|non-?\\w+|\\w+less)\\b|n[’']t\\b",
            Pattern.CASE_INSENSITIVE);

    private record Language(Pattern none, Pattern plain, Pattern broad) {}

    private static final Language ENGLISH = new Language(ENGLISH_NONE, ENGLISH_PLAIN, ENGLISH_BROAD);
    private static final Language CHINESE = new Language(CHINESE_NONE, CHINESE_PLAIN, CHINESE_BROAD);
    private static final Language JAPANESE = new Language(JAPANESE_NONE, JAPANESE_PLAIN, JAPANESE_BROAD);

    @Override
    public String id() {
        return "negation";
    }

    @Override
    public List<Finding> find(Material material) {
        var original = material.original();
        var source = original == null ? null : language(original.language());
        var target = language(material.translation().language());
        if (source == null || target == null) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        for (var pair : material.pairs()) {
            if (!pair.isOneSided()
                    && pair.sources().size() <= 3
                    && pair.targets().size() <= 3) {
                compare(pair, source, target, findings);
            }
        }
        return findings;
    }

    private static @Nullable Language language(dev.parallax.text.Language language) {
        return switch (language.primary()) {
            case "en" -> ENGLISH;
            case "zh" -> CHINESE;
            case "ja" -> JAPANESE;
            default -> null;
        };
    }

    private void compare(Pair pair, Language source, Language target, List<Finding> findings) {
        String original = masked(source.none, pair.sourceWords());
        String translation = masked(target.none, pair.targetWords());
        Matcher lost = source.plain.matcher(original);
        if (!target.broad.matcher(pair.targetWords()).find() && lost.find()) {
            var place = new Span(lost.start(), lost.end());
            String message = "The original’s negation (%s) is lost.".formatted(lost.group());
            findings.add(new Finding(id(), Severity.ERROR, message, pair.wholeTarget(), pair.source(place)));
        }
        var plain = spans(target.plain, translation);
        int extra = plain.size() - spans(source.broad, original).size();
        if (extra > 0) {
            for (var place : plain) {
                String message = "“%s” seems not to be in the original.".formatted(place.in(translation));
                findings.add(new Finding(id(), Severity.ERROR, message, pair.target(place), pair.wholeSource()));
            }
        }
    }

    private static List<Span> spans(Pattern pattern, String words) {
        return pattern.matcher(words)
                .results()
                .map(r -> new Span(r.start(), r.end()))
                .toList();
    }

    /** The words with spaces for what only looks like a negation. */
    private static String masked(Pattern none, String words) {
        return none.matcher(words).replaceAll(r -> " ".repeat(r.group().length()));
    }
}
