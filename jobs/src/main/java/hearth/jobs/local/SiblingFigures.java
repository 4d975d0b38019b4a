package hearth.jobs.local;

import hearth.warehouse.area.Postcode;
import hearth.warehouse.file.WrittenCsv;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many children who are to live with siblings do: of a council's list of siblings, as no return knows them, and the
 * placements in its year-end returns. Siblings live together where their placements have one postcode.
 */
public final class SiblingFigures {
    /** The columns of the list: the child's id in the return, and anything that names those who are to live together. */
    public static final List<String> COLUMNS = List.of("CHILD", "SIBLINGS");

    private static final String INDICATOR = "placed_with_siblings";
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");
    private static final int FEWEST = 6;

    /** Children by the group that they are to live with. */
    private final Map<String, Set<String>> groups;

    /**
     * Siblings at the end of a year.
     *
     * @param groups of two or more who are looked after and of whom it is known where they live
     * @param together groups who all live in one place
     * @param childrenTogether the children in these
     * @param unknown groups of which a placement's postcode is missing
     */
    public record Year(Return of, int groups, int together, int children, int childrenTogether, int unknown) {
        /** The row of the file of local figures; suppressed where the children are few. */
        public List<String> row() {
            boolean isFew = children < FEWEST;
            return List.of(
                    INDICATOR,
                    yearName(),
                    "",
                    "",
                    isFew ? "" : String.valueOf(childrenTogether),
                    isFew ? "" : String.valueOf(children),
                    isFew ? "c" : "",
                    "");
        }

        private String yearName() {
            int end = of.year().endYear();
            return (end - 1) + "/" + "%02d".formatted(end % 100);
        }
    }

    private SiblingFigures(Map<String, Set<String>> groups) {
        this.groups = groups;
    }

    /** Reads a list; what is wrong with it is added to the faults. */
    public static SiblingFigures read(String name, byte[] bytes, List<String> faults) {
        Map<String, String> groupOf = new HashMap<>();
        Map<String, Set<String>> groups = new TreeMap<>();
        faults.addAll(WrittenCsv.read(name, bytes, COLUMNS, row -> {
                    String child = row.required("CHILD");
                    String group = row.required("SIBLINGS");
                    String before = groupOf.putIfAbsent(child, group);
                    if (before != null && !before.equals(group)) {
                        row.fault("SIBLINGS", "the child of this row is in another group too; give each child once");
                    }
                    groups.computeIfAbsent(group, key -> new HashSet<>()).add(child);
                    return child;
                })
                .faults());
        return new SiblingFigures(groups);
    }

    /** The figures of each year-end return that has siblings, the first year first. */
    public List<Year> years(SortedMap<Return, List<ReturnRow>> rows) {
        List<Year> years = new ArrayList<>();
        rows.forEach((of, all) -> {
            if (of.isYearEnd()) {
                years.add(year(of, all));
            }
        });
        return years.stream().filter(year -> year.groups() > 0).toList();
    }

    private Year year(Return of, List<ReturnRow> rows) {
        Map<String, String> homes = homes(rows, of.lastDay());
        int together = 0;
        int all = 0;
        int children = 0;
        int childrenTogether = 0;
        int unknown = 0;
        for (Set<String> group : groups.values()) {
            List<String> lookedAfter =
                    group.stream().filter(homes::containsKey).map(homes::get).toList();
            if (lookedAfter.size() > 1 && lookedAfter.contains("")) {
                unknown++;
            } else if (lookedAfter.size() > 1) {
                boolean isTogether = lookedAfter.stream().distinct().count() == 1;
                all++;
                together += isTogether ? 1 : 0;
                children += lookedAfter.size();
                childrenTogether += isTogether ? lookedAfter.size() : 0;
            }
        }
        return new Year(of, all, together, children, childrenTogether, unknown);
    }

    /** Where each child lives who is looked after at the end of a day, short breaks apart; empty where that is not known. */
    private static Map<String, String> homes(List<ReturnRow> rows, LocalDate day) {
        Map<String, ReturnRow> placed = new HashMap<>();
        for (ReturnRow row : rows) {
            boolean lasts = row.table().equals("episodes")
                    && !SHORT_BREAKS.contains(row.cell("LS"))
                    && row.date("DECOM").filter(start -> !start.isAfter(day)).isPresent()
                    && row.date("DEC").map(end -> end.isAfter(day)).orElse(true);
            if (lasts) {
                placed.merge(row.cell("CHILD"), row, SiblingFigures::later);
            }
        }
        Map<String, String> homes = new HashMap<>();
        placed.forEach((child, row) -> homes.put(child, Postcode.key(row.cell("PL_POST"))));
        return homes;
    }

    private static ReturnRow later(ReturnRow row, ReturnRow other) {
        LocalDate start = row.date("DECOM").orElse(LocalDate.MIN);
        return other.date("DECOM").filter(start::isBefore).isPresent() ? other : row;
    }
}
