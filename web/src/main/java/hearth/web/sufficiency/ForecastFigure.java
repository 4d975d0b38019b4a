package hearth.web.sufficiency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the marts: children counted on a day, or forecast for it.
 *
 * @param madeOn of a count the day itself
 * @param children null where it is suppressed
 */
record ForecastFigure(
        boolean isCounted,
        LocalDate madeOn,
        LocalDate targetOn,
        String home,
        @Nullable Double children,
        double lower80,
        double upper80,
        double lower95,
        double upper95) {
    static final String ALL = "all";

    static ForecastFigure of(ResultSet row) throws SQLException {
        double children = row.getDouble("children");
        boolean isKnown = !row.wasNull();
        return new ForecastFigure(
                row.getString("kind").equals("counted"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("target_on", LocalDate.class),
                row.getString("placement_state"),
                isKnown ? children : null,
                row.getDouble("lower_80"),
                row.getDouble("upper_80"),
                row.getDouble("lower_95"),
                row.getDouble("upper_95"));
    }

    boolean isTotal() {
        return home.equals(ALL);
    }

    Optional<Double> value() {
        return Optional.ofNullable(children);
    }

    double lower(int level) {
        return level == 95 ? lower95 : lower80;
    }

    double upper(int level) {
        return level == 95 ? upper95 : upper80;
    }
}
