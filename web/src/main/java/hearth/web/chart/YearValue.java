package hearth.web.chart;

/** A figure of a year, to be drawn. */
public record YearValue(int year, double value) {}
