package hearth.web.scorecard;

import hearth.web.chart.TrendDrawing;
import java.util.Optional;

/**
 * One of the things to know, as it is written.
 *
 * @param chart empty where there is nothing to draw
 */
public record ThingView(String title, String subtitle, Optional<TrendDrawing> chart, Optional<Comment> comment) {}
