package hearth.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.file.FileFaults;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorSearchTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Synonyms SYNONYMS = Synonyms.shipped();
    private static final IndicatorSearch SEARCH = IndicatorSearch.of(CATALOGUE, SYNONYMS);

    private static List<String> found(String text) {
        return SEARCH.find(text).indicators().stream().map(Indicator::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "NEET, not_in_education_employment_training",
        "neet, not_in_education_employment_training_17_to_18",
        "UASC, unaccompanied_share",
        "SGO, special_guardianship_share",
        "EHCP, education_plan",
        "CLA, children_looked_after_rate",
        "LAC, children_looked_after_rate",
        "PEP, personal_education_plans_completed",
        "IRO, reviews_on_time",
        "CAMHS, mental_health_users",
        "A8, attainment_8",
        "dentist, dental_check",
        "dentist, registered_with_dentist",
        "three or more moves, three_or_more_placements",
        "3+ placements, three_or_more_placements",
        "placements more three, three_or_more_placements",
        "out of area, placed_outside_authority",
        "fostering, fostered",
        "children’s homes, childrens_homes",
        "STA01, three_or_more_placements",
        "three_or_more_placements, three_or_more_placements"
    })
    void anIndicatorIsFoundByWhatPeopleCallIt(String typed, String indicator) {
        assertThat(found(typed)).contains(indicator);
    }

    @Test
    void whatHasTheWordsInItsTitleComesFirst() {
        assertThat(found("NEET").subList(0, 2))
                .containsExactlyInAnyOrder(
                        "not_in_education_employment_training", "not_in_education_employment_training_17_to_18");
        assertThat(found("A8").get(0)).isEqualTo("attainment_8");
        assertThat(found("three or more moves").get(0)).isEqualTo("three_or_more_placements");
    }

    @Test
    void aThemeFindsAllOfIt() {
        List<String> health = CATALOGUE.indicators().stream()
                .filter(indicator -> indicator.theme().equals("health"))
                .map(Indicator::id)
                .toList();
        assertThat(health).hasSize(36);
        assertThat(found("health")).containsAll(health);
    }

    @Test
    void onlyWholeWordsMatch() {
        assertThat(found("lac")).doesNotContain("placement_moves", "own_homes");
        assertThat(found("acement")).isEmpty();
        assertThat(found("ment")).isEmpty();
    }

    @Test
    void aWordThatNoIndicatorHasIsLeftOutAndTheNearestAreNamed() {
        IndicatorSearch.Found found = SEARCH.find("adopton");
        assertThat(found.indicators()).isEmpty();
        assertThat(found.nearest()).contains("adoption");
        IndicatorSearch.Found partly = SEARCH.find("xyzzy fostering");
        assertThat(partly.ignored()).containsExactly("xyzzy");
        assertThat(partly.indicators()).extracting(Indicator::id).contains("fostered");
        assertThat(SEARCH.find("").indicators()).hasSameSizeAs(CATALOGUE.indicators());
    }

    @Test
    void everySynonymFindsAnIndicator() {
        IndicatorSearch plain = IndicatorSearch.of(CATALOGUE, new Synonyms(Map.of()));
        SYNONYMS.texts()
                .forEach((typed, meant) -> meant.forEach(text -> {
                    IndicatorSearch.Found found = plain.find(text);
                    assertThat(found.ignored()).as(typed + ": " + text).isEmpty();
                    assertThat(found.indicators()).as(typed + ": " + text).isNotEmpty();
                }));
    }

    @Test
    void aSynonymWithoutAMeaningIsAFault() {
        assertThatThrownBy(() -> Synonyms.read("synonyms:\n  NEET: []\nother: 1\n"))
                .isInstanceOf(FileFaults.class)
                .hasMessageContaining("'NEET' needs a list")
                .hasMessageContaining("unknown key 'other'");
    }
}
