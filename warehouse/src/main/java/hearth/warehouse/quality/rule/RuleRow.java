package hearth.warehouse.quality.rule;

import hearth.warehouse.area.Postcode;
import hearth.warehouse.ssda903.CodeSet;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.ReturnRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row of a return as rules see it: any cell may be blank or wrong. */
public final class RuleRow {
    private static final Set<String> DERIVED = Set.of("PL_LA", "PL_LOCATION", "PL_DISTANCE");

    private final ReturnRow row;
    private final Geography geography;
    private final Map<String, Day> days = new HashMap<>(4);
    private final Map<String, String> derived = new HashMap<>(4);

    RuleRow(ReturnRow row, Geography geography) {
        this.row = row;
        this.geography = geography;
    }

    ReturnRow row() {
        return row;
    }

    public String table() {
        return row.table();
    }

    /**
     * The text of a cell; empty when it is blank or the file lacks the column. The return's derived columns PL_LA,
     * PL_LOCATION and PL_DISTANCE are worked out where the file does not have them.
     */
    public String text(String column) {
        String cell = row.cells().get(column);
        if (cell != null) {
            return cell;
        }
        return DERIVED.contains(column) ? derived.computeIfAbsent(column, name -> geography.derived(row, name)) : "";
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    public boolean lacks(String column) {
        return text(column).isEmpty();
    }

    public boolean hasAny(String... columns) {
        for (String column : columns) {
            if (has(column)) {
                return true;
            }
        }
        return false;
    }

    public boolean hasAll(String... columns) {
        for (String column : columns) {
            if (lacks(column)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell holds one of the codes, in any case; a number may have the {@code .0} of a spreadsheet. */
    public boolean is(String column, String... codes) {
        String cell = CodeSet.normalised(text(column));
        for (String code : codes) {
            if (cell.equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** The code that a cell holds, in upper case; empty when blank. */
    public String code(String column) {
        return CodeSet.normalised(text(column));
    }

    /** Whether a cell holds a code that the set of the column's name has in that year. */
    public boolean hasCodeOf(String column, CollectionYear year) {
        return CodeSet.named(column)
                .find(text(column))
                .filter(code -> code.isIn(year))
                .isPresent();
    }

    /** The day that a cell holds. */
    public Day day(String column) {
        return days.computeIfAbsent(column, name -> {
            Optional<LocalDate> date = row.date(name);
            return date.isEmpty() ? Day.UNKNOWN : new Day(date.get());
        });
    }

    /** The end of an episode, or another day while it is open. */
    public Day endOr(Day otherwise) {
        return has("DEC") ? day("DEC") : otherwise;
    }

    /** Whether an episode is one of a series of short breaks. */
    public boolean isShortBreak() {
        return is("LS", "V3", "V4");
    }

    /** Whether an episode is the last of a period of care. */
    public boolean endsCare() {
        return has("REC") && !is("REC", "X1");
    }

    /** Whether an episode's start is a real date and its end one too, or blank. */
    boolean knowsItsDays() {
        return day("DECOM").isKnown() && !hasBadDate("DEC");
    }

    /** Whether an episode has a day in the days from first to last; an open episode goes on. */
    public boolean reachesInto(Day first, Day last) {
        return day("DECOM").isOnOrBefore(last) && endOr(last).isOnOrAfter(first);
    }

    /** Whether two cells hold the same postcode, however it is written. */
    public boolean isSamePostcode(String first, String second) {
        return Postcode.key(text(first)).equals(Postcode.key(text(second)));
    }

    /** The number that a cell holds; {@link Double#NaN}, neither less nor more than any number, when it holds none. */
    public double number(String column) {
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Whether a cell holds a whole number from low to high. */
    public boolean isWhole(String column, int low, int high) {
        double number = number(column);
        return number == Math.rint(number) && low <= number && number <= high;
    }

    /** Whether a cell is filled, but not with a real date. */
    public boolean hasBadDate(String column) {
        return has(column) && !day(column).isKnown();
    }

    /** Whether the file has a column at all, filled or blank. */
    public boolean knows(String column) {
        return row.cells().containsKey(column);
    }

    /** Whether two rows hold the same code, or the same day however written, in each column; blank equals blank. */
    public boolean isLike(RuleRow other, String... columns) {
        for (String column : columns) {
            if (!code(column).equals(other.code(column)) && !day(column).isSame(other.day(column))) {
                return false;
            }
        }
        return true;
    }
}
