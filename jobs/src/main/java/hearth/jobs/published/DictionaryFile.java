package hearth.jobs.published;

import hearth.warehouse.file.CsvText;
import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Polarity;
import hearth.warehouse.published.Dataset;
import hearth.warehouse.published.Datasets;
import hearth.warehouse.published.Dictionary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** A list in which a publisher describes the measures of a dataset. */
record DictionaryFile(Dataset dataset, Dictionary layout, PublishedFile file) {
    private static final String NOT_SAID = "NA";

    /** The day that spreadsheets count from. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The list that a file holds; empty when it describes the measures of no dataset. */
    static Optional<DictionaryFile> of(PublishedFile file, Datasets datasets) {
        return datasets.describedBy(file.columnNames())
                .map(dataset -> new DictionaryFile(dataset, dataset.dictionary().orElseThrow(), file));
    }

    /** Each measure once: of several rows about one, that which was updated last counts. */
    List<DescribedMeasure> measures() {
        Map<String, DescribedMeasure> measures = new LinkedHashMap<>();
        for (CsvText.Row line : file.lines()) {
            DescribedMeasure found = measure(file.cells(line), line.number());
            measures.merge(
                    found.measure(),
                    found,
                    BinaryOperator.maxBy(
                            Comparator.comparing(measure -> measure.updatedOn().orElse(LocalDate.MIN))));
        }
        return List.copyOf(measures.values());
    }

    private DescribedMeasure measure(Map<String, String> cells, int row) {
        String measure = text(cells, "measure");
        if (measure.isEmpty()) {
            throw fault(row, "measure", "found nothing", "the name of a measure");
        }
        return new DescribedMeasure(
                dataset.id(),
                measure,
                text(cells, "title"),
                text(cells, "topic"),
                text(cells, "unit"),
                Optional.ofNullable(layout.polarities().get(text(cells, "polarity")))
                        .map(word -> Polarity.valueOf(word.toUpperCase(Locale.ROOT))),
                decimals(cells, row),
                !text(cells, "quartiles").equals(layout.noQuartiles()),
                text(cells, "year_type"),
                text(cells, "description"),
                text(cells, "methodology"),
                text(cells, "owner"),
                text(cells, "links"),
                day(text(cells, "updated_on")),
                day(text(cells, "next_update_on")),
                file.name(),
                row);
    }

    private Optional<Integer> decimals(Map<String, String> cells, int row) {
        String text = text(cells, "decimals");
        if (!text.isEmpty() && !text.matches("\\d")) {
            throw fault(row, "decimals", "found '" + text + "'", "a digit or " + NOT_SAID);
        }
        return Optional.of(text).filter(digit -> !digit.isEmpty()).map(Integer::valueOf);
    }

    private UserError fault(int row, String column, String found, String expected) {
        return new UserError(
                found, "row " + row + ", column " + layout.columns().get(column), expected, "");
    }

    /** Days are written as a spreadsheet counts them; words such as {@code TBC} are no day. */
    private static Optional<LocalDate> day(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{5}"))
                .map(days -> DAY_ZERO.plusDays(Integer.parseInt(days)));
    }

    private String text(Map<String, String> cells, String column) {
        String cell = cells.getOrDefault(layout.columns().getOrDefault(column, ""), "");
        return cell.equals(NOT_SAID) ? "" : cell;
    }
}
