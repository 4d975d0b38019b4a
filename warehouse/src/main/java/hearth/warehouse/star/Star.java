package hearth.warehouse.star;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.provider.ProviderDirectory;
import java.util.ArrayList;
import java.util.List;

/** Turns children's histories into the rows of the star schema, for one authority. */
public final class Star {
    private final Setting setting;

    public Star(Setting setting) {
        this.setting = setting;
    }

    /**
     * What is known apart from the children.
     *
     * @param coverage the days that the authority's returns cover
     * @param reported the days for which they have tables that a return may lack
     */
    public record Setting(
            String laCode,
            Coverage coverage,
            Reported reported,
            Boundary boundary,
            ProviderDirectory providers,
            Definitions definitions) {}

    /**
     * All rows of one child.
     *
     * @param childId the child's pseudonym
     * @param firstReturnYear the first collection year whose return includes the child
     * @param lastReturnYear the last such year
     */
    public List<StarRow> rows(ChildHistory history, String childId, int firstReturnYear, int lastReturnYear) {
        List<StarRow> rows =
                new ArrayList<>(new FactBuilder(childId, history, setting).rows(firstReturnYear, lastReturnYear));
        rows.addAll(new EventFactBuilder(childId, history, setting).rows());
        rows.addAll(new AnswerFactBuilder(childId, history, setting.laCode()).rows());
        rows.addAll(new CohortBuilder(childId, history, setting).rows());
        rows.addAll(new YearCohortBuilder(childId, history, setting).rows());
        return rows;
    }
}
