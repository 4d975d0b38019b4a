package hearth.jobs.published;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Schemas;
import hearth.warehouse.area.Authorities;
import hearth.warehouse.area.Authority;
import hearth.warehouse.indicator.Polarity;
import hearth.warehouse.table.Table;
import java.sql.Date;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Writes what published files hold; what an earlier import wrote of other releases, models and datasets stays. */
record PublishedTables(Lake lake) {
    private static final int SLICES = 8;

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

    private <T> void write(String table, String replaced, Collection<T> items, Function<T, Row> row) {
        if (items.isEmpty()) {
            return;
        }
        JavaSparkContext context = new JavaSparkContext(lake.spark().sparkContext());
        Dataset<Row> read = lake.spark()
                .createDataFrame(
                        context.parallelize(items.stream().map(row).toList(), SLICES), Schemas.of(Table.named(table)));
        String[] key = replaced.split(", ");
        // Tables of the first versions lack the columns that distinguish releases: their rows are imported again or
        // dropped.
        Dataset<Row> kept = lake.read(table)
                .where(lit(ADDED_LATER.containsAll(lake.missingColumns(table))))
                .join(
                        read.select(Stream.of(key).map(name -> col(name)).toArray(Column[]::new))
                                .distinct(),
                        key,
                        "left_anti")
                .select(read.columns()[0], Stream.of(read.columns()).skip(1).toArray(String[]::new));
        lake.overwrite(table, kept.unionByName(read));
    }

    private static Row row(Area area) {
        Optional<Authority> authority = Authorities.find(area.laCode());
        return RowFactory.create(
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
                        .orElse(null));
    }

    private static Row row(DescribedMeasure measure) {
        return RowFactory.create(
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
                measure.updatedOn().map(Date::valueOf).orElse(null),
                measure.nextUpdateOn().map(Date::valueOf).orElse(null),
                measure.file(),
                measure.sourceRow());
    }

    private static Row row(Neighbour neighbour) {
        return RowFactory.create(
                neighbour.model(),
                neighbour.laCode(),
                neighbour.rank(),
                neighbour.neighbourLaCode(),
                neighbour.closeness());
    }
}
