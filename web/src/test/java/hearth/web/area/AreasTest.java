package hearth.web.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AreasTest {
    private static Area dorset(String code, String laCode, String slug, boolean isFormer) {
        return new Area(
                code,
                Optional.of(laCode),
                "Dorset",
                Area.Level.LA,
                Optional.empty(),
                true,
                isFormer,
                Optional.empty(),
                Optional.empty(),
                slug,
                Optional.empty(),
                List.of());
    }

    @Test
    void ofTwoCouncilsWithOneNameTheNameMeansTheOneWhoseAddressItIs() {
        Area county = dorset("E10000009", "835", "dorset-e10000009", true);
        Area council = dorset("E06000059", "838", "dorset", false);

        for (List<Area> order : List.of(List.of(county, council), List.of(council, county))) {
            Areas areas = new Areas(order, List.of());
            assertThat(areas.find("dorset")).contains(council);
            assertThat(areas.find("Dorset")).contains(council);
            assertThat(areas.find("835")).contains(county);
            assertThat(areas.find("dorset-e10000009")).contains(county);
        }
    }
}
