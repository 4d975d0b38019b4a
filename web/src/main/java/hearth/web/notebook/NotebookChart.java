package hearth.web.notebook;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A picture of lines, which notebooks show as such. As text it says what it draws. A number that is missing is a gap. */
public final class NotebookChart extends BufferedImage {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    private static final List<Color> COLOURS = List.of(
            new Color(0x12436D), new Color(0x177F77), new Color(0x801650), new Color(0xA8480F), new Color(0x3D3D3D));

    private final String words;

    private NotebookChart(String words) {
        super(WIDTH, HEIGHT, TYPE_INT_RGB);
        this.words = words;
    }

    static NotebookChart of(String title, NotebookTable table, String across, List<String> lines) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .theme(ChartTheme.Matlab)
                .build();
        XYStyler style = chart.getStyler();
        style.setChartBackgroundColor(Color.WHITE);
        style.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
        style.setLegendPosition(LegendPosition.OutsideS);
        style.setSeriesColors(COLOURS.toArray(Color[]::new));
        style.setPlotGridVerticalLinesVisible(false);
        style.setPlotGridLinesColor(new Color(0xE6E9EC));
        style.setDecimalPattern("#.##");
        if (lines.stream()
                .flatMapToDouble(line -> Arrays.stream(table.numbers(line)))
                .allMatch(number -> !(number < 0))) {
            style.setYAxisMin(0.0);
        }
        double[] from = across(table, across);
        for (String line : lines) {
            chart.addSeries(line, from, table.numbers(line))
                    .setMarker(SeriesMarkers.CIRCLE)
                    .setLineWidth(2);
        }
        NotebookChart picture = new NotebookChart(words(title, table, across, lines));
        Graphics2D graphics = picture.createGraphics();
        chart.paint(graphics, WIDTH, HEIGHT);
        graphics.dispose();
        return picture;
    }

    /** Days as years and their parts, so that they stand as far apart as they are. */
    private static double[] across(NotebookTable table, String column) {
        boolean isDays = table.size() > 0
                && table.cell(0, column).filter(LocalDate.class::isInstance).isPresent();
        if (!isDays) {
            return table.numbers(column);
        }
        double[] years = new double[table.size()];
        for (int row = 0; row < years.length; row++) {
            LocalDate day = (LocalDate) table.cell(row, column).orElseThrow();
            years[row] = day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
        }
        return years;
    }

    private static String words(String title, NotebookTable table, String across, List<String> lines) {
        List<String> words = new ArrayList<>(List.of("Chart: " + title));
        for (String line : lines) {
            List<String> points = new ArrayList<>();
            for (int row = 0; row < table.size(); row++) {
                Optional<Object> value = table.cell(row, line);
                points.add(table.cell(row, across).map(Object::toString).orElse("?") + " "
                        + value.map(number -> String.format(Locale.UK, "%.2f", ((Number) number).doubleValue()))
                                .orElse("-"));
            }
            words.add(line + ": " + String.join(", ", points));
        }
        return String.join("\n", words);
    }

    @Override
    public String toString() {
        return words;
    }
}
