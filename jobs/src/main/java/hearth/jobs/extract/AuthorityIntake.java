package hearth.jobs.extract;

import hearth.jobs.extract.PartOfYear.Certainty;
import hearth.jobs.extract.TableFaults.TableFault;
import hearth.warehouse.area.Authorities;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all files of one authority and sorts them into submissions. */
public final class AuthorityIntake {
    private final String laCode;
    private final ReturnLayout layout;
    private final ReturnNames names;
    private final IntakeLog log;

    public AuthorityIntake(String laCode, ReturnLayout layout, ReturnNames names) {
        this.laCode = laCode;
        this.layout = layout;
        this.names = names;
        this.log = new IntakeLog(laCode);
    }

    /** What was read and what was not. */
    public record Intake(List<Submission> submissions, List<RejectedFile> rejected, List<IgnoredFile> ignored) {}

    /** Reads the files; one that cannot be used never stops the others. */
    public Intake read(List<LandingFile> files, LandingReader reader) {
        FileIntake intake = new FileIntake(layout, log);
        files.forEach(file -> intake.receive(file, reader));
        Map<Return, List<ReceivedTable>> byReturn = new TreeMap<>();
        for (List<ReceivedTable> group : groups(intake.received())) {
            List<ReceivedTable> usable = usable(group);
            if (!usable.isEmpty()) {
                returnOf(usable)
                        .ifPresent(of -> byReturn.computeIfAbsent(of, key -> new ArrayList<>())
                                .addAll(usable));
            }
        }
        List<Submission> submissions = new ArrayList<>();
        byReturn.forEach((of, tables) -> submission(of, tables).ifPresent(submissions::add));
        return new Intake(submissions, log.rejected(), log.ignored());
    }

    /** Files of one folder whose names speak of the same return belong together. */
    private Iterable<List<ReceivedTable>> groups(List<ReceivedTable> tables) {
        Map<String, List<ReceivedTable>> groups = new TreeMap<>();
        tables.forEach(table -> groups.computeIfAbsent(
                        table.folder() + "\n" + names.in(table.name()) + PartOfYear.in(table.name()),
                        key -> new ArrayList<>())
                .add(table));
        return groups.values();
    }

    /** The tables that can be read as what they are meant to be; the others are rejected. */
    private List<ReceivedTable> usable(List<ReceivedTable> group) {
        IdentityHashMap<ReceivedTable, List<TableFault>> faulty = TableFaults.in(group, names.today());
        faulty.forEach(
                (table, faults) -> faults.forEach(fault -> log.reject(table.path(), fault.problem(), fault.remedy())));
        return group.stream().filter(table -> !faulty.containsKey(table)).toList();
    }

    /** The return of a group by its folders, its files' names or else its dates; empty when these disagree. */
    private Optional<Return> returnOf(List<ReceivedTable> group) {
        List<Return> folder = names.in(group.get(0).folder());
        List<Return> name = names.in(group.get(0).name());
        DateEvidence dates = new DateEvidence(group, names::isPlausible);
        Map<CollectionYear, Return> named = Stream.concat(folder.stream(), name.stream())
                .collect(Collectors.toMap(Return::year, of -> of, ReturnNames::moreExact, TreeMap::new));
        if (named.size() > 1 || named.values().stream().anyMatch(dates::contradicts)) {
            reject(group, "gives more than one collection year: " + evidence(folder, name, dates), yearRemedy(dates));
            return Optional.empty();
        }
        Optional<Return> said = named.values().stream()
                .findFirst()
                .or(() -> dates.newest().map(year -> new Return(year, Optional.empty())));
        if (said.isEmpty()) {
            reject(
                    group,
                    "gives no collection year: neither its folder nor its name contains one, and no episodes came with it",
                    yearRemedy(dates));
        }
        return said.flatMap(of -> ofPart(group, of, dates))
                .filter(of -> isOfExistingAuthority(group, of))
                .filter(of -> isOfWholeYear(group, of, dates));
    }

