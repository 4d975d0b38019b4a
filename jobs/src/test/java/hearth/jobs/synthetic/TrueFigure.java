package hearth.jobs.synthetic;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an indicator truly is in one council and year of the synthetic country. */
public record TrueFigure(String laCode, int year, String indicator, Count count) {

    /** Those of all councils and whole years, from lives simulated anew. */
    public static List<TrueFigure> of(CountrySettings settings) {
        MadeUpEngland england = MadeUpEngland.of(settings);
        return england.councils().parallelStream()
                .flatMap(council -> england.returns(council).stream())
                .filter(answer -> answer.window().isWholeYear())
                .flatMap(answer -> of(answer, TruthCounter.count(answer, england.postcodes())))
                .toList();
    }

    private static Stream<TrueFigure> of(AuthorityReturn answer, Map<String, Count> counts) {
        return counts.entrySet().stream()
                .map(count -> new TrueFigure(
                        answer.council().laCode(), answer.window().collectionYear(), count.getKey(), count.getValue()));
    }
}
