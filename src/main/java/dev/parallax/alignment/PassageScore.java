package dev.parallax.alignment;

/**
 * Weighs the evidence for a pair of sentences into the probability that they say the same: a logistic regression, fitted
 * on the project's sample dossiers, of each pair of paragraphs that belong together the best pair of sentences.
 *
 * <p>The pair's meaning and words count twice: by themselves, and by how far they are behind the best pair of the same
 * base sentence and of the same coverage sentence, because what is close for one sentence is what all have in common
 * for another. Order counts for nothing. A shared quotation is proof by itself, however different the rest.
 *
 * <p>Cost: that of the evidence. Limits: fitted on four dossiers of one house's writing; {@code PassageFigures} (among the tests)
 * prints what other thresholds would give: between two English texts F1 hardly changes from 0.35 to 0.5.
 *
 * @param threshold the probability from which a pair is a match, where F1 is best on those dossiers
 */
record PassageScore(
        double threshold,
        double bias,
        double meaning,
        double words,
        double quantities,
        double runs,
        double meaningBehindBase,
        double meaningBehindCoverage,
        double wordsBehindBase,
        double wordsBehindCoverage) {
    /** Two texts in English, read by the sentence model. */
    static final PassageScore BY_MEANING = new PassageScore(0.4, -5.5, 6, 5.2, 1.25, 0.75, 3.6, 3.2, 0, 4.4);

    /** Two texts in one language. */
    static final PassageScore BY_WORDS = new PassageScore(0.4, -4.25, 0, 7.5, 1.35, 2, 0, 0, 3.2, 7.3);

    /** Two texts in different languages. */
    static final PassageScore ACROSS_LANGUAGES = new PassageScore(0.2, -4.15, 0, 10, 2.3, 0, 0, 0, 5.4, 7.8);

    private static final double PROOF = 1;

    static PassageScore of(PassageMethod method) {
        return switch (method) {
            case MEANING -> BY_MEANING;
            case WORDS -> BY_WORDS;
            case ACROSS_LANGUAGES -> ACROSS_LANGUAGES;
        };
    }

    Grid of(PassageEvidence evidence) {
        var meaningBehindBestOfBase = evidence.meaning().behindBestOfBase();
        var meaningBehindBestOfCoverage = evidence.meaning().behindBestOfCoverage();
        var wordsBehindBestOfBase = evidence.words().behindBestOfBase();
        var wordsBehindBestOfCoverage = evidence.words().behindBestOfCoverage();
        var grid = evidence.words().values();
        return Grid.of(grid.length, grid.length == 0 ? 0 : grid[0].length, (i, j) -> {
            double sum = bias
                    + meaning * evidence.meaning().at(i, j)
                    + words * evidence.words().at(i, j)
                    + quantities * Math.log1p(evidence.quantities().at(i, j))
                    + runs * Math.log1p(evidence.runs().at(i, j))
                    + meaningBehindBase * meaningBehindBestOfBase.at(i, j)
                    + meaningBehindCoverage * meaningBehindBestOfCoverage.at(i, j)
                    + wordsBehindBase * wordsBehindBestOfBase.at(i, j)
                    + wordsBehindCoverage * wordsBehindBestOfCoverage.at(i, j);
            double probability = 1 / (1 + Math.exp(-sum));
            double quotation = evidence.quotations().at(i, j);
            return quotation >= PROOF ? Math.max(probability, 1 - Math.exp(-2 * quotation)) : probability;
        });
    }
}
