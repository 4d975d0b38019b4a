package hearth.web.rows;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.rows.FigureQuestion.Part;
import hearth.web.site.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the page of a counted figure's rows shows.
 *
 * @param back the address of the benchmark
 * @param facts the figure's definition, and whether the rows match it
 * @param parts which rows can be looked at
 * @param columns column heads, the child's pseudonym first
 * @param rows the first {@value #MOST} rows that were asked for
 * @param omitted how many more there are
 */
public record CountedView(
        FigureQuestion question,
        String title,
        String subtitle,
        String back,
        List<Fact> facts,
        List<PartLink> parts,
        List<String> columns,
        List<List<String>> rows,
        int omitted) {
    /** What a reader can take in, and a browser draws at once; the file has them all. */
    static final int MOST = 500;

    /** Columns that help to find the child's record, where the cohort has them. */
    private static final List<String> ALWAYS = List.of("age_years", "sex", "placement_type", "legal_status");

    /** Some of the rows: their name, their number and their address. */
    public record PartLink(String name, String query, boolean isChosen) {}

    static CountedView of(CountedFigure figure, Catalogue catalogue) {
        FigureQuestion question = figure.question();
        Numbers numbers = new Numbers(question.indicator());
        Figure shown = figure.figure().orElseThrow();
        List<CountedFigure.Row> wanted = figure.wanted();
        List<Integer> places = places(figure, catalogue);
        List<String> columns = new ArrayList<>(places.stream()
                .map(place -> figure.columns().get(place).replace('_', ' '))
                .toList());
        columns.add("adds");
        return new CountedView(
                question,
                question.area().name() + ": the rows behind " + numbers.shown(shown),
                question.indicator().title() + ", " + period(question, catalogue) + " · " + shown.release()
                        + ", provisional",
                "/benchmark?area=" + question.area().slug() + "&indicator="
                        + question.indicator().id(),
                facts(figure, shown),
                figure.parts().stream().map(part -> link(figure, part)).toList(),
                columns,
                wanted.stream()
                        .limit(MOST)
                        .map(row -> cells(row, places, figure))
                        .toList(),
                Math.max(0, wanted.size() - MOST));
    }

    /** Such as "on 31 March 2025" or "year to 31 March 2025". */
    static String period(FigureQuestion question, Catalogue catalogue) {
        String end = Dates.full(question.end());
        return catalogue.isOfADay(question.indicator())
                ? "on " + end
                : question.period().code() + " to " + end;
    }

    /** The columns that a page shows: the child, the day, what the definition reads, and a few to find the record by. */
    private static List<Integer> places(CountedFigure figure, Catalogue catalogue) {
        String date = figure.question()
                .indicator()
                .extract()
                .flatMap(from -> catalogue.cohort(from.cohort()))
                .orElseThrow()
                .date();
        return Stream.of(Stream.of("child_id", date), figure.readColumns().stream(), ALWAYS.stream())
                .flatMap(names -> names)
                .distinct()
                .map(figure.columns()::indexOf)
                .filter(place -> place >= 0)
                .toList();
    }

    private static List<String> cells(CountedFigure.Row row, List<Integer> places, CountedFigure figure) {
        List<String> cells = new ArrayList<>();
        places.forEach(place ->
                cells.add(row.cells().get(place).map(CountedView::shown).orElse(Numbers.NOTHING)));
        Optional<Double> adds = figure.question().part() == Part.BASE ? row.denominator() : row.numerator();
        cells.add(adds.map(Numbers::plain).orElse(Numbers.NOTHING));
        return cells;
    }

    private static String shown(Object cell) {
        return cell instanceof Boolean isSo ? (isSo ? "yes" : "no") : Numbers.plain(cell);
    }

    private static PartLink link(CountedFigure figure, Part part) {
        String name = part == Part.BASE ? "Denominator" : "Counted";
        int rows = figure.wanted(part).size();
        return new PartLink(
                String.format(Locale.UK, "%s: %,d %s", name, rows, rows == 1 ? "row" : "rows"),
                figure.question().with(part).query(),
                part == figure.question().part());
    }

    private static List<Fact> facts(CountedFigure figure, Figure shown) {
        Indicator indicator = figure.question().indicator();
        Indicator.FromExtract extract = indicator.extract().orElseThrow();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Counts", indicator.counts()));
        if (!indicator.outOf().isEmpty()) {
            facts.add(new Fact("Out of", indicator.outOf()));
        }
        facts.add(new Fact(
                "Formula",
                extract.numerator().ifKnown()
                        + extract.denominator()
                                .map(base -> " out of " + base.ifKnown())
                                .orElse("")));
        facts.add(new Fact("Check", recounted(figure, shown)));
        return facts;
    }

    private static String recounted(CountedFigure figure, Figure shown) {
        if (figure.numerator().isEmpty()) {
            return "A median: half of the rows are at or below the figure.";
        }
        String ours = part(figure.numerator())
                + figure.denominator().map(base -> " of " + Numbers.plain(base)).orElse("");
        if (figure.isMatching()) {
            return "These rows give " + ours + ", matching the figure.";
        }
        return "These rows give " + ours + ", but the figure is " + part(shown.numerator())
                + shown.denominator().map(base -> " of " + Numbers.plain(base)).orElse("") + ".";
    }

    private static String part(Optional<Double> number) {
        return number.map(Numbers::plain).orElse("an unknown number");
    }
}
