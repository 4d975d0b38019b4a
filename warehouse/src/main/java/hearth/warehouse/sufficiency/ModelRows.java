package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A fitted model as the rows of a table and back: rates, entries, and children in care as counts. */
public final class ModelRows {
    private static final String EXIT = "exit";
    private static final String MOVE = "move";
    private static final String DESTINATION = "destination";
    private static final String REASON = "reason";
    private static final String ENTRY = "entry";
    private static final String ENTRY_VARIATION = "entry_variation";
    private static final String ENTRIES_OF_YEAR = "entries_of_year";
    private static final String ENTRIES_OF_AGE = "entries_of_age";
    private static final String STOCK_AGE = "stock_age";
    private static final String STOCK_TIME = "stock_time";

    private final Map<String, Map<String, ModelRow>> parts = new HashMap<>();

    private ModelRows(List<ModelRow> rows) {
        rows.forEach(row ->
                parts.computeIfAbsent(row.part(), part -> new TreeMap<>()).put(row.cell(), row));
    }

    /** The rows of a model. */
    public static List<ModelRow> of(FittedModel model) {
        List<ModelRow> rows = new ArrayList<>();
        rates(EXIT, model.own.exits, model.exits, rows);
        rates(MOVE, model.own.moves, model.moves, rows);
        for (int row = 0; row < model.destinations.size(); row++) {
            shares(DESTINATION, destination(row), model.own.destinations[row], model.destinations.get(row), rows);
        }
        for (int row = 0; row < model.reasons.size(); row++) {
            shares(REASON, reason(row), model.own.reasons[row], model.reasons.get(row), rows);
        }
        for (ChildGroup group : ChildGroup.values()) {
            EntryModel entries = model.entries.get(group.index());
            shares(ENTRY, ModelRow.cell(group), model.own.entryCells[group.index()], entries.mix, rows);
            for (int way = 0; way < EntryLevel.WAYS; way++) {
                rows.add(new ModelRow(ENTRY_VARIATION, ModelRow.cell(group, way), 0, 0, entries.level.weight(way), 0));
            }
            List<Integer> years = entries.history.byYear();
            for (int year = 0; year < years.size(); year++) {
                rows.add(ModelRow.count(ENTRIES_OF_YEAR, ModelRow.cell(group, year), years.get(year)));
            }
            entries.history
                    .byMonthOfAge()
                    .forEach((month, children) ->
                            rows.add(ModelRow.count(ENTRIES_OF_AGE, ModelRow.cell(group, month), children)));
        }
        stock(StockCounts.of(model.stock), rows);
        return rows;
    }

    /** The model of rows. */
    public static FittedModel model(List<ModelRow> rows, LocalDate observedFrom, LocalDate asOf) {
        ModelRows read = new ModelRows(rows);
        return new FittedModel(
                observedFrom,
                asOf,
                read.counts(),
                read.stock().cells(),
                read.rates(EXIT, new RateTable(Bands.CARE_COUNT)),
                read.rates(MOVE, new RateTable(Bands.PLACEMENT_COUNT)),
                read.allShares(DESTINATION, PlacementState.COUNT * AgeBand.COUNT, PlacementState.COUNT),
                read.allShares(REASON, AgeBand.COUNT * Bands.CARE_COUNT, LeavingReason.BEFORE_18),
                Arrays.stream(ChildGroup.values()).map(read::entries).toList());
    }

    /** What was counted in the council's own past, for others to learn from. */
    public static CareCounts counts(List<ModelRow> rows) {
        return new ModelRows(rows).counts();
    }

    private CareCounts counts() {
        CareCounts counts = new CareCounts();
        events(EXIT, counts.exits);
        events(MOVE, counts.moves);
        for (int row = 0; row < counts.destinations.length; row++) {
            counted(DESTINATION, destination(row), counts.destinations[row]);
        }
        for (int row = 0; row < counts.reasons.length; row++) {
            counted(REASON, reason(row), counts.reasons[row]);
        }
        for (ChildGroup group : ChildGroup.values()) {
            counted(ENTRY, ModelRow.cell(group), counts.entryCells[group.index()]);
            counts.entryVariation[group.index()] =
                    EntryLevel.explained(history(group).counts());
        }
        return counts;
    }

    private void events(String part, RateTable table) {
        for (int cell = 0; cell < table.size(); cell++) {
            ModelRow row = row(part, table.name(cell));
            table.add(cell, row.counted(), row.days());
        }
    }

    private void counted(String part, String row, double[] counts) {
        Arrays.setAll(counts, kind -> row(part, ModelRow.cell(row, kind)).counted());
    }

    private FittedRates rates(String part, RateTable like) {
        double[] shapes = new double[like.size()];
        double[] days = new double[like.size()];
        for (int cell = 0; cell < shapes.length; cell++) {
            ModelRow row = row(part, like.name(cell));
            shapes[cell] = row.fitted();
            days[cell] = row.fittedDays();
        }
        return FittedRates.of(shapes, days);
    }

