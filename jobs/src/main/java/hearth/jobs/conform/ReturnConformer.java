package hearth.jobs.conform;

import hearth.jobs.conform.SubmissionHistory.CurrentReturn;
import hearth.jobs.extract.AuthorityIntake.Intake;
import hearth.jobs.extract.ChildRecords;
import hearth.jobs.extract.RejectedFile;
import hearth.warehouse.area.Boundary;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.care.Child;
import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.ChildHistory.PeriodInCare;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.care.Episode;
import hearth.warehouse.care.EpisodeStitching;
import hearth.warehouse.care.EpisodeStitching.Stitched;
import hearth.warehouse.care.PeriodOfCare;
import hearth.warehouse.care.PlacementSpell;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.quality.CellRepairs;
import hearth.warehouse.quality.QuarantinedRow;
import hearth.warehouse.quality.Repair;
import hearth.warehouse.quality.RepairRule;
import hearth.warehouse.quality.RowCheck;
import hearth.warehouse.quality.RowFault;
import hearth.warehouse.quality.RowFaultRule;
import hearth.warehouse.quality.rule.Geography;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnColumn;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.ReturnTable;
import hearth.warehouse.ssda903.SourceRow;
import hearth.warehouse.star.Coverage;
import hearth.warehouse.star.Reported;
import hearth.warehouse.star.Star;
import hearth.warehouse.star.StarRow;
import hearth.warehouse.sufficiency.CareHistory;
import hearth.warehouse.sufficiency.KnownCare;
import hearth.warehouse.sufficiency.Placement;
import hearth.warehouse.sufficiency.PlacementsInCare;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Conforms one authority's current returns: checks every row, gathers each child's rows and makes the star's rows of them. */
final class ReturnConformer {
    private final AuthorityWork work;
    private final SubmissionHistory history;
    private final ReturnLayout layout;
    private final PostcodeDirectory postcodes;
    private final ProviderDirectory providers;
    private final Definitions definitions;
    private final ChildKey childKey;
    private final List<QuarantinedRow> quarantined = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final Map<Class<? extends StarRow>, List<StarRow>> star = new HashMap<>();
    private final List<Placement> placements = new ArrayList<>();

    ReturnConformer(
            AuthorityWork work,
            SubmissionHistory history,
            ReturnLayout layout,
            PostcodeDirectory postcodes,
            ProviderDirectory providers,
            Definitions definitions) {
        this.work = work;
        this.history = history;
        this.layout = layout;
        this.postcodes = postcodes;
        this.providers = providers;
        this.definitions = definitions;
        this.childKey = new ChildKey(work.laCode(), work.key());
    }

    /** Does the work; once. */
    AuthorityResult conform(Intake intake) {
        List<CurrentReturn> current = readable(history.current());
        List<ReturnRow> received = current.stream()
                .flatMap(submission -> submission.rows().stream())
                .toList();
        Map<String, ChildRecords> children = checked(received);
        List<Return> returns = history.currentReturns();
        Boundary boundary = new Boundary(Optional.of(work.areaCode()).filter(code -> !code.isEmpty()), postcodes);
        Star rows = new Star(new Star.Setting(
                work.laCode(), Coverage.of(returns), reported(current, children), boundary, providers, definitions));
        SortedSet<Return> ofAuthority = new TreeSet<>(returns);
        HeaderMatch headers = new HeaderMatch(children);
        children.forEach((childId, records) -> conformChild(childId, records, headers, ofAuthority, rows));
        Set<RejectedFile> rejected = new LinkedHashSet<>(intake.rejected());
        rejected.addAll(headers.mismatched(work.laCode()));
        history.heldBack().forEach(held -> quarantined.addAll(held.rejected()));
        Set<SourceRow> setAside =
                quarantined.stream().map(QuarantinedRow::source).collect(Collectors.toSet());
        repairs.removeIf(repair -> setAside.contains(repair.source()));
        return new AuthorityResult(
                work.laCode(),
                history.newRows(),
                history.submissions(setAside),
                ReceivedFile.of(work.laCode(), received, setAside),
                List.copyOf(quarantined),
                List.copyOf(repairs),
                ReturnValidation.of(work, current, layout, childKey, new Geography(boundary), providers),
                star,
                care(returns),
                history.newFileCounts(setAside),
                List.copyOf(rejected),
                intake.ignored(),
                history.heldBack(),
                List.of());
    }

    /** The returns with the cells of their rows as they are meant. */
    private List<CurrentReturn> readable(List<CurrentReturn> returns) {
        CellRepairs cells = new CellRepairs(layout);
        List<CurrentReturn> readable =
                returns.stream().map(current -> current.with(cells::apply)).toList();
        repairs.addAll(cells.made());
        return readable;
    }

    /** Rejects the rows that cannot be used and gathers the others by child. */
    private Map<String, ChildRecords> checked(List<ReturnRow> rows) {
        Map<String, ChildRecords> children = new LinkedHashMap<>();
        AbsentColumns absent = new AbsentColumns(layout, rows);
        for (ReturnRow row : rows) {
            ReturnTable table = layout.table(row.table());
            Optional<RowFault> fault = RowCheck.firstFault(table, row.cells());
            if (fault.isPresent()) {
                quarantine(row, fault.get());
            } else {
                children.computeIfAbsent(row.cell("CHILD"), id -> new ChildRecords())
                        .add(absent.unknownIn(withoutUnusableCells(table, row)));
            }
        }
        return new TreeMap<>(children);
    }

