package hearth.web.catalogue;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PublishedMapping;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.published.Dataset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The answer to {@code /api/v1/indicators}: every indicator with what is counted. */
record IndicatorList(List<Row> data) {
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
            List<String> sources) {}

    static IndicatorList of(Catalogue catalogue) {
        return new IndicatorList(
                catalogue.indicators().stream().map(IndicatorList::row).toList());
    }

    private static Row row(Indicator indicator) {
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
                indicator.sources().stream().map(Source::code).toList());
    }

    /** The one that its published figures come from before others. */
    private static Optional<Dataset> dataset(Indicator indicator) {
        return indicator.published().stream().findFirst().map(PublishedMapping::dataset);
    }
}
