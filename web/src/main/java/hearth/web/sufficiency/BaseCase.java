package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.BaseYear;
import hearth.warehouse.sufficiency.FittedModel;
import hearth.warehouse.sufficiency.Forecast;
import java.time.LocalDate;

/**
 * A council's model and its forecast without any lever.
 *
 * @param seed of the simulation, which that of a scenario must share
 */
record BaseCase(FittedModel model, Forecast forecast, long seed) {
    LocalDate asOf() {
        return forecast.asOf();
    }

    BaseYear year() {
        return new BaseYear(model, forecast);
    }
}
