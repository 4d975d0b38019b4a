package hearth.jobs.synthetic.place;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How large the country is and which years it reports; the same settings always make the same bytes.
 *
 * @param authorities 1 to 153
 * @param regions 1 to 9
 * @param firstYear the first collection year, which ends on 31 March of it
 * @param lastYear the last collection year with a year-end return
 * @param extractDate the day of a further extract that holds the year to date
 * @param seed what all random choices follow from
 * @param fewestChildren looked after at any time in a year, by the smallest council
 * @param mostChildren looked after at any time in a year, by the largest council
 */
public record CountrySettings(
        int authorities,
        int regions,
        int firstYear,
        int lastYear,
        Optional<LocalDate> extractDate,
        long seed,
        int fewestChildren,
        int mostChildren) {
    public CountrySettings {
        within("authorities", authorities, 1, 153);
        within("regions", regions, 1, 9);
        within("firstYear", firstYear, 2017, lastYear);
        within("fewestChildren", fewestChildren, 1, mostChildren);
    }

    /** 24 councils in 4 regions, collection years 2020 to 2025 and an extract of 30 September 2025. */
    public static CountrySettings demo() {
        return new CountrySettings(24, 4, 2020, 2025, Optional.of(LocalDate.of(2025, 9, 30)), 903, 120, 600);
    }

    /** 153 councils in 9 regions, collection years 2018 to 2025: as many files as the real country sends. */
    public static CountrySettings national() {
        return new CountrySettings(153, 9, 2018, 2025, Optional.empty(), 903, 95, 740);
    }

    /** The same country with so many councils, in as many of its regions as they can fill. */
    public CountrySettings withAuthorities(int number) {
        return new CountrySettings(
                number,
                Math.min(regions, number),
                firstYear,
                lastYear,
                extractDate,
                seed,
                fewestChildren,
                mostChildren);
    }

    private static void within(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(
                    "%s must be from %d to %d, not %d".formatted(name, lowest, highest, value));
        }
    }
}
