package hearth.web.workbench;

import hearth.web.query.Column;
import hearth.web.site.Request;
import java.util.List;
import java.util.Optional;

/** Draws answers by the kind of chart that a reader chooses. */
public interface Drawing {
    /** The kinds, as files of dashboards write them. */
    List<String> kinds();

    /**
     * The chart, as pages have it.
     *
     * @throws Refusal where the rows cannot be drawn so, with what they lack
     */
    String drawn(String kind, List<Column> columns, List<List<Optional<Object>>> rows, Request request);
}
