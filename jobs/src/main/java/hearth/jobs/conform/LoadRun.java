package hearth.jobs.conform;

import static org.apache.spark.sql.functions.col;

import hearth.jobs.extract.IgnoredFile;
import hearth.jobs.extract.Landing;
import hearth.jobs.extract.LandingFile;
import hearth.jobs.extract.RefusedFile;
import hearth.jobs.extract.YearNames;
import hearth.jobs.lake.Lake;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.provider.ProviderDirectory;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** One load: finds out what is new, conforms the authorities it concerns and replaces their rows of the star. */
public final class LoadRun implements AutoCloseable {
    private final Lake lake;
    private final Conforming conforming;
    private final List<FileCount> files;
    private final List<RefusedFile> refused;
    private final List<IgnoredFile> ignored;
    private final Set<String> changed;
    private final Instant now;

    private LoadRun(Lake lake, Conforming conforming, Set<String> rebuilt, Instant now) {
        this.now = now;
        this.lake = lake;
        this.conforming = conforming;
        this.files = conforming.fileCounts();
        this.refused = conforming.refusedFiles();
        this.ignored = conforming.ignoredFiles();
        this.changed = new TreeSet<>(rebuilt);
        files.forEach(file -> changed.add(file.laCode()));
    }

    /** What a load is asked to do. */
    public record Request(
            Landing landing,
            YearNames yearNames,
            PostcodeDirectory postcodes,
            ProviderDirectory providers,
            ChildKeys keys,
            Instant now,
            Scope scope) {}

    /** Which authorities a load works on; on all in any case when an earlier version of Hearth made the warehouse. */
    public enum Scope {
        /** Those with files that the warehouse does not hold. */
        WHAT_IS_NEW,
        /** All, those too of which no file is there any more, as after a change of definitions. */
        EVERYTHING
    }

    /** Reads and conforms; nothing is written yet. */
    public static LoadRun start(Lake lake, Request request) throws IOException {
        Map<String, List<KnownSubmission>> known = knownSubmissions(lake);
        Map<String, Set<String>> landed = contents(lake, request.landing());
        Map<String, List<LandingFile>> files = new TreeMap<>(request.landing().byAuthority());
        boolean isRebuilt = request.scope() == Scope.EVERYTHING || isOfEarlierVersion(lake);
        if (isRebuilt) {
            known.keySet().forEach(laCode -> files.putIfAbsent(laCode, List.of()));
        } else {
            files.keySet().removeIf(laCode -> isHeld(landed.get(laCode), known.getOrDefault(laCode, List.of())));
        }
        Map<String, AuthorityKey> keys = request.keys().of(files.keySet(), known.keySet());
        Map<String, String> areaCodes = areaCodes(lake);
        List<AuthorityWork> work = new ArrayList<>();
        files.forEach((laCode, list) -> work.add(new AuthorityWork(
                laCode,
                list,
                known.getOrDefault(laCode, List.of()),
                Objects.requireNonNull(keys.get(laCode)),
                areaCodes.getOrDefault(laCode, ""),
                request.yearNames(),
                request.now())));
        Conforming conforming = conforming(lake, work, notLanded(files.keySet(), known, landed), request);
        return new LoadRun(lake, conforming, isRebuilt ? files.keySet() : Set.of(), request.now());
    }

    /** Whether tables lack columns that they have now, so that the rows of all authorities must be made anew. */
    private static boolean isOfEarlierVersion(Lake lake) {
        return tables().stream().anyMatch(lake::lacksColumns);
    }

