package hearth.warehouse.sufficiency;

import hearth.warehouse.file.WrittenCsv;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of what a council says of its homes.
 *
 * @param home the kind of home; {@code OTHER} of what is of none
 * @param number places, households a month, pounds a week or per cent: what the item says
 * @param usableShare per cent of places that can be filled
 * @param yearlyUplift per cent
 * @param isInArea whether places are in the council's own area
 * @param note in the council's words; of a default its source
 */
public record HomeInput(
        Item item,
        PlacementState home,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        double number,
        Optional<Double> usableShare,
        double yearlyUplift,
        boolean isInArea,
        String note) {
    /** What a row is about. */
    public enum Item {
        PLACES,
        CARERS,
        UNIT_COST,
        TARGET_OCCUPANCY,
        USABLE_SHARE,
        PLACES_PER_HOUSEHOLD,
        INFLATION;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean isShare() {
            return this == TARGET_OCCUPANCY || this == USABLE_SHARE;
        }
    }

    private static final double ALL = 100;
    private static final int LONGEST_NOTE = 300;

    static HomeInput of(WrittenCsv.Row row) {
        Item item = choice(row, "item", Item.PLACES);
        PlacementState home = home(row, item);
        double number = number(row, "number").orElse(0.0);
        if (row.cell("number").isEmpty()) {
            row.fault("number", "is empty; delete the row where there is nothing to say");
        }
        if (item.isShare() && (number <= 0 || number > ALL)) {
            row.fault("number", row.cell("number") + " is not a percentage from 1 to 100");
        }
        if (number < 0 && item != Item.CARERS) {
            row.fault("number", row.cell("number") + " is below 0");
        }
        if (item == Item.CARERS && home != PlacementState.OWN_FOSTERING) {
            row.fault("kind_of_home", "expected own_fostering: only the council's own carers are recruited");
        }
        Optional<LocalDate> from = day(row, "from");
        Optional<LocalDate> to = day(row, "to");
        if ((item == Item.PLACES || item == Item.UNIT_COST || item == Item.CARERS) && from.isEmpty()) {
            row.fault("from", "is empty; expected the first day, such as 2025-10-01");
        }
        if (from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent()) {
            row.fault("to", to.get() + " is before from, " + from.get());
        }
        Optional<Double> share = number(row, "usable_share");
        if (share.filter(given -> given < 0 || given > ALL).isPresent()) {
            row.fault("usable_share", row.cell("usable_share") + " is not a percentage from 0 to 100");
        }
        String where = row.cell("where");
        if (!where.isEmpty() && !where.equals("in") && !where.equals("out")) {
            row.fault("where", "'" + where + "' is neither in nor out");
        }
        String note = row.cell("note").isEmpty() ? "" : row.plainText("note", LONGEST_NOTE);
        return new HomeInput(
                item,
                home,
                from,
                to,
                number,
                share,
                number(row, "yearly_uplift").orElse(0.0),
                !where.equals("out"),
                note);
    }

    /** Inflation is of no kind of home, which is the one that all others are. */
    private static PlacementState home(WrittenCsv.Row row, Item item) {
        if (item != Item.INFLATION) {
            return choice(row, "kind_of_home", PlacementState.OTHER);
        }
        if (!row.cell("kind_of_home").isEmpty()) {
            row.fault("kind_of_home", "expected nothing: inflation is of prices in general");
        }
        return PlacementState.OTHER;
    }

    private static <E extends Enum<E>> E choice(WrittenCsv.Row row, String column, E absent) {
        E[] all = absent.getDeclaringClass().getEnumConstants();
        return Arrays.stream(all)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(row.cell(column)))
                .findFirst()
                .orElseGet(() -> {
                    row.fault(column, "'" + row.cell(column) + "' is not one of " + HomeInputs.codes(all));
                    return absent;
                });
    }

    private static Optional<LocalDate> day(WrittenCsv.Row row, String column) {
        return row.cell(column).isEmpty() ? Optional.empty() : Optional.of(row.day(column));
    }

    private static Optional<Double> number(WrittenCsv.Row row, String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
            row.fault(column, "'" + text + "' is not a plain number such as 78 or 1.6");
            return Optional.empty();
        }
        return Optional.of(Double.valueOf(text));
    }
}
