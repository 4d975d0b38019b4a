package hearth.web.catalogue;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PublishedMapping;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.published.Dataset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The answer to {@code /api/v1/indicators}: indicators with what is counted. */
record IndicatorList(List<Row> data) {
    /**
     * One indicator.
     *
     * @param hasFigures whether the area that was asked for has figures, or without one any area
     * @param figuresTo the last day of the newest figure of the area that was asked for
     */
    record Row(
            String id,
            String theme,
            String title,
            String unit,
            int decimals,
            String polarity,
            String counts,
            String outOf,
            Optional<String> publisher,
            Optional<String> publication,
            List<String> sources,
            boolean hasFigures,
            Optional<String> figuresTo) {}

    static IndicatorList of(Matches matches) {
        return new IndicatorList(matches.indicators().stream()
                .map(indicator -> row(indicator, matches))
                .toList());
    }

    private static Row row(Indicator indicator, Matches matches) {
        return new Row(
                indicator.id(),
                indicator.theme(),
                indicator.title(),
                indicator.unit().name().toLowerCase(Locale.ROOT),
                indicator.decimals(),
                indicator.polarity().code(),
                indicator.counts(),
                indicator.outOf(),
                dataset(indicator).map(Dataset::publisher),
                dataset(indicator).map(Dataset::publication),
                indicator.sources().stream().map(Source::code).toList(),
                matches.hasFigures(indicator),
                Optional.ofNullable(matches.newest().get(indicator.id()))
                        .map(figure -> figure.periodEnd().toString()));
    }

    /** The one that its published figures come from before others. */
    private static Optional<Dataset> dataset(Indicator indicator) {
        return indicator.published().stream().findFirst().map(PublishedMapping::dataset);
    }
}
