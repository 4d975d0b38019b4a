package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.BaseYear;
import hearth.warehouse.sufficiency.FittedModel;
import hearth.warehouse.sufficiency.Forecast;
import java.time.LocalDate;

/** A council's model and its forecast without any lever. */
record BaseCase(FittedModel model, Forecast forecast) {
    LocalDate asOf() {
        return forecast.asOf();
    }

    BaseYear year() {
        return new BaseYear(model, forecast);
    }
}
