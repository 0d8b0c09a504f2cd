package dev.parallax.check;

import java.util.List;

/**
 * The words of a language that say how sure, how obliged and how trusted a statement is, as regular expressions.
 *
 * <p>The first of each kind are narrow lists of what surely means it, the wide ones list whatever could stand behind an
 * English word. Endings are open ({@code \p{L}*}) where the language inflects.
 *
 * @param maybe says that something may be so
 * @param must says that something has to be
 * @param doubts keeps its distance from what somebody says
 * @param admits says that somebody admits
 * @param sourced names where a statement comes from
 * @param soCalled sets itself apart from a word
 * @param unsure wide: could stand behind "may" or "perhaps"
 * @param accuses wide: could stand behind "claimed" or "alleged"
 */
record LanguageWords(
        String language,
        String maybe,
        String must,
        String doubts,
        String admits,
        String sourced,
        String soCalled,
        String unsure,
        String accuses) {

    static final List<LanguageWords> ALL = List.of(
            new LanguageWords(
                    "de",
                    whole("möglicherweise|vielleicht|womöglich|eventuell|könnten?(?! nicht)|dürften?(?! nicht)"),
                    whole("müssen|muss|mussten?|unbedingt|zwingend"),
                    whole("behaupte(?:t|n|te|ten)|angeblich\\p{L}*|vorgeblich"),
                    whole("räum(?:t|te|ten|en) [^.;]{0,60} ein|eingeräumt|zugegeben|gestand(?:en)?"),
                    whole("(?:Medien)?berichten zufolge|nach Angaben (?:von|der|des|eines|einer)|zufolge"),
                    whole("so ?genannt\\p{L}*"),
                    "könn|dürf|mögl|viell|wohl|wahrsch|eventuell|vermut|soll|würd|wenn|falls|(?<!\\p{L})ob(?!\\p{L})|schein|erlaub|mag|möge|hoff|kann|droh|befürcht|Gefahr|etwa",
                    "behaupt|angeblich|vorgeblich|vorw[iuü]rf|beschuldig|bezichtig|beteuer|erklär|an(?:gab|gegeben)|gibt an|geltend|zufolge|unterstell|soll|mutmaßlich|anschuldig|sagt"),
            new LanguageWords(
                    "fr",
                    whole("peut-être|il se peut|pourrai(?:t|ent)|éventuellement"),
                    whole("doi(?:t|vent)|devr(?:a|ont)|il fau(?:t|dra)|impérativement"),
                    whole("prétend(?:s|ent|ait|aient|u|us|ue|ues|ument)?|soi-disant"),
                    whole(
                            "avou(?:é|e|ent|ait)|admis|admet(?:tent)?|concéd\\p{L}*|reconnaît(?:re)?|reconnaissent|a(?:vait)? reconnu"),
                    whole("selon (?:les|le|la|l[’']|des|un|une|plusieurs|certains)|d[’']après (?:les|le|la|l[’']|des)"),
                    whole("soi-disant"),
                    "peut|peuv|pouv|pourr|puiss|possib|probabl|éventuel|(?<!\\p{L})si(?!\\p{L})|s[’']il|sembl|devrai|risqu|doute|aurai|serai|permis|autoris|espér|craint|\\p{L}{3,}rai(?:t|ent)",
                    "prétend|affirm|accus|alléga|allègu|assur|soutien|soutenu|soi-disant|présum|revendiqu|selon|déclar|dénonc|expliqu|dit"),
            new LanguageWords(
                    "es",
                    whole("quizás?|tal vez|posiblemente|podrían?|a lo mejor"),
                    whole("debe[n]?|deberán?|tienen? que|hay que|obligatoriamente"),
                    whole("supuest[oa]s?|supuestamente|presunt[oa]s?|presuntamente|alega(?:n|ba|ron)?|alegó"),
                    whole("reconoc(?:e|en|ió|ieron)|admit(?:e|en|ió|ieron)|confes(?:ó|aron)|confiesa[n]?"),
                    whole("según(?! (?:avanza|pasa|vaya))"),
                    whole("así llamad[oa]s?|mal llamad[oa]s?|autodenominad[oa]s?"),
                    "pued|pod[ríeía]|quiz|tal vez|posib|probab|acaso|(?<!\\p{L})si(?!\\p{L})|parec|supon|\\p{L}{2,}ría|permit|ojalá|esper|tem(?:e|or)|riesgo",
                    "afirm|asegur|alega|alegó|acus|supuest|presunt|sosten|sostien|sostuv|dice|dijo|denunci|según|reclam|declar|imput"),
            new LanguageWords(
                    "ru",
                    whole("возможно(?!ст)|может быть|не исключено|пожалуй|вероятно"),
                    whole("долж(?:ен|на|но|ны)|обязан(?:а|о|ы)?|необходимо"),
                    whole("якобы|утвержда(?:ет|ют|л|ла|ли)|мол"),
                    whole("призна(?:л|ла|ли|ет|ют|лся|лась|лись)"),
                    whole("по данным|по словам|по информации|согласно|как сообщ\\p{L}+"),
                    whole("так называем\\p{L}*"),
                    "мо[гж]|возмож|вероят|наверн|если|(?<!\\p{L})ли(?!\\p{L})|каж[еу]т|разреш|пусть|(?<!\\p{L})бы?(?!\\p{L})|будто|надеж|надею|опас|риск|видимо",
                    "утвержда|утвержден|якобы|заяв|обвин|предполаг|предположит|по словам|счита|сказал|говор|подозр"),
            new LanguageWords(
                    "ko",
                    "지도 모[른르]|일지도|가능성이 있|(?<!\\p{L})아마(?:도)?(?!\\p{L})",
                    "(?:해|아|어|여|와|워|돼|되어)야 (?:한다|합니다|했다|하며|할|한다고)|반드시",
                    "주장(?:했|한다|하고|하며|하는|하면서)",
                    "(?:잘못|혐의|사실|책임)\\p{L}* (?:인정|시인)|시인(?:했|하)|실토|자백",
                    "에 따르면|에 의하면|것으로 (?:알려졌|전해졌)",
                    "소위|이른바",
                    "수 ?있|수도|지도|아마|가능|모르|듯|것 같|면(?!\\p{L}{2})|까[?.]?|허용|우려|예상|전망|보인|추정|바라|희망",
                    "주장|혐의|의혹|고발|비난|말했|밝혔|추정|고소|따르면|전했"),
            new LanguageWords(
                    "ar",
                    whole("[وف]?ربما|من المحتمل|يحتمل|[وف]?لعل\\p{L}*"),
                    whole("[وف]?(?:يجب|ينبغي|يتعين)|لا ?بد"),
                    whole("[وف]?(?:[يت]?زعم\\p{L}*|ادع[ىت]\\p{L}*|يدعي\\p{L}*|ال?مزعوم\\p{L}*)"),
                    whole("[وف]?[يت]?عترف\\p{L}*|[وف]?اعترف\\p{L}*"),
                    whole("[وف]?(?:وفق[اًا]*|بحسب|حسب(?= (?:ما|ال))|نقلا عن)"),
                    whole("ما يسمى|ما يعرف|ما تسمى|المسم[ىا]\\p{L}*"),
                    "قد|ربما|مكن|حتمل|احتمال|لعل|إذا|(?<!\\p{L})لو(?!\\p{L})|يبدو|سمح|عسى|أمل|توقع|خشى|خطر",
                    "زعم|ادع|اتهم|اتهام|قال|أكد|أعلن|ذكر|صرح|يدعي|مزاعم|وفق|بحسب"));

    private static String whole(String words) {
        return "(?<!\\p{L})(?:" + words + ")(?!\\p{L})";
    }
}
