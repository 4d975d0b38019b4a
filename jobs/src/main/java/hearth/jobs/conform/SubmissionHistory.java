package hearth.jobs.conform;

import hearth.jobs.extract.Submission;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.ReturnTable;
import hearth.warehouse.ssda903.SourceRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * All submissions of one authority, those the warehouse knows and those that lie in the landing folder. For each
 * collection year one is current: the newest year-end return, or before that arrives the newest extract.
 */
final class SubmissionHistory {
    private final AuthorityWork work;
    private final Map<String, Submission> landed = new LinkedHashMap<>();
    private final Map<String, KnownSubmission> known = new LinkedHashMap<>();
    private final Map<String, List<ReturnRow>> rows = new HashMap<>();
    private final Map<String, HeldBack> heldBack;
    private final SortedMap<CollectionYear, Current> current = new TreeMap<>();

    private record Current(Return of, String id) {}

    /** @param heldBack the submissions of the landing folder that do not count, by their ids */
    SubmissionHistory(
            AuthorityWork work, List<Submission> landed, List<ReturnRow> kept, Map<String, HeldBack> heldBack) {
        this.work = work;
        this.heldBack = heldBack;
        work.known().forEach(submission -> known.put(submission.id(), submission));
        kept.forEach(row -> rows.computeIfAbsent(row.row().submissionId(), id -> new ArrayList<>())
                .add(row));
        landed.forEach(submission -> {
            this.landed.put(submission.id(), submission);
            rows.put(submission.id(), submission.rows());
        });
        known.values().stream()
                .filter(KnownSubmission::isCurrent)
                .forEach(submission -> offer(returnOf(submission), submission.id()));
        landed.stream()
                .filter(submission -> !isKnownCurrent(submission.id()) && !heldBack.containsKey(submission.id()))
                .forEach(submission -> offer(submission.of(), submission.id()));
    }

    /**
     * A current submission with its rows, as they were received.
     *
     * @param tables the tables that it has, with rows or without
     */
    record CurrentReturn(Return of, String id, Instant receivedAt, Set<String> tables, List<ReturnRow> rows) {
        /** The same return with each row changed. */
        CurrentReturn with(UnaryOperator<ReturnRow> change) {
            return new CurrentReturn(
                    of, id, receivedAt, tables, rows.stream().map(change).toList());
        }
    }

    /** The current submissions, by year. */
    List<CurrentReturn> current() {
        return current.values().stream()
                .map(submission -> new CurrentReturn(
                        submission.of(),
                        submission.id(),
                        receivedAt(submission.id()),
                        tablesOf(submission.id()),
                        rowsOf(submission.id())))
                .toList();
    }

    private List<ReturnRow> rowsOf(String id) {
        return rows.getOrDefault(id, List.of());
    }

    /** The tables of a submission; of one that an earlier version of Hearth loaded, those with rows. */
    private Set<String> tablesOf(String id) {
        return Optional.ofNullable(landed.get(id))
                .map(Submission::reported)
                .or(() -> Optional.ofNullable(known.get(id)).flatMap(KnownSubmission::tableNames))
                .orElseGet(() -> rowsOf(id).stream().map(ReturnRow::table).collect(Collectors.toSet()));
    }

    /** The tables of a submission of which a row could be used, and those that came without rows. */
    private String usableTables(String id, Set<SourceRow> quarantined) {
        Map<String, List<ReturnRow>> byTable = rowsOf(id).stream().collect(Collectors.groupingBy(ReturnRow::table));
        return tablesOf(id).stream()
                .filter(table -> {
                    List<ReturnRow> tableRows = byTable.getOrDefault(table, List.of());
                    return tableRows.isEmpty() || tableRows.stream().anyMatch(row -> !quarantined.contains(row.row()));
                })
                .collect(Collectors.collectingAndThen(Collectors.toList(), ReturnTable::text));
    }

    private Instant receivedAt(String id) {
        return Optional.ofNullable(known.get(id))
                .map(KnownSubmission::receivedAt)
                .orElse(work.now());
    }

