package hearth.jobs.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * DfE's lists of statistical neighbours: one row per authority, ten pairs of neighbour and closeness. The 2021 list gives
 * all ten closeness columns the same name, so pairs are found by place.
 */
enum NeighbourFile {
    SN_2021("LA num", "SN1"),
    SN_2025("old_la_code", "SN_1");

    private static final int NEIGHBOURS = 10;

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

    String model() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The neighbours of all authorities; fails on a row that is cut short. */
    List<Neighbour> neighbours(PublishedFile file) {
        int code = file.columns().indexOf(codeColumn);
        int first = file.columns().indexOf(firstNeighbourColumn);
        List<Neighbour> neighbours = new ArrayList<>();
        for (PublishedFile.Line line : file.lines()) {
            if (line.cells().size() <= code || line.cells().get(code).isEmpty()) {
                continue;
            }
            if (line.cells().size() < first + 2 * NEIGHBOURS) {
                throw new IllegalArgumentException(
                        "row %d: found %d cells, expected ten neighbours with their closeness"
                                .formatted(line.number(), line.cells().size()));
            }
            for (int i = 0; i < NEIGHBOURS; i++) {
                neighbours.add(new Neighbour(
                        model(),
                        line.cells().get(code),
                        i + 1,
                        line.cells().get(first + 2 * i),
                        line.cells().get(first + 2 * i + 1)));
            }
        }
        return neighbours;
    }
}
