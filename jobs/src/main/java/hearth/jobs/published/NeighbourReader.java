package hearth.jobs.published;

import hearth.warehouse.file.CsvText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the neighbours of all authorities from a list, and collects what is wrong with it: each authority has one list
 * of ten different known councils, itself not among them.
 */
final class NeighbourReader {
    private static final int NEIGHBOURS = 10;
    private static final int YEAR_LENGTH = 4;
    private static final String SN = "sn_";

    /** Above the lists of councils that have ended, which are those of the edition before. */
    private static final String OLDER_LISTS = "Old SNs:";

    private static final Map<String, String> EARLIER_EDITION = Map.of("2025", "2021");

    /** What a row without a list has in place of neighbours. */
    private static final Set<String> NONE = Set.of("", "-");

    private static final Pattern MODEL = Pattern.compile("(20\\d\\d)-\\d\\d");
    private static final Pattern RANK = Pattern.compile("[1-9]|10");

    private final PublishedFile file;
    private final NeighbourFile layout;
    private final Councils councils;
    private final LocalDate today;
    private final RowFaults faults = new RowFaults();
    private final Map<Key, Listed> lists = new LinkedHashMap<>();
    private final Set<String> withoutList = new TreeSet<>();

    private record Key(String model, String laCode) {}

    /** The neighbours of one authority, and the row in which its list begins. */
    private record Listed(int row, List<Neighbour> neighbours) {}

    private NeighbourReader(PublishedFile file, NeighbourFile layout, Councils councils, LocalDate today) {
        this.file = file;
        this.layout = layout;
        this.councils = councils;
        this.today = today;
    }

    /**
     * What a list says.
     *
     * @param withoutList the councils of rows without any neighbour
     */
    record Found(List<Neighbour> neighbours, Set<String> withoutList) {}

    /** Reads a list; throws {@link hearth.warehouse.file.UserError} with what is wrong with it. */
    static Found read(PublishedFile file, NeighbourFile layout, Councils councils, LocalDate today) {
        NeighbourReader reader = new NeighbourReader(file, layout, councils, today);
        if (layout.isWide()) {
            reader.wide();
        } else {
            reader.rows();
        }
        reader.faults.check();
        return new Found(
                reader.lists.values().stream()
                        .flatMap(list -> list.neighbours().stream())
                        .toList(),
                reader.withoutList);
    }

    /** A row without any neighbour is a heading, or a council that has no list. */
    private void wide() {
        Optional<String> edition = layout.edition(file);
        if (edition.isEmpty()) {
            faults.add(
                    "found no single year of the model",
                    "2021 or 2025 in the name of the file or above its column names, such as neighbours-2021.csv");
        }
        int first = file.columns().indexOf(layout.neighbourColumn(1));
        for (int rank = 1; rank <= NEIGHBOURS; rank++) {
            int at = first + 2 * (rank - 1);
            if (at >= file.columns().size() || !file.columns().get(at).equals(layout.neighbourColumn(rank))) {
                faults.add("found no column " + layout.neighbourColumn(rank) + " in its place", "ten pairs of columns");
            }
        }
        faults.check();
        String model = edition.orElseThrow();
        for (CsvText.Row line : file.lines()) {
            List<String> cells = line.cells();
            if (cells.stream().anyMatch(OLDER_LISTS::equals)) {
                model = EARLIER_EDITION.getOrDefault(model, model);
            } else if (cells.stream().skip(first).anyMatch(cell -> !NONE.contains(cell))) {
                pairs(SN + model, first, line);
            } else {
                Optional.ofNullable(file.cells(line).get(layout.codeColumn()))
                        .filter(code -> !code.isEmpty())
                        .ifPresent(withoutList::add);
            }
        }
    }

