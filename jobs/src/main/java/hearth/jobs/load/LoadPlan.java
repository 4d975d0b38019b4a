package hearth.jobs.load;

import hearth.jobs.conform.AuthorityKey;
import hearth.jobs.conform.AuthorityTask;
import hearth.jobs.conform.AuthorityUpdate;
import hearth.jobs.conform.AuthorityWork;
import hearth.jobs.conform.KnownSubmission;
import hearth.jobs.extract.Landing;
import hearth.jobs.extract.LandingFile;
import hearth.jobs.lake.DataFile;
import hearth.jobs.lake.Lake;
import hearth.jobs.load.LoadRequest.Scope;
import hearth.jobs.mart.PooledCare;
import hearth.jobs.mart.Populations;
import hearth.warehouse.area.Authorities;
import hearth.warehouse.area.Authority;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Works out what a load has to do: one update for each authority with files in the landing folder, or for all. */
final class LoadPlan {
    private final Lake lake;
    private final LoadRequest request;
    private final Map<String, List<KnownSubmission>> known;
    private final Map<String, List<DataFile>> received;
    private final Map<String, List<DataFile>> findings;
    private final Map<String, String> areaCodes = new HashMap<>();

    private LoadPlan(Lake lake, LoadRequest request) {
        this.lake = lake;
        this.request = request;
        this.known = lake.read("ops_submission").stream()
                .map(KnownSubmission::of)
                .collect(Collectors.groupingBy(KnownSubmission::laCode));
        this.received = files("raw_record");
        this.findings = files("ops_finding");
        lake.read("dim_area")
                .forEach(area -> area.optionalText("la_code")
                        .ifPresent(laCode -> areaCodes.put(laCode, area.text("area_code"))));
    }

    /** The updates; those of authorities whose files are all known end in their task, which reads them. */
    static List<AuthorityUpdate> updates(Lake lake, LoadRequest request, Landing landing) throws IOException {
        Map<String, List<LandingFile>> files = new TreeMap<>(landing.byAuthority());
        boolean isRebuilt = request.scope() == Scope.EVERYTHING || isOfEarlierVersion(lake);
        if (files.isEmpty() && !isRebuilt) {
            return List.of();
        }
        LoadPlan plan = new LoadPlan(lake, request);
        if (isRebuilt) {
            plan.known.keySet().forEach(laCode -> files.putIfAbsent(laCode, List.of()));
        }
        Map<String, AuthorityKey> keys =
                request.keys().of(files.keySet(), plan.known.keySet(), KeyTable.fingerprints(lake));
        Map<String, NavigableMap<Integer, Double>> population = Populations.byAuthority(lake);
        PooledCare care = PooledCare.read(lake);
        List<AuthorityUpdate> updates = new ArrayList<>();
        files.forEach((laCode, list) -> updates.add(new AuthorityUpdate(
                plan.work(laCode, list, Objects.requireNonNull(keys.get(laCode))),
                isRebuilt,
                plan.received.getOrDefault(laCode, List.of()),
                plan.findings.getOrDefault(laCode, List.of()),
                population.getOrDefault(laCode, new TreeMap<>()),
                care.without(laCode))));
        return updates;
    }

    /** Whether tables lack columns that they have now, so that the rows of all authorities must be made anew. */
    private static boolean isOfEarlierVersion(Lake lake) {
        return AuthorityTask.tables().stream().anyMatch(lake::lacksColumns);
    }

    private Map<String, List<DataFile>> files(String table) {
        return lake.files(table).stream().collect(Collectors.groupingBy(DataFile::partition));
    }

    private AuthorityWork work(String laCode, List<LandingFile> files, AuthorityKey key) {
        return new AuthorityWork(
                laCode,
                files,
                known.getOrDefault(laCode, List.of()),
                key,
                areaCode(laCode),
                request.yearNames(),
                request.guard(),
                request.now());
    }

    /** The ONS code of an authority: as official files have it, or else as Hearth knows it. */
    private String areaCode(String laCode) {
        return Optional.ofNullable(areaCodes.get(laCode))
                .or(() -> Authorities.find(laCode).map(Authority::code))
                .orElse("");
    }
}
