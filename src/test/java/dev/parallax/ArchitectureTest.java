package dev.parallax;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The package table of ARCHITECTURE.md. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("lexicon", List.of("text")),
            Map.entry("alignment", List.of("text", "lexicon")),
            Map.entry("difference", List.of("text", "lexicon")),
            Map.entry("check", List.of("text", "lexicon", "alignment", "difference")),
            Map.entry("collation", List.of("text", "lexicon", "alignment", "difference", "check")),
            Map.entry("dossier", List.of("text", "lexicon", "check", "collation")),
            Map.entry("review", List.of("text", "collation", "dossier")),
            Map.entry("archive", List.of("text", "lexicon", "check", "collation", "dossier", "review", "glossary")),
            Map.entry("glossary", List.of("text", "lexicon", "dossier")),
            Map.entry("ingest", List.of("text", "dossier")),
            Map.entry(
                    "report",
                    List.of(
                            "text",
                            "lexicon",
                            "alignment",
                            "difference",
                            "check",
                            "collation",
                            "dossier",
                            "review",
                            "archive")),
            Map.entry(
                    "cli",
                    List.of(
                            "text",
                            "lexicon",
                            "alignment",
                            "difference",
                            "check",
                            "collation",
                            "dossier",
                            "review",
                            "archive",
                            "ingest",
                            "report")),
            Map.entry(
                    "ui",
                    List.of(
                            "text",
                            "lexicon",
                            "alignment",
                            "difference",
                            "check",
                            "collation",
                            "dossier",
                            "review",
                            "archive",
                            "glossary",
                            "ingest",
                            "report")));

    private static final Set<String> PURE = Set.of("text", "lexicon", "alignment", "difference", "check", "collation");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.parallax");

    @Test
    void every_package_is_in_the_table() {
        var packages = new TreeSet<String>();
        classes.forEach(c -> {
            var parts = c.getPackageName().split("\\.");
            if (parts.length > 2) {
                packages.add(parts[2]);
            }
        });
        assertThat(MAY_USE.keySet()).containsAll(packages);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_uses_only_what_the_table_allows(String name) {
        var others = MAY_USE.keySet().stream()
                .filter(p -> !p.equals(name) && !MAY_USE.get(name).contains(p))
                .map(p -> "dev.parallax." + p + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.parallax." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.parallax").or(resideInAnyPackage(others)))
                .allowEmptyShould(true)
                .check(classes);
    }

    @ParameterizedTest
    @MethodSource("purePackages")
    void text_to_collation_know_no_framework_database_or_clock(String name) {
        noClasses()
                .that()
                .resideInAPackage("dev.parallax." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "java.sql..", "javax.sql..")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void only_ui_knows_vaadin() {
        noClasses()
                .that(resideOutsideOfPackage("dev.parallax.ui.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(classes);
    }

    @Test
    void only_difference_knows_java_diff_utils() {
        noClasses()
                .that(resideOutsideOfPackage("dev.parallax.difference.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.difflib..")
                .check(classes);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void storage_is_used_by_its_owner_only(String name) {
        noClasses()
                .that(resideOutsideOfPackage("dev.parallax." + name + ".."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.parallax." + name + ".store..")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void packages_form_no_cycle() {
        SlicesRuleDefinition.slices()
                .matching("dev.parallax.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    static Set<String> packages() {
        return MAY_USE.keySet();
    }

    static Set<String> purePackages() {
        return PURE;
    }
}
