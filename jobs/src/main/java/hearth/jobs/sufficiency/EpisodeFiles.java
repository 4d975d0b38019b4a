package hearth.jobs.sufficiency;

import hearth.warehouse.file.UserError;
import hearth.warehouse.file.WrittenCsv;
import hearth.warehouse.sufficiency.CareHistory;
import hearth.warehouse.sufficiency.ChildGroup;
import hearth.warehouse.sufficiency.LeavingReason;
import hearth.warehouse.sufficiency.Placement;
import hearth.warehouse.sufficiency.PlacementState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with the episodes of some councils, a CSV file each, named for the council. */
public final class EpisodeFiles {
    private static final List<String> COLUMNS = List.of("CHILD", "DECOM", "RNE", "PLACE", "DEC", "REC", "DOB");
    private static final String ENDING = ".csv";
    private static final int FAULTS_LISTED = 5;

    private EpisodeFiles() {}

    /** The history of each council by the name of its file; throws {@link UserError} where a row cannot be read. */
    public static Map<String, CareHistory> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UserError("There is no folder " + folder, "", "a folder with a CSV file for each council", "");
        }
        Map<String, CareHistory> councils = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(EpisodeFiles::holdsEpisodes).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                WrittenCsv<Placement> rows =
                        WrittenCsv.read(name, Files.readAllBytes(file), COLUMNS, EpisodeFiles::placement);
                if (!rows.faults().isEmpty()) {
                    throw new UserError(
                            String.join(
                                    "; ",
                                    rows.faults().stream().limit(FAULTS_LISTED).toList()),
                            folder.toString(),
                            "days such as 2021-03-31 in DECOM, DEC and DOB",
                            "");
                }
                councils.put(name.substring(0, name.length() - ENDING.length()), CareHistory.of(rows.all()));
            }
        }
        return councils;
    }

    private static boolean holdsEpisodes(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) && !name.startsWith(PeerForecasts.PREFIX);
    }

    private static Placement placement(WrittenCsv.Row row) {
        return new Placement(
                row.required("CHILD"),
                ChildGroup.LOCAL,
                row.day("DOB"),
                switch (row.cell("RNE")) {
                    case "S" -> Placement.Start.CARE;
                    case "L", "T", "U" -> Placement.Start.SAME_PLACEMENT;
                    default -> Placement.Start.PLACEMENT;
                },
                PlacementState.of(row.cell("PLACE"), ""),
                row.day("DECOM"),
                row.cell("DEC").isEmpty() ? null : row.day("DEC"),
                LeavingReason.of(row.cell("REC")));
    }
}
