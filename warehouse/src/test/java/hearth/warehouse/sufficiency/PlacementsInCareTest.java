package hearth.warehouse.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.care.Child;
import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.ChildHistory.PeriodInCare;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.care.Episode;
import hearth.warehouse.care.PeriodOfCare;
import hearth.warehouse.care.PlacementSpell;
import hearth.warehouse.care.StartReason;
import hearth.warehouse.ssda903.SourceRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementsInCareTest {
    private static final LocalDate BORN = LocalDate.of(2005, 6, 10);

    @Test
    void anAbsenceAndAReturnToTheSameCarerAreOneStay() {
        List<Placement> placements = of(
                episode("2020-01-10", StartReason.STARTED_CARE, "U4", "PR1", "2020-03-01", "X1"),
                episode("2020-03-01", StartReason.PLACEMENT, "T0", "PR1", "2020-03-08", "X1"),
                episode("2020-03-08", StartReason.PLACEMENT, "U4", "PR1", "2020-06-01", "E4A"));

        List<CareSpell> spells = new CareHistory(LocalDate.of(2019, 4, 1), placements).spells();
        assertThat(spells).hasSize(1);
        assertThat(spells.get(0).placements()).hasSize(1);
        assertThat(spells.get(0).last().state()).isEqualTo(PlacementState.OWN_FOSTERING);
        assertThat(spells.get(0).last().endedOn()).isEqualTo("2020-06-01");
        assertThat(spells.get(0).last().reason()).isEqualTo(LeavingReason.HOME);
        assertThat(spells.get(0).isStartKnown()).isTrue();
    }

    @Test
    void theEighteenthBirthdayEndsWhatTheReturnLeavesOpen() {
        List<Placement> placements = of(episode("2020-01-10", StartReason.PLACEMENT, "K2", "PR4", null, ""));

        assertThat(placements).hasSize(1);
        assertThat(placements.get(0).endedOn()).isEqualTo("2023-06-10");
        assertThat(placements.get(0).state()).isEqualTo(PlacementState.EXTERNAL_HOME);
        assertThat(placements.get(0).start()).isEqualTo(Placement.Start.PLACEMENT);
    }

    @Test
    void careAfterTheEighteenthBirthdayAndChildrenWithoutADateOfBirthAreLeftOut() {
        Episode late = episode("2023-06-10", StartReason.STARTED_CARE, "U4", "PR1", null, "");

        assertThat(of(late)).isEmpty();
        assertThat(PlacementsInCare.of(history(Optional.empty(), late))).isEmpty();
    }

    private static List<Placement> of(Episode... episodes) {
        return PlacementsInCare.of(history(Optional.of(BORN), episodes));
    }

    private static ChildHistory history(Optional<LocalDate> born, Episode... episodes) {
        Definitions definitions = Definitions.shipped();
        return new ChildHistory(
                new Child("1", born, "Female", ""),
                PeriodOfCare.from(List.of(episodes), definitions).stream()
                        .map(period -> new PeriodInCare(period, PlacementSpell.from(period, definitions)))
                        .toList(),
                Map.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Episode episode(
            String from, StartReason start, String type, String provider, @Nullable String to, String reason) {
        return new Episode(
                LocalDate.parse(from),
                start,
                "C2",
                "N1",
                type,
                provider,
                to == null ? null : LocalDate.parse(to),
                reason,
                "",
                "",
                "",
                "",
                new SourceRow("s", "episodes.csv", 2));
    }
}
