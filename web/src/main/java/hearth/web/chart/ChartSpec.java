package hearth.web.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import hearth.web.query.Json;
import java.util.Locale;

/**
 * What one chart draws. Each kind has a script of its own below {@code public/charts}, and every number comes with the
 * text that the tables show for it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Trend.class, name = "trend"),
    @JsonSubTypes.Type(value = Ranked.class, name = "ranked"),
    @JsonSubTypes.Type(value = Dots.class, name = "dots"),
    @JsonSubTypes.Type(value = FunnelPlot.class, name = "funnel"),
    @JsonSubTypes.Type(value = RunChart.class, name = "run"),
    @JsonSubTypes.Type(value = Multiples.class, name = "multiples"),
    @JsonSubTypes.Type(value = Pairs.class, name = "pairs"),
    @JsonSubTypes.Type(value = Mix.class, name = "mix"),
    @JsonSubTypes.Type(value = Flow.class, name = "flow")
})
public sealed interface ChartSpec permits Trend, Ranked, Dots, FunnelPlot, RunChart, Multiples, Pairs, Mix, Flow {
    /** Whose figures they are: its colour, dash and width on every page. */
    enum Role {
        OWN,
        EXTRACT,
        LOCAL,
        NEIGHBOURS,
        REGION,
        ENGLAND;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether there is nothing to draw. */
    boolean isEmpty();

    /** As the script reads it. */
    default String json() {
        return Json.text(this);
    }
}