    private void pairs(String model, int first, CsvText.Row line) {
        List<String> cells = line.cells();
        if (cells.size() < first + 2 * NEIGHBOURS) {
            faults.add(
                    "row " + line.number() + ": found " + cells.size() + " cells",
                    "ten neighbours with their closeness");
            return;
        }
        council(line.number(), layout.codeColumn(), file.cells(line))
                .map(laCode -> new Key(model, laCode))
                .filter(key -> isNew(key, line))
                .ifPresent(key -> IntStream.rangeClosed(1, NEIGHBOURS)
                        .forEach(rank -> add(key, rank, line, cells.get(first + 2 * rank - 1))));
    }

    private boolean isNew(Key key, CsvText.Row line) {
        Listed earlier = lists.get(key);
        if (earlier != null) {
            faults.add(
                    line.number(),
                    layout.codeColumn(),
                    "found " + key.laCode() + " again, as in row " + earlier.row(),
                    "one list for each council");
        }
        return earlier == null;
    }

    private void rows() {
        file.lines().forEach(this::row);
        lists.forEach((key, list) -> {
            if (list.neighbours().size() != NEIGHBOURS) {
                faults.add(
                        "row " + list.row() + ": found " + list.neighbours().size() + " neighbours of " + key.laCode()
                                + " by " + key.model(),
                        "ten different ones, with the ranks 1 to 10");
            }
        });
    }

    private void row(CsvText.Row line) {
        Map<String, String> cells = file.cells(line);
        Optional<String> model = matching(MODEL, "a model such as 2025-05", "model", line.number(), cells)
                .filter(edition -> isOut(edition, line.number()));
        Optional<String> rank = matching(RANK, "a rank from 1 to 10", "rank", line.number(), cells);
        Optional<String> laCode = council(line.number(), layout.codeColumn(), cells);
        if (model.isPresent() && rank.isPresent() && laCode.isPresent()) {
            add(
                    new Key(SN + model.get().substring(0, YEAR_LENGTH), laCode.get()),
                    Integer.parseInt(rank.get()),
                    line,
                    cells.getOrDefault("closeness", ""));
        }
    }

    private boolean isOut(String model, int row) {
        boolean isOut = Integer.parseInt(model.substring(0, YEAR_LENGTH)) <= today.getYear();
        if (!isOut) {
            faults.add(row, "model", "found '" + model + "'", "a model that is out");
        }
        return isOut;
    }

    /** Adds a neighbour to a list, or what is wrong with it. */
    private void add(Key key, int rank, CsvText.Row line, String closeness) {
        String column = layout.neighbourColumn(rank);
        Listed list = lists.computeIfAbsent(key, k -> new Listed(line.number(), new ArrayList<>()));
        council(line.number(), column, file.cells(line)).ifPresent(neighbour -> {
            if (neighbour.equals(key.laCode())) {
                faults.add(line.number(), column, "found " + neighbour + ", the council itself", "another council");
            } else if (list.neighbours().stream()
                    .anyMatch(other -> other.neighbourLaCode().equals(neighbour))) {
                faults.add(line.number(), column, "found " + neighbour + " again", "ten different councils");
            } else if (list.neighbours().stream().anyMatch(other -> other.rank() == rank)) {
                faults.add(line.number(), "rank", "found " + rank + " again", "each rank once for a council");
            } else {
                list.neighbours().add(new Neighbour(key.model(), key.laCode(), rank, neighbour, closeness));
            }
        });
    }

    private Optional<String> council(int row, String column, Map<String, String> cells) {
        String cell = cells.getOrDefault(column, "");
        Optional<String> laCode = councils.laCode(cell);
        if (laCode.isEmpty()) {
            faults.add(row, column, "found '" + cell + "'", "the three-digit DfE code of a council, such as 892");
        }
        return laCode;
    }

    private Optional<String> matching(
            Pattern pattern, String expected, String column, int row, Map<String, String> cells) {
        String cell = cells.getOrDefault(column, "");
        if (pattern.matcher(cell).matches()) {
            return Optional.of(cell);
        }
        faults.add(row, column, "found '" + cell + "'", expected);
        return Optional.empty();
    }
}
