package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.dashboard.Panel.HeatScale;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Polarity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of a panel as a table with a column for each series; the darker a cell, the more it stands out of its column. */
final class PanelHeat {
    private static final int DARKEST = 3;

    private final DashboardReading reading;
    private final PanelFigures figures;
    private final HeatScale scale;
    private final Map<String, Map<String, PanelRow>> byName;
    private final List<String> series;

    PanelHeat(DashboardReading reading, Panel panel, PanelAnswer.Rows rows) {
        this.reading = reading;
        this.figures = new PanelFigures(panel, reading.catalogue());
        this.scale = panel.options().scale();
        this.series = rows.rows().stream().map(PanelHeat::series).distinct().toList();
        this.byName = rows.rows().stream()
                .collect(Collectors.groupingBy(
                        this::name,
                        LinkedHashMap::new,
                        Collectors.toMap(PanelHeat::series, row -> row, (first, second) -> first)));
    }

    private static String series(PanelRow row) {
        return PanelFigures.plain(row.cell("series"));
    }

    private String name(PanelRow row) {
        return row.text("label")
                .or(() -> row.text("area_code").map(reading::name))
                .orElse("");
    }

    PanelView.Table shown() {
        List<PanelView.Heading> headings = new ArrayList<>(List.of(new PanelView.Heading("", "")));
        series.forEach(each -> headings.add(new PanelView.Heading(each, "n")));
        List<List<PanelView.TableCell>> lines = new ArrayList<>();
        byName.forEach((name, cells) -> {
            List<PanelView.TableCell> line = new ArrayList<>(List.of(PanelView.TableCell.of(name)));
            series.forEach(each -> line.add(cell(Optional.ofNullable(cells.get(each)), each)));
            lines.add(line);
        });
        return new PanelView.Table(headings, lines, Optional.empty());
    }

    private PanelView.TableCell cell(Optional<PanelRow> row, String column) {
        return row.map(known ->
                        new PanelView.TableCell(figures.figure(known, "value"), level(known, column), Optional.empty()))
                .orElse(PanelView.TableCell.of(""));
    }

    /** How dark a cell is; -1 for no colour, as where neither direction is better. */
    private int level(PanelRow row, String column) {
        boolean isNeutral = figures.indicator(row)
                .map(Indicator::polarity)
                .filter(polarity -> polarity != Polarity.NEITHER)
                .isEmpty();
        List<Double> values = byName.values().stream()
                .flatMap(cells -> Optional.ofNullable(cells.get(column)).stream())
                .flatMap(cell -> measured(cell).stream())
                .sorted()
                .toList();
        Optional<Double> value = measured(row);
        if (isNeutral || value.isEmpty() || values.size() < 2) {
            return -1;
        }
        // The middle of the ranks of equal figures, so that equal figures have one colour.
        double rank = (values.indexOf(value.get()) + values.lastIndexOf(value.get())) / 2.0;
        double share = rank / (values.size() - 1);
        double far = scale == HeatScale.GAP ? share : Math.abs(share - 0.5) * 2;
        return (int) Math.min(DARKEST, Math.floor(far * (DARKEST + 1)));
    }

    /** By what cells of a column are put in order: their figures, or how far these are from what they are compared with. */
    private Optional<Double> measured(PanelRow row) {
        Optional<Double> value = row.number("value");
        return switch (scale) {
            case RANK -> value;
            case GAP -> value.flatMap(figure -> row.number("comparator").map(other -> Math.abs(figure - other)));
            case NONE -> Optional.empty();
        };
    }
}
