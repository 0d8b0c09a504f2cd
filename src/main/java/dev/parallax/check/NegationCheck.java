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
    private static final Pattern CHINESE_PLAIN = Pattern.compile(
            "没有(?!人不|一个不)|没(?=[能想被让给说做去来])|尚未|从未|并未|未能|未曾|未被|未(?=[获见作予发达]|经证实)|不会|不能|不是(?!很)|并不|从不|绝不|决不|不再|不愿|不想|不应|不该|不允许|不知道|不同意|不需要|不要(?!紧)|不寻求|不打算|无法|并非|并没有|毫无|无意|不存在|不可能");
    private static final Pattern CHINESE_BROAD = Pattern.compile(
            "[不没未无非否难拒缺勿莫别免失禁防反退停止少仅只唯除才]|很少|甚少|毫|几乎|以外|之外|取消|避|阻|罕|哪|岂|何|微|拖|空|闲|裸|输|绝|错|怀疑|质疑|低|尽管|虽|却|但");
    private static final Pattern JAPANESE_PLAIN = Pattern.compile(
            "(?:し|れ|ら|か|せ|き|え|て|で|い|わ|は|が|も)なかった|ていない|ていなかった|ではない|ではなかった|できない|できなかった|しない|されない|ずに|ません|わけではない|はない");
    private static final Pattern JAPANESE_BROAD =
            Pattern.compile("[無非未不否]|な[いかくけ]|ず|ぬ|ませ|まい|のみ|だけ|しか|以外|拒|断|失|欠|難|禁|防|反|止|避");
    private static final Pattern ENGLISH_PLAIN = Pattern.compile(
            "\\b(?:not(?! only| just| merely| least)|never|cannot|nobody|no one|nothing|nowhere|neither|(?:do|does|did|is|are|was|were|has|have|had|would|wo|ca|could|should|must|need)n[’']t)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH_BROAD = Pattern.compile(
            "\\b(?:not|no|non|none|nor|never|neither|nobody|nothing|nowhere|without|cannot|hardly|barely|scarcely|seldom|rarely|little|few|fewer|less|least|only|unless|until|instead|rather|than|except|but|against|free|short|avoid\\w*|prevent\\w*|stop\\w*|fail\\w*|lack\\w*|refus\\w*|den(?:y|ie\\w+|ial)|reject\\w*|declin\\w*|oppos\\w*|ban\\w*|absen\\w*|miss\\w*|ceas\\w*|forbid\\w*|forbad\\w*|prohibit\\w*|rule[sd]? out|ruling out|exclu\\w*|beyond|far from|too|yet|hard|difficult|struggl\\w*|stay\\w* out|keep\\w* from|keep\\w* away|lost|los[et]\\w*|end\\w*|block\\w*|hold\\w* back|out of|zero|vain|escap\\w*|waive\\w*|ignor\\w*|neglect\\w*|anything|any|anyone|ever|last|un\\w{3,}|in(?:ability|capable|complete|correct|sufficient|adequate|evitable|dependen\\w+|valid|visible|conclusive|accurate|different|effective|significant|tolera\\w+)|im(?:possible|mune|balance\\w*|proper)|ir(?:relevant|regular|responsible)|il(?:legal|licit)|dis\\w{4,}|non-?\\w+|\\w+less)\\b|n[’']t\\b",
            Pattern.CASE_INSENSITIVE);

    private record Language(Pattern plain, Pattern broad) {}

    private static final Language ENGLISH = new Language(ENGLISH_PLAIN, ENGLISH_BROAD);
    private static final Language CHINESE = new Language(CHINESE_PLAIN, CHINESE_BROAD);
    private static final Language JAPANESE = new Language(JAPANESE_PLAIN, JAPANESE_BROAD);

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
        String original = pair.sourceWords();
        String translation = pair.targetWords();
        Matcher lost = source.plain.matcher(original);
        if (!target.broad.matcher(translation).find() && lost.find()) {
            var place = new Span(lost.start(), lost.end());
            String message = "The original’s negation (%s) is lost.".formatted(lost.group());
            findings.add(new Finding(id(), Severity.ERROR, message, pair.wholeTarget(), pair.source(place)));
        }
        Matcher gained = target.plain.matcher(translation);
        if (!source.broad.matcher(original).find() && gained.find()) {
            var place = new Span(gained.start(), gained.end());
            String message = "“%s” is not in the original.".formatted(gained.group());
            findings.add(new Finding(id(), Severity.ERROR, message, pair.target(place), pair.wholeSource()));
        }
    }
}
