package hearth.jobs.conform;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.SparkSchemas;
import hearth.warehouse.ssda903.ReturnColumn;
import hearth.warehouse.ssda903.ReturnColumn.Need;
import hearth.warehouse.ssda903.ReturnTable;
import hearth.warehouse.star.CohortLookedAfter;
import hearth.warehouse.star.CohortLookedAfter12Months;
import hearth.warehouse.star.StarRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A column that a file lacks is not known: it is never read as no, nor as nothing that has ended. */
class AbsentColumnsTest {
    private static final Map<String, String> OTHER_TABLES = Map.of(
            "uasc", "%s,M,14/05/2008,01/02/2025",
            "reviews", "%s,14/05/2008,01/09/2024,PN1",
            "oc2", "%s,14/05/2008,12,SDQ1,1,1,1,1,1,1,0,1",
            "oc3", "%s,14/05/2008,YES,F2,B1",
            "ad1", "%s,14/05/2008,01/05/2024,01/06/2024,1,2,MF,L11",
            "placed_for_adoption", "%s,14/05/2008,01/05/2024,01/12/2024,RD1",
            "previous_permanence", "%s,14/05/2008,P1,301,01/02/2015",
            "missing", "%s,14/05/2008,M,01/06/2024,03/06/2024",
            "sw_episodes", "%s,14/05/2008,W1,01/05/2024,01/06/2024,MANAGE");

    @TempDir
    private Path root;

    /** The return with all tables, each with a row for the first and for the third child. */
    private static SpoiltReturn whole() {
        SpoiltReturn whole = new SpoiltReturn();
        whole.table("header").subList(1, SpoiltReturn.CHILDREN + 1).forEach(row -> {
            row.set(5, "0");
            row.set(6, "");
        });
        OTHER_TABLES.forEach((name, row) -> {
            List<List<String>> rows = new ArrayList<>();
            rows.add(new ArrayList<>(SpoiltReturn.LAYOUT.table(name).columnNames()));
            for (int child : List.of(1, 3)) {
                String id = whole.table("header").get(child).get(0);
                rows.add(new ArrayList<>(List.of(row.formatted(id).split(",", -1))));
            }
            whole.tables.put(name, rows);
        });
        return whole;
    }

    @TestFactory
    Stream<DynamicTest> whatAColumnWouldSayIsNotKnownWithoutIt() {
        Map<String, List<Row>> sound = rows(whole().conform(root.resolve("whole")));
        return whole().tables.keySet().stream()
                .map(SpoiltReturn.LAYOUT::table)
                .flatMap(table -> table.columns().stream().map(column -> test(table, column, sound)));
    }

    private DynamicTest test(ReturnTable table, ReturnColumn column, Map<String, List<Row>> sound) {
        String name = table.name() + "." + column.name();
        return DynamicTest.dynamicTest(name, () -> {
            SpoiltReturn without = whole();
            int place = without.column(table.name(), column.name());
            without.table(table.name()).forEach(row -> row.remove(place));

            AuthorityResult result = without.conform(root.resolve(name));

            assertThat(result.rejected().isEmpty()).isEqualTo(column.need() == Need.OPTIONAL);
            if (column.need() == Need.OPTIONAL) {
                assertThat(claims(sound, rows(result))).isEmpty();
            }
        });
    }

    /** The cells that say something else than they should, other than that nothing is known. */
    private static List<String> claims(Map<String, List<Row>> sound, Map<String, List<Row>> found) {
        List<String> claims = new ArrayList<>();
        assertThat(found.keySet()).isEqualTo(sound.keySet());
        sound.forEach((table, rows) -> {
            assertThat(found.get(table)).as(table).hasSameSizeAs(rows);
            for (int row = 0; row < rows.size(); row++) {
                Row before = rows.get(row);
                Row after = found.getOrDefault(table, List.of()).get(row);
                IntStream.range(0, before.length())
                        .filter(i -> !after.isNullAt(i) && !Objects.equals(after.get(i), before.get(i)))
                        .filter(i -> !String.valueOf(after.get(i)).matches("Not known|unknown|301-2025-.*"))
                        .forEach(i -> claims.add(table + " " + i + ": " + before.get(i) + " became " + after.get(i)));
            }
        });
        return claims;
    }

    private static Map<String, List<Row>> rows(AuthorityResult result) {
        Map<String, List<Row>> rows = new TreeMap<>();
        result.star()
                .forEach((kind, all) -> rows.put(
                        StarRow.tableOf(kind),
                        all.stream().map(SparkSchemas::row).toList()));
        return rows;
    }

    @Test
    void theEndOfTheStatusOfAnUnaccompaniedChildIsNotKnownWithoutItsColumn() {
        SpoiltReturn without = whole();
        without.table("uasc").forEach(row -> row.remove(3));

        assertThat(without.conform(root.resolve("duc")).star().getOrDefault(CohortLookedAfter.class, List.of()).stream()
                        .map(CohortLookedAfter.class::cast)
                        .map(CohortLookedAfter::isUnaccompanied)
                        .distinct())
                .containsExactlyInAnyOrder(null, false);
    }

    @Test
    void aRowThatIsShorterThanItsHeaderHasBlanks() {
        SpoiltReturn shorter = whole();
        List<List<String>> answers = shorter.table("oc2");
        answers.subList(1, answers.size())
                .forEach(row -> row.subList(4, row.size()).clear());

        assertThat(
                        shorter
                                .conform(root.resolve("short"))
                                .star()
                                .getOrDefault(CohortLookedAfter12Months.class, List.of())
                                .stream()
                                .map(CohortLookedAfter12Months.class::cast)
                                .map(child -> child.checks().isConvicted()))
                .contains(false);
    }
}
