package hearth.warehouse.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.book.RuleBook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every validation rule flags the rows of its cases, and not the near misses; the cases are in {@code quality/cases}. */
class RuleCasesTest {
    private static final List<RuleCaseFile> FILES = RuleCaseFile.all();

    @Test
    void everyFileCanBeReadInFull() {
        assertThat(FILES).flatExtracting(RuleCaseFile::faults).isEmpty();
    }

    @Test
    void everyRuleHasAFileOfItsName() {
        assertThat(FILES)
                .extracting(RuleCaseFile::rule)
                .containsExactlyInAnyOrderElementsOf(
                        RuleBook.rules().stream().map(Rule::code).toList());
        assertThat(FILES).allSatisfy(file -> assertThat(file.name()).isEqualTo(file.rule() + ".yaml"));
    }

    @Test
    void everyRuleHasACaseItFlagsAndANearMiss() {
        assertThat(FILES).allSatisfy(file -> {
            assertThat(file.flagged()).as(file.name()).isNotEmpty();
            assertThat(file.flagged())
                    .as(file.name())
                    .allSatisfy(flagged -> assertThat(flagged.flags()).isNotEmpty());
            assertThat(file.notFlagged()).as(file.name()).isNotEmpty();
            assertThat(file.notFlagged())
                    .as(file.name())
                    .allSatisfy(nearMiss -> assertThat(nearMiss.flags()).isEmpty());
        });
    }

    @Test
    void everyCaseOfARuleHasItsOwnName() {
        assertThat(FILES)
                .allSatisfy(file -> assertThat(file.cases())
                        .as(file.name())
                        .extracting(RuleCase::name)
                        .doesNotHaveDuplicates());
    }

    @TestFactory
    Stream<DynamicContainer> everyRuleFlagsTheRowsOfItsCasesOnly() {
        return FILES.stream()
                .map(file -> dynamicContainer(
                        file.rule(), file.address(), file.cases().stream().map(example -> test(file, example))));
    }

    private static DynamicTest test(RuleCaseFile file, RuleCase example) {
        return dynamicTest(example.name(), () -> {
            Rule rule = RuleBook.find(file.rule()).orElseThrow();
            assertThat(example.flaggedBy(rule))
                    .as("rule %s (%s): %s", rule.code(), rule.meaning(), example.name())
                    .isEqualTo(example.flags());
        });
    }
}
