package hearth.warehouse.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.file.Resources;
import hearth.warehouse.indicator.Catalogue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @Test
    void sevenTotalsOfPeterboroughsProfileDontAddUp() {
        assertThat(found("peterborough"))
                .containsExactly(
                        "SUM 2015-06-30 looked_after -1.00",
                        "SUM 2015-09-30 looked_after +1.00",
                        "SUM 2015-06-30 looked_after -5.00",
                        "SUM 2015-09-30 looked_after +9.00",
                        "SUM 2015-12-31 looked_after +6.00",
                        "SUM 2016-03-31 looked_after -1.00",
                        "SUM 2015-06-30 looked_after +10.00");
        assertThat(found(
                        "peterborough",
                        "23 | 17 | 20 | 22 | 19",
                        "24 | 16 | 20 | 22 | 19",
                        "151 | 152 | 156 |",
                        "156 | 143 | 150 |",
                        "0 | 0 | 1 | 0 | 0",
                        "0 | 0 | 1 | 1 | 0",
                        "97 | 73 |",
                        "87 | 73 |"))
                .isEmpty();
    }

    @Test
    void essexHasThreeNumbersForOneDay() {
        assertThat(found("essex"))
                .containsExactly(
                        "SUM 2018-03-31 ceased +18.00",
                        "IMPOSSIBLE_SHARE 2018-03-31 reunification +1.08",
                        "SHARE 2018-03-31 outside -0.09",
                        "SHARE 2018-03-31 childrens_homes +2.88",
                        "IMPOSSIBLE_SHARE 2018-03-31 with_parents_outside -1.22",
                        "SHARE 2018-03-31 adopted_over_5 -0.92",
                        "SHARE 2018-03-31 matched_1_to_5 +0.53",
                        "SHARE 2018-03-31 guardianship_share +0.05",
                        "BALANCE 2018-03-31 looked_after +10.00",
                        "BALANCE 2018-03-31 looked_after +25.00",
                        "TRAVEL 2018-03-31 looked_after +0.00",
                        "TWO_FIGURES 2018-03-31 looked_after +15.00");
        assertThat(found(
                        "essex",
                        "{leaving: \"162\"}",
                        "{leaving: \"144\"}",
                        "78% = 20/",
                        "80% = 20/",
                        "21.0% = 213",
                        "21.1% = 213",
                        "11% = 82/",
                        "8% = 82/",
                        "21% = /18",
                        "22% = /18",
                        "18% = 14/",
                        "19% = 14/",
                        "57% = 48/",
                        "56% = 48/",
                        "8.1% | 9.4%",
                        "8.1% | 9.3%",
                        "| 1,010 |",
                        "| 1,000 |",
                        "1,025",
                        "1010",
                        "{entering: \" | 450\"}",
                        "{entering: \" | 470\"}"))
                .isEmpty();
    }

    @Test
    void nottinghamsTextAndPlanDiffer() {
        assertThat(found("nottingham"))
                .containsExactly(
                        "TWO_FIGURES 2016-03-31 education_plans +2.00",
                        "TWO_FIGURES 2016-03-31 pathway_plans -13.90",
                        "TWO_FIGURES 2016-03-31 health_checks +5.30",
                        "TWO_FIGURES 2016-03-31 dental_checks -5.10",
                        "TWO_FIGURES 2016-03-31 questionnaires +1.80",
                        "TWO_FIGURES 2016-03-31 within_20_miles +1.90",
                        "TARGET_BEHIND 2016-03-31 reviews_on_time -1.00",
                        "TARGET_BEHIND 2016-03-31 review_participation -7.00",
                        "TARGET_BEHIND 2016-03-31 overall_absence +0.50",
                        "TARGET_BEHIND 2016-03-31 authorised_absence +0.50",
                        "TARGET_BEHIND 2016-03-31 unauthorised_absence +0.50",
                        "TARGET_BEHIND 2016-03-31 persistent_absence +0.50",
                        "TARGET_BEHIND 2016-03-31 eet_17_to_21 -10.90",
                        "TARGET_BEHIND 2016-03-31 suitable_accommodation -4.60",
                        "TARGET_BEHIND 2016-03-31 staying_put -4.00",
                        "TARGET_BEHIND 2016-03-31 adopted -3.00",
                        "SWAPPED 2016-03-31 three_placements +1.80",
                        "SWAPPED 2016-03-31 same_placement +4.00",
                        "SUM 2017-03-31 overall_absence +0.50",
                        "WRONG_WAY 2017-03-31 late_admissions +80.00");
        assertThat(found(
                        "nottingham",
                        "plan_2: \"95%\"",
                        "plan_2: \"93%\"",
                        "plan_3: \"80.8%\"",
                        "plan_3: \"94.7%\"",
                        "plan_5: \"76.9%\"",
                        "plan_5: \"71.6%\"",
                        "plan_5: \"80.1%\"",
                        "plan_5: \"85.2%\"",
                        "plan_5: \"65.3%\"",
                        "plan_5: \"63.5%\"",
                        "plan_7: \"82.6%\"",
                        "plan_7: \"80.7%\"",
                        "printed: \"97%\", direction: at_least, due: 2017-03-31}]}\n      - {id: review_p",
                        "printed: \"98%\", direction: at_least, due: 2017-03-31}]}\n      - {id: review_p",
                        "plan_1, printed: \"90%\", direction: at_least, due: 2017-03-31}]}\n      - {id: council_m",
                        "plan_1, printed: \"97%\", direction: at_least, due: 2017-03-31}]}\n      - {id: council_m",
                        "printed: \"5.2%\"",
                        "printed: \"4.7%\"",
                        "printed: \"3.8%\"",
                        "printed: \"3.3%\"",
                        "printed: \"1.9%\"",
                        "printed: \"1.4%\"",
                        "printed: \"4.8%\"",
                        "printed: \"4.3%\"",
                        "printed: \"55%\"",
                        "printed: \"66%\"",
                        "plan_3, printed: \"85%\"",
                        "plan_3, printed: \"90%\"",
                        "plan_3, printed: \"20\"",
                        "plan_3, printed: \"24\"",
                        "printed: \"42\"",
                        "printed: \"45\"",
                        "plan_6: \"11.1%\"",
                        "plan_6: \"12.9%\"",
                        "plan_6: \"66%\"",
                        "plan_6: \"70%\"",
                        "printed: \"80%\", direction: at_least, due: 2017-03-31}]}\n      - {id: overall_absence",
                        "printed: \"80%\", direction: at_most, due: 2017-03-31}]}\n      - {id: overall_absence"))
                .isEmpty();
    }

    @Test
    void derbyshiresHiddenFigureIsSixAndSixtyThreePerCentAreFosteredInHouse() {
        assertThat(found("derbyshire"))
                .containsExactly(
                        "GIVEN_AWAY 2019-03-31 other_accommodation +2.00", "SHARE 2019-06-06 fostered_in_house -1.06");
        assertThat(found("derbyshire", "| *", "| 6", "62% = ", "63% = ")).isEmpty();
    }

    @Test
    void aContradictionSaysWhatIsPrintedWhatItShouldBeAndWhere() {
        assertThat(Strategies.shipped(CATALOGUE)
                        .find("derbyshire")
                        .map(Contradictions::in)
                        .orElseThrow())
                .first()
                .satisfies(contradiction -> {
                    assertThat(contradiction.words()).contains("less than 5; of 805 the other parts leave 6");
                    assertThat(contradiction.where()).isEqualTo("section four");
                });
    }

    @Test
    void southwarkSaysTooLittleToContradictItself() {
        assertThat(found("southwark")).isEmpty();
    }

    @Test
    void aTargetMayFollowTheBaselineThatAnotherPlaceReports() {
        assertThat(found(
                        "nottingham",
                        "{place: local_6, printed: 11.1% or less, direction: at_most, due: 2016-03-31}, ",
                        ""))
                .contains("TWO_FIGURES 2016-03-31 three_placements -1.80")
                .doesNotContain("SWAPPED 2016-03-31 three_placements +1.80");
    }

    @Test
    void aChangeIsHeldToTheFiguresThatItLiesBetween() {
        assertThat(found("essex", "{entering: \"78 | 83\"}", "{entering: \"78 | 93\"}"))
                .contains("CHANGE 2018-03-31 started_under_1_change -13.23");
    }

    @Property(tries = 100)
    void aShareRoundedFromItsCountsIsNeverDoubted(
            @ForAll @IntRange(min = 1, max = 2_000) int whole, @ForAll @IntRange(max = 1_000) int perMille) {
        int part = whole * perMille / 1_000;
        String share = String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
        for (String counts : List.of(part + "/" + whole, "/" + whole, part + "/")) {
            assertThat(found(
                            "southwark",
                            "unit: count, indicator: care_leavers_aged_17_to_21",
                            "unit: percentage",
                            "\"350\"",
                            "\"" + share + " = " + counts + "\""))
                    .isEmpty();
        }
    }

    /** What is found in a copy of a strategy in which each odd text is replaced by the one after it. */
    private static List<String> found(String council, String... replacements) {
        String path = "strategies/" + council + ".yaml";
        String yaml = Resources.text(path);
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(yaml).contains(replacements[i]);
            yaml = yaml.replace(replacements[i], replacements[i + 1]);
        }
        return Strategies.of(Map.of(path, yaml), CATALOGUE).all().stream()
                .flatMap(strategy -> Contradictions.in(strategy).stream())
                .map(one -> String.format(Locale.ROOT, "%s %s %s %+.2f", one.kind(), one.on(), one.measure(), one.by()))
                .toList();
    }
}
