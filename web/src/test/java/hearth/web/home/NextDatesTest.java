package hearth.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.Demo;
import hearth.web.access.Audience;
import hearth.web.home.AreaView.Due;
import hearth.web.scorecard.BoardSummary;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.serving.Sharing;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes next on the home of a council, in the synthetic England with figures up to 2025. */
class NextDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private static Path folder;

    private static List<Due> next(LocalDate today, List<BoardSummary> boards) throws SQLException {
        Catalogue catalogue = Catalogue.shipped();
        try (Serving serving = new Serving(
                        Demo.warehouse().toString(),
                        folder,
                        Sharing.of("shared", 5),
                        Audience.GUESTS,
                        () -> catalogue);
                Lease lease = serving.newest(Audience.GUESTS)) {
            return new NextDates(today).of(lease.session(), catalogue, boards);
        }
    }

    @Test
    void aimsOfTheStrategyReturnsAndPublicationsStandInTheOrderOfTheirDays() throws SQLException {
        BoardSummary board = new BoardSummary(
                "",
                "",
                Optional.of("Our promise"),
                new TreeMap<>(Map.of(
                        LocalDate.of(2026, 3, 31), 4L,
                        LocalDate.of(2027, 3, 30), 1L,
                        LocalDate.of(2028, 3, 31), 2L)));

        assertThat(next(TODAY, List.of(board)))
                .containsExactly(
                        new Due(
                                "By 30 November 2026",
                                "“Children looked after in England including adoptions” with figures of 2026 usually"
                                        + " appears. Hearth shows them once its files are imported."),
                        new Due(
                                "By 28 February 2027",
                                "“Children's social work workforce” with figures of 2026 usually appears. Hearth shows"
                                        + " them once its files are imported."),
                        new Due("30 March 2027", "1 aim of “Our promise” is due."),
                        new Due("31 March 2027", "The year 2026/27 ends: the next SSDA903 return covers it."),
                        new Due(
                                "By 31 March 2027",
                                "“Outcomes for children in need, including children looked after by local authorities”"
                                        + " with figures of 2026 usually appears. Hearth shows them once its files are"
                                        + " imported."),
                        new Due("31 March 2028", "2 aims of “Our promise” are due."));
    }

    @Test
    void aPublicationWhoseMonthHasPassedIsNotAnnounced() throws SQLException {
        assertThat(next(LocalDate.of(2026, 12, 1), List.of()))
                .extracting(Due::day)
                .containsExactly("By 28 February 2027", "31 March 2027", "By 31 March 2027");
    }
}
