package hearth.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.ssda903.CollectionYear;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnNamesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final ReturnNames NAMES = new ReturnNames(YearNames.END, TODAY);

    @ParameterizedTest
    @CsvSource({
        "2022, 2021/22 return",
        "2022/old, 2021/22 return",
        "header_2022.csv, 2021/22 return",
        "2017-18, 2017/18 return",
        "2017/18, 2017/18 return",
        "sent/2017/18/second try, 2017/18 return",
        "2017_18, 2017/18 return",
        "2017-2018, 2017/18 return",
        "201819, 2018/19 return",
        "1920, 2019/20 return",
        "2021, 2020/21 return",
        "21/22, 2021/22 return",
        "21-22, 2021/22 return",
        "episodes_21-22.csv, 2021/22 return",
        "2025-09-30, extract of 2025-09-30",
        "2025/09/30, extract of 2025-09-30",
        "2025-03-31, extract of 2025-03-31",
        "14032021, extract of 2021-03-14",
        "SSDA903 14-03-2021.xml, extract of 2021-03-14",
        "31032021, 2020/21 return",
        "2025-26/extract 2025-09-30, extract of 2025-09-30",
        "2024/25/header 31-03-2025, 2024/25 return",
        "SSDA903_2020_episodes.csv, 2019/20 return",
        "2024\u201325, 2024/25 return",
        "2024\u201425 care leavers, 2024/25 return",
        "2024\u22122025, 2024/25 return",
        "2024 - 25, 2024/25 return",
        "2024 \u2013 2025, 2024/25 return",
        "2024 to 2025, 2024/25 return",
        "2024 To 25, 2024/25 return",
        "24 \u2010 25, 2024/25 return",
        "September 2024, extract of 2024-09-30",
        "as at 30 Sept 2024, extract of 2024-09-30",
        "15th_Nov_2024, extract of 2024-11-15",
        "at 31 March 2025, 2024/25 return",
        "March 2025, 2024/25 return",
        "sent on June 2025, 2024/25 return",
        "submitted 2 May 2025, 2024/25 return",
        "2024-25 submitted June 2025, 2024/25 return"
    })
    void aNameSpeaksOfAReturn(String name, String expected) {
        assertThat(NAMES.in(name)).singleElement().hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "header.csv",
                "Fons-2034f-Hackney-HAC",
                "a1920",
                "a1920-HAC",
                "x2022",
                "2022x",
                "903_header.csv",
                "v21",
                "1999",
                "1998-99",
                "2029",
                "2034",
                "9899",
                "2024-06",
                "2024-26",
                "12-31",
                "01-02-1921",
                "1-2",
                "10.11.12",
                "20240630",
                "32012021x",
                "1234567",
                "21-22-23"
            })
    void digitsThatAreNoYearSayNothing(String name) {
        assertThat(NAMES.in(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023 to 2025", "2023-2025", "2023/2025", "2025/2023"})
    void aNameMaySpeakOfSeveralReturns(String name) {
        assertThat(NAMES.in(name)).extracting(Object::toString).containsExactly("2022/23 return", "2024/25 return");
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018/19 return",
        "2018-19, 2018/19 return",
        "201819, 2018/19 return",
        "18-19, 2018/19 return",
        "31032019, 2018/19 return"
    })
    void onlyASingleYearCanBeTheOneInWhichTheCollectionYearStarts(String name, String expected) {
        assertThat(new ReturnNames(YearNames.START, TODAY).in(name))
                .singleElement()
                .hasToString(expected);
    }

    @Property
    void noDigitsInsideAWordEverGiveAYear(@ForAll @IntRange(min = 0, max = 99_999_999) int digits) {
        assertThat(NAMES.in("Fons-" + digits + "f-Hackney-HAC")).isEmpty();
        assertThat(NAMES.in("Fons-x" + digits + "/header.csv")).isEmpty();
    }

    @Property
    void allFormsOfAYearSayTheSame(@ForAll @IntRange(min = 2002, max = 2028) int end) {
        int start = end - 1;
        String shortStart = "%02d".formatted(start % 100);
        String shortEnd = "%02d".formatted(end % 100);

        for (String name : new String[] {
            "" + end,
            start + "-" + end,
            start + "/" + shortEnd,
            start + shortEnd,
            shortStart + "-" + shortEnd,
            shortStart + "/" + shortEnd,
            "3103" + end
        }) {
            assertThat(NAMES.in(name))
                    .singleElement()
                    .satisfies(of -> assertThat(of.year()).isEqualTo(new CollectionYear(end)))
                    .satisfies(of -> assertThat(of.isYearEnd()).isTrue());
        }
    }
}
