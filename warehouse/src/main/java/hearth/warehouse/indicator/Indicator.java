package hearth.warehouse.indicator;

import hearth.warehouse.published.YearEnd;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One measure: what is counted, out of whom, how it is shown and where it comes from.
 *
 * @param id the file name, such as {@code fostered}
 * @param theme the folder, such as {@code placements}
 * @param title the measure's name
 * @param finding the figure in a councillor's words, with {@code {area}} and {@code {value}} to be filled in
 * @param why why it matters, in one plain sentence; empty where nobody has written it
 * @param checked who outside the project checked its definition and when; empty where nobody has
 * @param counts the numerator in plain words
 * @param outOf the denominator in plain words; empty for a count
 * @param decimals decimal places shown
 * @param polarityReason why its polarity differs from the publisher's; only where it does
 * @param noQuartiles why its figures have no quartiles; empty where they have
 * @param kind whether figures are for a day or a period; empty where a cohort decides, and for a period
 * @param tolerance how far a council's own count may differ from the published figure, as in
 *     {@link Unit#usualTolerance}
 * @param code its code in the list of indicators that councils asked for, such as {@code STA01}; several indicators may
 *     share a code, and indicators that others build on may have none
 * @param usedBy the councils whose strategies use it
 * @param breaks where its series is broken, in order
 * @param example rows that prove how it is counted; required if it is counted from extracts
 * @param extract how it is counted from extracts; empty when it is not
 * @param published where it is published, the preferred source first; none when it is not
 * @param local how an authority adds local figures; empty when it cannot
 */
public record Indicator(
        String id,
        String theme,
        String title,
        String finding,
        Optional<String> why,
        Optional<Checked> checked,
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

    /** The word for the child population in a denominator. */
    public static final String POPULATION = "population";

    /** Publisher and title of each publication with it, the preferred one first. */
    public List<String> publications() {
        return published.stream()
                .map(PublishedMapping::dataset)
                .map(dataset -> dataset.publisher() + ", " + dataset.publication())
                .distinct()
                .toList();
    }

    /** Where its figures come from, by the blocks of its file: extract, published, local. */
    public List<Source> sources() {
        return Stream.of(
                        extract.map(from -> Source.EXTRACT),
                        published.stream().findFirst().map(from -> Source.PUBLISHED),
                        local.map(from -> Source.LOCAL))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where its figures of years come from: local figures may be of quarters alone. */
    public List<Source> sourcesOfYears() {
        boolean isLocalByYear = local.stream().anyMatch(from -> from.periods().contains(PeriodType.YEAR));
        return sources().stream()
                .filter(source -> source != Source.LOCAL || isLocalByYear)
                .toList();
    }

    /** The ways in which its figures can be split by groups of children, such as age_band; in alphabetical order. */
    public List<String> breakdowns() {
        return Stream.of(
                        extract.stream().flatMap(from -> from.breakdowns().stream()),
                        published.stream().flatMap(mapping -> mapping.breakdowns().keySet().stream()),
                        local.stream().flatMap(from -> from.breakdowns().keySet().stream()))
                .flatMap(names -> names)
                .distinct()
                .sorted()
                .toList();
    }

    /** The file it is defined in, among the resources. */
    public String file() {
        return "indicators/" + theme + "/" + id + ".yaml";
    }

    /** That a person outside the project compared its definition with what councils and DfE count. */
    public record Checked(String by, LocalDate on) {}

    /** A day from which figures are not comparable with earlier ones. */
    public record Break(LocalDate from, String note) {}

    /**
     * How an authority adds local figures, from its own systems.
     *
     * @param keptBy who keeps them, such as the virtual school
     * @param yearEnd the last day of its years
     * @param breakdowns breakdown to its groups; none when figures have no breakdown
     */
    public record FromLocal(
            String keptBy, YearEnd yearEnd, List<PeriodType> periods, Map<String, List<String>> breakdowns) {}

    /**
     * How an indicator is counted from authorities' extracts.
     *
     * @param cohort the id of the cohort it counts
     * @param numerator what is counted; for a median the figure itself
     * @param denominator out of what: a part of the same kind, {@link #POPULATION}, or empty for a count
     * @param breakdowns the cohort's breakdowns that make sense for it
     * @param breakdownsByMonth those of them that months are counted by too
     */
    public record FromExtract(
            String cohort,
            Part numerator,
            Optional<Part> denominator,
            List<PeriodType> periods,
            List<String> breakdowns,
            List<String> breakdownsByMonth) {

        /** The breakdowns that a period is counted by. */
        public List<String> breakdowns(PeriodType period) {
            return period == PeriodType.MONTH ? breakdownsByMonth : breakdowns;
        }

        /** Whether the figure is a rate of the child population, which no return contains. */
        public boolean isPerPopulation() {
            return denominator.map(Part::aggregate).filter(POPULATION::equals).isPresent();
        }

        /** The words of its SQL, among them the columns that it reads. */
        Set<String> words() {
            return Stream.concat(Stream.of(numerator), denominator.stream())
                    .map(Part::ifKnown)
                    .flatMap(
                            text -> Arrays.stream(text.replaceAll("'[^']*'", "").split("\\W+")))
                    .collect(Collectors.toSet());
        }

        /** The denominator as SQL over the cohort; null for a count, and for a rate of the population. */
        public String denominatorIfKnown() {
            return isPerPopulation() ? "NULL" : denominator.map(Part::ifKnown).orElse("NULL");
        }
    }

    /**
     * A numerator or a denominator.
     *
     * @param aggregate an SQL aggregate over the cohort's columns
     * @param knownWhen the SQL condition on all rows of a figure without which they do not give it; empty where they
     *     always do
     */
    public record Part(String aggregate, Optional<String> knownWhen) {
        /** The aggregate, null where it is not known. */
        public String ifKnown() {
            return knownWhen
                    .map(condition -> "IF(" + condition + ", " + aggregate + ", NULL)")
                    .orElse(aggregate);
        }
    }
}
