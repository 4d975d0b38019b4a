package hearth.jobs.published;

import hearth.warehouse.file.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The layouts of DfE's lists of statistical neighbours. In the wide ones a row is an authority with ten pairs of neighbour
 * and closeness; the list of 2021 gives all ten closeness columns the same name, so pairs are found by place. In the long
 * one a row is one neighbour, and a file may hold the lists of several models.
 */
enum NeighbourFile {
    WIDE_2021(Optional.of("sn_2021"), "LA num", "SN1"),
    WIDE_2025(Optional.of("sn_2025"), "old_la_code", "SN_1"),
    LONG(Optional.empty(), "old_la_code", "neighbour_code");

    private static final int NEIGHBOURS = 10;
    private static final int YEAR_LENGTH = 4;

    private final Optional<String> commonModel;
    private final String codeColumn;
    private final String neighbourColumn;

    /**
     * @param commonModel the model that all rows are of; empty where each row names its own
     * @param neighbourColumn the column of the neighbour, or of the first of them
     */
    NeighbourFile(Optional<String> commonModel, String codeColumn, String neighbourColumn) {
        this.commonModel = commonModel;
        this.codeColumn = codeColumn;
        this.neighbourColumn = neighbourColumn;
    }

    /** The layout of a file; empty when it is no list of neighbours. */
    static Optional<NeighbourFile> of(List<String> header) {
        for (NeighbourFile layout : values()) {
            if (header.contains(layout.codeColumn) && header.contains(layout.neighbourColumn)) {
                return Optional.of(layout);
            }
        }
        return Optional.empty();
    }

    /** The neighbours of all authorities; fails on a row that is cut short, or that does not say who is whose neighbour. */
    List<Neighbour> neighbours(PublishedFile file) {
        List<Neighbour> neighbours = new ArrayList<>();
        for (PublishedFile.Line line : file.lines()) {
            neighbours.addAll(commonModel
                    .map(model -> pairs(model, file, line))
                    .orElseGet(() -> List.of(neighbour(file.cells(line), line.number()))));
        }
        return neighbours;
    }

    private List<Neighbour> pairs(String model, PublishedFile file, PublishedFile.Line line) {
        int code = file.columns().indexOf(codeColumn);
        int first = file.columns().indexOf(neighbourColumn);
        List<String> cells = line.cells();
        if (cells.size() <= code || cells.get(code).isEmpty()) {
            return List.of();
        }
        if (cells.size() < first + 2 * NEIGHBOURS) {
            throw new UserError(
                    "found " + cells.size() + " cells",
                    "row " + line.number(),
                    "ten neighbours with their closeness",
                    "");
        }
        return IntStream.range(0, NEIGHBOURS)
                .mapToObj(i -> new Neighbour(
                        model, cells.get(code), i + 1, cells.get(first + 2 * i), cells.get(first + 2 * i + 1)))
                .toList();
    }

    /** A model such as 2021-04 is known by its year. */
    private Neighbour neighbour(Map<String, String> cells, int row) {
        String model = matching("\\d{4}-\\d\\d", "a model such as 2025-05", "model", cells, row);
        return new Neighbour(
                "sn_" + model.substring(0, YEAR_LENGTH),
                matching("\\d{3}", "a code of three digits", codeColumn, cells, row),
                Integer.parseInt(matching("[1-9]|10", "a rank from 1 to 10", "rank", cells, row)),
                matching("\\d{3}", "a code of three digits", neighbourColumn, cells, row),
                cells.getOrDefault("closeness", ""));
    }

    private static String matching(String pattern, String expected, String column, Map<String, String> cells, int row) {
        String cell = cells.getOrDefault(column, "");
        if (!cell.matches(pattern)) {
            throw new UserError("found '" + cell + "'", "row " + row + ", column " + column, expected, "");
        }
        return cell;
    }
}
