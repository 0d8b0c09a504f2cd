package dev.parallax.check;

import java.util.List;

/** Names of the translation that nothing in the original stands for, or that its characters cannot be read as. */
final class NameCheck implements Check {
    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.hasOriginal() ? evidence.names().wrongNames() : List.of();
    }
}
