package hearth.warehouse.quality;

import hearth.warehouse.file.CellText;
import hearth.warehouse.ssda903.CodeSet;
import hearth.warehouse.ssda903.ReturnColumn;
import hearth.warehouse.ssda903.ReturnColumn.Kind;
import hearth.warehouse.ssda903.ReturnColumn.Need;
import hearth.warehouse.ssda903.ReturnDate;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the cells of received rows as they are meant, before anything else looks at them: without what spreadsheets and
 * databases add, days in one form, ids in upper case. Each change is a repair, save for blanks around a cell, zeros in front
 * of a day or month, and the case of ids: the return allows those.
 */
public final class CellRepairs {
    /** An id that a spreadsheet or a program took for a number. */
    private static final Pattern WITH_DECIMALS = Pattern.compile("\\d+\\.0+");

    private final ReturnLayout layout;
    private final List<Repair> repairs = new ArrayList<>();

    public CellRepairs(ReturnLayout layout) {
        this.layout = layout;
    }

    /** What was changed so far. */
    public List<Repair> made() {
        return List.copyOf(repairs);
    }

    /** The row with its cells as they are meant. */
    public ReturnRow apply(ReturnRow row) {
        Map<String, String> changed = new HashMap<>();
        for (ReturnColumn column : layout.table(row.table()).columns()) {
            String was = row.cell(column.name());
            String becomes = was.isEmpty() ? was : read(column, was, row);
            if (!becomes.equals(was)) {
                changed.put(column.name(), becomes);
            }
        }
        return changed.isEmpty() ? row : row.with(changed);
    }

    private String read(ReturnColumn column, String was, ReturnRow row) {
        String text = CellText.unquoted(CellText.visible(was));
        if (isId(column) && WITH_DECIMALS.matcher(text).matches()) {
            text = text.substring(0, text.indexOf('.'));
        }
        Reading reading =
                isPlaceholder(column, text) ? Reading.blank(RepairRule.PLACEHOLDER) : value(column, text, row);
        Optional<RepairRule> rule =
                reading.rule().or(() -> Optional.of(RepairRule.CELL_TEXT).filter(plain -> !reading.meant(was)));
        rule.ifPresent(made -> repairs.add(new Repair(row.row(), made, column.name(), was, reading.text())));
        return reading.text();
    }

    /**
     * A cell as it is meant.
     *
     * @param seen its text before its form was changed
     * @param rule what was changed of its meaning
     */
    private record Reading(String seen, String text, Optional<RepairRule> rule) {
        static Reading blank(RepairRule rule) {
            return new Reading("", "", Optional.of(rule));
        }

        static Reading as(String text) {
            return new Reading(text, text, Optional.empty());
        }

        static Reading of(String seen, LocalDate day, RepairRule rule) {
            return new Reading(seen, ReturnDate.text(day), Optional.of(rule));
        }

        /** Whether the cell as received had that text, save for plain blanks around it. */
        boolean meant(String was) {
            return seen.equals(was.trim());
        }
    }

    private static Reading value(ReturnColumn column, String text, ReturnRow row) {
        if (isId(column)) {
            return new Reading(text, text.toUpperCase(Locale.ROOT), Optional.empty());
        }
        return switch (column.kind()) {
            case DATE, PARTIAL_DATE -> date(column, text, row);
            case CODE -> code(column, text, row);
            case TEXT, POSTCODE, INTEGER -> Reading.as(text);
        };
    }

    private static Reading code(ReturnColumn column, String text, ReturnRow row) {
        CodeSet codes = CodeSet.named(column.codeSet());
        return codes.find(text).isPresent()
                ? Reading.as(text)
                : codes.inWords(text, row.source().year())
                        .map(code -> new Reading(text, code.code(), Optional.of(RepairRule.CODE_IN_WORDS)))
                        .orElse(Reading.as(text));
    }

    private static Reading date(ReturnColumn column, String text, ReturnRow row) {
        if (column.need() != Need.KEY && ReturnDate.isPlaceholder(text)) {
            return Reading.blank(RepairRule.PLACEHOLDER_DATE);
        }
        Optional<LocalDate> day = ReturnDate.parse(text);
        if (day.isEmpty()) {
            return ReturnDate.ofShortYear(text, row.source().lastDay())
                    .map(found -> Reading.of(text, found, RepairRule.SHORT_YEAR))
                    .orElse(Reading.as(text));
        }
        if (ReturnDate.hasTimeOfDay(text)) {
            return Reading.of(text, day.get(), RepairRule.TIME_OF_DAY);
        }
        return ReturnDate.isInForm(text)
                ? new Reading(text, ReturnDate.text(day.get()), Optional.empty())
                : Reading.of(text, day.get(), RepairRule.DATE_FORM);
    }

    private static boolean isPlaceholder(ReturnColumn column, String text) {
        return CellText.isPlaceholder(text)
                && (column.kind() != Kind.CODE
                        || CodeSet.named(column.codeSet()).find(text).isEmpty());
    }

    /** Whether a column holds ids, which are compared without case. */
    private static boolean isId(ReturnColumn column) {
        return column.kind() == Kind.TEXT && column.need() == Need.KEY;
    }
}
