package hearth.web.data;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.published.Dataset;
import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The page of what the warehouse holds.
 *
 * @param tables that every reader may ask, by name
 * @param datasets that Hearth reads, those that were imported first
 */
public record DataView(List<Table> tables, List<PublishedDataset> datasets) {
    /**
     * A dataset, and what was imported of it.
     *
     * @param indicators how many indicators have figures in it
     */
    public record PublishedDataset(Dataset dataset, int indicators, List<ImportedRelease> releases) {
        public boolean isImported() {
            return !releases.isEmpty();
        }

        public long rows() {
            return releases.stream().mapToLong(ImportedRelease::rows).sum();
        }

        /** The years that the releases cover together, such as 2018 to 2025. */
        public String years() {
            int first = releases.stream()
                    .mapToInt(release -> release.firstEnd().getYear())
                    .min()
                    .orElse(0);
            int last = releases.stream()
                    .mapToInt(release -> release.lastEnd().getYear())
                    .max()
                    .orElse(0);
            return first == last ? String.valueOf(first) : first + " to " + last;
        }
    }

    static DataView of(
            List<Table> tables, Collection<Dataset> datasets, List<ImportedRelease> imported, Catalogue catalogue) {
        return new DataView(
                tables,
                datasets.stream()
                        .map(dataset -> new PublishedDataset(
                                dataset,
                                indicators(dataset, catalogue),
                                imported.stream()
                                        .filter(release -> release.dataset().equals(dataset.id()))
                                        .toList()))
                        .sorted(Comparator.comparing(PublishedDataset::isImported)
                                .reversed()
                                .thenComparing(known -> known.dataset().title()))
                        .toList());
    }

    private static int indicators(Dataset dataset, Catalogue catalogue) {
        return (int) catalogue.indicators().stream()
                .map(Indicator::published)
                .filter(mappings ->
                        mappings.stream().anyMatch(mapping -> mapping.dataset().equals(dataset)))
                .count();
    }

    /** The type of a column in a word or two. */
    public static String type(Column column) {
        return column.type().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (column.required() ? "" : ", may be null");
    }
}
