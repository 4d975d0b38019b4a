package hearth.web;

import java.nio.file.Files;
import java.nio.file.Path;

/** The synthetic England that {@code hearth.jobs.DemoTruthTest} leaves, loaded once a build for all tests of it. */
public final class Demo {
    private static final Path FOLDER = Path.of("../jobs/target/demo");

    private Demo() {}

    public static Path warehouse() {
        Path warehouse = FOLDER.resolve("warehouse");
        if (!Files.exists(warehouse.resolve("ops_release"))) {
            throw new IllegalStateException(
                    "there is no demo at " + warehouse.toAbsolutePath().normalize()
                            + "; make it with: mvn -pl jobs -am test -Dtest=DemoTruthTest -Dsurefire.failIfNoSpecifiedTests=false");
        }
        return warehouse;
    }
}
