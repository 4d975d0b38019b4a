package hearth.warehouse.indicator;

import hearth.warehouse.published.YearEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One measure: what is counted, out of whom, how it is shown and where it comes from.
 *
 * @param id the file name, such as {@code fostered}
 * @param theme the folder, such as {@code placements}
 * @param title the measure's name
 * @param finding how a councillor would say the figure, with {@code {area}} and {@code {value}} to be filled in
 * @param counts the numerator in plain words
 * @param outOf the denominator in plain words; empty for a count
 * @param decimals digits after the point when shown
 * @param polarityReason why it is not taken for better or worse as the publisher does; there only where the two differ
 * @param noQuartiles why no quartiles are formed of its figures; empty where they are
 * @param kind whether figures are of a day or of a period; empty where a cohort tells it, and for a period
 * @param tolerance how far the own count may lie from the published figure, as {@link Unit#usualTolerance} has it
 * @param code its code in the list of indicators that councils asked for, such as {@code STA01}; several indicators
 *     may share one, and what others rest on may have none
 * @param usedBy the councils whose strategies use it
 * @param breaks where its series is broken, in order
 * @param example rows that prove how it is counted; there whenever it is counted from extracts
 * @param extract how it is counted from extracts; empty when it is not
 * @param published where it is published, the source to prefer first; none when it is not
 * @param local how an authority brings figures of its own; empty when there is no need to
 */
public record Indicator(
        String id,
        String theme,
        String title,
        String finding,
        String counts,
        String outOf,
        Unit unit,
        int decimals,
        Polarity polarity,
        Optional<String> polarityReason,
        Optional<String> noQuartiles,
        Optional<Cohort.Kind> kind,
        double tolerance,
        Optional<String> code,
        List<String> usedBy,
        List<Break> breaks,
        Optional<Example> example,
        Optional<FromExtract> extract,
        List<PublishedMapping> published,
        Optional<FromLocal> local) {

    /** The word that stands for the population of children in a denominator. */
    public static final String POPULATION = "population";

    /** Publisher and title of each publication that prints it, the one to prefer first. */
    public List<String> publications() {
        return published.stream()
                .map(PublishedMapping::dataset)
                .map(dataset -> dataset.publisher() + ", " + dataset.publication())
                .distinct()
                .toList();
    }

    /** Where its figures come from, as the blocks of its file are called: extract, published, local. */
    public List<String> sources() {
        return Stream.of(
                        extract.map(from -> "extract"),
                        published.stream().findFirst().map(from -> "published"),
                        local.map(from -> "local"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The file it is defined in, among the resources. */
    public String file() {
        return "indicators/" + theme + "/" + id + ".yaml";
    }

    /** A day from which figures differ in kind from those before it. */
    public record Break(LocalDate from, String note) {}

    /**
     * How an authority brings figures that it alone holds.
     *
     * @param keptBy who keeps them, such as the virtual school
     * @param yearEnd the last day of its years
     * @param breakdowns breakdown to its groups; none when figures are not split
     */
    public record FromLocal(
            String keptBy, YearEnd yearEnd, List<PeriodType> periods, Map<String, List<String>> breakdowns) {}

    /**
     * How an indicator is counted from authorities' extracts.
     *
     * @param cohort the id of the cohort that is counted
     * @param numerator an SQL aggregate over the cohort's columns; for a median the figure itself
     * @param denominator an SQL aggregate, {@link #POPULATION}, or empty for a count
     * @param breakdowns the breakdowns that make sense, each one of the cohort's
     */
    public record FromExtract(
            String cohort,
            String numerator,
            Optional<String> denominator,
            List<PeriodType> periods,
            List<String> breakdowns) {

        /** Whether the figure is a rate of the child population, which no extract holds. */
        public boolean isPerPopulation() {
            return denominator.filter(POPULATION::equals).isPresent();
        }
    }
}
