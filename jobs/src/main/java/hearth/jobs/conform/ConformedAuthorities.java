package hearth.jobs.conform;

import static org.apache.spark.sql.functions.col;

import hearth.jobs.extract.IgnoredFile;
import hearth.jobs.extract.LandingFile;
import hearth.jobs.extract.LandingReader;
import hearth.jobs.extract.RejectedFile;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.SourceRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/** Runs the conformers of many authorities side by side, one task each, and keeps what they hand back. */
public final class ConformedAuthorities implements AutoCloseable {
    private static final int TASKS_PER_CORE = 4;

    private final Dataset<Row> authorities;

    private ConformedAuthorities(Dataset<Row> authorities) {
        this.authorities = authorities;
    }

    /**
     * Starts the work; nothing runs until the result is asked for, and then only once.
     *
     * @param kept rows of raw_record that the work needs besides the files; they go to their authority's task
     */
    public static ConformedAuthorities of(
            SparkSession spark,
            List<AuthorityWork> work,
            Optional<Dataset<Row>> kept,
            PostcodeDirectory postcodes,
            ProviderDirectory providers) {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        Broadcast<PostcodeDirectory> directory = context.broadcast(postcodes);
        Broadcast<ProviderDirectory> homes = context.broadcast(providers);
        Broadcast<SerializableConfiguration> files = files(context);
        int tasks = Math.max(1, Math.min(work.size(), context.defaultParallelism() * TASKS_PER_CORE));
        JavaPairRDD<String, AuthorityWork> byAuthority =
                context.parallelize(work, tasks).mapToPair(authority -> new Tuple2<>(authority.laCode(), authority));
        JavaPairRDD<AuthorityWork, Iterable<Row>> inputs = kept.isEmpty()
                ? byAuthority.mapToPair(pair -> new Tuple2<>(pair._2, List.of()))
                : byAuthority
                        .cogroup(
                                kept.get().javaRDD().mapToPair(row -> new Tuple2<>(row.<String>getAs("la_code"), row)),
                                tasks)
                        .mapToPair(group -> new Tuple2<>(group._2._1.iterator().next(), group._2._2));
        Dataset<Row> authorities = spark.createDataFrame(
                inputs.mapPartitions(iterator -> new Task(
                        iterator,
                        directory.value(),
                        homes.value(),
                        new LandingReader(files.value().value()))),
                AuthorityRows.schema());
        // On disk: the rows of a whole country do not fit in four gigabytes next to the work.
        return new ConformedAuthorities(authorities.persist(StorageLevel.MEMORY_AND_DISK()));
    }

    /** How to reach the landing folder, as the driver knows it, for the tasks. */
    private static Broadcast<SerializableConfiguration> files(JavaSparkContext context) {
        return context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    }

    /** The SHA-256 of each file, by authority and path; empty where it cannot be read. */
    public static Map<String, Map<String, String>> fingerprints(
            SparkSession spark, Collection<List<LandingFile>> authorities) {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        int tasks = Math.max(1, Math.min(authorities.size(), context.defaultParallelism()));
        Map<String, Map<String, String>> fingerprints = new TreeMap<>();
        Broadcast<SerializableConfiguration> files = files(context);
        context.parallelize(List.copyOf(authorities), tasks)
                .flatMap(authority -> {
                    LandingReader reader = new LandingReader(files.value().value());
                    List<String[]> hashes = new ArrayList<>();
                    for (LandingFile file : authority) {
                        hashes.add(new String[] {
                            file.laCode(), file.path(), reader.fingerprint(file).orElse("")
                        });
                    }
                    return hashes.iterator();
                })
                .collect()
                .forEach(hash -> fingerprints
                        .computeIfAbsent(hash[0], code -> new TreeMap<>())
                        .put(hash[1], hash[2]));
        return fingerprints;
    }

    /** The tables that a load writes, each independent of the others. */
    public static List<String> tables() {
        return AuthorityRows.tables();
    }

    /** The rows of a table for some authorities. */
    public Dataset<Row> table(String table, Collection<String> laCodes) {
        return authorities.where(col("la_code").isin(laCodes.toArray())).selectExpr("inline(" + table + ")");
    }

    /** How many rows each table has for some authorities. */
    public Map<String, Long> rowCounts(Collection<String> laCodes) {
        List<String> tables = tables();
        Row counts = authorities
                .where(col("la_code").isin(laCodes.toArray()))
                .selectExpr(tables.stream()
                        .map(table -> "coalesce(sum(size(" + table + ")), 0L)")
                        .toArray(String[]::new))
                .first();
        Map<String, Long> rowCounts = new TreeMap<>();
        for (int i = 0; i < tables.size(); i++) {
            rowCounts.put(tables.get(i), counts.getLong(i));
        }
        return rowCounts;
    }

    /** Every file of a new submission, with its counts. */
    public List<FileCount> fileCounts() {
        return authorities.selectExpr("inline(" + AuthorityRows.COUNTS + ")").collectAsList().stream()
                .map(AuthorityRows::fileCount)
                .toList();
    }

    public List<RejectedFile> rejectedFiles() {
        return authorities.selectExpr("inline(" + AuthorityRows.REJECTED + ")").collectAsList().stream()
                .map(AuthorityRows::rejectedFile)
                .toList();
    }

    public List<IgnoredFile> ignoredFiles() {
        return authorities.selectExpr("inline(" + AuthorityRows.IGNORED + ")").collectAsList().stream()
                .map(AuthorityRows::ignoredFile)
                .toList();
    }

    /** The submissions that are held back, without their rows. */
    public List<HeldBack> heldBack() {
        return authorities.selectExpr("inline(" + AuthorityRows.HELD_BACK + ")").collectAsList().stream()
                .map(AuthorityRows::heldBack)
                .toList();
    }

    /** The submissions whose rows the work lacks: with these among the kept rows it must be done again. */
    public List<String> missing() {
        return authorities.selectExpr("inline(" + AuthorityRows.MISSING + ")").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    @Override
    public void close() {
        authorities.unpersist(true);
    }

    /** Conforms the authorities of one task, one at a time, with tools that are made once. */
    private static final class Task implements Iterator<Row> {
        private final Iterator<Tuple2<AuthorityWork, Iterable<Row>>> inputs;
        private final PostcodeDirectory postcodes;
        private final ProviderDirectory providers;
        private final LandingReader reader;
        private final ReturnLayout layout = ReturnLayout.newest();
        private final Definitions definitions = Definitions.shipped();

        Task(
                Iterator<Tuple2<AuthorityWork, Iterable<Row>>> inputs,
                PostcodeDirectory postcodes,
                ProviderDirectory providers,
                LandingReader reader) {
            this.inputs = inputs;
            this.postcodes = postcodes;
            this.providers = providers;
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            return inputs.hasNext();
        }

        @Override
        public Row next() {
            Tuple2<AuthorityWork, Iterable<Row>> input = inputs.next();
            List<ReturnRow> kept = new ArrayList<>();
            input._2.forEach(row -> kept.add(returnRow(row)));
            return AuthorityRows.of(
                    new AuthorityConformer(input._1, layout, postcodes, providers, definitions).conform(reader, kept));
        }

        private static ReturnRow returnRow(Row row) {
            return new ReturnRow(
                    row.getAs("return_table"),
                    new Return(
                            new CollectionYear(row.<Integer>getAs("collection_year")),
                            Optional.ofNullable(row.getAs("extract_date"))),
                    new SourceRow(row.getAs("submission_id"), row.getAs("source_file"), row.getAs("source_row")),
                    row.getJavaMap(row.fieldIndex("cells")));
        }
    }
}
