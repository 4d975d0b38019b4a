package hearth.jobs.load;

import static org.apache.spark.sql.functions.col;

import hearth.jobs.conform.AuthorityKey;
import hearth.jobs.conform.AuthorityWork;
import hearth.jobs.conform.ConformedAuthorities;
import hearth.jobs.conform.KnownSubmission;
import hearth.jobs.extract.Landing;
import hearth.jobs.extract.LandingFile;
import hearth.jobs.lake.Lake;
import hearth.jobs.load.LoadRequest.Scope;
import hearth.warehouse.area.Authorities;
import hearth.warehouse.area.Authority;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a load has to do.
 *
 * @param work each authority with new files, or all
 * @param kept the submissions whose rows are taken from raw_record, as the landing folder no longer holds their files
 * @param rebuilt the authorities that are made anew whatever their files are
 */
record LoadPlan(List<AuthorityWork> work, List<String> kept, Set<String> rebuilt) {

    static LoadPlan of(Lake lake, LoadRequest request, Landing landing) throws IOException {
        Map<String, List<KnownSubmission>> known = knownSubmissions(lake);
        Map<String, Set<String>> landed = contents(lake, landing);
        Map<String, List<LandingFile>> files = new TreeMap<>(landing.byAuthority());
        boolean isRebuilt = request.scope() == Scope.EVERYTHING || isOfEarlierVersion(lake);
        if (isRebuilt) {
            known.keySet().forEach(laCode -> files.putIfAbsent(laCode, List.of()));
        } else {
            files.keySet().removeIf(laCode -> isHeld(landed.get(laCode), known.getOrDefault(laCode, List.of())));
        }
        return new LoadPlan(
                work(lake, request, files, known),
                notLanded(files.keySet(), known, landed),
                isRebuilt ? files.keySet() : Set.of());
    }

    /** The same, with the rows of further submissions taken from raw_record. */
    LoadPlan keeping(List<String> submissions) {
        List<String> all = new ArrayList<>(kept);
        all.addAll(submissions);
        return new LoadPlan(work, all, rebuilt);
    }

    /** The rows of raw_record that the work needs. */
    Optional<Dataset<Row>> keptRows(Lake lake) {
        List<String> laCodes = work.stream().map(AuthorityWork::laCode).toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(lake.read("raw_record", laCodes)
                        .where(col("submission_id").isin(kept.toArray())));
    }

    private static List<AuthorityWork> work(
            Lake lake,
            LoadRequest request,
            Map<String, List<LandingFile>> files,
            Map<String, List<KnownSubmission>> known)
            throws IOException {
        Map<String, AuthorityKey> keys = request.keys().of(files.keySet(), known.keySet());
        Map<String, String> areaCodes = areaCodes(lake);
        List<AuthorityWork> work = new ArrayList<>();
        files.forEach((laCode, list) -> work.add(new AuthorityWork(
                laCode,
                list,
                known.getOrDefault(laCode, List.of()),
                Objects.requireNonNull(keys.get(laCode)),
                areaCode(laCode, areaCodes),
                request.yearNames(),
                request.guard(),
                request.now())));
        return work;
    }

    /** Whether tables lack columns that they have now, so that the rows of all authorities must be made anew. */
    private static boolean isOfEarlierVersion(Lake lake) {
        return ConformedAuthorities.tables().stream().anyMatch(lake::lacksColumns);
    }

    private static Map<String, List<KnownSubmission>> knownSubmissions(Lake lake) {
        return lake.read("ops_submission").collectAsList().stream()
                .map(KnownSubmission::of)
                .collect(Collectors.groupingBy(KnownSubmission::laCode));
    }

    private static Map<String, Set<String>> contents(Lake lake, Landing landing) {
        Map<String, Set<String>> contents = new TreeMap<>();
        ConformedAuthorities.fingerprints(lake.spark(), landing.byAuthority().values())
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

    private static List<KnownSubmission> currentOf(List<KnownSubmission> known) {
        return known.stream().filter(KnownSubmission::isCurrent).toList();
    }

    /** The ONS code of an authority: as official files have it, or else as Hearth knows it. */
    private static String areaCode(String laCode, Map<String, String> official) {
        return Optional.ofNullable(official.get(laCode))
                .or(() -> Authorities.find(laCode).map(Authority::code))
                .orElse("");
    }

    private static Map<String, String> areaCodes(Lake lake) {
        return lake.read("dim_area").where("la_code IS NOT NULL").collectAsList().stream()
                .collect(Collectors.toMap(
                        row -> row.getAs("la_code"), row -> row.getAs("area_code"), (first, second) -> second));
    }
}
