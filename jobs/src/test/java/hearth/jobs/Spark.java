package hearth.jobs;

import hearth.jobs.lake.SparkSessions;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one Spark session for the whole run. Spark interprets expressions, as it takes longer to compile them than
 * to count a few rows; a test of many rows says {@link Compiled}.
 */
public class Spark implements BeforeAllCallback, ParameterResolver {
    @Override
    public void beforeAll(ExtensionContext context) {
        compile(false);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public SparkSession resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return session();
    }

    public static SparkSession session() {
        return SparkSessions.start("local[1]");
    }

    private static void compile(boolean isWanted) {
        // Of a few rows each stage of a query would be a job of its own.
        session().conf().set("spark.sql.adaptive.enabled", isWanted);
        session().conf().set("spark.sql.codegen.wholeStage", isWanted);
        session().conf().set("spark.sql.codegen.factoryMode", isWanted ? "FALLBACK" : "NO_CODEGEN");
    }

    /** The same session, with expressions compiled as they are outside of tests. */
    public static final class Compiled extends Spark {
        @Override
        public void beforeAll(ExtensionContext context) {
            compile(true);
        }
    }
}
