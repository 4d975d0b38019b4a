package hearth.warehouse.care;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The working days of England: all but weekends and bank holidays. Bank holidays follow rules, apart from those
 * proclaimed or moved for an occasion, which are listed from 2002 to 2023.
 */
public final class WorkingDays {
    private static final Map<Integer, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

    /** Jubilees of 2002, 2012 and 2022, a wedding in 2011, a funeral in 2022 and a coronation in 2023. */
    private static final Set<LocalDate> PROCLAIMED = Set.of(
            LocalDate.of(2002, 6, 3),
            LocalDate.of(2011, 4, 29),
            LocalDate.of(2012, 6, 5),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    /** Rule to day: the spring holiday moved for three jubilees, the May holiday for the 75th anniversary of VE Day. */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2002, 5, 27), LocalDate.of(2002, 6, 4),
            LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4),
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

    private WorkingDays() {}

    /** The day a number of working days after another; that day itself is not counted. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate end = day;
        for (int counted = 0; counted < workingDays; ) {
            end = end.plusDays(1);
            if (isWorkingDay(end)) {
                counted++;
            }
        }
        return end;
    }

    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !holidays(day.getYear()).contains(day);
    }

    /** The bank holidays of a year, in order. */
    static Set<LocalDate> holidays(int year) {
        return HOLIDAYS.computeIfAbsent(year, WorkingDays::work);
    }

    private static Set<LocalDate> work(int year) {
        Set<LocalDate> holidays = new TreeSet<>();
        LocalDate easter = easterSunday(year);
        holidays.add(easter.minusDays(2));
        holidays.add(easter.plusDays(1));
        LocalDate may = LocalDate.of(year, Month.MAY, 1);
        LocalDate august = LocalDate.of(year, Month.AUGUST, 1);
        Set.of(
                        may.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                        may.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                        august.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)))
                .forEach(day -> holidays.add(MOVED.getOrDefault(day, day)));
        addOrNextFree(holidays, LocalDate.of(year, Month.JANUARY, 1));
        addOrNextFree(holidays, LocalDate.of(year, Month.DECEMBER, 25));
        addOrNextFree(holidays, LocalDate.of(year, Month.DECEMBER, 26));
        PROCLAIMED.stream().filter(day -> day.getYear() == year).forEach(holidays::add);
        return holidays;
    }

    /** A fixed holiday that falls on a weekend moves to the next day without one. */
    private static void addOrNextFree(Set<LocalDate> holidays, LocalDate day) {
        LocalDate free = day;
        while (isWeekend(free) || holidays.contains(free)) {
            free = free.plusDays(1);
        }
        holidays.add(free);
    }

    /** By the rule of Meeus, Jones and Butcher for the Gregorian calendar. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * a + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int shift = (a + 11 * epact + 22 * weekday) / 451;
        int count = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
