package hearth.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.ssda903.CollectionYear;
import hearth.web.quality.ReleaseDiff.Change;
import hearth.web.quality.ReleaseDiff.ChangedReturn;
import hearth.web.quality.ReleaseDiff.Counted;
import hearth.web.quality.ReleaseDiff.MovedFigure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReleaseDiffTest {
    private static final Counted NOT_COVERED = new Counted(Optional.empty(), Optional.empty(), Optional.empty());
    private static final Counted COVERED = new Counted(Optional.of(1.0), Optional.of(1.0), Optional.empty());
    private static final Counted WITHOUT_VALUE = new Counted(Optional.empty(), Optional.of(1.0), Optional.of(0.0));

    /** Why a figure of 2023/24 moved. */
    private static String reason(Counted before, Counted after, int... changedYears) {
        List<ChangedReturn> returns = IntStream.of(changedYears)
                .mapToObj(year -> new ChangedReturn(
                        new CollectionYear(year), Optional.of("s1"), Optional.of("s2"), new Change(1, 1)))
                .toList();
        return new ReleaseDiff(returns, List.of(), List.of(), List.of(), List.of(), List.of(), List.of())
                .reason(new MovedFigure("fostered", LocalDate.of(2024, 3, 31), before, after));
    }

    @Test
    void aFigureMovesWithTheReturnForItsYear() {
        assertThat(reason(COVERED, WITHOUT_VALUE, 2024, 2025)).isEqualTo("the return for 2023/24 changed");
    }

    @Test
    void orElseWithTheReturnsForOtherYears() {
        assertThat(reason(WITHOUT_VALUE, COVERED, 2025, 2023))
                .isEqualTo("the return for another year changed: 2022/23, 2024/25");
    }

    @Test
    void orElseWithDefinitionsOrThePopulation() {
        assertThat(reason(COVERED, COVERED)).isEqualTo("no return changed: the definitions or the population did");
    }

    @Test
    void aPeriodThatOneReleaseDoesNotCoverIsTheReasonItself() {
        assertThat(reason(NOT_COVERED, COVERED, 2024)).isEqualTo("the period was not covered before");
        assertThat(reason(COVERED, NOT_COVERED, 2024)).isEqualTo("the period is no longer covered");
    }
}
