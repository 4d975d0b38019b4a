package hearth.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Lineage LINEAGE = Lineage.shipped();

    @Test
    void everyCohortAndEachOfItsColumnsHasALineageAndNothingElseHas() {
        assertThat(LINEAGE.cohorts().keySet())
                .isEqualTo(CATALOGUE.cohorts().stream().map(Cohort::id).collect(Collectors.toSet()));
        Set<String> columns = CATALOGUE.cohorts().stream()
                .flatMap(cohort -> Table.named(cohort.table()).columnNames().stream())
                .filter(column -> !Set.of("la_code", "child_id").contains(column))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(LINEAGE.columns().keySet())).isEqualTo(columns);
    }

    @Test
    void everyColumnItNamesIsOneOfTheReturn() {
        Set<String> ofTheReturn = ReturnLayout.newest().tables().stream()
                .flatMap(table -> table.columnNames().stream().map(column -> table.name() + "." + column))
                .collect(Collectors.toSet());
        assertThat(Stream.concat(LINEAGE.cohorts().values().stream(), LINEAGE.columns().values().stream())
                        .flatMap(List::stream))
                .isSubsetOf(ofTheReturn);
    }

    @Test
    void anIndicatorGoesBackToTheColumnsThatItsCohortAndItsDefinitionRead() {
        Indicator indicator = CATALOGUE.indicator("average_sdq_score").orElseThrow();
        Indicator.FromExtract extract = indicator.extract().orElseThrow();
        assertThat(LINEAGE.of(CATALOGUE.cohort(extract.cohort()).orElseThrow(), extract))
                .isEqualTo(Map.of(
                        "episodes",
                        Set.of("DECOM", "DEC", "RNE", "REC", "LS"),
                        "header",
                        Set.of("DOB"),
                        "oc2",
                        Set.of("SDQ_SCORE")));
    }

    @Test
    void whatIsNoColumnOfATableIsAFault() {
        assertThatThrownBy(() -> Lineage.read("cohorts: {}\ncolumns: {sex: [SEX]}\n"))
                .isInstanceOf(FileFaults.class)
                .hasMessageContaining("'SEX' must be as episodes.DECOM");
    }

    @Test
    void aDefinitionIsOneStatementOverItsCohort() {
        assertThat(sql("three_or_more_placements")).isEqualTo("""
                SELECT la_code,
                       month_end,
                       count_if(placements_in_12_months >= 3) AS numerator,
                       count(*) AS denominator
                FROM cohort_looked_after
                GROUP BY 1, 2
                ORDER BY 1, 2""");
        assertThat(sql("moves_at_carers_request")).isEqualTo("""
                SELECT la_code,
                       year(moved_on) + CASE WHEN month(moved_on) > 3 THEN 1 ELSE 0 END AS year_to_march,
                       CASE WHEN count(move_reason) > 0 THEN count_if(move_reason IN ('CREQB', 'CREQO')) END AS numerator,
                       count(*) AS denominator
                FROM cohort_placement_move
                WHERE counts_in_year
                GROUP BY 1, 2
                ORDER BY 1, 2""");
        assertThat(sql("children_looked_after_rate")).doesNotContain("denominator");
    }

    private static String sql(String id) {
        Indicator.FromExtract extract =
                CATALOGUE.indicator(id).orElseThrow().extract().orElseThrow();
        return new DefinitionSql(CATALOGUE.cohort(extract.cohort()).orElseThrow(), extract).text();
    }
}
