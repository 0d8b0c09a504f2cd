package dev.parallax.dossier.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the home folder cannot be used, instead of a stack trace. */
class HomeFailureAnalyzer extends AbstractFailureAnalyzer<HomeException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, HomeException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), rootFailure);
    }
}
