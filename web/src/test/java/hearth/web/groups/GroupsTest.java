package hearth.web.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.warehouse.disclosure.Symbol;
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

    private static Figure suppressed(LocalDate end) {
        return new Figure(
                "E0",
                end,
                Source.PUBLISHED,
                "2025 release",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Symbol.C));
    }

    private static GroupsView view(String indicator, List<GroupFigure> figures) {
        return view(indicator, figures, Optional.empty());
    }

    private static GroupsView view(String indicator, List<GroupFigure> figures, Optional<String> breakdown) {
        GroupsQuestion question = new GroupsQuestion(ASHBY, indicator(indicator), breakdown);
        return new GroupsPage(Groups.of(question, figures).orElseThrow(), true).view();
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
    void theRatioHasAnIntervalAndIsLeftOutWhereFewAreCounted() {
        GroupsView view = view(
                "fostered",
                List.of(
                        share("all", "all", 106, 200),
                        share("age_band", "Under 1", 4, 20),
                        share("age_band", "1 to 4", 102, 180)));

        // Only 4 are counted in one of the groups, and each is the other's rest.
        assertThat(view.rows()).extracting(Row::ratio).containsOnly("too few");

        // exp(ln(0.9 / 0.5667) ± 1.96 √(1/18 − 1/20 + 1/102 − 1/180))
        assertThat(view(
                                "fostered",
                                List.of(
                                        share("all", "all", 120, 200),
                                        share("age_band", "Under 1", 18, 20),
                                        share("age_band", "1 to 4", 102, 180)))
                        .rows())
                .extracting(Row::ratio)
                .containsExactly("1.59 (1.31 to 1.93)", "0.63 (0.52 to 0.76)");
    }

    @Test
    void aNumberByGroupSaysThatThePopulationOfTheGroupsIsNotKnown() {
        assertThat(indicator("children_in_area").published())
                .as("the published population by group; where there is any, the page can give rates")
                .allMatch(mapping -> mapping.breakdowns().isEmpty());
        assertThat(view(
                                "children_looked_after",
                                List.of(number("E0", "all", "all", 200), number("E0", "ethnic_group", "White", 120)))
                        .notes())
                .anySatisfy(note -> assertThat(note)
                        .contains("one number for all children of an area, not one for each ethnic group"));
    }

    @Test
    void aSuppressedFigureIsAGapInItsLineAndASymbolInTheTable() {
        GroupFigure before = new GroupFigure("sex", "Female", suppressed(END.minusYears(1)));
        GroupsView view = view("children_looked_after", List.of(before, number("E0", "sex", "Female", 120)));

        assertThat(view.rows().get(0).series()).containsExactly("[c]", "120");
        assertThat(view.chart().panels().get(0).lines().get(0).points()).hasSize(1);
        assertThat(view.symbols()).startsWith("[c] ");
    }

    @Test
    void groupsOfWhichAllIsSuppressedAreThereWithTheirSymbols() {
        GroupsView view = view(
                "children_looked_after",
                List.of(number("E0", "age_band", "Under 1", 7), new GroupFigure("sex", "Female", suppressed(END))),
                Optional.of("sex"));

        assertThat(view.rows()).extracting(Row::name, Row::figure).containsExactly(tuple("Female", "[c]"));
        assertThat(view.chart().isEmpty()).isTrue();
    }

    @Test
    void groupsThatTheAreaHasNoFiguresByAreNotReplacedByOthers() {
        List<GroupFigure> figures = List.of(share("all", "all", 120, 200), share("sex", "Female", 60, 100));
        GroupsQuestion question = new GroupsQuestion(ASHBY, indicator("fostered"), Optional.of("age_band"));

        assertThat(Groups.of(question, figures)).isEmpty();
        assertThat(Groups.breakdowns(question, figures)).containsExactly("sex");
    }

    @Test
    void withoutAFigureByGroupThereIsNothing() {
        GroupsQuestion question = new GroupsQuestion(ASHBY, indicator("fostered"), Optional.empty());

        assertThat(Groups.of(question, List.of(share("all", "all", 120, 200)))).isEmpty();
    }
}
