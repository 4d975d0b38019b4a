package hearth.jobs.extract;

import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads all files of one authority and sorts them into submissions. */
public final class AuthorityIntake {
    private final String laCode;
    private final ReturnLayout layout;
    private final ReturnNames names;
    private final List<RefusedFile> refused = new ArrayList<>();

    public AuthorityIntake(String laCode, ReturnLayout layout, YearNames yearNames) {
        this.laCode = laCode;
        this.layout = layout;
        this.names = new ReturnNames(yearNames);
    }

    /** What was read and what was not. */
    public record Intake(List<Submission> submissions, List<RefusedFile> refused) {}

    /** Reads the files; one that cannot be used never stops the others. */
    public Intake read(List<LandingFile> files, LandingReader reader) {
        Map<String, List<ReceivedFile>> byName = new TreeMap<>();
        for (LandingFile file : files) {
            receive(file, reader)
                    .ifPresent(received -> byName.computeIfAbsent(nameKey(file), key -> new ArrayList<>())
                            .add(received));
        }
        Map<Return, List<ReceivedFile>> byReturn = new TreeMap<>();
        for (List<ReceivedFile> group : byName.values()) {
            returnOf(group)
                    .ifPresent(of -> byReturn.computeIfAbsent(of, key -> new ArrayList<>())
                            .addAll(group));
        }
        List<Submission> submissions = new ArrayList<>();
        byReturn.forEach((of, group) -> submissions.add(Submission.of(laCode, of, group)));
        return new Intake(submissions, List.copyOf(refused));
    }

    private Optional<ReceivedFile> receive(LandingFile file, LandingReader reader) {
        byte[] bytes;
        CsvTable content;
        try {
            bytes = reader.read(file);
            content = CsvTable.parse(bytes);
        } catch (IOException | RuntimeException e) {
            refuse(file, "cannot be read: " + e.getMessage(), "check that it opens as a CSV file and send it again");
            return Optional.empty();
        }
        Set<String> header = content.columns();
        Optional<ReturnTable> table = layout.recognise(header);
        if (table.isEmpty()) {
            refuse(file, unrecognised(header), "send it with the column names of the return in its first row");
        }
        return table.map(found -> new ReceivedFile(file, Sha256.hex(bytes), found, content));
    }

    private String unrecognised(Set<String> header) {
        if (header.isEmpty()) {
            return "is empty: not even column names";
        }
        return "is no table of the return: its columns are " + String.join(", ", header)
                + layout.nearest(header)
                        .map(table -> "; nearest is " + table.name() + ", which also needs "
                                + String.join(", ", table.missingFrom(header)))
                        .orElse("");
    }

    /** Files of one folder whose names speak of the same return belong together. */
    private String nameKey(LandingFile file) {
        return file.folder() + "\n"
                + names.in(file.name()).map(Return::toString).orElse("");
    }

    private Optional<Return> returnOf(List<ReceivedFile> group) {
        LandingFile first = group.get(0).file();
        Optional<Return> folder = names.in(first.folder());
        Optional<Return> name = names.in(first.name());
        Optional<CollectionYear> dates =
                group.stream().flatMap(file -> file.yearOfDates().stream()).max(CollectionYear::compareTo);
        Optional<Return> said = folder.or(() -> name).or(() -> dates.map(AuthorityIntake::yearEnd));
        boolean isConflict = said.isPresent()
                && (name.filter(other -> !other.year().equals(said.get().year()))
                                .isPresent()
                        || dates.filter(other -> contradicts(other, said.get())).isPresent());
        if (said.isEmpty() || isConflict) {
            String problem = said.isEmpty()
                    ? "gives no collection year: neither its folder nor its name holds one, and no episodes came with it"
                    : "gives more than one collection year: " + evidence(folder, name, dates);
            group.forEach(file -> refuse(file.file(), problem, yearRemedy(dates)));
            return Optional.empty();
        }
        return said;
    }

    /** Whether the newest episode speaks of another year; an extract early in its year may hold none of it yet. */
    private static boolean contradicts(CollectionYear dates, Return said) {
        int order = dates.compareTo(said.year());
        return said.isYearEnd() ? order != 0 : order > 0;
    }

    private static Return yearEnd(CollectionYear year) {
        return new Return(year, Optional.empty());
    }

    private static String evidence(Optional<Return> folder, Optional<Return> name, Optional<CollectionYear> dates) {
        List<String> parts = new ArrayList<>();
        folder.ifPresent(of -> parts.add("its folder says " + of.year()));
        name.ifPresent(of -> parts.add("its name says " + of.year()));
        dates.ifPresent(year -> parts.add("its newest episode starts in " + year));
        return String.join(", ", parts);
    }

    private static String yearRemedy(Optional<CollectionYear> dates) {
        return "put the files into a folder named by the year in which the collection year ends"
                + dates.map(year -> ", such as " + year.endYear()).orElse("")
                + "; or load with --year-names=start when names give the year in which it starts";
    }

    private void refuse(LandingFile file, String problem, String remedy) {
        refused.add(new RefusedFile(laCode, file.path(), problem, remedy));
    }
}
