package hearth.web.quality;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.ssda903.Return;
import hearth.web.figure.Numbers;
import hearth.web.quality.Quality.FailedRule;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a figure may go once an unknown place is known. A placement in an unknown place counts as inside the authority and
 * near, so each child whose rows break the rule can add one to the part, and none to the whole.
 *
 * @param now as it is
 * @param children whose place is not known
 */
record Reach(Indicator indicator, Share now, long children) {
    /** The rules of an unknown place and distance, with the figure that counts the unknown as a no. */
    private static final List<Map.Entry<String, String>> UNKNOWN_IS_NO =
            List.of(Map.entry("179", "placed_outside_authority"), Map.entry("392a", "placed_over_20_miles_outside"));

    /** Of the first such rule that rows of a return break; empty where the return has no such figure. */
    static Optional<Reach> of(Quality quality, ReturnReader reader, Catalogue catalogue) throws SQLException {
        for (Map.Entry<String, String> entry : UNKNOWN_IS_NO) {
            Optional<FailedRule> failed = quality.failedRules().stream()
                    .filter(rule -> rule.rule().equals(entry.getKey()) && rule.children() > 0)
                    .findFirst();
            Optional<Indicator> indicator = catalogue.indicator(entry.getValue());
            if (failed.isPresent() && indicator.isPresent()) {
                Optional<Share> now =
                        share(reader, indicator.get(), quality.submission().of());
                if (now.isPresent()) {
                    return Optional.of(
                            new Reach(indicator.get(), now.get(), failed.get().children()));
                }
            }
        }
        return Optional.empty();
    }

    /** On 31 March for a year-end return, else at the last end of a month that it covers. */
    private static Optional<Share> share(ReturnReader reader, Indicator indicator, Return sent) throws SQLException {
        return sent.isYearEnd()
                ? reader.share(indicator.id(), PeriodType.YEAR, sent.lastDay())
                : reader.share(indicator.id(), PeriodType.MONTH, lastMonthEnd(sent.lastDay()));
    }

    static LocalDate lastMonthEnd(LocalDate day) {
        LocalDate ofMonth = YearMonth.from(day).atEndOfMonth();
        return ofMonth.equals(day) ? day : YearMonth.from(day).minusMonths(1).atEndOfMonth();
    }

    /** Such as "Children placed outside the authority: now 32.3%, between 32.3% and 35.1% once these rows are complete". */
    String words() {
        Numbers numbers = new Numbers(indicator);
        String low = numbers.withUnit(numbers.counted(now.percentage()));
        String high = numbers.withUnit(numbers.counted(now.with(children).percentage()));
        return low.equals(high)
                ? "%s: stays at %s".formatted(indicator.title(), low)
                : "%s: now %s, between %s and %s once these rows are complete"
                        .formatted(indicator.title(), low, low, high);
    }
}
