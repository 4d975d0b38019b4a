package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.FittedModel;
import hearth.warehouse.sufficiency.Forecast;
import hearth.warehouse.sufficiency.ModelRow;
import hearth.warehouse.sufficiency.ModelRows;
import hearth.warehouse.sufficiency.ReportDays;
import hearth.warehouse.sufficiency.Simulation;
import hearth.web.query.Session;
import hearth.web.serving.Lease;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads forecasts and fitted models; base cases that were worked out once are kept for a while. */
final class SufficiencyReader {
    /** So many base cases of some hundred kilobytes each. */
    private static final int KEPT = 48;

    private final Map<String, BaseCase> cases = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BaseCase> eldest) {
            return size() > KEPT;
        }
    };

    List<ForecastFigure> figures(Session session, String laCode) throws SQLException {
        return session.all("sufficiency/forecast.sql", ForecastFigure::of, laCode);
    }

    List<BacktestLine> backtest(Session session, String laCode) throws SQLException {
        return session.all("sufficiency/backtest.sql", BacktestLine::of, laCode);
    }

    /** The base case of a council so many months ahead; empty for readers who may not see its model. */
    Optional<BaseCase> base(Lease lease, String laCode, int months) throws SQLException {
        return base(lease, laCode, months, Simulation.USUAL_SEED);
    }

    /** The same with another chance: the futures of several councils are independent of each other. */
    Optional<BaseCase> base(Lease lease, String laCode, int months, long seed) throws SQLException {
        String key = lease.edition() + " " + laCode + " " + months + " " + seed;
        synchronized (cases) {
            BaseCase known = cases.get(key);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<FittedModel> model = model(lease.session(), laCode);
        Optional<BaseCase> made = model.map(fitted -> new BaseCase(fitted, forecast(fitted, months, seed), seed));
        synchronized (cases) {
            made.ifPresent(base -> cases.put(key, base));
        }
        return made;
    }

    private static Forecast forecast(FittedModel model, int months, long seed) {
        return Simulation.run(model, ReportDays.months(model.asOf(), months), Simulation.USUAL_SIMULATIONS, seed);
    }

    private static Optional<FittedModel> model(Session session, String laCode) throws SQLException {
        List<LocalDate> days = new ArrayList<>();
        List<ModelRow> rows = session.all(
                "sufficiency/model.sql",
                row -> {
                    if (days.isEmpty()) {
                        days.add(row.getObject("observed_from", LocalDate.class));
                        days.add(row.getObject("as_of", LocalDate.class));
                    }
                    return new ModelRow(
                            row.getString("part"),
                            row.getString("cell"),
                            row.getDouble("counted"),
                            row.getDouble("days"),
                            row.getDouble("fitted"),
                            row.getDouble("fitted_days"));
                },
                laCode);
        return rows.isEmpty() ? Optional.empty() : Optional.of(ModelRows.model(rows, days.get(0), days.get(1)));
    }
}
