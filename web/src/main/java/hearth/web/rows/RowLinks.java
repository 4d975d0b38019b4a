package hearth.web.rows;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.web.access.Audience;
import hearth.web.area.Areas;
import hearth.web.figure.Figure;
import java.time.LocalDate;
import java.util.Optional;

/** Leads from the figures of an indicator to the rows that make them. */
public final class RowLinks {
    private final Indicator indicator;
    private final PeriodType period;
    private final Optional<LocalDate> asOf;
    private final Areas areas;
    private final Audience audience;

    /** @param asOf the day as of which the figures are known; empty for now */
    public RowLinks(Indicator indicator, PeriodType period, Optional<LocalDate> asOf, Areas areas, Audience audience) {
        this.indicator = indicator;
        this.period = period;
        this.asOf = asOf;
        this.areas = areas;
        this.audience = audience;
    }

    /** The query string; empty where the rows are about children of an authority whose staff do not read this, or with it. */
    public Optional<String> of(Figure figure) {
        return areas.withCode(figure.areaCode())
                .filter(area -> switch (figure.source()) {
                    case PUBLISHED -> true;
                    case EXTRACT -> area.laCode().filter(audience::mayReadRows).isPresent();
                    case LOCAL -> false;
                })
                .map(area -> new FigureQuestion(
                                area,
                                indicator,
                                figure.source(),
                                period,
                                figure.periodEnd(),
                                FigureQuestion.Part.COUNTED,
                                asOf)
                        .query());
    }
}
