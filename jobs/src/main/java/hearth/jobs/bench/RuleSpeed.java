package hearth.jobs.bench;

import com.sun.management.OperatingSystemMXBean;
import hearth.jobs.extract.AuthorityIntake;
import hearth.jobs.extract.Landing;
import hearth.jobs.extract.LandingReader;
import hearth.jobs.extract.ReturnNames;
import hearth.jobs.extract.Submission;
import hearth.jobs.extract.YearNames;
import hearth.jobs.synthetic.SyntheticEngland;
import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.warehouse.area.Boundary;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.quality.rule.EarlierReturns;
import hearth.warehouse.quality.rule.Geography;
import hearth.warehouse.quality.rule.ReturnInspection;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/** How many rows a CPU second the validation rules take, apart from reading and writing; in this process. */
record RuleSpeed(BenchFolder folder, CountrySettings settings) implements Step {
    private static final int ENOUGH_ROWS = 100_000;
    private static final int ROUNDS = 10;

    /** A return with the one before it. */
    private record CheckedReturn(ReturnInspection.Setting setting, List<ReturnRow> rows, EarlierReturns earlier) {
        void check(List<Rule> rules) {
            ReturnInspection.findings(rules, rows, earlier, setting);
        }
    }

    @Override
    public String what() {
        return "Validation rules";
    }

    @Override
    public List<Measurement> measure() throws Exception {
        List<Rule> rules = RuleBook.rules();
        List<CheckedReturn> returns = returns();
        long rows = returns.stream().mapToLong(each -> each.rows().size()).sum();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpuNanos();
            returns.forEach(each -> each.check(rules));
            best = Math.min(best, cpuNanos() - start);
        }
        return List.of(Measurement.of(
                what(),
                "%,d rows a CPU second for all %d rules (%,d rows, best of %d)"
                        .formatted(Math.round(rows * 1e9 / best), rules.size(), rows, ROUNDS)));
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** The returns of one council after the other, until there are enough rows. */
    private List<CheckedReturn> returns() throws IOException {
        Landing landing = Landing.list(folder.landing().toString(), new Configuration());
        PostcodeDirectory postcodes;
        try (Reader csv = Files.newBufferedReader(folder.postcodes())) {
            postcodes = PostcodeDirectory.read(csv, "postcodes.csv");
        }
        List<CheckedReturn> returns = new ArrayList<>();
        for (Council council : SyntheticEngland.of(settings).councils()) {
            Geography geography = new Geography(new Boundary(Optional.of(council.gssCode()), postcodes));
            List<ReturnRow> lastYear = List.of();
            for (Submission submission : submissions(landing, council)) {
                returns.add(checkedReturn(submission, lastYear, council, geography));
                lastYear = submission.rows();
            }
            if (returns.stream().mapToLong(each -> each.rows().size()).sum() >= ENOUGH_ROWS) {
                break;
            }
        }
        return returns;
    }

    private List<Submission> submissions(Landing landing, Council council) {
        ReturnNames names = new ReturnNames(YearNames.END, LocalDate.of(settings.lastYear(), 3, 31));
        return new AuthorityIntake(council.laCode(), ReturnLayout.newest(), names)
                .read(
                        landing.byAuthority().getOrDefault(council.laCode(), List.of()),
                        new LandingReader(new Configuration()))
                .submissions();
    }

    private static CheckedReturn checkedReturn(
            Submission submission, List<ReturnRow> lastYear, Council council, Geography geography) {
        ReturnInspection.Setting setting = new ReturnInspection.Setting(
                submission.of().year().startsOn(),
                submission.of().lastDay(),
                submission.of().year(),
                council.gssCode(),
                geography,
                ProviderDirectory.empty());
        return new CheckedReturn(setting, submission.rows(), EarlierReturns.of(lastYear, setting.firstDay()));
    }
}
