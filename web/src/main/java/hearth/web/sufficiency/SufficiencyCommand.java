package hearth.web.sufficiency;

import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.sufficiency.Cells;
import hearth.warehouse.sufficiency.HomeInputs;
import hearth.warehouse.sufficiency.LeverKind;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.warehouse.sufficiency.ScenarioPlan;
import hearth.warehouse.sufficiency.Simulation;
import hearth.web.access.Audience;
import hearth.web.export.FileFormat;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.serving.ServingOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how many children of a council will need which home, as things go now or in a scenario. */
@Command(
        name = "sufficiency",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "How many children of a council will need which home, as now and in a scenario. For how good the"
                + " forecast is: sufficiency backtest.")
public final class SufficiencyCommand implements Callable<Integer> {
    private static final int MONTHS_IN_YEAR = 12;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private ServingOptions options = new ServingOptions();

    @Mixin
    private SufficiencyOptions homes = new SufficiencyOptions();

    @Parameters(paramLabel = "<la_code>", description = "The council's three-digit code.")
    private String laCode = "";

    @Option(
            names = "--scenario",
            paramLabel = "<file>",
            description = "A scenario in YAML, as the page saves it; none for how things go now.")
    private @Nullable Path scenario;

    @Option(
            names = "--format",
            paramLabel = "table|csv",
            defaultValue = "table",
            description = "How to print the result (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    private enum Format {
        TABLE,
        CSV
    }

    @Override
    public Integer call() throws SQLException, IOException {
        Audience staff = Audience.staff(laCode);
        Path given = scenario;
        Optional<ScenarioPlan> plan = given == null ? Optional.empty() : Optional.of(read(given));
        try (Serving serving = options.serving(Catalogue::shipped, staff);
                Lease lease = lease(serving, staff, plan)) {
            List<Worked> worked = worked(lease, plan);
            PrintWriter out = command.commandLine().getOut();
            if (format == Format.CSV) {
                out.print(new String(
                        FileFormat.CSV.write(SufficiencyTable.of(laCode, laCode, worked, lease.release())),
                        StandardCharsets.UTF_8));
            } else {
                worked.forEach(each -> print(each, out));
            }
            out.flush();
            return ExitCode.OK;
        }
    }

    /** The release that the scenario was made with, so that it says the same for ever; without one the newest. */
    private static Lease lease(Serving serving, Audience staff, Optional<ScenarioPlan> plan) throws SQLException {
        Lease newest = serving.newest(staff);
        long id = newest.release().id();
        if (plan.isEmpty() || plan.get().release() == id) {
            return newest;
        }
        newest.close();
        return serving.lease(staff, plan.get().release())
                .orElseThrow(() -> new UserError(
                        "release " + plan.get().release() + " of the scenario cannot be opened: it is not kept, or was"
                                + " never made",
                        "--scenario",
                        "release: " + id + ", the newest, or another that ./hearth release list shows",
                        "change release: in the file; figures of another release differ"));
    }

    private List<Worked> worked(Lease lease, Optional<ScenarioPlan> plan) throws SQLException {
        SufficiencyFiles.Homes own = homes.files().homes(laCode);
        if (!own.faults().isEmpty()) {
            throw new UserError(String.join("; ", own.faults()), "--homes", "", "");
        }
        int months = plan.map(ScenarioPlan::months).orElse(SufficiencyQuestion.HORIZONS.get(0));
        BaseCase base = new SufficiencyReader()
                .base(lease, laCode, months, plan.map(ScenarioPlan::seed).orElse(Simulation.USUAL_SEED))
                .orElseThrow(() -> new UserError(
                        "there is no forecast of " + laCode + " in release "
                                + lease.release().id(),
                        "",
                        "",
                        "load its returns with this version of Hearth: ./hearth load <landing> --rebuild"));
        SufficiencyQuestion question = new SufficiencyQuestion(
                months,
                SufficiencyQuestion.LEVELS.get(0),
                SufficiencyQuestion.Prices.TODAY,
                Optional.empty(),
                Optional.empty(),
                new EnumMap<>(LeverKind.class));
        HomeInputs inputs = own.inputs();
        ScenarioPlan asNow = question.plan("As now", laCode, lease.release().id(), base.asOf());
        List<Worked> worked = new ArrayList<>(List.of(Worked.of(base, asNow, question, inputs)));
        plan.ifPresent(changed -> worked.add(Worked.of(base, changed, question, inputs)));
        return worked;
    }

    private ScenarioPlan read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UserError("there is no file " + file, "--scenario", "a scenario in YAML", "");
        }
        List<String> faults = new ArrayList<>();
        ScenarioPlan plan = ScenarioPlan.read(String.valueOf(file), Files.readString(file), faults);
        if (faults.isEmpty() && !plan.council().equals(laCode)) {
            faults.add(file + ": council is " + plan.council() + ", expected " + laCode);
        }
        if (faults.isEmpty() && !SufficiencyQuestion.HORIZONS.contains(plan.months())) {
            faults.add(file + ": months is " + plan.months() + ", expected one of " + SufficiencyQuestion.HORIZONS);
        }
        if (!faults.isEmpty()) {
            throw new UserError(String.join("; ", faults), "--scenario", "a scenario as the page saves it", "");
        }
        return plan;
    }

    private static void print(Worked worked, PrintWriter out) {
        out.println(worked.plan().name() + " (" + worked.plan().id() + ")");
        for (int report = 0; report <= worked.last(); report++) {
            if ((report + 1) % MONTHS_IN_YEAR == 0) {
                out.println("  " + worked.forecast().day(report));
                print("All children", worked, report, Cells.all(), out);
                for (PlacementState state : PlacementState.ALL) {
                    print(Words.home(state), worked, report, Cells.of(state), out);
                }
            }
        }
    }

    private static void print(String name, Worked worked, int report, Cells cells, PrintWriter out) {
        out.println("    %-30s %6s  80%%: %s"
                .formatted(
                        name,
                        Words.children(worked.children(report, cells)),
                        Words.range(worked.range(report, cells, 80))));
    }
}
