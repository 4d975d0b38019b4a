package hearth.jobs.conform;

import hearth.jobs.extract.ChildRecords;
import hearth.jobs.extract.RejectedFile;
import hearth.warehouse.quality.RowFault;
import hearth.warehouse.quality.RowFaultRule;
import hearth.warehouse.ssda903.ReturnRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which children of each file have a row in the header table. Where hardly any has, the ids of the two files were changed,
 * and the cause is reported once for the file. Ids are never matched by guess.
 */
final class HeaderMatch {
    /** Fewer children are not enough to judge the ids of a file. */
    private static final int ENOUGH = 3;

    /** Of so many children one may be in the header table, and still hardly any is. */
    private static final int ONE_IN = 10;

    private final Map<String, Children> files = new TreeMap<>();
    private final Map<Cause, Set<String>> header = new HashMap<>();
    private final Map<String, Optional<Cause>> causes = new HashMap<>();

    /** How the ids of two files came to differ. */
    private enum Cause {
        ZEROS(
                Pattern.compile("^0+(?=.)"),
                "the ids differ by leading zeros, which Excel drops from what it takes for numbers",
                "export both tables again and, in Excel, open them with Data > From Text/CSV and choose Text as the type of"
                        + " CHILD"),
        MARKS(
                Pattern.compile("[^\\p{L}\\p{N}]"),
                "the ids differ by blanks or marks within them",
                "write ids the same way in both tables");

        private final Pattern lost;
        private final String explanation;
        private final String remedy;

        Cause(Pattern lost, String explanation, String remedy) {
            this.lost = lost;
            this.explanation = explanation;
            this.remedy = remedy;
        }

        /** What an id has in common with the one it was before. */
        String common(String id) {
            return lost.matcher(id).replaceAll("");
        }
    }

    /** The ids of a file: all, and those without a row in the header table. */
    private record Children(Set<String> all, Set<String> unknown) {
        boolean hardlyAnyIsKnown() {
            return unknown.size() >= ENOUGH && (all.size() - unknown.size()) * ONE_IN <= all.size();
        }
    }

    HeaderMatch(Map<String, ChildRecords> children) {
        for (Cause cause : Cause.values()) {
            header.put(
                    cause,
                    children.entrySet().stream()
                            .filter(child -> child.getValue().child().isPresent())
                            .map(child -> cause.common(child.getKey()))
                            .collect(Collectors.toSet()));
        }
        children.forEach((id, records) -> {
            boolean isKnown = records.child().isPresent();
            records.rows().forEach(row -> {
                Children ofFile =
                        files.computeIfAbsent(row.row().file(), file -> new Children(new HashSet<>(), new HashSet<>()));
                ofFile.all().add(id);
                if (!isKnown) {
                    ofFile.unknown().add(id);
                }
            });
        });
        files.forEach((file, ofFile) -> causes.put(file, cause(ofFile.unknown())));
    }

    /** Why a row of a child without a header row cannot be used. */
    RowFault fault(ReturnRow row) {
        return new RowFault(
                RowFaultRule.NO_HEADER,
                "CHILD",
                row.cell("CHILD"),
                "a child that has a row in the header table of some return",
                causes.getOrDefault(row.row().file(), Optional.empty())
                        .map(cause -> cause.remedy)
                        .orElse("add the child to the header table, or correct the id"));
    }

    /** The files of which no child, or hardly any, is in a header table, though there is one. */
    List<RejectedFile> mismatched(String laCode) {
        List<RejectedFile> mismatched = new ArrayList<>();
        files.forEach((file, children) -> {
            if (children.hardlyAnyIsKnown()
                    && !header.getOrDefault(Cause.ZEROS, Set.of()).isEmpty()) {
                Optional<Cause> cause = causes.getOrDefault(file, Optional.empty());
                int known = children.all().size() - children.unknown().size();
                mismatched.add(new RejectedFile(
                        laCode,
                        file,
                        "has %s of its %,d children in the header table: "
                                        .formatted(
                                                known == 0 ? "none" : "only " + known,
                                                children.all().size())
                                + cause.map(found -> found.explanation)
                                        .orElse("the ids of the two tables are not alike"),
                        cause.map(found -> found.remedy)
                                .orElse("export both tables together, with the same ids for the same children")));
            }
        });
        return mismatched;
    }

    /** The cause that explains at least half of the ids. */
    private Optional<Cause> cause(Set<String> unknown) {
        for (Cause cause : Cause.values()) {
            long explained = unknown.stream()
                    .filter(id -> header.getOrDefault(cause, Set.of()).contains(cause.common(id)))
                    .count();
            if (explained > 0 && explained * 2 >= unknown.size()) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
