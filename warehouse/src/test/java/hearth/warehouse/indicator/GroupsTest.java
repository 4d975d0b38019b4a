package hearth.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.ssda903.Code;
import hearth.warehouse.ssda903.CodeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {
    private static final Groups GROUPS = Groups.shipped();

    @Test
    void aPublishedGroupHasTheNameThatReturnsAreCountedBy() {
        assertThat(GROUPS.label("ethnic_group", "Asian or Asian British")).isEqualTo("Asian");
        assertThat(GROUPS.label("need_group", "N4. Family acute stress")).isEqualTo("Family in acute stress");
        assertThat(GROUPS.label("age_band", "Some new band")).isEqualTo("Some new band");
    }

    @Test
    void groupsStandInTheOrderInWhichReadersExpectThem() {
        assertThat(GROUPS.all().get("age_band"))
                .containsExactly("Under 1", "1 to 4", "5 to 9", "10 to 15", "16 and over", "Not known");
    }

    @ParameterizedTest
    @CsvSource({
        "PLACE, placement_group",
        "LS, legal_status_group",
        "ETHNIC, ethnic_group",
        "CIN, need_group",
    })
    void everyGroupOfACodeHasItsPlace(String codes, String breakdown) {
        assertThat(GROUPS.all().get(breakdown))
                .containsAll(CodeSet.named(codes).codes().stream()
                        .map(Code::group)
                        .filter(group -> !group.isEmpty())
                        .toList());
    }
}
