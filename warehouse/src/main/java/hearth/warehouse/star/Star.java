package hearth.warehouse.star;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.Definitions;
import java.util.ArrayList;
import java.util.List;

/** Turns children's histories into the rows of the star, for one authority. */
public final class Star {
    private final String laCode;
    private final Coverage coverage;
    private final Boundary boundary;
    private final Definitions definitions;

    public Star(String laCode, Coverage coverage, Boundary boundary, Definitions definitions) {
        this.laCode = laCode;
        this.coverage = coverage;
        this.boundary = boundary;
        this.definitions = definitions;
    }

    /**
     * All rows of one child.
     *
     * @param childId the child's pseudonym
     * @param firstReturnYear the first collection year whose return holds the child
     * @param lastReturnYear the last one
     */
    public List<StarRow> rows(ChildHistory history, String childId, int firstReturnYear, int lastReturnYear) {
        List<StarRow> rows = new ArrayList<>(
                new FactBuilder(laCode, childId, history, boundary).rows(firstReturnYear, lastReturnYear));
        rows.addAll(new CohortBuilder(laCode, childId, history, coverage, boundary, definitions).rows());
        return rows;
    }
}
