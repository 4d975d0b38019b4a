package hearth.web.indicator;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.CountedRows;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Lineage;
import hearth.warehouse.indicator.PublishedMapping;
import hearth.web.indicator.IndicatorView.Chain;
import hearth.web.indicator.IndicatorView.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Traces the figures of an indicator from where they come to where they are shown, made from its definition. */
final class Lineages {
    private final Indicator indicator;
    private final Catalogue catalogue;
    private final Lineage lineage;
    private final int rules;

    /** @param rules how many rules of validation can change it */
    Lineages(Indicator indicator, Catalogue catalogue, Lineage lineage, int rules) {
        this.indicator = indicator;
        this.catalogue = catalogue;
        this.lineage = lineage;
        this.rules = rules;
    }

    /** @param pages that show its figures */
    List<Chain> chains(List<String> pages) {
        Station shown = new Station("Shown on", "pages, API and SQL", pages);
        return Stream.of(
                        indicator.extract().map(from -> counted(from, shown)),
                        indicator.published().stream().findFirst().map(from -> published(from, shown)),
                        indicator.local().map(from -> local(from, shown)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Chain counted(Indicator.FromExtract extract, Station shown) {
        Cohort cohort = catalogue.cohort(extract.cohort()).orElseThrow();
        List<String> columns = new ArrayList<>();
        lineage.of(cohort, extract).forEach((table, names) -> columns.add(table + ": " + String.join(", ", names)));
        List<String> read = new CountedRows(cohort, extract).readColumns();
        return new Chain(
                "Own returns",
                List.of(
                        new Station("Return", columns.size() == 1 ? "1 table" : columns.size() + " tables", columns),
                        new Station(
                                "Child by child",
                                "history of each child",
                                List.of("returns of all years joined", "contradictions repaired and logged")),
                        new Station("Cohort", cohort.table(), read.isEmpty() ? List.of(cohort.grain()) : read),
                        new Station(
                                "Figure",
                                "mart_indicator",
                                List.of("numerator, denominator", "value, interval, symbol")),
                        shown),
                rules == 0
                        ? "The worked example is run at each build."
                        : "Guarded by " + (rules == 1 ? "one rule" : rules + " rules")
                                + " of validation. The worked example is run at each build.");
    }

    private static Chain published(PublishedMapping mapping, Station shown) {
        return new Chain(
                "Published",
                List.of(
                        new Station(
                                "Publication",
                                mapping.dataset().publisher(),
                                List.of(mapping.dataset().publication())),
                        new Station(
                                "As published",
                                "fact_published",
                                List.of("dataset " + mapping.dataset().id(), "column " + mapping.value())),
                        new Station("Figure", "mart_published", List.of("every release kept", "value or symbol")),
                        shown),
                "Each figure leads to the row of the published file.");
    }

    private Chain local(Indicator.FromLocal local, Station shown) {
        return new Chain(
                "Local figures",
                List.of(
                        new Station(
                                "Council",
                                "its own file",
                                List.of("kept by " + local.keptBy(), "indicator " + indicator.id())),
                        new Station(
                                "Figure", "mart_local", List.of("numerator, denominator", "value, interval, symbol")),
                        shown),
                "The file is checked row by row when it is loaded.");
    }
}
