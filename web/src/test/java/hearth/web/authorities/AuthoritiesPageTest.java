package hearth.web.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.warehouse.benchmark.Funnel;
import hearth.web.authorities.AuthoritiesView.Line;
import hearth.web.authorities.AuthoritiesView.Stretch;
import hearth.web.authorities.YearQuestion.Limits;
import hearth.web.authorities.YearQuestion.Rows;
import hearth.web.benchmark.Tile;
import hearth.web.chart.Dots;
import hearth.web.chart.FunnelPlot;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AuthoritiesPageTest {
    private final AllAuthorities some = FieldOfTwenty.seenFromJ(Rows.SOME, Limits.EXACT);

    @Test
    void theTitleSaysWhereTheFigureLiesAmongAll() {
        AuthoritiesView view = new AuthoritiesPage(some, true).view();

        assertThat(view.title()).endsWith(", in the middle half of all authorities");
        assertThat(view.subtitle()).endsWith("on 31 March 2025 · 20 authorities have a figure");
    }

    @Test
    void onlySignificantDifferencesAreSaid() {
        AuthoritiesView view = new AuthoritiesPage(some, true).view();
        List<Line> lines = new AuthoritiesPage(FieldOfTwenty.seenFromJ(Rows.ALL, Limits.EXACT), true)
                .view()
                .table()
                .stretches()
                .get(0)
                .lines();

        // 50 of 200 against 30 and 35 of 200: Newcombe's interval of the difference holds 0 for 35 only.
        assertThat(lines)
                .extracting(Line::name, Line::compared)
                .contains(
                        tuple("F", "lower"),
                        tuple("G", "about the same"),
                        tuple("J", "–"),
                        tuple("M", "about the same"),
                        tuple("T", "higher"));
        assertThat(view.panel().title()).isEqualTo("No significant difference from 6 of the other 19 authorities");
    }

    @Test
    void theShortTableHasBothEndsTheOwnFigureAndWhoIsPointedOut() {
        List<Stretch> stretches = new AuthoritiesPage(some, true).view().table().stretches();

        assertThat(stretches.stream()
                        .map(stretch -> stretch.leftOut() + ":"
                                + String.join(
                                        "",
                                        stretch.lines().stream().map(Line::name).toList())))
                .containsExactly("0:ABC", "2:FGHIJKLMN", "2:QRST");
        assertThat(stretches.stream()
                        .mapToInt(stretch -> stretch.leftOut() + stretch.lines().size())
                        .sum())
                .isEqualTo(20);
    }

    @Test
    void everyAuthorityHasADotWhereItsCountsPutIt() {
        Dots dots = (Dots) new AuthoritiesPage(some, true).view().panel().chart();

        assertThat(dots.dots()).hasSize(20);
        assertThat(dots.dots().get(9)).isEqualTo(new Dots.Dot("J", 25, "25%", Dots.Emphasis.OWN));
        assertThat(dots.edges()).containsExactly(14.375, 26.25, 38.125);
    }

    @Test
    void theFunnelAnswersItsOwnQuestion() {
        ControlLimits limits = ControlLimits.of(some).orElseThrow();
        FunnelView view = new FunnelPage(some, limits, new AuthoritiesPage(some, true)).view();
        FunnelPlot plot = (FunnelPlot) view.panel().chart();

        assertThat(view.title()).endsWith(": chance alone could explain the distance from England");
        assertThat(view.panel().title()).isEqualTo("J lies inside the limits");
        assertThat(plot.points().stream().filter(FunnelPlot.Point::isBeyond).map(FunnelPlot.Point::name))
                .containsExactly("A", "B", "C", "D", "E", "F", "N", "O", "P", "Q", "R", "S", "T");
        assertThat(view.tiles())
                .extracting(Tile::label, Tile::value)
                .contains(tuple("Outside the 99.8% limits", "13 of 20"));
    }

    @Test
    void widenedLimitsAreAsManyTimesAsWideAsAuthoritiesAreSpread() {
        AllAuthorities all = FieldOfTwenty.seenFromJ(Rows.SOME, Limits.WIDENED);
        ControlLimits exact = ControlLimits.of(some).orElseThrow();
        ControlLimits widened = ControlLimits.of(all).orElseThrow();

        // The mean of (5n - 50)^2 / 37.5 over n = 1 to 20 is 22.33.
        assertThat(widened.spread()).isCloseTo(Math.sqrt(837.5 / 37.5), Offset.offset(1e-9));
        assertThat(widened.centre() - widened.at(200, Funnel.Level.P95).lower())
                .isCloseTo(
                        Math.min(
                                25,
                                widened.spread()
                                        * (exact.centre()
                                                - exact.at(200, Funnel.Level.P95)
                                                        .lower())),
                        Offset.offset(1e-9));
    }
}
