package hearth.warehouse.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CareHistoryTest {
    private static final LocalDate BORN = LocalDate.of(2010, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2020, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2020, 7, 1);

    @Test
    void aPlacementEndsWhenTheNextBegins() {
        CareHistory history = history(row(MAY, null, Placement.Start.CARE), row(JUNE, null, Placement.Start.PLACEMENT));
        assertThat(history.placements()).extracting(Placement::endedOn).containsExactly(JUNE, null);
    }

    @Test
    void ofTwoRowsWithOneStartTheClosedOneCounts() {
        CareHistory history = history(row(MAY, JULY, Placement.Start.CARE), row(MAY, null, Placement.Start.CARE));
        assertThat(history.placements()).extracting(Placement::endedOn).containsExactly(JULY);
    }

    @Test
    void nothingLaterIsKnownOnADay() {
        CareHistory known = history(row(MAY, JULY, Placement.Start.CARE), row(JULY, null, Placement.Start.PLACEMENT))
                .asKnownOn(JUNE);
        assertThat(known.placements())
                .singleElement()
                .extracting(Placement::endedOn)
                .isNull();
    }

    @Test
    void aChangeOfLegalStatusIsNoMove() {
        CareHistory history =
                history(row(MAY, JUNE, Placement.Start.CARE), row(JUNE, JULY, Placement.Start.SAME_PLACEMENT));
        assertThat(history.spells()).singleElement().satisfies(spell -> {
            assertThat(spell.placements()).hasSize(1);
            assertThat(spell.last().endedOn()).isEqualTo(JULY);
        });
    }

    @Test
    void aChildWhoComesBackAfterADayHasTwoTimesInCare() {
        CareHistory history =
                history(row(MAY, JUNE, Placement.Start.CARE), row(JUNE.plusDays(1), JULY, Placement.Start.CARE));
        assertThat(history.spells()).hasSize(2);
    }

    @Test
    void returnsBeginOnTheFirstOfAprilBeforeTheFirstEnd() {
        CareHistory history = CareHistory.of(List.of(
                row(LocalDate.of(2012, 3, 1), LocalDate.of(2016, 2, 1), Placement.Start.CARE),
                row(JUNE, null, Placement.Start.CARE)));
        assertThat(history.observedFrom()).isEqualTo(LocalDate.of(2015, 4, 1));
    }

    private static CareHistory history(Placement... placements) {
        return new CareHistory(MAY, List.of(placements));
    }

    private static Placement row(LocalDate from, @Nullable LocalDate to, Placement.Start start) {
        return new Placement("a", ChildGroup.LOCAL, BORN, start, PlacementState.KINSHIP, from, to, LeavingReason.HOME);
    }
}
