package hearth.web.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.warehouse.file.WrittenCsv;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.web.chart.EventMark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFolderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Indicator MOVES =
            CATALOGUE.indicator("three_or_more_placements").orElseThrow();

    private static WrittenCsv<Event> read(String... rows) {
        String text = "date,event,about\n" + String.join("\n", rows) + "\n";
        return EventFolder.read("501.csv", text.getBytes(StandardCharsets.UTF_8), CATALOGUE, TODAY);
    }

    @Test
    void anEventIsADayAndAFewWordsAboutAllOrAThemeOrAnIndicator() {
        WrittenCsv<Event> events = read(
                "2024-04-01,New edge-of-care team,",
                "2024-09-16,\"Two homes opened, one for siblings\",placements",
                "2025-01-06,New contract,three_or_more_placements");

        assertThat(events.faults()).isEmpty();
        assertThat(events.all())
                .extracting(Event::words)
                .containsExactly(
                        "1 April 2024: New edge-of-care team",
                        "16 September 2024: Two homes opened, one for siblings",
                        "6 January 2025: New contract");
    }

    @Test
    void whatCannotBeReadIsNamedByRowAndColumn() {
        WrittenCsv<Event> events = read(
                "01/04/2024,New team,",
                "2027-04-01,New team,",
                "2024-04-01,,",
                "2024-04-01,New team,placement",
                "2024-04-01,See <b>this</b>,",
                "2024-04-01," + "x".repeat(121) + ",",
                "2024-04-01,Two homes opened, one for siblings,placements");

        assertThat(events.all()).isEmpty();
        assertThat(events.faults())
                .containsExactly(
                        "501.csv, row 2, date: '01/04/2024' is not a day such as 2026-11-18",
                        "501.csv, row 3, date: 2027-04-01 is in the future",
                        "501.csv, row 4, event: is empty",
                        "501.csv, row 5, about: 'placement' is neither an indicator nor a theme; nearest: placements."
                                + " Leave it empty for all",
                        "501.csv, row 6, event: has a line break, a link or markup; expected plain text",
                        "501.csv, row 7, event: 121 characters; expected at most 120",
                        "501.csv, row 8, 4 cells; expected at most 3: put text with a comma into quotes");
    }

    @Test
    void theEventsOfACouncilAreThoseAboutTheIndicatorTheEarliestFirst(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("501.csv"), """
                date,event,about
                2025-01-06,Another,health
                2024-09-16,Homes,stability
                2024-04-01,Team,
                """);
        EventFolder events = new EventFolder(Optional.of(folder));

        assertThat(MOVES.theme()).isEqualTo("stability");
        assertThat(events.events("501", MOVES, CATALOGUE, TODAY).all())
                .extracting(Event::text)
                .containsExactly("Team", "Homes");
        assertThat(events.events("502", MOVES, CATALOGUE, TODAY)).isEqualTo(WrittenCsv.none());
        assertThat(EventFolder.NONE.events("501", MOVES, CATALOGUE, TODAY).all())
                .isEmpty();
    }

    @Test
    void anEventStandsAtThePeriodItFallsIntoAndOneBeforeTheFirstOrAfterTheLastIsLeftOut() {
        WrittenCsv<Event> events = read(
                "2024-03-31,Before,",
                "2024-04-01,First,",
                "2024-04-30,Second,",
                "2024-05-01,Third,",
                "2024-07-01,After,");
        MarkedEvents marked = MarkedEvents.of(
                events, List.of(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30), LocalDate.of(2024, 5, 31)));

        assertThat(marked.marks(LocalDate::toString))
                .extracting(EventMark::at, EventMark::label)
                .containsExactly(tuple("2024-04-30", "1, 2"), tuple("2024-05-31", "3"));
        assertThat(marked.words()).startsWith("(1) 1 April 2024: First").hasSize(3);
    }
}
