package dev.parallax.difference;

import java.util.List;
import java.util.Set;

/** What a word does in its sentence. */
enum WordKind {
    CONTENT,
    /** Articles, prepositions, pronouns, auxiliaries, particles: there are few of them, and each occurs often. */
    FUNCTION,
    PUNCTUATION;

    private static final Set<String> FUNCTION_WORDS = Set.copyOf(List.of("""
            a an the this that these those of to in on at by for with from as and or but nor if than then so into onto
            over under between during after before since until till about against through within without upon is are
            was were be been being am do does did has have had having will would shall should can could may might must
            it its he his him she her they their them we our us you your i my me who whom whose which what there here
            's s also such both all any some each other another more most up out off when while where whether because
            though although
            的 了 是 在 和 与 将 对 为 也 之 等 及 就 并 地 得 着 过 被 把 向 从 由 于
            の に は を が と で も た て し だ へ や な れ さ 等 など から まで する した て いる ある こと
            """.split("\\s+")));

    static WordKind of(String folded) {
        if (folded.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return PUNCTUATION;
        }
        return FUNCTION_WORDS.contains(folded) ? FUNCTION : CONTENT;
    }
}