    /** The row without cells that cannot be read. Those that answer a question are marked, for a blank may be an answer. */
    private ReturnRow withoutUnusableCells(ReturnTable table, ReturnRow row) {
        ReturnRow usable = row;
        if (row.table().equals("header") && !ChildRecords.hasPossibleBirth(row)) {
            repairs.add(new Repair(row.row(), RepairRule.IMPOSSIBLE_BIRTH, "DOB", row.cell("DOB"), ""));
        }
        for (RowFault cell : RowCheck.unusableCells(table, row.cells())) {
            repairs.add(new Repair(row.row(), RepairRule.UNUSABLE_CELL, cell.column(), cell.found(), ""));
            usable = isAnswer(table, cell.column()) ? usable.unreadable(cell.column()) : usable.without(cell.column());
        }
        return usable;
    }

    private static boolean isAnswer(ReturnTable table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .anyMatch(ReturnColumn::isAnswer);
    }

    private void conformChild(
            String childId, ChildRecords records, HeaderMatch headers, SortedSet<Return> ofAuthority, Star rows) {
        Optional<Child> child = records.child();
        if (child.isEmpty()) {
            records.rows().forEach(row -> quarantine(row, headers.fault(row)));
            return;
        }
        records.removeIf(row -> startsBeforeBirth(row, child.get()), row -> quarantine(row, beforeBirth(row)));
        records.removeIf(ReturnConformer::startsAfterReturn, row -> quarantine(row, afterReturn(row)));
        Stitched stitched = EpisodeStitching.stitch(child.get(), records.episodes(), ofAuthority, definitions);
        repairs.addAll(stitched.repairs());
        ChildHistory history = new ChildHistory(
                child.get(),
                periods(stitched.episodes()),
                records.unaccompanied(),
                records.health(),
                records.leaver(),
                records.reviews(),
                records.missing(),
                records.adoptionDecisions(),
                records.adoption(),
                records.socialWorkers(childKey::workerPseudonym),
                records.previousPermanence());
        placements.addAll(PlacementsInCare.of(history));
        rows.rows(
                        history,
                        childKey.pseudonym(childId),
                        records.firstYear().endYear(),
                        records.lastYear().endYear())
                .forEach(row -> star.computeIfAbsent(row.getClass(), kind -> new ArrayList<>())
                        .add(row));
    }

    /** The placements from the first of the years that returns cover without a gap up to the last. */
    private Optional<KnownCare> care(List<Return> returns) {
        Coverage coverage = Coverage.of(returns);
        return coverage.last()
                .map(last -> new KnownCare(new CareHistory(coverage.unbrokenSince(last), placements), last));
    }

    /**
     * What the returns report of all children. Reviews, missing incidents and social workers are too common for a return with
     * none of them to be whole; of the other tables one without rows says that there are none.
     */
    private static Reported reported(List<CurrentReturn> current, Map<String, ChildRecords> children) {
        return new Reported(
                Coverage.of(returnsWith("reviews", children)),
                Coverage.of(returnsWith("missing", children)),
                Coverage.of(returnsWith("sw_episodes", children)),
                Coverage.of(returnsHaving("uasc", current, children)),
                Coverage.of(returnsHaving("placed_for_adoption", current, children)),
                Coverage.of(returnsHaving("ad1", current, children)));
    }

    /** The returns that have a table: with usable rows, or without any. */
    private static Set<Return> returnsHaving(
            String table, List<CurrentReturn> current, Map<String, ChildRecords> children) {
        Set<Return> usable = returnsWith(table, children);
        return current.stream()
                .filter(submission -> submission.tables().contains(table))
                .filter(submission -> usable.contains(submission.of())
                        || submission.rows().stream()
                                .noneMatch(row -> row.table().equals(table)))
                .map(CurrentReturn::of)
                .collect(Collectors.toSet());
    }

    /** The returns with usable rows of a table. */
    private static Set<Return> returnsWith(String table, Map<String, ChildRecords> children) {
        return children.values().stream()
                .filter(records -> records.child().isPresent())
                .flatMap(records -> records.rows().stream())
                .filter(row -> row.table().equals(table))
                .map(ReturnRow::source)
                .collect(Collectors.toSet());
    }

    private List<PeriodInCare> periods(List<Episode> episodes) {
        return PeriodOfCare.from(episodes, definitions).stream()
                .map(period -> new PeriodInCare(period, PlacementSpell.from(period, definitions)))
                .toList();
    }

    private void quarantine(ReturnRow row, RowFault fault) {
        quarantined.add(new QuarantinedRow(row.row(), row.table(), fault));
    }

    private static boolean startsBeforeBirth(ReturnRow row, Child child) {
        return row.table().equals("episodes")
                && row.date("DECOM")
                        .filter(start ->
                                child.birthDate().filter(start::isBefore).isPresent())
                        .isPresent();
    }

    private static boolean startsAfterReturn(ReturnRow row) {
        return row.table().equals("episodes")
                && row.date("DECOM")
                        .filter(start -> start.isAfter(row.source().lastDay()))
                        .isPresent();
    }

    private static RowFault beforeBirth(ReturnRow row) {
        return new RowFault(
                RowFaultRule.BEFORE_BIRTH,
                "DECOM",
                row.cell("DECOM"),
                "a day on or after the child's date of birth in the header table",
                "correct DECOM, or DOB in the header table");
    }

    private static RowFault afterReturn(ReturnRow row) {
        return new RowFault(
                RowFaultRule.AFTER_RETURN,
                "DECOM",
                row.cell("DECOM"),
                "a day up to " + row.source().lastDay() + ", the last day that the " + row.source() + " covers",
                "correct DECOM in the case system");
    }
}