    private List<Shares> allShares(String part, int rows, int kinds) {
        List<Shares> shares = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            shares.add(shares(part, part.equals(REASON) ? reason(row) : destination(row), kinds));
        }
        return shares;
    }

    private Shares shares(String part, String row, int kinds) {
        double[] weights = new double[kinds];
        Arrays.setAll(weights, kind -> row(part, ModelRow.cell(row, kind)).fitted());
        return Shares.ofWeights(weights);
    }

    private EntryModel entries(ChildGroup group) {
        EntryHistory history = history(group);
        return new EntryModel(
                history,
                level(history, group),
                shares(ENTRY, ModelRow.cell(group), AgeBand.COUNT * PlacementState.COUNT));
    }

    private EntryHistory history(ChildGroup group) {
        SortedMap<Integer, Integer> years = numbered(ENTRIES_OF_YEAR, group);
        return new EntryHistory(
                years.isEmpty() ? List.of(0) : List.copyOf(years.values()), numbered(ENTRIES_OF_AGE, group));
    }

    /** Models of earlier versions say nothing of how entries vary in other councils. */
    private EntryLevel level(EntryHistory history, ChildGroup group) {
        if (!parts.containsKey(ENTRY_VARIATION)) {
            return EntryLevel.of(history.counts(), new double[EntryLevel.WAYS], FittedModel.STEPS);
        }
        double[] weights = new double[EntryLevel.WAYS];
        Arrays.setAll(
                weights, way -> row(ENTRY_VARIATION, ModelRow.cell(group, way)).fitted());
        return EntryLevel.ofWeights(history.counts(), weights, FittedModel.STEPS);
    }

    /** Whole numbers by the number that ends their cell. */
    private SortedMap<Integer, Integer> numbered(String part, ChildGroup group) {
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        String start = ModelRow.cell(group) + "/";
        parts.getOrDefault(part, Map.of()).forEach((cell, row) -> {
            if (cell.startsWith(start)) {
                numbers.put(Integer.valueOf(cell.substring(start.length())), (int) row.counted());
            }
        });
        return numbers;
    }

    private StockCounts stock() {
        SortedMap<StockCounts.Ages, Integer> ages = new TreeMap<>();
        SortedMap<StockCounts.Times, Integer> times = new TreeMap<>();
        parts.getOrDefault(STOCK_AGE, Map.of()).forEach((cell, row) -> {
            String[] names = cell.split("/", -1);
            ages.put(new StockCounts.Ages(group(names[0]), state(names[1]), Integer.parseInt(names[2])), (int)
                    row.counted());
        });
        parts.getOrDefault(STOCK_TIME, Map.of()).forEach((cell, row) -> {
            String[] names = cell.split("/", -1);
            times.put(
                    new StockCounts.Times(
                            group(names[0]),
                            state(names[1]),
                            AgeBand.valueOf(names[2].toUpperCase(Locale.ROOT)).index(),
                            Integer.parseInt(names[3]),
                            Integer.parseInt(names[4])),
                    (int) row.counted());
        });
        return new StockCounts(ages, times);
    }

    private ModelRow row(String part, String cell) {
        ModelRow row = parts.getOrDefault(part, Map.of()).get(cell);
        if (row == null) {
            throw new IllegalArgumentException("a fitted model has no " + part + " of " + cell);
        }
        return row;
    }

    private static void rates(String part, RateTable own, FittedRates fitted, List<ModelRow> rows) {
        for (int cell = 0; cell < own.size(); cell++) {
            rows.add(new ModelRow(
                    part, own.name(cell), own.events(cell), own.days(cell), fitted.shape(cell), fitted.days(cell)));
        }
    }

    private static void shares(String part, String row, double[] own, Shares fitted, List<ModelRow> rows) {
        for (int kind = 0; kind < own.length; kind++) {
            rows.add(new ModelRow(part, ModelRow.cell(row, kind), own[kind], 0, fitted.weight(kind), 0));
        }
    }

    private static void stock(StockCounts stock, List<ModelRow> rows) {
        stock.ages()
                .forEach((age, children) -> rows.add(ModelRow.count(
                        STOCK_AGE, ModelRow.cell(group(age.group()), state(age.state()), age.quarters()), children)));
        stock.times()
                .forEach((time, children) -> rows.add(ModelRow.count(
                        STOCK_TIME,
                        ModelRow.cell(
                                group(time.group()),
                                state(time.state()),
                                AgeBand.ALL.get(time.ageBand()),
                                time.careBand(),
                                time.stayBand()),
                        children)));
    }

    private static String destination(int row) {
        return ModelRow.cell(state(row / AgeBand.COUNT), AgeBand.ALL.get(row % AgeBand.COUNT));
    }

    private static String reason(int row) {
        return ModelRow.cell(AgeBand.ALL.get(row / Bands.CARE_COUNT), row % Bands.CARE_COUNT);
    }

    private static ChildGroup group(int index) {
        return ChildGroup.ALL.get(index);
    }

    private static int group(String name) {
        return ChildGroup.valueOf(name.toUpperCase(Locale.ROOT)).index();
    }

    private static PlacementState state(int index) {
        return PlacementState.ALL.get(index);
    }

    private static int state(String name) {
        return PlacementState.valueOf(name.toUpperCase(Locale.ROOT)).index();
    }
}
