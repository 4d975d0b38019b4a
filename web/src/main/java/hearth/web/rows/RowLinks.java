package hearth.web.rows;

import hearth.web.area.Areas;
import hearth.web.benchmark.Question;
import hearth.web.figure.Figure;
import hearth.web.serving.Own;
import java.util.Optional;

/** Leads from a figure to the rows that make it. */
public final class RowLinks {
    private final Question question;
    private final Areas areas;
    private final Own own;

    public RowLinks(Question question, Areas areas, Own own) {
        this.question = question;
        this.areas = areas;
        this.own = own;
    }

    /** The query string; empty where the rows are about children of an authority whose staff do not read this, or with it. */
    public Optional<String> of(Figure figure) {
        return areas.withCode(figure.areaCode())
                .filter(area -> switch (figure.source()) {
                    case PUBLISHED -> true;
                    case EXTRACT -> area.laCode().filter(own::mayReadRows).isPresent();
                    case LOCAL -> false;
                })
                .map(area -> FigureQuestion.of(question, area, figure).query());
    }
}
