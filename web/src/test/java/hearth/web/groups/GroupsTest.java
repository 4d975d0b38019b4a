package hearth.web.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.figure.Figure;
import hearth.web.groups.GroupsView.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static final LocalDate END = LocalDate.of(2025, 3, 31);
    private static final Area ASHBY = new Area(
            "E0",
            Optional.empty(),
            "Ashby",
            Area.Level.LA,
            Optional.empty(),
            true,
            false,
            Optional.empty(),
            Optional.empty(),
            "ashby",
            Optional.empty(),
            List.of());

    private static Indicator indicator(String id) {
        return Catalogue.shipped().indicator(id).orElseThrow();
    }

    private static GroupFigure share(String breakdown, String group, double numerator, double denominator) {
        Indicator fostered = indicator("fostered");
        return new GroupFigure(
                breakdown,
                group,
                new Figure(
                        "E0",
                        END,
                        Source.EXTRACT,
                        "",
                        Optional.of(numerator),
                        Optional.of(denominator),
                        fostered.unit().figure(numerator, denominator),
                        fostered.unit().interval(numerator, denominator),
                        Optional.empty()));
    }

    private static GroupFigure number(String area, String breakdown, String group, double children) {
        return new GroupFigure(
                breakdown,
                group,
                new Figure(
                        area,
                        END,
                        Source.PUBLISHED,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(children),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static GroupsView view(String indicator, List<GroupFigure> figures) {
        GroupsQuestion question = new GroupsQuestion(ASHBY, indicator(indicator), Optional.empty());
        return new GroupsPage(Groups.of(question, figures).orElseThrow()).view();
    }

    @Test
    void aGroupIsComparedWithTheOtherChildren() {
        GroupsView view = view(
                "fostered",
                List.of(
                        share("all", "all", 120, 200),
                        share("age_band", "Under 1", 18, 20),
                        share("age_band", "10 to 15", 42, 80),
                        share("age_band", "1 to 4", 60, 100)));

        // The youngest first; 18 of 20 against 102 of 180, whose difference has an interval without 0.
        assertThat(view.rows())
                .extracting(Row::name, Row::counts, Row::other, Row::compared)
                .containsExactly(
                        tuple("Under 1", "18 of 20", "56.7%", "higher"),
                        tuple("1 to 4", "60 of 100", "60.0%", "about the same"),
                        tuple("10 to 15", "42 of 80", "65.0%", "about the same"));
        assertThat(view.title())
                .isEqualTo("Ashby, children in foster care: higher for ‘Under 1’ than for other children");
    }

    @Test
    void aNumberOfChildrenIsComparedByItsShareWithTheCountrys() {
        GroupsView view = view(
                "children_looked_after",
                List.of(
                        number("E0", "all", "all", 200),
                        number("E0", "sex", "Female", 120),
                        number("E0", "sex", "Male", 80),
                        number("E92", "all", "all", 80_000),
                        number("E92", "sex", "Female", 35_200),
                        number("E92", "sex", "Male", 44_800)));

        assertThat(view.rows())
                .extracting(Row::figure, Row::counts, Row::other, Row::compared)
                .containsExactly(tuple("120", "60.0%", "44.0%", "higher"), tuple("80", "40.0%", "56.0%", "lower"));
    }

    @Test
    void withoutAFigureByGroupThereIsNothing() {
        GroupsQuestion question = new GroupsQuestion(ASHBY, indicator("fostered"), Optional.empty());

        assertThat(Groups.of(question, List.of(share("all", "all", 120, 200)))).isEmpty();
    }
}
