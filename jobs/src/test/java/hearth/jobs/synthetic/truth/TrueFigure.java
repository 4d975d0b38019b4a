package hearth.jobs.synthetic.truth;

import hearth.jobs.synthetic.SyntheticEngland;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.jobs.synthetic.returns.AuthorityReturn;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an indicator truly is in one council and year of the synthetic country. */
public record TrueFigure(String laCode, int year, String indicator, TrueCount count) {

    /** Those of all councils and whole years, from lives simulated anew. */
    public static List<TrueFigure> of(CountrySettings settings) {
        SyntheticEngland england = SyntheticEngland.of(settings);
        return england.councils().parallelStream()
                .flatMap(council -> england.returns(council).stream())
                .filter(authorityReturn -> authorityReturn.returnPeriod().isWholeYear())
                .flatMap(authorityReturn ->
                        of(authorityReturn, TruthCounter.count(authorityReturn, england.postcodes())))
                .toList();
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
