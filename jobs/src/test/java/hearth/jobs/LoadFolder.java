package hearth.jobs;

import hearth.jobs.conform.ChildKeys;
import hearth.jobs.conform.ReturnGuard;
import hearth.jobs.extract.YearNames;
import hearth.jobs.lake.CommitObserver;
import hearth.jobs.lake.Hadoop;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Origin;
import hearth.jobs.lake.Releases;
import hearth.jobs.lake.Releases.Release;
import hearth.jobs.load.LoadJob;
import hearth.jobs.load.LoadRequest;
import hearth.jobs.load.LoadRequest.Scope;
import hearth.jobs.progress.Outcome;
import hearth.jobs.progress.Progress;
import hearth.jobs.progress.Progress.Detail;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.file.Resources;
import hearth.warehouse.indicator.CatalogueFiles;
import hearth.warehouse.provider.ProviderDirectory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A landing folder, keys and a warehouse in one folder, and loads of them that count a few indicators. */
public record LoadFolder(Path path) {
    private static final List<String> COUNTED =
            List.of("raw_record", "ops_submission", "ops_finding", "fact_episode", "mart_indicator");

    /** A few: to count them all takes longer than all else in a load of two children. */
    private static final CatalogueFiles FEW_INDICATORS = new CatalogueFiles(
            files("cohorts", name -> true),
            files("indicators", name -> name.matches(".*/(children|started|ceased)_looked_after\\.yaml")));

    private static Map<String, String> files(String folder, Predicate<String> isWanted) {
        return Resources.under(folder).stream()
                .filter(isWanted)
                .collect(Collectors.toMap(name -> name, Resources::text));
    }

    /** A council's return of one year. */
    public LoadFolder firstReturn() {
        landing("301")
                .file("2024/header.csv", LandingFolder.HEADER + """
                        1,2,01/02/2010,WBRI,UN1,,
                        2,1,01/06/2015,WBRI,UN1,,
                        """)
                .file("2024/episodes.csv", LandingFolder.EPISODES + """
                        1,01/05/2023,S,C2,N1,U1,PR1,,,,,,
                        2,01/06/2023,S,V2,N1,U4,PR1,01/09/2023,E4A,,,,
                        """);
        return this;
    }

    /** The same council's return of the next. */
    public LoadFolder secondReturn() {
        landing("301")
                .file("2025/header.csv", LandingFolder.HEADER + "1,F,01/02/2010,WBRI,UN1,,\n")
                .file("2025/episodes.csv", LandingFolder.EPISODES + """
                        1,01/05/2023,S,C2,N1,U1,PR1,01/07/2024,X1,CARPL,,,
                        1,01/07/2024,P,C2,N1,U4,PR1,,,,,,
                        """);
        return this;
    }

    public LandingFolder landing(String laCode) {
        return new LandingFolder(path.resolve("landing"), laCode);
    }

    public LoadFolder copyTo(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(path.relativize(file).toString()));
            }
        }
        return new LoadFolder(target);
    }

    public Outcome load() throws Exception {
        return load(Scope.WHAT_IS_NEW, table -> {});
    }

    /** A load whose lines are kept. */
    public Outcome load(PrintWriter lines) throws Exception {
        return load(Scope.WHAT_IS_NEW, table -> {}, lines, Instant.now());
    }

    /** A load when the clock says so. */
    public Outcome load(Instant now) throws Exception {
        return load(Scope.WHAT_IS_NEW, table -> {}, new PrintWriter(Writer.nullWriter()), now);
    }

    public Outcome load(Scope scope, CommitObserver observer) throws Exception {
        return load(scope, observer, new PrintWriter(Writer.nullWriter()), Instant.now());
    }

    private Outcome load(Scope scope, CommitObserver observer, PrintWriter lines, Instant now) throws Exception {
        LoadRequest request = new LoadRequest(
                path.resolve("landing").toString(),
                YearNames.END,
                ReturnGuard.DEFAULT,
                PostcodeDirectory.empty(),
                ProviderDirectory.empty(),
                new ChildKeys(path.resolve("keys")),
                FEW_INDICATORS,
                scope,
                Origin.REAL,
                now);
        return new LoadJob(
                        new Lake(warehouse(), Hadoop.configuration(), observer),
                        Spark::context,
                        request,
                        new Progress(lines, Detail.NORMAL))
                .run();
    }

    public String warehouse() {
        return path.resolve("warehouse").toString();
    }

    public Lake lake() {
        return new Lake(warehouse(), Hadoop.configuration());
    }

    public Release newest() {
        return new Releases(lake()).newest().orElseThrow();
    }

    /** How many rows some tables of each layer have in a release. */
    public Map<String, Long> counts(Release release) {
        return counted(table ->
                count(table, Optional.ofNullable(release.tableVersions().get(table))));
    }

    private long count(String table, Optional<Long> version) {
        return version.map(known -> Spark.session()
                        .read()
                        .format("delta")
                        .option("versionAsOf", known)
                        .load(warehouse() + "/" + table)
                        .count())
                .orElse(0L);
    }

    /** How many rows some tables of each layer have now, released or not. */
    public Map<String, Long> counts() {
        return counted(table -> Spark.table(lake(), table).count());
    }

    private static Map<String, Long> counted(ToLongFunction<String> count) {
        Map<String, Long> counts = new TreeMap<>();
        COUNTED.forEach(table -> counts.put(table, count.applyAsLong(table)));
        return counts;
    }
}
