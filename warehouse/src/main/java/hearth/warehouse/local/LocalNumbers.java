package hearth.warehouse.local;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numerator, denominator and value of a row: what is needed depends on the unit. */
record LocalNumbers(
        Optional<Double> numerator,
        Optional<Double> denominator,
        Optional<Double> value,
        Optional<Interval> interval,
        Optional<Symbol> symbol) {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final double DUST = 1e-9;

    /** Reads them from a row; empty, with an error recorded, when they do not suit the unit. */
    static Optional<LocalNumbers> of(LocalRow row, Unit unit) {
        Optional<Symbol> symbol = Symbol.of(row.cell("value"));
        int before = row.faults().size();
        Optional<LocalNumbers> numbers =
                symbol.isPresent() ? instead(row, symbol.get()) : new Reading(row, unit).numbers();
        return row.faults().size() == before ? numbers : Optional.empty();
    }

    private static Optional<LocalNumbers> instead(LocalRow row, Symbol symbol) {
        Stream.of("numerator", "denominator")
                .forEach(column ->
                        absent(row, column, "nothing together with a symbol", "Remove the number or the symbol"));
        return Optional.of(new LocalNumbers(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(symbol)));
    }

    private static void absent(LocalRow row, String column, String expected, String remedy) {
        if (!row.cell(column).isEmpty()) {
            row.fault(column, expected, remedy);
        }
    }

    /** The numbers of a row without a symbol. */
    private record Reading(LocalRow row, Unit unit) {
        Optional<LocalNumbers> numbers() {
            if (!unit.hasDenominator()) {
                return alone();
            }
            return unit == Unit.MEDIAN_DAYS ? median() : shared();
        }

        /** A count, a sum of money, a score: the value is all there is. */
        private Optional<LocalNumbers> alone() {
            Stream.of("numerator", "denominator")
                    .forEach(column -> absent(
                            row, column, "nothing for the unit " + name(), "Write the figure in the column value"));
            return required("value")
                    .map(value ->
                            plain(unit.isAmount() ? Optional.of(value) : Optional.empty(), Optional.empty(), value));
        }

        private Optional<LocalNumbers> median() {
            absent(row, "numerator", "nothing for a median", "Write the median in the column value");
            Optional<Double> value = required("value");
            return required("denominator")
                    .flatMap(of -> value.map(days -> plain(Optional.empty(), Optional.of(of), days)));
        }

        /** A percentage, a rate or a mean, which is computed. */
        private Optional<LocalNumbers> shared() {
            Optional<Double> numerator = required("numerator");
            Optional<Double> denominator = required("denominator");
            Optional<Double> written = row.cell("value").isEmpty() ? Optional.empty() : number("value");
            return numerator.flatMap(part -> denominator.map(whole -> {
                check(part, whole);
                Optional<Double> value = unit.figure(part, whole);
                written.ifPresent(number -> agree(number, value));
                return new LocalNumbers(
                        numerator,
                        denominator,
                        value,
                        value.flatMap(figure -> unit.interval(part, whole)),
                        value.isPresent() ? Optional.empty() : Optional.of(Symbol.Z));
            }));
        }

        private void check(double part, double whole) {
            if (unit == Unit.PERCENTAGE && part > whole) {
                row.fault(
                        "numerator",
                        "at most the denominator, " + row.cell("denominator"),
                        "Count in the numerator only those who are in the denominator");
            } else if (whole == 0 && part > 0) {
                row.fault("denominator", "more than 0 because the numerator is", "Enter the denominator");
            }
        }

        /** Compares a given value with the computed one, to the digits given. */
        private void agree(double written, Optional<Double> value) {
            double margin = 0.5 * Math.pow(10, -new BigDecimal(row.cell("value")).scale());
            if (value.filter(figure -> Math.abs(figure - written) <= margin + DUST)
                    .isEmpty()) {
                row.fault(
                        "value",
                        value.map(figure -> "what numerator and denominator give, "
                                        + new BigDecimal(figure).setScale(2, RoundingMode.HALF_UP))
                                .orElse("nothing where the denominator is 0"),
                        "Leave it empty, as it is computed, or correct the counts");
            }
        }

        private static LocalNumbers plain(Optional<Double> numerator, Optional<Double> denominator, double value) {
            return new LocalNumbers(numerator, denominator, Optional.of(value), Optional.empty(), Optional.empty());
        }

        private Optional<Double> required(String column) {
            if (row.cell(column).isEmpty()) {
                row.fault(
                        column,
                        column.equals("value")
                                ? "a number, or one of the symbols " + symbols()
                                : "a number: the unit is " + name(),
                        column.equals("value")
                                ? "Write x where there is no figure"
                                : "Write it, or a symbol in the column value where there is no figure");
                return Optional.empty();
            }
            return number(column);
        }

        private Optional<Double> number(String column) {
            String text = row.cell(column);
            if (!PLAIN.matcher(text).matches()) {
                row.fault(column, "a plain number such as 1204 or 12.5", remedy(text));
                return Optional.empty();
            }
            double number = Double.parseDouble(text);
            if (number < 0 && unit != Unit.PERCENTAGE_POINTS) {
                row.fault(column, "0 or more", "Only a difference can be below 0");
                return Optional.empty();
            }
            if (isPartOfHundred(column) && Math.abs(number) > 100) {
                row.fault(column, "100 at most", "A percentage is between 0 and 100");
                return Optional.empty();
            }
            if (isWhole(column) && number != Math.rint(number)) {
                row.fault(column, "a whole number: it is a count", "Give the number, not a percentage");
                return Optional.empty();
            }
            return Optional.of(number);
        }

        private boolean isPartOfHundred(String column) {
            return column.equals("value") && (unit == Unit.PERCENTAGE || unit == Unit.PERCENTAGE_POINTS);
        }

        private boolean isWhole(String column) {
            return unit == Unit.COUNT || (unit == Unit.PERCENTAGE && !column.equals("value"));
        }

        private static String remedy(String text) {
            if (text.contains(",")) {
                return "Write it without commas, 1204 and not 1,204";
            }
            if (text.contains("%") || text.contains("£")) {
                return "Remove the sign";
            }
            return text.matches(".*\\d[eE].*")
                    ? "Format the column as a number without exponent"
                    : "Write a number, or one of the symbols " + symbols() + " in the column value";
        }

        private static String symbols() {
            return Arrays.stream(Symbol.values()).map(Symbol::code).collect(Collectors.joining(", "));
        }

        private String name() {
            return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