    /**
     * The current submissions whose rows have not been read: the warehouse holds them, but what was made of their files
     * now is another return, or none.
     */
    List<String> missing() {
        return current.values().stream()
                .map(Current::id)
                .filter(id -> !rows.containsKey(id))
                .filter(id -> Optional.ofNullable(known.get(id))
                        .filter(submission -> submission.rowsIn() > 0)
                        .isPresent())
                .toList();
    }

    /** The submissions that count now and did not so far. */
    List<Submission> taken() {
        return landed.values().stream()
                .filter(submission -> isTaken(submission.id()))
                .toList();
    }

    private boolean isTaken(String id) {
        return isCurrent(id) && !isKnownCurrent(id);
    }

    List<HeldBack> heldBack() {
        return List.copyOf(heldBack.values());
    }

    List<Return> currentReturns() {
        return current.values().stream().map(Current::of).toList();
    }

    /** The rows of submissions that the warehouse does not hold yet. */
    List<ReturnRow> newRows() {
        return landed.values().stream()
                .filter(submission -> !known.containsKey(submission.id()))
                .flatMap(submission -> submission.rows().stream())
                .toList();
    }

    /** All submissions, with their counts. */
    List<KnownSubmission> submissions(Set<SourceRow> quarantined) {
        List<KnownSubmission> all = new ArrayList<>();
        known.values().stream()
                .filter(submission -> !landed.containsKey(submission.id()))
                .map(submission -> isCurrent(submission.id())
                        ? submission.having(usableTables(submission.id(), quarantined))
                        : submission.superseded())
                .forEach(all::add);
        for (Submission submission : landed.values()) {
            all.add(new KnownSubmission(
                    work.laCode(),
                    submission.id(),
                    submission.of().year().endYear(),
                    submission.of().extractDate().orElse(null),
                    receivedAt(submission.id()),
                    isCurrent(submission.id()),
                    submission.files(),
                    submission.rows().size(),
                    submission.rows().stream()
                            .filter(row -> quarantined.contains(row.row()))
                            .count(),
                    Optional.ofNullable(heldBack.get(submission.id()))
                            .map(HeldBack::reason)
                            .orElse(null),
                    usableTables(submission.id(), quarantined)));
        }
        return all;
    }

    /** The files of submissions that are new or became current now, with their counts. */
    List<FileCount> newFileCounts(Set<SourceRow> quarantined) {
        return landed.values().stream()
                .filter(submission -> !known.containsKey(submission.id()) || isTaken(submission.id()))
                .flatMap(submission -> fileCounts(submission, quarantined).stream())
                .toList();
    }

    private List<FileCount> fileCounts(Submission submission, Set<SourceRow> quarantined) {
        Map<String, List<ReturnRow>> byFile = submission.rows().stream()
                .collect(Collectors.groupingBy(row -> row.row().file()));
        List<FileCount> counts = new ArrayList<>();
        submission.tables().forEach((path, table) -> {
            List<ReturnRow> fileRows = byFile.getOrDefault(path, List.of());
            counts.add(new FileCount(
                    work.laCode(),
                    path,
                    table,
                    submission.of().toString(),
                    fileRows.size(),
                    fileRows.stream()
                            .filter(row -> quarantined.contains(row.row()))
                            .count()));
        });
        return counts;
    }

    /** A newer submission replaces an older one for the same return; an extract never replaces a year-end return. */
    private void offer(Return of, String id) {
        current.merge(of.year(), new Current(of, id), (before, offered) -> {
            if (before.of().isYearEnd() && !offered.of().isYearEnd()) {
                return before;
            }
            boolean isOlderExtract = !offered.of().isYearEnd()
                    && offered.of().lastDay().isBefore(before.of().lastDay());
            return isOlderExtract ? before : offered;
        });
    }

    private boolean isCurrent(String id) {
        return current.values().stream().anyMatch(submission -> submission.id().equals(id));
    }

    private boolean isKnownCurrent(String id) {
        return Optional.ofNullable(known.get(id))
                .filter(KnownSubmission::isCurrent)
                .isPresent();
    }

    private static Return returnOf(KnownSubmission submission) {
        return new Return(
                new CollectionYear(submission.collectionYear()), Optional.ofNullable(submission.extractDate()));
    }
}