    /** Does the work; twice where files that the warehouse knows are refused now, so that their rows are needed. */
    private static Conforming conforming(Lake lake, List<AuthorityWork> work, List<String> keptIds, Request request) {
        Conforming first = Conforming.of(
                lake.spark(), work, keptRows(lake, work, keptIds), request.postcodes(), request.providers());
        List<String> missing = first.missing();
        if (missing.isEmpty()) {
            return first;
        }
        first.close();
        List<String> ids = new ArrayList<>(keptIds);
        ids.addAll(missing);
        Conforming second =
                Conforming.of(lake.spark(), work, keptRows(lake, work, ids), request.postcodes(), request.providers());
        if (second.missing().isEmpty()) {
            return second;
        }
        second.close();
        throw new IllegalStateException("the rows of these submissions are neither in the landing folder nor in"
                + " raw_record; load again with --rebuild and all files of their authorities in the landing folder: "
                + String.join(", ", missing));
    }

    /** Every file of a new submission, with its counts. */
    public List<FileCount> files() {
        return files;
    }

    public List<RefusedFile> refused() {
        return refused;
    }

    public List<IgnoredFile> ignored() {
        return ignored;
    }

    /** The authorities whose rows change. */
    public Set<String> changed() {
        return changed;
    }

    /** The rows of a table for the authorities that change. */
    public Dataset<Row> table(String table) {
        return conforming.table(table, changed);
    }

    /** The tables to write, each independent of the others. */
    public static List<String> tables() {
        return AuthorityRows.tables();
    }

    /** Writes one table: received rows are added, all else of the changed authorities is replaced. */
    public void write(String table) {
        if (table.equals("raw_record")) {
            lake.append(table, table(table));
        } else if (table.equals(FindingHistory.TABLE) && lake.has(table)) {
            lake.replaceAuthorities(
                    table,
                    FindingHistory.continued(table(table), lake.read(table, changed), table("ops_submission"), now),
                    changed);
        } else {
            lake.replaceAuthorities(table, table(table), changed);
        }
    }

    @Override
    public void close() {
        conforming.close();
    }

    private static Map<String, List<KnownSubmission>> knownSubmissions(Lake lake) {
        return lake.read("ops_submission").collectAsList().stream()
                .map(KnownSubmission::of)
                .collect(Collectors.groupingBy(KnownSubmission::laCode));
    }

    private static Map<String, Set<String>> contents(Lake lake, Landing landing) {
        Map<String, Set<String>> contents = new TreeMap<>();
        Conforming.fingerprints(lake.spark(), landing.byAuthority().values())
                .forEach((laCode, files) -> contents.put(laCode, Set.copyOf(files.values())));
        return contents;
    }

    private static boolean isHeld(@Nullable Set<String> files, List<KnownSubmission> known) {
        return files != null
                && currentOf(known).stream()
                        .flatMap(submission -> submission.files().values().stream())
                        .collect(Collectors.toSet())
                        .containsAll(files);
    }

    /** The current submissions that the landing folder no longer holds in full. */
    private static List<String> notLanded(
            Collection<String> laCodes, Map<String, List<KnownSubmission>> known, Map<String, Set<String>> landed) {
        return laCodes.stream()
                .flatMap(laCode -> currentOf(known.getOrDefault(laCode, List.of())).stream()
                        .filter(submission -> !landed.getOrDefault(laCode, Set.of())
                                .containsAll(submission.files().values())))
                .map(KnownSubmission::id)
                .toList();
    }

    /** The raw rows of some submissions. */
    private static Optional<Dataset<Row>> keptRows(Lake lake, List<AuthorityWork> work, List<String> ids) {
        List<String> laCodes = work.stream().map(AuthorityWork::laCode).toList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(lake.read("raw_record", laCodes)
                        .where(col("submission_id").isin(ids.toArray())));
    }

    private static List<KnownSubmission> currentOf(List<KnownSubmission> known) {
        return known.stream().filter(KnownSubmission::isCurrent).toList();
    }

    private static Map<String, String> areaCodes(Lake lake) {
        return lake.read("dim_area").where("la_code IS NOT NULL").collectAsList().stream()
                .collect(Collectors.toMap(
                        row -> row.getAs("la_code"), row -> row.getAs("area_code"), (first, second) -> second));
    }
}
