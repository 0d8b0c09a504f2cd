package dev.parallax.alignment;

/**
 * Where direct speech runs on from one sentence to the next.
 *
 * <p>Idea: a translation keeps what is quoted together, so that a bead ends inside a quotation on both sides or on
 * neither. Opening and closing marks are told apart by their shape or, for straight ones and apostrophes, by the letters
 * and spaces around them. Limits: a mark that is never closed is taken for closed after a few sentences.
 *
 * @param open for each place between sentences, whether it stands inside a quotation
 * @param starts for each sentence, whether it begins with an opening mark
 */
record Quotations(boolean[] open, boolean[] starts) {
    private static final int FORGOTTEN = 12;

    static Quotations of(java.util.List<String> sentences) {
        var open = new boolean[sentences.size() + 1];
        var starts = new boolean[sentences.size()];
        boolean inside = false;
        int since = 0;
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            for (int at = 0; at < sentence.length(); at++) {
                int turn = turn(sentence, at, inside);
                if (turn != 0) {
                    inside = turn > 0;
                    since = 0;
                    starts[i] |= turn > 0 && at <= 1;
                }
            }
            since++;
            if (since > FORGOTTEN) {
                inside = false;
            }
            open[i + 1] = inside;
        }
        return new Quotations(open, starts);
    }

    /** 1 where a mark opens a quotation, -1 where it closes one, 0 elsewhere. */
    private static int turn(String sentence, int at, boolean inside) {
        char mark = sentence.charAt(at);
        return switch (mark) {
            case '“', '„', '«', '「', '『', '‘' -> mark == '“' && inside && endsAt(sentence, at) ? -1 : 1;
            case '”', '»', '」', '』' -> -1;
            case '"' -> startsAt(sentence, at) && !inside ? 1 : -1;
            case '\'', '’' -> startsAt(sentence, at) && mark == '\'' ? 1 : inside && endsAt(sentence, at) ? -1 : 0;
            default -> 0;
        };
    }

    private static boolean startsAt(String sentence, int at) {
        boolean before =
                at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)) && !isStop(sentence.charAt(at - 1));
        boolean after = at + 1 < sentence.length() && !Character.isWhitespace(sentence.charAt(at + 1));
        return before && after;
    }

    private static boolean endsAt(String sentence, int at) {
        boolean before = at > 0 && isStop(sentence.charAt(at - 1));
        boolean after = at + 1 == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(at + 1));
        return before && after;
    }

    private static boolean isStop(char c) {
        return ".,!?…—;:。！？，".indexOf(c) >= 0;
    }
}
