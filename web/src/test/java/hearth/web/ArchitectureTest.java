package hearth.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

@AnalyzeClasses(packages = "hearth.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** From the ground up; the root (command line, address space) and the templates may use them all. */
    private static final List<String> ROOMS = List.of(
            "query",
            "access",
            "serving",
            "area",
            "figure",
            "chart",
            "site",
            "export",
            "event",
            // features
            "rows",
            "reconciliation",
            "catalogue",
            "benchmark",
            "authorities",
            "inyear",
            "groups",
            "compare",
            "scorecard",
            "sufficiency",
            "indicator",
            "quality",
            "home",
            "help",
            "data",
            "workbench",
            "dashboard",
            "notebook");

    @ArchTest
    static final ArchRule FEATURES_DEPEND_DOWNWARDS_IN_THE_LISTED_ORDER_AND_GROUND_ROOMS_ON_NO_FEATURE =
            ArchRuleDefinition.classes().should(new ArchCondition<>("use rooms below their own only") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    user.getDirectDependenciesFromSelf().stream()
                            .filter(use -> use.getTargetClass().getPackageName().startsWith("hearth.web"))
                            .filter(use -> floor(use.getTargetClass()) > floor(user))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(user, use.getDescription())));
                }
            });

    private static int floor(JavaClass type) {
        String[] path = type.getPackageName().split("\\.");
        if (path.length == 2 || path[2].equals("templates")) {
            return ROOMS.size();
        }
        int floor = ROOMS.indexOf(path[2]);
        if (floor < 0) {
            throw new IllegalStateException("no floor is given for the package " + type.getPackageName());
        }
        return floor;
    }

    @ArchTest
    static final ArchRule NO_PACKAGES_DEPEND_ON_EACH_OTHER =
            slices().matching("hearth.web.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THERE_IS_NO_SPARK_IN_THE_WEB =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.spark..", "hearth.jobs..");

    @ArchTest
    static final ArchRule ONLY_SERVING_READS_DELTA = noClasses()
            .that()
            .resideOutsideOfPackage("hearth.web.serving")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.delta..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule ONLY_THE_SITE_AND_ROUTES_KNOW_HTTP = noClasses()
            .that()
            .resideOutsideOfPackages("hearth.web", "hearth.web.site")
            .and()
            .haveSimpleNameNotEndingWith("Routes")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "jakarta.servlet..");
}
