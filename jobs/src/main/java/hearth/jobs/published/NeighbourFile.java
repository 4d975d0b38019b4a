package hearth.jobs.published;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    static List<CsvRecord> records(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            reader.forEach(records::add);
        }
        return records;
    }

    String model() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The neighbours of all authorities; {@code records} starts with the header. */
    List<Neighbour> neighbours(List<CsvRecord> records) {
        List<String> header = records.get(0).getFields();
        int code = header.indexOf(codeColumn);
        int first = header.indexOf(firstNeighbourColumn);
        List<Neighbour> neighbours = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            for (int i = 0; i < NEIGHBOURS; i++) {
                neighbours.add(new Neighbour(
                        model(),
                        record.getField(code).strip(),
                        i + 1,
                        record.getField(first + 2 * i).strip(),
                        record.getField(first + 2 * i + 1).strip()));
            }
        }
        return neighbours;
    }
}
