package hearth.web.sufficiency;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.sufficiency.AgeBand;
import hearth.warehouse.sufficiency.Cells;
import hearth.warehouse.sufficiency.Interval;
import hearth.warehouse.sufficiency.PlacementState;
import hearth.web.export.About;
import hearth.web.export.Cell;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.figure.Numbers;
import hearth.web.serving.Release;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A forecast as a table to take away: by month and kind of home, and at whole years by age too. */
final class SufficiencyTable {
    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("scenario", "Scenario"),
            TableColumn.text("scenario_id", "Scenario id"),
            TableColumn.day("target_on", "On"),
            TableColumn.text("kind_of_home", "Kind of home"),
            TableColumn.text("age_band", "Age band"),
            TableColumn.figure("children", "Children"),
            TableColumn.number("lower_80", "80% from"),
            TableColumn.number("upper_80", "80% to"),
            TableColumn.number("lower_95", "95% from"),
            TableColumn.number("upper_95", "95% to"),
            TableColumn.number("usable_places", "Usable places"),
            TableColumn.number("usable_places_out_of_area", "Of them out of area"),
            TableColumn.number("chance_short", "Chance of being short"),
            TableColumn.number("pounds_of_month", "Pounds in the month"));

    private static final int MONTHS_IN_YEAR = 12;
    private static final List<String> NOTES = List.of(
            "A forecast, not a count: the mean of simulated futures, and the ranges in which 80% and 95% of them are.",
            "Where children are few the range says more than the mean.");

    private SufficiencyTable() {}

    static TitledTable of(String council, String slug, List<Worked> scenarios, Release release) {
        List<List<Cell>> rows = new ArrayList<>();
        scenarios.forEach(worked -> rows.addAll(rows(worked)));
        return table(council, slug, rows, release);
    }

    static TitledTable of(String council, String slug, Release release, List<ForecastFigure> figures) {
        return table(
                council,
                slug,
                figures.stream()
                        .filter(figure -> !figure.isCounted())
                        .map(SufficiencyTable::cells)
                        .toList(),
                release);
    }

    private static TitledTable table(String council, String slug, List<List<Cell>> rows, Release release) {
        return new TitledTable(
                new About(
                        "sufficiency_" + slug,
                        council + ": homes that children in care will need",
                        "children",
                        List.of("Hearth’s forecast from the council’s SSDA903 returns"),
                        NOTES,
                        release),
                COLUMNS,
                rows);
    }

    private static List<List<Cell>> rows(Worked worked) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int report = 0; report <= worked.last(); report++) {
            rows.add(row(worked, report, ForecastFigure.ALL, ForecastFigure.ALL, Cells.all(), Optional.empty()));
            for (PlacementState state : PlacementState.ALL) {
                rows.add(row(worked, report, state.code(), ForecastFigure.ALL, Cells.of(state), Optional.of(state)));
            }
            if ((report + 1) % MONTHS_IN_YEAR == 0) {
                addAges(worked, report, rows);
            }
        }
        return rows;
    }

    private static void addAges(Worked worked, int report, List<List<Cell>> rows) {
        Arrays.stream(AgeBand.values())
                .forEach(age ->
                        rows.add(row(worked, report, ForecastFigure.ALL, code(age), Cells.of(age), Optional.empty())));
        for (PlacementState state : PlacementState.ALL) {
            Arrays.stream(AgeBand.values())
                    .forEach(age -> rows.add(
                            row(worked, report, state.code(), code(age), Cells.of(age, state), Optional.empty())));
        }
    }

    private static String code(AgeBand age) {
        return age.name().toLowerCase(Locale.ROOT);
    }

    private static List<Cell> row(
            Worked worked, int report, String home, String age, Cells cells, Optional<PlacementState> ofHome) {
        double children = worked.children(report, cells);
        Interval at80 = worked.range(report, cells, 80);
        Interval at95 = worked.range(report, cells, 95);
        Optional<PlacementState> limited = ofHome.filter(worked::hasPlaces);
        List<PlacementState> priced = ofHome.map(List::of).orElse(worked.priced());
        boolean hasCost = age.equals(ForecastFigure.ALL) && worked.priced().containsAll(priced) && !priced.isEmpty();
        return List.of(
                new Cell.Text(worked.plan().isBase() ? "As now" : worked.plan().name()),
                new Cell.Text(worked.plan().id()),
                new Cell.Day(worked.forecast().day(report)),
                new Cell.Text(home),
                new Cell.Text(age),
                new Cell.Numeric(children, Numbers.plain(Math.round(children))),
                Cell.exact(Optional.of(at80.lower())),
                Cell.exact(Optional.of(at80.upper())),
                Cell.exact(Optional.of(at95.lower())),
                Cell.exact(Optional.of(at95.upper())),
                Cell.exact(limited.map(state -> worked.usable(report, state))),
                Cell.exact(limited.map(state -> worked.capacity()
                        .usableOutOfArea(state, worked.forecast().day(report)))),
                Cell.exact(limited.map(state -> worked.gap().probabilityShort(report, state))),
                Cell.exact(hasCost ? Optional.of(worked.cost().mean(report, report, priced)) : Optional.empty()));
    }

    private static List<Cell> cells(ForecastFigure figure) {
        boolean isShown = figure.value().isPresent();
        return List.of(
                new Cell.Text("As now"),
                Cell.NONE,
                new Cell.Day(figure.targetOn()),
                new Cell.Text(figure.home()),
                new Cell.Text(ForecastFigure.ALL),
                figure.value()
                        .<Cell>map(value -> new Cell.Numeric(value, Numbers.plain(Math.round(value))))
                        .orElse(new Cell.Hidden(Symbol.C)),
                Cell.exact(Optional.of(figure.lower80()).filter(end -> isShown)),
                Cell.exact(Optional.of(figure.upper80()).filter(end -> isShown)),
                Cell.exact(Optional.of(figure.lower95()).filter(end -> isShown)),
                Cell.exact(Optional.of(figure.upper95()).filter(end -> isShown)),
                Cell.NONE,
                Cell.NONE,
                Cell.NONE,
                Cell.NONE);
    }
}
