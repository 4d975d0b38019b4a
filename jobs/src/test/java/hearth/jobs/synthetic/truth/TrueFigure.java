package hearth.jobs.synthetic.truth;

import hearth.jobs.synthetic.SyntheticEngland;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.jobs.synthetic.place.SimulatedPostcodes;
import hearth.jobs.synthetic.returns.AuthorityReturn;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an indicator truly is in one council and year of the synthetic country. */
public record TrueFigure(String laCode, int year, String indicator, TrueCount count) {

    /** Those of all councils and whole years, from lives simulated anew. */
    public static List<TrueFigure> of(CountrySettings settings) {
        SyntheticEngland england = SyntheticEngland.of(settings);
        return england.councils().parallelStream()
                .flatMap(council -> of(england.returns(council), england.postcodes()))
                .toList();
    }

    /** Those of one council. */
    private static Stream<TrueFigure> of(List<AuthorityReturn> returns, SimulatedPostcodes postcodes) {
        List<AuthorityReturn> years = returns.stream()
                .filter(authorityReturn -> authorityReturn.returnPeriod().isWholeYear())
                .toList();
        return IntStream.rangeClosed(1, years.size())
                .mapToObj(count -> years.subList(0, count))
                .flatMap(upTo -> of(upTo.get(upTo.size() - 1), TruthCounter.count(upTo, postcodes)));
    }

    private static Stream<TrueFigure> of(AuthorityReturn authorityReturn, Map<String, TrueCount> counts) {
        return counts.entrySet().stream()
                .map(count -> new TrueFigure(
                        authorityReturn.council().laCode(),
                        authorityReturn.returnPeriod().collectionYear(),
                        count.getKey(),
                        count.getValue()));
    }
}
