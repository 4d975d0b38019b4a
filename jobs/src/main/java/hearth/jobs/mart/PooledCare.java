package hearth.jobs.mart;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.TableRow;
import hearth.warehouse.sufficiency.CareCounts;
import hearth.warehouse.sufficiency.ModelRow;
import hearth.warehouse.sufficiency.ModelRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the authorities in the warehouse have counted of how children enter, move and leave: what one learns from the others. */
public final class PooledCare {
    /** Fewer would make one look like a neighbour or two. */
    private static final int FEWEST = 5;

    private static final Set<String> COLUMNS = Set.of("part", "cell", "counted", "days");

    private final Map<String, CareCounts> byAuthority;
    private final CareCounts all;

    private PooledCare(Map<String, CareCounts> byAuthority) {
        this.byAuthority = byAuthority;
        this.all = CareCounts.sum(byAuthority.values());
    }

    /** As the last load left it. */
    public static PooledCare read(Lake lake) {
        Map<String, List<ModelRow>> rows = new HashMap<>();
        lake.read(
                ForecastMart.MODEL,
                COLUMNS,
                row -> rows.computeIfAbsent(row.text("la_code"), la -> new ArrayList<>())
                        .add(row(row)));
        Map<String, CareCounts> counts = new HashMap<>();
        rows.forEach((laCode, model) -> counts.put(laCode, ModelRows.counts(model)));
        return new PooledCare(counts);
    }

    /** The counts of all authorities but one; none where they are too few. */
    public CareCounts without(String laCode) {
        CareCounts own = byAuthority.getOrDefault(laCode, CareCounts.none());
        int others = byAuthority.size() - (byAuthority.containsKey(laCode) ? 1 : 0);
        return others < FEWEST ? CareCounts.none() : all.without(own);
    }

    private static ModelRow row(TableRow row) {
        return new ModelRow(row.text("part"), row.text("cell"), number(row, "counted"), number(row, "days"), 0, 0);
    }

    private static double number(TableRow row, String column) {
        return row.number(column).orElse(0.0);
    }
}
