package hearth.jobs;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hearth.jobs");

    @Test
    void theRulesLookAtTheWholeModule() {
        assertThat(CLASSES).hasSizeGreaterThan(90);
        assertThat(CLASSES.contain("hearth.jobs.Main")).isTrue();
    }

    @Test
    void dataFlowsOneWayThroughThePackages() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("commands")
                .definedBy("hearth.jobs")
                .layer("extract")
                .definedBy("hearth.jobs.extract")
                .layer("conform")
                .definedBy("hearth.jobs.conform")
                .layer("mart")
                .definedBy("hearth.jobs.mart")
                .layer("published")
                .definedBy("hearth.jobs.published")
                .layer("strategy")
                .definedBy("hearth.jobs.strategy")
                .layer("local")
                .definedBy("hearth.jobs.local")
                .layer("sufficiency")
                .definedBy("hearth.jobs.sufficiency")
                .layer("synthetic")
                .definedBy("hearth.jobs.synthetic..")
                .layer("bench")
                .definedBy("hearth.jobs.bench")
                .layer("load")
                .definedBy("hearth.jobs.load")
                .layer("progress")
                .definedBy("hearth.jobs.progress")
                .layer("lake")
                .definedBy("hearth.jobs.lake")
                .whereLayer("commands")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("bench")
                .mayOnlyBeAccessedByLayers("commands")
                .whereLayer("extract")
                .mayOnlyBeAccessedByLayers("conform", "load", "published", "bench", "commands")
                .whereLayer("load")
                .mayOnlyBeAccessedByLayers("commands")
                .whereLayer("conform")
                .mayOnlyBeAccessedByLayers("load", "commands")
                .whereLayer("mart")
                .mayOnlyBeAccessedByLayers("conform", "load", "published", "bench", "commands")
                .whereLayer("published")
                .mayOnlyBeAccessedByLayers("bench", "commands")
                .whereLayer("strategy")
                .mayOnlyBeAccessedByLayers("published", "commands")
                .whereLayer("local")
                .mayOnlyBeAccessedByLayers("commands")
                .whereLayer("sufficiency")
                .mayOnlyBeAccessedByLayers("commands")
                .whereLayer("synthetic")
                .mayOnlyBeAccessedByLayers("bench", "commands")
                .whereLayer("lake")
                .mayOnlyBeAccessedByLayers("load", "conform", "mart", "published", "strategy", "local", "commands")
                .whereLayer("progress")
                .mayOnlyBeAccessedByLayers("load", "published", "bench", "commands")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("hearth.jobs.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachRoomOfTheSyntheticEnglandUsesOnlyThoseBelowIt() {
        List<String> rooms = Stream.of(".random", ".place", ".life", ".returns", ".published", "")
                .map("hearth.jobs.synthetic"::concat)
                .toList();
        for (int i = 0; i < rooms.size(); i++) {
            noClasses()
                    .that()
                    .resideInAPackage(rooms.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(rooms.subList(i + 1, rooms.size()).toArray(String[]::new))
                    .allowEmptyShould(false)
                    .check(CLASSES);
        }
    }

    @Test
    void onlyCommandsAndProgressPrintLines() {
        noClasses()
                .that()
                .resideOutsideOfPackages("hearth.jobs", "hearth.jobs.progress")
                .should()
                .callMethod(PrintWriter.class, "println", String.class)
                .check(CLASSES);
    }

    @Test
    void commandsWriteThroughTheirCommandLineOnly() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void nothingLogsByJavasOwnMeans() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..")
                .check(CLASSES);
    }

    @Test
    void onlyCommandsKnowTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hearth.jobs")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void whatReadsReturnsAndMakesUpLivesNeedsNoSpark() {
        noClasses()
                .that()
                .resideInAnyPackage("hearth.jobs.extract", "hearth.jobs.synthetic..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.spark.."))
                .check(CLASSES);
    }

    @Test
    void theChildrensHistoriesAreMadeWithoutSpark() {
        noClasses()
                .that(simpleName("AuthorityConformer")
                        .or(simpleName("SubmissionHistory"))
                        .or(simpleName("AuthorityResult"))
                        .or(simpleName("ChildKey")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.spark.."))
                .check(CLASSES);
    }
}
