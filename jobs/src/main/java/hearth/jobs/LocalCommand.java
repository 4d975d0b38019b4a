package hearth.jobs;

import hearth.jobs.extract.AuthorityIntake;
import hearth.jobs.extract.Landing;
import hearth.jobs.extract.LandingFile;
import hearth.jobs.extract.LandingReader;
import hearth.jobs.extract.ReturnNames;
import hearth.jobs.extract.YearNames;
import hearth.jobs.lake.Hadoop;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Origin;
import hearth.jobs.lake.OriginTable;
import hearth.jobs.lake.Releases;
import hearth.jobs.local.LocalImport;
import hearth.jobs.local.SiblingFigures;
import hearth.jobs.progress.Outcome;
import hearth.jobs.progress.Progress;
import hearth.warehouse.area.Authorities;
import hearth.warehouse.file.Csv;
import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.local.LocalFault;
import hearth.warehouse.local.LocalFigures;
import hearth.warehouse.local.LocalReader;
import hearth.warehouse.local.LocalTemplate;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.sufficiency.HomeInputs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports figures that authorities alone hold: folder to release. */
@Command(
        name = "local",
        description =
                "Import figures from councils' own systems, in <folder>/<la_code>/*.csv, and release them. A council's"
                        + " files replace all its earlier local figures; one error in them, and nothing from it is imported.",
        sortOptions = false)
final class LocalCommand implements Callable<Integer> {
    private static final int FAULTS_LISTED = 50;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private WarehouseOptions warehouse = new WarehouseOptions();

    @Parameters(arity = "0..1", paramLabel = "<folder>", description = "Folder with one folder for each council.")
    private @Nullable Path folder;

    @Option(names = "--made-up", description = "The figures are synthetic, for a warehouse of synthetic data.")
    private boolean isMadeUp;

    @Override
    public Integer call() throws Exception {
        Path given = folder;
        if (given == null) {
            throw new ParameterException(command.commandLine(), "Missing required parameter: '<folder>'");
        }
        return warehouse.write(
                "hearth local " + given,
                lake -> importFrom(given, isMadeUp ? Origin.MADE_UP : Origin.REAL, lake, CommandProgress.of(command))
                        .exitCode());
    }

    @Command(
            name = "template",
            description =
                    "Print the CSV file to fill in: a row for each figure that a council can add, with what goes where."
                            + " Rows without a period and a figure are skipped.")
    int template(
            @Option(
                            names = "--sufficiency",
                            description =
                                    "The file of places, carers and prices for the forecast of homes needed instead.")
                    boolean isForSufficiency)
            throws IOException {
        PrintWriter out = command.commandLine().getOut();
        (isForSufficiency ? HomeInputs.template() : LocalTemplate.rows(Catalogue.shipped()))
                .forEach(row -> out.print(Csv.line(row)));
        out.flush();
        return 0;
    }

    @Command(
            name = "siblings",
            description = {
                "Count how many children who are to live with their siblings do, from a council's list of them and its"
                        + " returns, and print the file of local figures.",
                "The list has the columns CHILD, the id in the return, and SIBLINGS, anything that names those who are to"
                        + " live together. It is read and not kept. Siblings live together where their placements have"
                        + " one postcode on 31 March. Fewer than 6 children are suppressed."
            })
    int siblings(
            @Parameters(paramLabel = "<la_code>", description = "The council's three-digit code.") String laCode,
            @Parameters(paramLabel = "<list>", description = "The list of siblings, a CSV file.") Path list,
            @Parameters(
                            paramLabel = "<landing>",
                            description = "The landing folder, with the council's returns in <la_code>/.")
                    Path landing)
            throws IOException {
        if (!Files.isRegularFile(list)) {
            throw new UserError("there is no file " + list, "", String.join(",", SiblingFigures.COLUMNS), "");
        }
        List<String> faults = new ArrayList<>();
        SiblingFigures siblings =
                SiblingFigures.read(String.valueOf(list.getFileName()), Files.readAllBytes(list), faults);
        if (!faults.isEmpty()) {
            throw new UserError(faults.stream().limit(FAULTS_LISTED).collect(Collectors.joining("; ")), "", "", "");
        }
        Configuration hadoop = Hadoop.configuration();
        List<LandingFile> files =
                Landing.list(landing.toString(), hadoop).byAuthority().getOrDefault(laCode, List.of());
        if (files.isEmpty()) {
            throw new UserError("there is no return of " + laCode, landing.toString(), "a folder " + laCode, "");
        }
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        SortedMap<Return, List<ReturnRow>> rows = new TreeMap<>();
        new AuthorityIntake(laCode, ReturnLayout.newest(), new ReturnNames(YearNames.END, today))
                .read(files, new LandingReader(hadoop))
                .submissions()
                .forEach(submission -> rows.put(submission.of(), submission.rows()));
        List<SiblingFigures.Year> years = siblings.years(rows);
        PrintWriter out = command.commandLine().getOut();
        out.print(Csv.line(LocalTemplate.COLUMNS));
        years.forEach(year -> out.print(Csv.line(year.row())));
        out.flush();
        years.forEach(year -> command.commandLine().getErr().println(words(year)));
        return 0;
    }