    /** The return, or the extract of a part of its year where the names say so; empty when that cannot be. */
    private Optional<Return> ofPart(List<ReceivedTable> group, Return said, DateEvidence dates) {
        Optional<PartOfYear> part =
                PartOfYear.in(group.get(0).folder() + "/" + group.get(0).name());
        if (!said.isYearEnd() || part.isEmpty()) {
            return Optional.of(said);
        }
        Optional<LocalDate> lastDay = part.get().lastDay(said.year()).filter(day -> !dates.goOnAfter(day, said.year()));
        if (lastDay.isEmpty() && part.get().certainty() == Certainty.SAID) {
            reject(
                    group,
                    "is named as an in-year extract, but its name does not give the date of the extract, or it has episodes after"
                            + " that date",
                    "name the folder by the date of the extract, such as "
                            + said.year().startsOn().plusMonths(6).minusDays(1)
                            + "; for the year-end return by the year alone, such as "
                            + said.year().endYear());
            return Optional.empty();
        }
        return Optional.of(lastDay.map(day -> new Return(said.year(), lastDay)).orElse(said));
    }

    /** Whether a year-end return may reach to the end of its year; one that is likely an extract is rejected. */
    private boolean isOfWholeYear(List<ReceivedTable> group, Return of, DateEvidence dates) {
        Optional<LocalDate> last = dates.endsEarly(of.year());
        if (!of.isYearEnd() || (names.isOver(of.year()) && last.isEmpty())) {
            return true;
        }
        reject(
                group,
                "is read as the " + of + ", but "
                        + last.map(day -> "no episode starts or ends after " + day)
                                .orElse("that year ends only on " + of.year().endsOn())
                        + ": it is likely an in-year extract",
                "name its folder by the date of the extract, such as "
                        + last.orElse(of.year().startsOn().plusMonths(6).minusDays(1))
                        + ", or send the return of the whole year");
        return false;
    }

    /** Whether the authority existed in the year of a return; a return of another year is rejected. */
    private boolean isOfExistingAuthority(List<ReceivedTable> group, Return of) {
        Optional<String> fault = Authorities.find(laCode).flatMap(authority -> authority.lifeWithout(of.year()));
        fault.ifPresent(life -> reject(
                group,
                "belongs to the " + of + ", but " + life,
                "put it into the folder of the council that sent it, or correct the year"));
        return fault.isEmpty();
    }

    private Optional<Submission> submission(Return of, List<ReceivedTable> tables) {
        List<ReceivedTable> distinct = DuplicateTables.withoutCopies(tables);
        Optional<String> conflict = DuplicateTables.conflict(distinct);
        if (conflict.isPresent()) {
            reject(
                    tables,
                    "belongs to the " + of + ", of which there are two versions: " + conflict.get(),
                    "take the version that does not count out of the landing folder, and load again");
            return Optional.empty();
        }
        return Optional.of(Submission.of(laCode, of, distinct, unread(of, distinct)));
    }

    /** The tables that were sent with a return, and rejected: in a folder of its files, and not named by another year. */
    private List<String> unread(Return of, List<ReceivedTable> tables) {
        Set<String> folders = tables.stream().map(ReceivedTable::folder).collect(Collectors.toSet());
        return log.rejected().stream()
                .map(RejectedFile::path)
                .filter(path -> folders.contains(SentFile.folder(path)) && isTable(SentFile.name(path)))
                .filter(path -> {
                    List<Return> named = names.in(SentFile.name(path));
                    return named.isEmpty()
                            || named.stream().anyMatch(other -> other.year().equals(of.year()));
                })
                .toList();
    }

    /** Whether a file, or a part of it, is called like a table of the return. */
    private boolean isTable(String name) {
        String words = name.toLowerCase(Locale.ROOT);
        return layout.tables().stream().anyMatch(table -> words.contains(table.name()));
    }

    private static String evidence(List<Return> folder, List<Return> name, DateEvidence dates) {
        List<String> parts = new ArrayList<>();
        if (!folder.isEmpty()) {
            parts.add("its folder says " + years(folder));
        }
        if (!name.isEmpty()) {
            parts.add("its name says " + years(name));
        }
        dates.newest().ifPresent(year -> parts.add("its newest episode starts in " + year));
        return String.join(", ", parts);
    }

    private static String years(List<Return> returns) {
        return returns.stream().map(of -> of.year().toString()).collect(Collectors.joining(" and "));
    }

    private static String yearRemedy(DateEvidence dates) {
        return "put the files into a folder named by the year in which the collection year ends"
                + dates.newest().map(year -> ", such as " + year.endYear()).orElse("")
                + "; or load with --year-names=start when names give the year in which it starts";
    }

    private void reject(List<ReceivedTable> tables, String problem, String remedy) {
        tables.stream().map(table -> table.file().path()).distinct().forEach(file -> log.reject(file, problem, remedy));
    }
}
