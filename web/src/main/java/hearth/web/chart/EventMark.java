package hearth.web.chart;

/**
 * A line across a chart where something happened.
 *
 * @param at the period on the axis that it falls into
 * @param label its number in the list below the chart
 */
public record EventMark(String at, String label) {}
