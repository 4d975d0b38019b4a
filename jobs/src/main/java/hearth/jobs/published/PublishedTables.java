package hearth.jobs.published;

import hearth.jobs.lake.Lake;
import hearth.warehouse.area.Authorities;
import hearth.warehouse.area.Authority;
import hearth.warehouse.indicator.Polarity;
import hearth.warehouse.table.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what published files hold; what an earlier import wrote of other releases, models and datasets stays. */
record PublishedTables(Lake lake) {
    /** Columns that may be null in rows of earlier imports. */
    private static final Set<String> ADDED_LATER = Set.of("published_filters");

    void write(
            Collection<DatasetRow> rows,
            Collection<PublishedFigure> figures,
            Collection<Area> areas,
            Collection<Neighbour> neighbours,
            Collection<DescribedMeasure> measures) {
        write("fact_published", "dataset, source_release", rows, DatasetRow::row);
        write("mart_published", "dataset, source_release", figures, PublishedFigure::row);
        write("dim_area", "area_code", areas, PublishedTables::row);
        write("bridge_neighbour", "model", neighbours, PublishedTables::row);
        write("dim_published_measure", "dataset", measures, PublishedTables::row);
    }

    private <T> void write(String table, String replaced, Collection<T> items, Function<T, @Nullable Object[]> row) {
        if (items.isEmpty()) {
            return;
        }
        int[] key = Stream.of(replaced.split(", "))
                .mapToInt(Table.named(table)::position)
                .toArray();
        Set<List<@Nullable Object>> keys =
                items.stream().map(item -> key(key, row.apply(item))).collect(Collectors.toSet());
        lake.overwrite(table, taker -> {
            // Tables of the first versions lack the columns that distinguish releases: their rows are imported again or
            // dropped.
            if (ADDED_LATER.containsAll(lake.missingColumns(table))) {
                lake.read(table, Set.copyOf(Table.named(table).columnNames()), before -> {
                    if (!keys.contains(key(key, before.values()))) {
                        taker.accept(before.values());
                    }
                });
            }
            items.forEach(item -> taker.accept(row.apply(item)));
        });
    }

    private static List<@Nullable Object> key(int[] positions, @Nullable Object[] row) {
        return Arrays.asList(
                Arrays.stream(positions).mapToObj(position -> row[position]).toArray());
    }

    private static @Nullable Object[] row(Area area) {
        Optional<Authority> authority = Authorities.find(area.laCode());
        return new @Nullable Object[] {
            area.code(),
            area.laCode().isEmpty() ? null : area.laCode(),
            area.name(),
            area.level(),
            area.regionCode().isEmpty() ? null : area.regionCode(),
            authority.flatMap(Authority::from).orElse(null),
            authority.flatMap(Authority::to).orElse(null),
            authority
                    .map(lasting -> String.join(" ", lasting.became()))
                    .filter(codes -> !codes.isEmpty())
                    .orElse(null)
        };
    }

    private static @Nullable Object[] row(DescribedMeasure measure) {
        return new @Nullable Object[] {
            measure.dataset(),
            measure.measure(),
            measure.title(),
            measure.topic(),
            measure.unit(),
            measure.polarity().map(Polarity::code).orElse(null),
            measure.decimals().orElse(null),
            measure.hasQuartiles(),
            measure.yearType(),
            measure.description(),
            measure.methodology(),
            measure.owner(),
            measure.links(),
            measure.updatedOn().orElse(null),
            measure.nextUpdateOn().orElse(null),
            measure.file(),
            measure.sourceRow()
        };
    }

    private static @Nullable Object[] row(Neighbour neighbour) {
        return new @Nullable Object[] {
            neighbour.model(), neighbour.laCode(), neighbour.rank(), neighbour.neighbourLaCode(), neighbour.closeness()
        };
    }
}
