package hearth.web.sufficiency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** How far one way of forecasting was from what happened; shares, of which coverage is not a number without ranges. */
record BacktestLine(
        String model,
        int months,
        int forecasts,
        LocalDate firstMadeOn,
        LocalDate lastMadeOn,
        double wapeCells,
        double wapeTypes,
        double mapeTotal,
        double bias,
        double covered80,
        double covered80Total) {
    static BacktestLine of(ResultSet row) throws SQLException {
        return new BacktestLine(
                row.getString("model"),
                row.getInt("months"),
                row.getInt("forecasts"),
                row.getObject("first_made_on", LocalDate.class),
                row.getObject("last_made_on", LocalDate.class),
                row.getDouble("wape_cells"),
                row.getDouble("wape_types"),
                row.getDouble("mape_total"),
                row.getDouble("bias"),
                row.getDouble("covered_80"),
                row.getDouble("covered_80_total"));
    }
}
