package hearth.web.figure;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.indicator.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How the figures of one indicator are written: published figures as published, computed ones with its decimals. */
public final class Numbers {
    /** Shown where no source has a figure or a symbol. */
    public static final String NOTHING = "·";

    private static final double MILLION = 1_000_000;

    private final Indicator indicator;
    private final boolean isBrief;

    public Numbers(Indicator indicator) {
        this(indicator, false);
    }

    private Numbers(Indicator indicator, boolean isBrief) {
        this.indicator = indicator;
        this.isBrief = isBrief;
    }

    /** The same for titles, tiles and charts: money of a million pounds and more in millions, such as 79.2m. */
    public Numbers brief() {
        return new Numbers(indicator, true);
    }

    /** A figure as published, such as 9 and not 9.0; one that Hearth counted with the indicator's decimals. */
    public String figure(Figure figure, double value) {
        return figure.source() == Source.PUBLISHED && !isInMillions(value) ? published(value) : counted(value);
    }

    /** A counted figure, or a difference that Hearth computed. */
    public String counted(double value) {
        return indicator.unit().hasDenominator() || isMoney() ? computed(value) : published(value);
    }

    /** The figure, or its symbol in brackets. */
    public String figureOrSymbol(Figure figure) {
        return figure.value().map(value -> figure(figure, value)).orElse("[" + figure.status() + "]");
    }

    /** The figure with its unit where that is one sign, such as 67%, or its symbol in brackets. */
    public String shown(Figure figure) {
        return figure.value().isPresent() ? withUnit(figureOrSymbol(figure)) : figureOrSymbol(figure);
    }

    /** What the figure is out of, such as 67 of 639; empty where that is not known, and for a number or a sum. */
    public String counts(Figure figure) {
        return indicator.unit().hasDenominator()
                ? figure.numerator()
                        .flatMap(part -> figure.denominator().map(whole -> published(part) + " of " + published(whole)))
                        .orElse("")
                : "";
    }

    /** A number with the digits it was published with, without those that binary fractions add. */
    public static String published(double value) {
        BigDecimal number =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return grouped(number.setScale(Math.max(0, number.scale()), RoundingMode.UNNECESSARY));
    }

    /** A number that Hearth computed: one digit after the point at least, for the figures it is computed from have none; not of money. */
    public String computed(double value) {
        if (isInMillions(value)) {
            return grouped(BigDecimal.valueOf(value / MILLION).setScale(1, RoundingMode.HALF_UP)) + "m";
        }
        int decimals = isMoney() ? indicator.decimals() : Math.max(1, indicator.decimals());
        return grouped(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    private boolean isMoney() {
        return indicator.unit() == Unit.POUNDS || indicator.unit() == Unit.MEAN_POUNDS;
    }

    private boolean isInMillions(double value) {
        return isBrief && isMoney() && Math.abs(value) >= MILLION;
    }

    /** The ends of an interval, with the indicator's own decimals. */
    public String end(double value) {
        return grouped(BigDecimal.valueOf(value).setScale(indicator.decimals(), RoundingMode.HALF_UP));
    }

    /** The number with its unit where it is one sign, such as 67% or £1,200. */
    public String withUnit(String number) {
        return switch (indicator.unit()) {
            case PERCENTAGE -> number + "%";
            case POUNDS, MEAN_POUNDS -> "£" + number;
            case COUNT, PER_10_000, MEAN, MEAN_DAYS, MEAN_MONTHS, MEDIAN_DAYS, SCORE, PERCENTAGE_POINTS -> number;
        };
    }

    /** The unit in words, to follow a number or for a caption. */
    public String unit() {
        return switch (indicator.unit()) {
            case COUNT -> "number";
            case PERCENTAGE -> "per cent";
            case PER_10_000 -> "children per 10,000";
            case MEAN -> "average score";
            case MEAN_DAYS -> "average days";
            case MEAN_MONTHS -> "average months";
            case MEDIAN_DAYS -> "median days";
            case POUNDS -> "pounds";
            case MEAN_POUNDS -> "pounds a week";
            case SCORE -> "score";
            case PERCENTAGE_POINTS -> "percentage points";
        };
    }

    /** A value as programs read it; a whole number without a point. */
    public static String plain(Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : value.toString();
    }

    public static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number).replace('-', '−');
    }
}
