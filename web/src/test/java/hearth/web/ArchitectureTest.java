package hearth.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "hearth.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
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
}
