package hearth.warehouse.quality;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.Severity;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.ReturnColumn;
import hearth.warehouse.ssda903.ReturnLayout;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final String LANGUAGE = "hearth.warehouse.quality.rule";
    private static final String BOOK = "hearth.warehouse.quality.rule.book";
    private static final Set<String> DERIVED_COLUMNS = Set.of("PL_LA", "PL_LOCATION", "PL_DISTANCE", "UASC");

    @Test
    void everyRuleHasItsOwnCode() {
        assertThat(RuleBook.rules())
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(10);
    }

    @Test
    void everyMeaningIsOneSentence() {
        assertThat(RuleBook.rules())
                .allSatisfy(rule -> assertThat(rule.meaning()).as(rule.code()).matches("[A-Z].*[a-zA-Z0-9)]\\."));
    }

    @Test
    void everyIndicatorThatARuleNamesIsInTheCatalogue() {
        Set<String> catalogue =
                Catalogue.shipped().indicators().stream().map(Indicator::id).collect(Collectors.toSet());

        assertThat(RuleBook.rules())
                .allSatisfy(rule -> assertThat(catalogue).as(rule.code()).containsAll(rule.indicators()));
    }

    @Test
    void aRuleNamesTheIndicatorsItAffectsUnlessItIsOnlyToBeChecked() {
        assertThat(RuleBook.rules())
                .allSatisfy(rule -> assertThat(rule.indicators().isEmpty())
                        .as(rule.code())
                        .isEqualTo(rule.severity() == Severity.TO_CHECK));
    }

    @Test
    void aRuleSaysItsYearsWhereNotAllHaveIt() {
        assertThat(Stream.of("101", "233", "445", "SW03STG1")
                        .map(code -> RuleBook.find(code).orElseThrow().years()))
                .containsExactly("", "from 2025/26", "to 2023/24", "2023/24 only");
    }

    @Test
    void anAnswerThatNobodyNeedsToGiveBefore31MarchIsOneOfTheHealthOutcomesAndIsMissing() {
        assertThat(RuleBook.rules().stream().filter(Rule::isDueAtYearEnd))
                .extracting(Rule::code)
                .containsExactlyInAnyOrder("182", "186", "191", "197B", "543", "544", "545", "547");
        assertThat(RuleBook.rules().stream().filter(Rule::isDueAtYearEnd))
                .allSatisfy(rule -> assertThat(rule.meaning()).contains("missing"));
    }

    @Test
    void theNewestYearHasTheRulesOfTheReturn() {
        assertThat(RuleBook.rules().stream().filter(rule -> rule.isIn(new CollectionYear(2027))))
                .hasSize(322);
    }

    @Test
    void everyRuleNamesColumnsOfTheReturn() {
        Set<String> columns = new HashSet<>(DERIVED_COLUMNS);
        ReturnLayout.newest()
                .tables()
                .forEach(table ->
                        table.columns().stream().map(ReturnColumn::name).forEach(columns::add));

        assertThat(RuleBook.rules()).allSatisfy(rule -> {
            assertThat(rule.columns()).as(rule.code()).isNotEmpty();
            assertThat(columns).as(rule.code()).containsAll(rule.columns());
        });
    }

    @Test
    void whatARuleIsDependsOnNoRule() {
        noClasses()
                .that()
                .resideInAPackage(LANGUAGE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BOOK)
                .check(new ClassFileImporter().importPackages(LANGUAGE));
    }
}