    private static String words(SiblingFigures.Year year) {
        return year.of() + ": " + year.together() + " of "
                + Progress.counted(year.groups(), "group of siblings", "groups of siblings") + " live together"
                + (year.unknown() == 0
                        ? ""
                        : "; left out " + Progress.counted(year.unknown(), "group", "groups")
                                + " with a placement without a postcode");
    }

    private static Outcome importFrom(Path given, Origin origin, Lake lake, Progress progress) throws Exception {
        progress.rolledBack(new Releases(lake).prepare(origin));
        Instant now = Instant.now();
        LocalReader reader = new LocalReader(Catalogue.shipped(), LocalDate.ofInstant(now, ZoneOffset.UTC));
        LocalImport found = LocalImport.read(given, reader, knownCodes(lake)::contains);
        found.ignored().forEach((path, reason) -> progress.line(path + ": " + reason + "; not read"));
        Stream.of(found.accepted(), found.rejected())
                .flatMap(List::stream)
                .forEach(authority -> reportPlaceholders(authority, progress));
        found.rejected().forEach(authority -> reject(authority, progress));
        if (found.accepted().isEmpty()) {
            progress.line("Nothing to import in " + given + ".");
            return found.rejected().isEmpty() ? Outcome.NOTHING_FOUND : Outcome.PARTLY_REJECTED;
        }
        progress.stage("write table", () -> {
            found.write(lake);
            OriginTable.add(
                    lake, found.accepted().stream().map(LocalFigures::laCode).toList(), origin);
        });
        found.accepted().forEach(authority -> progress.line(imported(authority)));
        Releases.Release release = new Releases(lake)
                .publish(
                        "local figures of " + Progress.counted(found.accepted().size(), "authority", "authorities"),
                        now,
                        origin);
        progress.line("Release " + release.id() + ": " + release.reason() + ".");
        return found.rejected().isEmpty() ? Outcome.DONE : Outcome.PARTLY_REJECTED;
    }

    /** Those of England, and those of a made-up one. */
    private static Set<String> knownCodes(Lake lake) {
        return Stream.concat(
                        Authorities.all().stream().map(authority -> authority.laCode()),
                        lake.read("dim_area").stream().flatMap(area -> area.optionalText("la_code").stream()))
                .collect(Collectors.toSet());
    }

    private static void reportPlaceholders(LocalFigures authority, Progress progress) {
        authority.placeholders().stream()
                .limit(FAULTS_LISTED)
                .forEach(cell -> progress.line(authority.laCode() + "/" + cell.words()));
        if (authority.placeholders().size() > FAULTS_LISTED) {
            progress.line("  and "
                    + Progress.counted(
                            authority.placeholders().size() - FAULTS_LISTED, "more such cell", "more such cells"));
        }
    }

    private static void reject(LocalFigures authority, Progress progress) {
        progress.line("REJECTED " + authority.laCode() + ": "
                + Progress.counted(authority.faults().size(), "error", "errors")
                + ". Nothing imported; earlier figures kept.");
        authority.faults().stream()
                .limit(FAULTS_LISTED)
                .map(LocalFault::words)
                .forEach(words -> progress.line("  " + words));
        if (authority.faults().size() > FAULTS_LISTED) {
            progress.line("  and "
                    + Progress.counted(authority.faults().size() - FAULTS_LISTED, "more error", "more errors"));
        }
    }

    private static String imported(LocalFigures authority) {
        return "%s: %s of %s%s"
                .formatted(
                        authority.laCode(),
                        Progress.counted(authority.figures().size(), "figure", "figures"),
                        Progress.counted(
                                authority.figures().stream()
                                        .map(figure -> figure.indicator())
                                        .distinct()
                                        .count(),
                                "indicator",
                                "indicators"),
                        authority.unfilled() == 0
                                ? ""
                                : ", " + Progress.counted(authority.unfilled(), "row", "rows") + " not filled in");
    }
}
