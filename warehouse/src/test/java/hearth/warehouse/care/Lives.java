package hearth.warehouse.care;

import hearth.warehouse.ssda903.SourceRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Episodes written as short lines: {@code 2020-04-01 S C2 U6 PR1 2021-01-01 X1 AB1}; a dash means nothing. */
public final class Lives {
    private Lives() {}

    public static final Definitions DEFINITIONS = Definitions.shipped();

    /** One episode a line: start, RNE, legal status, placement type, provider, end, REC, placement postcode. */
    public static List<Episode> episodes(String lines) {
        List<Episode> episodes = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            episodes.add(episode(line.strip().split(" +"), episodes.size() + 2));
        }
        return episodes;
    }

    public static List<PlacementSpell> spells(String lines) {
        return PlacementSpell.from(new PeriodOfCare(episodes(lines)), DEFINITIONS);
    }

    private static Episode episode(String[] cells, int row) {
        return new Episode(
                LocalDate.parse(cells[0]),
                StartReason.of(cells[1]),
                cells[2],
                "N1",
                cells[3],
                cells[4],
                cells[5].equals("-") ? null : LocalDate.parse(cells[5]),
                cells[6].replace("-", ""),
                "",
                "",
                cells.length > 7 ? cells[7] : "",
                "",
                new SourceRow("s", "episodes.csv", row));
    }
}
