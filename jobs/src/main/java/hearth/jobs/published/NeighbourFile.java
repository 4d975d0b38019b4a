package hearth.jobs.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * DfE's lists of statistical neighbours. In the wide layouts a row is an authority with ten pairs of neighbour and
 * closeness; the list of 2021 gives all ten closeness columns the same name, so pairs are found by place. In the long one a
 * row is one neighbour, and a file may hold the lists of several models.
 */
enum NeighbourFile {
    WIDE_2021("LA num", "SN1"),
    WIDE_2025("old_la_code", "SN_1"),
    LONG("old_la_code", "neighbour_code");

    private static final int NEIGHBOURS = 10;
    private static final int YEAR_LENGTH = 4;

    private final String codeColumn;
    private final String firstNeighbourColumn;

    NeighbourFile(String codeColumn, String firstNeighbourColumn) {
        this.codeColumn = codeColumn;
        this.firstNeighbourColumn = firstNeighbourColumn;
    }

    /** The layout of a file; empty when it is no list of neighbours. */
    static Optional<NeighbourFile> of(List<String> header) {
        for (NeighbourFile layout : values()) {
            if (header.contains(layout.codeColumn) && header.contains(layout.firstNeighbourColumn)) {
                return Optional.of(layout);
            }
        }
        return Optional.empty();
    }

    /** The neighbours of all authorities; fails on a row that is cut short, or that has a rank that is no number. */
    List<Neighbour> neighbours(PublishedFile file) {
        List<Neighbour> neighbours = new ArrayList<>();
        for (PublishedFile.Line line : file.lines()) {
            if (this == LONG) {
                neighbours.add(neighbour(file, line));
            } else {
                neighbours.addAll(pairs(file, line));
            }
        }
        return neighbours;
    }

    private List<Neighbour> pairs(PublishedFile file, PublishedFile.Line line) {
        int code = file.columns().indexOf(codeColumn);
        int first = file.columns().indexOf(firstNeighbourColumn);
        List<String> cells = line.cells();
        if (cells.size() <= code || cells.get(code).isEmpty()) {
            return List.of();
        }
        if (cells.size() < first + 2 * NEIGHBOURS) {
            throw new IllegalArgumentException("row %d: found %d cells, expected ten neighbours with their closeness"
                    .formatted(line.number(), cells.size()));
        }
        List<Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < NEIGHBOURS; i++) {
            neighbours.add(new Neighbour(
                    this == WIDE_2021 ? "sn_2021" : "sn_2025",
                    cells.get(code),
                    i + 1,
                    cells.get(first + 2 * i),
                    cells.get(first + 2 * i + 1)));
        }
        return neighbours;
    }

    /** A model such as 2021-04 is known by its year. */
    private static Neighbour neighbour(PublishedFile file, PublishedFile.Line line) {
        Map<String, String> cells = file.cells(line);
        String model = cells.getOrDefault("model", "");
        String rank = cells.getOrDefault("rank", "");
        if (!model.matches("\\d{4}-\\d\\d") || !rank.matches("[1-9]|10")) {
            throw new IllegalArgumentException(
                    "row %d: found model '%s' and rank '%s', expected a model such as 2025-05 and a rank from 1 to 10"
                            .formatted(line.number(), model, rank));
        }
        return new Neighbour(
                "sn_" + model.substring(0, YEAR_LENGTH),
                cells.getOrDefault("old_la_code", ""),
                Integer.parseInt(rank),
                cells.getOrDefault("neighbour_code", ""),
                cells.getOrDefault("closeness", ""));
    }
}
