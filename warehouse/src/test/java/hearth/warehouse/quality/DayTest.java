package hearth.warehouse.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.quality.rule.Day;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayTest {
    private static final Day FIRST = new Day(LocalDate.of(2024, 2, 29));
    private static final Day NEXT = new Day(LocalDate.of(2024, 3, 1));

    @Test
    void anUnknownDayIsNeitherBeforeNorAfterNorTheSame() {
        for (Day other : new Day[] {FIRST, Day.UNKNOWN}) {
            assertThat(Day.UNKNOWN.isBefore(other)).isFalse();
            assertThat(Day.UNKNOWN.isAfter(other)).isFalse();
            assertThat(Day.UNKNOWN.isSame(other)).isFalse();
            assertThat(Day.UNKNOWN.differs(other)).isFalse();
            assertThat(Day.UNKNOWN.isOnOrBefore(other)).isFalse();
            assertThat(Day.UNKNOWN.isOnOrAfter(other)).isFalse();
            assertThat(other.isBefore(Day.UNKNOWN)).isFalse();
            assertThat(other.isAfter(Day.UNKNOWN)).isFalse();
            assertThat(other.isMoreThan(0, Day.UNKNOWN)).isFalse();
        }
    }

    @Test
    void anUnknownDayHasNoDistanceAndStaysUnknown() {
        assertThat(Day.UNKNOWN.daysUntil(FIRST)).isZero();
        assertThat(FIRST.daysUntil(Day.UNKNOWN)).isZero();
        assertThat(Day.UNKNOWN.yearsUntil(FIRST)).isEqualTo(-1);
        assertThat(FIRST.yearsUntil(Day.UNKNOWN)).isEqualTo(-1);
        assertThat(Day.UNKNOWN.plusYears(18)).isEqualTo(Day.UNKNOWN);
        assertThat(Day.UNKNOWN.laterOf(FIRST)).isEqualTo(FIRST);
        assertThat(FIRST.laterOf(Day.UNKNOWN)).isEqualTo(FIRST);
    }

    @Test
    void theRangeFromFirstToLastIncludesBoth() {
        assertThat(FIRST.isWithin(FIRST, NEXT)).isTrue();
        assertThat(NEXT.isWithin(FIRST, NEXT)).isTrue();
        assertThat(NEXT.plusDays(1).isWithin(FIRST, NEXT)).isFalse();
        assertThat(FIRST.plusDays(-1).isWithin(FIRST, NEXT)).isFalse();
    }

    @Test
    void yearsAreThoseThatAreCompleted() {
        Day birth = new Day(LocalDate.of(2007, 3, 1));

        assertThat(birth.yearsUntil(FIRST)).isEqualTo(16);
        assertThat(birth.yearsUntil(NEXT)).isEqualTo(17);
        assertThat(NEXT.yearsUntil(NEXT)).isZero();
        assertThat(NEXT.yearsUntil(FIRST)).isEqualTo(-1);
    }

    @Test
    void aBirthdayIsWhereTheCountsHaveIt() {
        Day leapDay = new Day(LocalDate.of(2008, 2, 29));

        assertThat(leapDay.birthday(18)).isEqualTo(new Day(LocalDate.of(2026, 3, 1)));
        assertThat(Day.UNKNOWN.birthday(18)).isEqualTo(Day.UNKNOWN);
    }
}
