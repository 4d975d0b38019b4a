package hearth.warehouse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hearth.warehouse");

    @Test
    void theRulesLookAtTheWholeModule() {
        assertThat(CLASSES).hasSizeGreaterThan(70);
    }

    @Test
    void whatTheDataMeansNeedsJavaAndTwoReadersOfFilesOnly() {
        classes()
                .that()
                .resideOutsideOfPackage("hearth.warehouse.command")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "hearth.warehouse..",
                        "java..",
                        "org.jspecify.annotations..",
                        "org.snakeyaml.engine..",
                        "de.siegmar.fastcsv..")
                .check(CLASSES);
    }

    @Test
    void whatCommandLinesHaveInCommonNeedsTheirLibraryAndFiles() {
        classes()
                .that()
                .resideInAPackage("hearth.warehouse.command")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "hearth.warehouse.command",
                        "hearth.warehouse.file",
                        "java..",
                        "org.jspecify.annotations..",
                        "picocli..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("hearth.warehouse.command")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("hearth.warehouse.command")
                .check(CLASSES);
    }

    @Test
    void nothingReachesForFilesOfTheMachineTheNetworkOrADatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hearth.warehouse.file")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.logging..")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("hearth.warehouse.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void whatChildrenLiveThroughKnowsNothingOfTablesAndFigures() {
        noClasses()
                .that()
                .resideInAPackage("hearth.warehouse.care")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "hearth.warehouse.star",
                        "hearth.warehouse.table",
                        "hearth.warehouse.indicator",
                        "hearth.warehouse.benchmark")
                .check(CLASSES);
    }
}
