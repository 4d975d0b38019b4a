package hearth.warehouse.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import hearth.warehouse.file.WrittenCsv;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HomeInputsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Test
    void aTemplateThatNobodyFilledInSaysNothingAndHasNoFault() {
        String template = HomeInputs.template().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));

        WrittenCsv<HomeInput> read = HomeInputs.read("homes.csv", template.getBytes(StandardCharsets.UTF_8));
        assertThat(read.faults()).isEmpty();
        assertThat(read.all()).isEmpty();
    }

    @Test
    void placesCountWithTheShareInUseAndCarersFromTheirFirstMonth() {
        HomeInputs inputs = HomeInputs.of(read("""
                places,own_fostering,2025-04-01,,100,70,,in,
                places_per_household,own_fostering,,,2,,,,
                carers,own_fostering,2026-01-01,,-1,,,,
                """));

        assertThat(inputs.capacity().usable(PlacementState.OWN_FOSTERING, LocalDate.of(2025, 12, 31)))
                .isCloseTo(70, offset(1e-9));
        assertThat(inputs.capacity().usable(PlacementState.OWN_FOSTERING, LocalDate.of(2026, 2, 1)))
                .as("two households of two places fewer, 70% of them in use")
                .isCloseTo(70 - 2 * 2 * 0.7, offset(1e-9));
        assertThat(inputs.capacity().usable(PlacementState.AGENCY_FOSTERING, DAY))
                .isInfinite();
    }

    @Test
    void whatACouncilGivesReplacesTheDefaultAndNoOther() {
        HomeInputs inputs = HomeInputs.of(read("unit_cost,own_home,2025-04-01,,5000,,4,,\n"));

        assertThat(inputs.weeklyPounds(PlacementState.OWN_HOME, DAY)).hasValue(5000.0);
        assertThat(inputs.weeklyPounds(PlacementState.OWN_HOME, LocalDate.of(2026, 4, 1))
                        .orElseThrow())
                .isCloseTo(5200, offset(1e-6));
        assertThat(inputs.weeklyPounds(PlacementState.EXTERNAL_HOME, DAY)).hasValue(6106.0);
        assertThat(inputs.weeklyPounds(PlacementState.KINSHIP, DAY)).isEmpty();
        assertThat(inputs.defaults())
                .noneMatch(input -> input.item() == HomeInput.Item.UNIT_COST && input.home() == PlacementState.OWN_HOME)
                .allSatisfy(input -> assertThat(input.note()).isNotEmpty());
    }

    @Test
    void inflationIsTheCouncilsOwnOrTheTarget() {
        assertThat(HomeInputs.none().inflationAYear()).isEqualTo(0.02);
        assertThat(HomeInputs.of(read("inflation,,,,3.5,,,,\n")).inflationAYear())
                .isEqualTo(0.035);
        assertThat(written("inflation,own_home,,,3.5,,,,\n").faults())
                .containsExactly("homes.csv, row 2, kind_of_home: expected nothing: inflation is of prices in general");
    }

    @Test
    void placesOutOfTheAreaAreKnown() {
        HomeInputs inputs = HomeInputs.of(read("""
                places,own_home,2025-04-01,,8,,,in,
                places,own_home,2025-04-01,,3,,,out,
                """));
        assertThat(inputs.capacity().usable(PlacementState.OWN_HOME, DAY)).isEqualTo(11);
        assertThat(inputs.capacity().usableOutOfArea(PlacementState.OWN_HOME, DAY))
                .isEqualTo(3);
    }

    @Test
    void everyFaultIsSaidWithItsRowAndColumn() {
        WrittenCsv<HomeInput> read = written("""
                places,own_home,2025-04-01,2024-04-01,8,,,in,
                unit_cost,caravan,2025-04-01,,900,,,,
                target_occupancy,own_home,,,188,,,,
                carers,own_home,2025-04-01,,2,,,,
                unit_cost,kinship,2025-04-01,,"1,000",,,,
                """);

        assertThat(read.all()).isEmpty();
        assertThat(read.faults())
                .contains(
                        "homes.csv, row 2, to: 2024-04-01 is before from, 2025-04-01",
                        "homes.csv, row 4, number: 188 is not a percentage from 1 to 100",
                        "homes.csv, row 5, kind_of_home: expected own_fostering: only the council's own carers are recruited",
                        "homes.csv, row 6, number: '1,000' is not a plain number such as 78 or 1.6")
                .anyMatch(
                        fault -> fault.startsWith("homes.csv, row 3, kind_of_home: 'caravan' is not one of kinship, "));
    }

    private static List<HomeInput> read(String rows) {
        WrittenCsv<HomeInput> read = written(rows);
        assertThat(read.faults()).isEmpty();
        return read.all();
    }

    private static WrittenCsv<HomeInput> written(String rows) {
        String header = String.join(",", HomeInputs.COLUMNS) + "\n";
        return HomeInputs.read("homes.csv", (header + rows).getBytes(StandardCharsets.UTF_8));
    }
}
