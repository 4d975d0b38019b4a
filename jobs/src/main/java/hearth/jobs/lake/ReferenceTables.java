package hearth.jobs.lake;

import hearth.warehouse.indicator.Groups;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.ssda903.Code;
import hearth.warehouse.ssda903.CodeSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables that hold Hearth's own lists, codes and days; written when they change, not at each load. */
public final class ReferenceTables {
    private static final String CODES = "dim_code";
    private static final String DAYS = "dim_date";
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, Month.APRIL, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2040, Month.MARCH, 31);

    private ReferenceTables() {}

    /** Brings both up to date; nothing is committed where they are. */
    public static void write(Lake lake) {
        lake.overwriteChanged(CODES, codes());
        // The days of a calendar do not change; what may is which columns tell of them.
        if (!lake.has(DAYS) || lake.lacksColumns(DAYS)) {
            lake.overwrite(
                    DAYS, taker -> FIRST_DAY.datesUntil(LAST_DAY.plusDays(1)).forEach(day -> taker.accept(day(day))));
        }
    }

    private static List<@Nullable Object[]> codes() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (CodeSet set : CodeSet.all()) {
            List<Code> codes = set.codes();
            for (int i = 0; i < codes.size(); i++) {
                Code code = codes.get(i);
                rows.add(new @Nullable Object[] {
                    set.toString().toLowerCase(java.util.Locale.ROOT),
                    code.code(),
                    code.label(),
                    code.group().isEmpty() ? null : code.group(),
                    code.firstYear(),
                    code.lastYear() == Integer.MAX_VALUE ? null : code.lastYear(),
                    i + 1
                });
            }
        }
        new TreeMap<>(Groups.shipped().all()).forEach((breakdown, labels) -> {
            for (int i = 0; i < labels.size(); i++) {
                rows.add(new @Nullable Object[] {breakdown, labels.get(i), labels.get(i), null, null, null, i + 1});
            }
        });
        return rows;
    }

    private static @Nullable Object[] day(LocalDate day) {
        LocalDate yearEnd = PeriodType.YEAR.endOf(day);
        int year = yearEnd.getYear();
        return new @Nullable Object[] {
            day,
            year,
            (year - 1) + "/" + "%02d".formatted(year % 100),
            day.getMonthValue() > Month.AUGUST.getValue() ? day.getYear() + 1 : day.getYear(),
            Math.floorMod(day.getMonthValue() - 4, 12) / 3 + 1,
            PeriodType.MONTH.endOf(day),
            PeriodType.QUARTER.endOf(day),
            yearEnd
        };
    }
}
