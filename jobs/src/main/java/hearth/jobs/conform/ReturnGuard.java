package hearth.jobs.conform;

import hearth.jobs.extract.Submission;
import hearth.warehouse.quality.QuarantinedRow;
import hearth.warehouse.quality.RowFault;
import hearth.warehouse.quality.RowFaultRule;
import hearth.warehouse.ssda903.Return;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds back submissions that could only give wrong figures: those without episodes, and those of which a table, or a
 * large part of one, was rejected.
 *
 * @param mostRejected the largest share of a table's rows that may be rejected, from 0 to 1
 * @param accepted the returns that are taken whatever was rejected, such as {@code 892/2025} or {@code 892/2025-09-30}
 */
public record ReturnGuard(double mostRejected, Set<String> accepted) implements Serializable {
    /** One that holds back whatever has more than a tenth of a table rejected. */
    public static final ReturnGuard DEFAULT = new ReturnGuard(0.1, Set.of());

    /** One rejected row is reported as such; it says nothing about its table. */
    private static final int FEWEST_REJECTED = 2;

    private static final String EPISODES = "episodes";
    private static final String HEADER = "header";

    /** Without a usable row of these, nobody would be looked after. */
    private static final Set<String> CARE = Set.of(EPISODES, HEADER);

    /** Those of some submissions that are held back, by their ids. */
    Map<String, HeldBack> heldBack(
            String laCode, Collection<Submission> submissions, Collection<QuarantinedRow> rejected) {
        Map<String, HeldBack> heldBack = new LinkedHashMap<>();
        for (Submission submission : submissions) {
            List<QuarantinedRow> rows = rejected.stream()
                    .filter(row -> row.source().submissionId().equals(submission.id()))
                    .toList();
            String name = name(laCode, submission.of());
            withoutEpisodes(submission)
                    .map(reason -> new HeldBack(name, reason, "send the whole return", rows))
                    .or(() -> mostlyRejected(submission, rows)
                            .filter(reason -> !accepted.contains(name))
                            .map(reason -> new HeldBack(
                                    name,
                                    reason,
                                    "correct it and load it again, or take it all the same with --accept " + name,
                                    rows)))
                    .ifPresent(held -> heldBack.put(submission.id(), held));
        }
        return heldBack;
    }

    /** A return as the command line names it. */
    static String name(String laCode, Return of) {
        return laCode + "/"
                + of.extractDate()
                        .map(Object::toString)
                        .orElse(String.valueOf(of.year().endYear()));
    }

    /** Nobody was looked after, it would say. Where no child is in the header either, that may be so. */
    private static Optional<String> withoutEpisodes(Submission submission) {
        Map<String, Long> rows = rowsByTable(submission);
        boolean isNobodys = rows.isEmpty() && submission.tables().containsValue(EPISODES);
        return rows.containsKey(EPISODES) || isNobodys
                ? Optional.empty()
                : Optional.of("it has no episodes" + (rows.containsKey(HEADER) ? "" : " and no header"));
    }

    private Optional<String> mostlyRejected(Submission submission, List<QuarantinedRow> rejected) {
        Map<String, List<QuarantinedRow>> byTable =
                rejected.stream().collect(Collectors.groupingBy(QuarantinedRow::table));
        List<String> reasons = new ArrayList<>();
        if (mostRejected < 1 && !submission.unread().isEmpty()) {
            reasons.add(String.join(", ", submission.unread()) + " rejected");
        }
        rowsByTable(submission).forEach((table, count) -> {
            List<QuarantinedRow> rows = byTable.getOrDefault(table, List.of());
            boolean isLargePart = rows.size() >= FEWEST_REJECTED && rows.size() > mostRejected * count;
            boolean isAllOfCare = rows.size() == count && CARE.contains(table);
            if (isLargePart || isAllOfCare) {
                reasons.add("%,d of %,d rows of %s rejected: %s".formatted(rows.size(), count, table, cause(rows)));
            }
        });
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }

    private static Map<String, Long> rowsByTable(Submission submission) {
        return submission.rows().stream()
                .collect(Collectors.groupingBy(row -> row.table(), LinkedHashMap::new, Collectors.counting()));
    }

    /**
     * The commonest error of some rows, in words. A value is named where most of the rows have it, it is not that of a child's
     * id, and it holds no digit: ids and dates of birth are nobody else's business.
     */
    private static String cause(List<QuarantinedRow> rows) {
        Map.Entry<RowFault, Long> value = commonest(rows, QuarantinedRow::fault);
        String found = value.getKey().found();
        if (value.getKey().rule() != RowFaultRule.NO_HEADER
                && !found.isEmpty()
                && value.getValue() * 2 > rows.size()
                && found.chars().noneMatch(Character::isDigit)) {
            return "%s holds ‘%s’ in %,d".formatted(value.getKey().column(), found, value.getValue());
        }
        Map.Entry<String, Long> rule =
                commonest(rows, row -> row.fault().rule().words(row.fault().column()));
        return "%s in %,d".formatted(rule.getKey(), rule.getValue());
    }

    private static <T> Map.Entry<T, Long> commonest(List<QuarantinedRow> rows, Function<QuarantinedRow, T> kind) {
        return rows.stream()
                .collect(Collectors.groupingBy(kind, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
    }
}
