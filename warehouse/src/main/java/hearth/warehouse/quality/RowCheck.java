package hearth.warehouse.quality;

import hearth.warehouse.ssda903.CodeSet;
import hearth.warehouse.ssda903.ReturnColumn;
import hearth.warehouse.ssda903.ReturnDate;
import hearth.warehouse.ssda903.ReturnTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks one row on its own: needed cells, dates, numbers and codes. */
public final class RowCheck {
    /** What spreadsheets show, and save in a CSV file, where a formula failed or has no value. */
    private static final Set<String> SPREADSHEET_ERRORS = Set.of(
            "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#N/A", "#SPILL!", "#CALC!", "#FORMULA!");

    private RowCheck() {}

    /**
     * The first reason for which a row cannot be used, in the order of the columns; empty when it can.
     *
     * @param cells column name to text, blanks stripped; an absent column reads as blank
     */
    public static Optional<RowFault> firstFault(ReturnTable table, Map<String, String> cells) {
        return Stream.concat(
                        table.columns().stream()
                                .filter(ReturnColumn::decides)
                                .flatMap(column -> cellFault(column, cells.getOrDefault(column.name(), "")).stream()),
                        endsBeforeStart(cells).stream())
                .findFirst();
    }

    /** The cells that cannot be read and that the row can be used without. */
    public static List<RowFault> unusableCells(ReturnTable table, Map<String, String> cells) {
        return table.columns().stream()
                .filter(column -> !column.decides())
                .flatMap(column -> cellFault(column, cells.getOrDefault(column.name(), "")).stream())
                .toList();
    }

    private static Optional<RowFault> cellFault(ReturnColumn column, String cell) {
        if (cell.isEmpty()) {
            return column.need() == ReturnColumn.Need.KEY
                    ? Optional.of(new RowFault(
                            RowFaultRule.MISSING_KEY,
                            column.name(),
                            "",
                            "a value: the row cannot be used without it",
                            "fill in " + column.name() + " and send the file again"))
                    : Optional.empty();
        }
        return switch (column.kind()) {
            case TEXT, POSTCODE ->
                SPREADSHEET_ERRORS.contains(cell) ? Optional.of(spreadsheetError(column, cell)) : Optional.empty();
            case DATE -> ReturnDate.parse(cell).isPresent() ? Optional.empty() : Optional.of(badDate(column, cell));
            case PARTIAL_DATE -> ReturnDate.isPartial(cell) ? Optional.empty() : Optional.of(badDate(column, cell));
            case INTEGER -> isWithin(column, cell) ? Optional.empty() : Optional.of(badNumber(column, cell));
            case CODE ->
                CodeSet.named(column.codeSet()).find(cell).isPresent()
                        ? Optional.empty()
                        : Optional.of(unknownCode(column, cell));
        };
    }

    private static Optional<RowFault> endsBeforeStart(Map<String, String> cells) {
        Optional<LocalDate> start = ReturnDate.parse(cells.getOrDefault("DECOM", ""));
        Optional<LocalDate> end = ReturnDate.parse(cells.getOrDefault("DEC", ""));
        return start.isPresent() && end.isPresent() && end.get().isBefore(start.get())
                ? Optional.of(new RowFault(
                        RowFaultRule.ENDS_BEFORE_START,
                        "DEC",
                        cells.getOrDefault("DEC", ""),
                        "a day on or after DECOM",
                        "correct DECOM or DEC in the case system"))
                : Optional.empty();
    }

    private static boolean isWithin(ReturnColumn column, String cell) {
        try {
            double number = Double.parseDouble(cell);
            return number == Math.rint(number) && column.low() <= number && number <= column.high();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static RowFault spreadsheetError(ReturnColumn column, String cell) {
        return new RowFault(
                RowFaultRule.SPREADSHEET_ERROR,
                column.name(),
                cell,
                "text; a formula in the spreadsheet failed",
                "replace the formula in " + column.name() + " by its value and send the file again");
    }

    private static RowFault badDate(ReturnColumn column, String cell) {
        return new RowFault(
                RowFaultRule.BAD_DATE,
                column.name(),
                cell,
                "a day that exists, as dd/mm/yyyy",
                "correct " + column.name() + " in the case system");
    }

    private static RowFault badNumber(ReturnColumn column, String cell) {
        return new RowFault(
                RowFaultRule.BAD_NUMBER,
                column.name(),
                cell,
                "a whole number from " + column.low() + " to " + column.high(),
                "correct " + column.name() + " in the case system");
    }

    private static RowFault unknownCode(ReturnColumn column, String cell) {
        return new RowFault(
                RowFaultRule.UNKNOWN_CODE,
                column.name(),
                cell,
                "a code of the code set " + column.codeSet(),
                "look the code up in the guide to the return and correct " + column.name());
    }
}
