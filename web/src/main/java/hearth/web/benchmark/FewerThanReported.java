package hearth.web.benchmark;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.web.figure.ContradictedEnds;
import hearth.web.figure.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says how many ends of care an authority's own figures count fewer than its returns report. Other readers than its own staff
 * have no {@link ContradictedEnds}, so that nothing is said to them.
 */
final class FewerThanReported {
    /** Which ends of care an indicator counts. */
    private enum Counts {
        ADOPTIONS("adoption", "adoptions"),
        OTHERS("child leaving care other than by adoption", "children leaving care other than by adoption"),
        ALL("child leaving care", "children leaving care");

        private final String one;
        private final String several;

        Counts(String one, String several) {
            this.one = one;
            this.several = several;
        }

        long of(ContradictedEnds ends) {
            return switch (this) {
                case ADOPTIONS -> ends.adoptions();
                case OTHERS -> ends.others();
                case ALL -> ends.adoptions() + ends.others();
            };
        }
    }

    private FewerThanReported() {}

    /** A sentence for each year of which a figure is shown, oldest first. */
    static List<String> words(Benchmark benchmark, List<ContradictedEnds> contradicted) {
        Optional<Counts> counts = benchmark.question().indicator().extract().flatMap(FewerThanReported::counts);
        List<Integer> years = benchmark.own(Source.EXTRACT).stream()
                .map(Figure::periodEnd)
                .map(end -> end.getYear())
                .distinct()
                .toList();
        return counts.isEmpty()
                ? List.of()
                : contradicted.stream()
                        .filter(ends -> years.contains(ends.year().endYear()))
                        .flatMap(ends -> words(ends, counts.get()).stream())
                        .toList();
    }

    private static Optional<Counts> counts(Indicator.FromExtract extract) {
        String counted = extract.numerator().aggregate();
        if (counted.contains("is_adopted_in_")) {
            return Optional.of(Counts.ADOPTIONS);
        }
        if (extract.cohort().equals("ceased") && extract.denominator().isEmpty()) {
            boolean isByReason = counted.contains("exit_group") || counted.contains("end_reason");
            return Optional.of(
                    counted.contains("'Adopted'") ? Counts.ADOPTIONS : isByReason ? Counts.OTHERS : Counts.ALL);
        }
        return extract.cohort().equals("ceased") || counted.contains("has_ceased")
                ? Optional.of(Counts.ALL)
                : Optional.empty();
    }

    /** Such as "2024/25: 7 fewer adoptions than reported, because other episodes show that the children stayed in care." */
    private static Optional<String> words(ContradictedEnds ends, Counts counts) {
        long count = counts.of(ends);
        return count == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.UK,
                        "%s: %,d fewer %s than reported, because other episodes show that %s stayed in care.",
                        ends.year(),
                        count,
                        count == 1 ? counts.one : counts.several,
                        count == 1 ? "the child" : "the children"));
    }
}
