package hearth.warehouse.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnDateTest {
    @Property
    void aDayReadsTheSameHoweverItIsWritten(@ForAll @DateRange(min = "1950-01-01", max = "2099-12-31") LocalDate day) {
        long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);

        assertThat(ReturnDate.parse(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))))
                .contains(day);
        assertThat(ReturnDate.parse(day.format(DateTimeFormatter.ofPattern("d/M/yyyy"))))
                .contains(day);
        assertThat(ReturnDate.parse(day.toString())).contains(day);
        assertThat(ReturnDate.parse(day + " 00:00:00")).contains(day);
        assertThat(ReturnDate.parse(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")) + " 00:00"))
                .contains(day);
        assertThat(ReturnDate.parse(Long.toString(serial))).contains(day);
        assertThat(ReturnDate.parse(serial + ".0")).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/06/2020",
                "29/02/2021",
                "2021-02-29",
                "1/13/2020",
                "0/1/2020",
                "32/1/2020",
                "01/04/20",
                "01-04-2020",
                "04/2020",
                "1",
                "2020",
                "18000",
                "80000",
                "439220",
                "43922.5",
                "-43922",
                "01/04/2020 09:30",
                "zz/05/2020",
                "Q1/04/2020"
            })
    void whatIsNoDayIsNoDate(String cell) {
        assertThat(ReturnDate.parse(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz/05/2020", "ZZ/5/2020", "zz/zz/2021", "ZZ/zz/ZZZZ", "01/05/2020", "43922"})
    void partsOfAPartialDateMayBeUnknown(String cell) {
        assertThat(ReturnDate.isPartial(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz/13/2020", "zz/05/zzzz", "01/zz/2020", "31/06/2020", "zz", "zz/zz/20"})
    void aKnownPartNeedsTheLargerOnes(String cell) {
        assertThat(ReturnDate.isPartial(cell)).isFalse();
    }
}
