package hearth.warehouse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LocalReaderTest {
    /** A file of the return, put into the wrong folder, is about children. */
    @Test
    void aFirstRowThatIsNoHeaderIsNotRepeated() {
        LocalFigures read = READER.read("892", files("101031,M,28/06/2006,Z502210410443\n"));
        assertThat(read.faults())
                .singleElement()
                .extracting(LocalFault::words)
                .asString()
                .doesNotContain("101031", "28/06", "Z502")
                .contains("found 'a first row of 4 cells, none of them a column name'");
    }

    private static final LocalReader READER = new LocalReader(Catalogue.shipped(), LocalDate.of(2025, 10, 1));
    private static final String HEADER =
            "indicator,period,breakdown,breakdown_value,numerator,denominator,value,note\n";

    @Test
    void aShareIsWorkedOutFromItsCountsWithItsInterval() {
        LocalFigure figure = figure("registered_with_gp,2024/25,,,475,500,,");

        assertThat(figure.indicator()).isEqualTo("registered_with_gp");
        assertThat(figure.period()).isEqualTo(new LocalPeriod(PeriodType.YEAR, LocalDate.of(2025, 3, 31)));
        assertThat(figure.breakdown()).isEqualTo("all");
        assertThat(figure.group()).isEqualTo("all");
        assertThat(figure.numerator()).contains(475.0);
        assertThat(figure.denominator()).contains(500.0);
        assertThat(figure.value()).contains(95.0);
        // Wilson's interval of 475 of 500, from an independent calculation.
        assertThat(figure.interval().orElseThrow().lower()).isCloseTo(92.7232, within(1e-3));
        assertThat(figure.interval().orElseThrow().upper()).isCloseTo(96.5906, within(1e-3));
        assertThat(figure.file()).isEqualTo("figures.csv");
    }

    @Test
    void placeholdersForMissingValuesAreReadAsEmptyAndReported() {
        LocalFigures plain = READER.read("892", files(HEADER + "registered_with_gp,2024/25,,,475,500,,\n"));

        for (String word : List.of("NULL", "null", "N/A", "#N/A", "-", "(null)")) {
            LocalFigures found = READER.read(
                    "892", files(HEADER + "registered_with_gp,2024/25,%1$s,%1$s,475,500,%1$s,%1$s\n".formatted(word)));

            assertThat(found.faults()).isEmpty();
            assertThat(found.figures()).isEqualTo(plain.figures());
            assertThat(found.placeholders())
                    .extracting(LocalPlaceholder::row, LocalPlaceholder::column, LocalPlaceholder::found)
                    .containsExactly(
                            tuple(2, "breakdown", word),
                            tuple(2, "breakdown_value", word),
                            tuple(2, "value", word),
                            tuple(2, "note", word));
        }
        assertThat(plain.placeholders()).isEmpty();
    }

    @Test
    void aPlaceholderIsNeverANumberAndASymbolIsNoPlaceholder() {
        assertThat(READER.read("892", files(HEADER + "registered_with_gp,2024/25,,,NULL,500,,\n"))
                        .faults())
                .extracting(LocalFault::column)
                .containsExactly("numerator");
        assertThat(READER.read("892", files(HEADER + "registered_with_gp,2024/25,,,,,x,\n")))
                .satisfies(found -> {
                    assertThat(found.placeholders()).isEmpty();
                    assertThat(found.figures()).hasSize(1);
                });
    }

    @Test
    void countsMoneyScoresAndPointsStandInTheValue() {
        assertThat(figure("complaints,2024/25,,,,,12,").numerator()).contains(12.0);
        assertThat(figure("spending_on_looked_after,2024/25,,,,,34500000.50,").value())
                .contains(34_500_000.5);
        LocalFigure grade = figure("leaders_grade,2024/25,,,,,2,");
        assertThat(grade.value()).contains(2.0);
        assertThat(grade.numerator()).isEmpty();
        assertThat(figure("expected_standard_gap,2023/24,,,,,-1.5,").value()).contains(-1.5);
    }

    @Test
    void aMeanIsASumSharedOutAndAMedianIsAValueOfSoMany() {
        assertThat(figure("days_in_care_proceedings,2024/25,,,5000,25,,").value())
                .contains(200.0);
        LocalFigure median = figure("median_days_to_mental_health_services,2024/25,,,,40,31,");
        assertThat(median.value()).contains(31.0);
        assertThat(median.denominator()).contains(40.0);
        assertThat(median.numerator()).isEmpty();
    }

    @Test
    void yearsQuartersAndMonthsEndWhereTheyDoInTheReturnAndSchoolYearsInAugust() {
        assertThat(figure("complaints,2024/25 Q1,,,,,3,").period())
                .isEqualTo(new LocalPeriod(PeriodType.QUARTER, LocalDate.of(2024, 6, 30)));
        assertThat(figure("complaints,2024/25 Q4,,,,,3,").period())
                .isEqualTo(new LocalPeriod(PeriodType.QUARTER, LocalDate.of(2025, 3, 31)));
        assertThat(figure("complaints,2024/25 Apr,,,,,3,").period())
                .isEqualTo(new LocalPeriod(PeriodType.MONTH, LocalDate.of(2024, 4, 30)));
        assertThat(figure("complaints,2023/24 Feb,,,,,3,").period())
                .isEqualTo(new LocalPeriod(PeriodType.MONTH, LocalDate.of(2024, 2, 29)));
        assertThat(figure("five_gcses,2014/15,,,2,30,,").period().end()).isEqualTo(LocalDate.of(2015, 8, 31));
        assertThat(figure("complaints,2099/00,,,,,3,", LocalDate.of(2100, 4, 1))
                        .period()
                        .end())
                .isEqualTo(LocalDate.of(2100, 3, 31));
    }

    @Test
    void groupsOfABreakdownAreFiguresOfTheirOwn() {
        LocalFigures read = read("complaints,2024/25,,,,,12,", "complaints,2024/25,stage,Stage 1,,,9,");

        assertThat(read.faults()).isEmpty();
        assertThat(read.figures()).extracting(LocalFigure::group).containsExactly("all", "Stage 1");
    }

    @Test
    void aSymbolReplacesAFigureAndAZeroDenominatorIsNotApplicable() {
        assertThat(figure("registered_with_gp,2024/25,,,,,c,").symbol()).contains(Symbol.C);
        assertThat(figure("registered_with_gp,2024/25,,,,,low,").symbol()).contains(Symbol.LOW);
        LocalFigure nobody = figure("registered_with_gp,2024/25,,,0,0,,");
        assertThat(nobody.symbol()).contains(Symbol.Z);
        assertThat(nobody.value()).isEmpty();
    }

    @Test
    void spreadsheetsMarksLineEndsQuotesAndEmptyRowsAreMet() {
        String text =
                "\uFEFF" + HEADER.replace(",note", "").replace("\n", ",,\r\n").toUpperCase(Locale.ROOT)
                        + "\"complaints\",\" 2024/25 \",,,,,12\r\n,,,,,,\r\n\r\n";

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).figures()).hasSize(1);
        assertThat(read(text.substring(1).getBytes(StandardCharsets.UTF_16)).figures())
                .hasSize(1);
        assertThat(read((HEADER + "complaints,2024/25,,,,,12,\"children’s, all\"\n")
                                .getBytes(Charset.forName("windows-1252")))
                        .figures())
                .hasSize(1);
        assertThat(read((HEADER + "complaints,2024/25,,,,,12,\n")
                                .replace(',', ';')
                                .getBytes(StandardCharsets.UTF_8))
                        .figures())
                .hasSize(1);
    }

    @Test
    void rowsOfTheTemplateThatNobodyFilledInAreCountedAndPassedOver() {
        String template = LocalTemplate.rows(Catalogue.shipped()).stream()
                .map(row -> row.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));

        LocalFigures read = read(template.getBytes(StandardCharsets.UTF_8));

        assertThat(read.faults())
                .as("an empty template, or none, does not remove earlier figures")
                .extracting(LocalFault::words)
                .containsExactly(
                        "892/: found nothing; expected a figure. To withdraw figures, write x in place of their values.");
        assertThat(read.figures()).isEmpty();
        assertThat(read.unfilled())
                .isEqualTo(LocalTemplate.rows(Catalogue.shipped()).size() - 1);
        assertThat(LocalTemplate.rows(Catalogue.shipped()))
                .extracting(row -> row.get(0))
                .containsAll(Catalogue.shipped().indicators().stream()
                        .filter(indicator -> indicator.local().isPresent())
                        .map(Indicator::id)
                        .toList());
    }

    @Test
    void indicatorsThatAreUnknownOrNotLocalAreNamed() {
        assertThat(fault("registered_with_pg,2024/25,,,1,2,,"))
                .isEqualTo("figures.csv, row 2, indicator: found 'registered_with_pg'; expected the id of an indicator."
                        + " The nearest is 'registered_with_gp'; ./hearth local template lists all.");
        assertThat(fault("fostered,2024/25,,,1,2,,"))
                .contains("found 'fostered'; expected an indicator with local figures; this one is counted"
                        + " from returns. Remove the row.");
        assertThat(fault("progress_8,2024/25,,,1,2,,")).contains("this one is published");
    }

    @Test
    void periodsThatAreNotWellFormedNotOverOrNotOfTheIndicatorAreRefused() {
        assertThat(List.of("2024", "2024-25", "2024/26", "31/03/2025", "2024/25 Q5", "2024/25 Mai", "May-24", ""))
                .allSatisfy(period -> assertThat(fault("complaints," + period + ",,,,,3,"))
                        .contains("period: found " + (period.isEmpty() ? "nothing" : "'" + period + "'"))
                        .contains("expected a year such as 2024/25, a quarter such as 2024/25 Q1 or a month such as"));
        assertThat(fault("complaints,2025/26,,,,,3,"))
                .contains("expected a period that has ended; this one ends on 2026-03-31");
        assertThat(fault("five_gcses,2014/15 Q1,,,2,30,,")).contains("expected a year for this indicator");
    }

    @Test
    void breakdownsAndGroupsMustBeThoseOfTheIndicator() {
        assertThat(fault("registered_with_gp,2024/25,sex,Female,1,2,,"))
                .contains("breakdown: found 'sex'; expected nothing: this indicator has no breakdowns");
        assertThat(fault("complaints,2024/25,age,5,,,3,")).contains("expected nothing, or one of stage, sex");
        assertThat(fault("complaints,2024/25,stage,Stage 9,,,3,"))
                .contains("breakdown_value: found 'Stage 9'; expected one of Stage 1, Stage 2, Stage 3");
        assertThat(fault("complaints,2024/25,,Stage 1,,,3,")).contains("expected nothing where there is no breakdown");
    }

    @Test
    void numbersMustBePlainAndPossible() {
        assertThat(fault("registered_with_gp,2024/25,,,51,50,,"))
                .contains("numerator: found '51'; expected at most the denominator, 50");
        assertThat(fault("complaints,2024/25,,,,,-1,")).contains("value: found '-1'; expected 0 or more");
        assertThat(fault("complaints,2024/25,,,,,\"1,204\","))
                .contains("found '1,204'; expected a plain number", "Write it without commas, 1204 and not 1,204");
        assertThat(fault("spending_on_looked_after,2024/25,,,,,3.45E+07,")).contains("without exponent");
        assertThat(fault("spending_on_looked_after,2024/25,,,,,£5,")).contains("Remove the sign");
        assertThat(List.of("NaN", "Infinity", "#DIV/0!", "1e999", "9".repeat(400), "1.2.3", "twelve"))
                .allSatisfy(text -> assertThat(fault("complaints,2024/25,,,,," + text + ","))
                        .contains("expected a plain number"));
        assertThat(fault("complaints,2024/25,,,,,1.5,")).contains("expected a whole number: it is a count");
        assertThat(fault("registered_with_gp,2024/25,,,0.95,1,,"))
                .contains("numerator: found '0.95'; expected a whole");
        assertThat(fault("registered_with_gp,2024/25,,,9,10,900,"))
                .contains("value: found '900'; expected 100 at most");
        assertThat(fault("days_in_care_proceedings,2024/25,,,30,0,,")).contains("denominator: found '0'");
    }

    @Test
    void whatTheUnitNeedsMustBeThereAndNothingElse() {
        assertThat(faults("registered_with_gp,2024/25,,,,,95,"))
                .anyMatch(
                        words -> words.contains("numerator: found nothing; expected a number: the unit is percentage"))
                .anyMatch(words -> words.contains("denominator: found nothing"));
        assertThat(faults("complaints,2024/25,,,12,,,"))
                .anyMatch(words -> words.contains("numerator: found '12'; expected nothing for the unit count"))
                .anyMatch(words -> words.contains("value: found nothing; expected a number, or one of the symbols"));
        assertThat(fault("registered_with_gp,2024/25,,,9,,c,")).contains("expected nothing together with a symbol");
        assertThat(fault("median_days_to_mental_health_services,2024/25,,,,,31,"))
                .contains("denominator: found nothing");
        assertThat(fault("median_days_to_mental_health_services,2024/25,,,9,40,31,"))
                .contains("expected nothing for a median");
    }

    @Test
    void aValueMustAgreeWithItsCountsAsFarAsItsDigitsGo() {
        assertThat(figure("registered_with_gp,2024/25,,,2,3,66.7,").value().orElseThrow())
                .isCloseTo(66.6667, within(1e-3));
        assertThat(figure("registered_with_gp,2024/25,,,2,3,67,").value()).isPresent();
        assertThat(fault("registered_with_gp,2024/25,,,2,3,66.6,"))
                .contains("value: found '66.6'; expected what numerator and denominator give, 66.67");
        assertThat(fault("registered_with_gp,2024/25,,,0,0,5,"))
                .contains("expected nothing where the denominator is 0");
    }

    @Test
    void aFigureIsGivenOnceInAllFiles() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("a.csv", (HEADER + "complaints,2024/25,,,,,12,\n").getBytes(StandardCharsets.UTF_8));
        files.put("b.csv", (HEADER + "complaints,2024/25,all,all,,,13,\n").getBytes(StandardCharsets.UTF_8));

        assertThat(READER.read("892", files).faults())
                .extracting(LocalFault::words)
                .containsExactly("b.csv, row 2, indicator: found 'complaints'; expected each figure once; it is also in"
                        + " a.csv, row 2. Remove one of the two rows.");
    }

    @Test
    void aStrayQuoteIsAFaultOfItsFile() {
        assertThat(read((HEADER + "complaints,2024/25,,,,,\"12\" or so,\n").getBytes(StandardCharsets.UTF_8))
                        .faults())
                .singleElement()
                .extracting(LocalFault::words)
                .isEqualTo(
                        "figures.csv, row 2: found 'a quote that is not closed, or one within a cell'; expected quotes around a whole cell, doubled"
                                + " inside it. Save the sheet as a CSV file again.");
    }

    @Test
    void filesOfAnotherFormAreRefusedWithTheColumnsToHave() {
        assertThat(read("name,age\nx,1\n".getBytes(StandardCharsets.UTF_8)).faults())
                .extracting(LocalFault::words)
                .containsExactly(
                        "figures.csv, row 1: found 'a first row of 2 cells, none of them a column name'; expected the columns indicator,period,breakdown,"
                                + "breakdown_value,numerator,denominator,value,note. Start from ./hearth local template.");
        assertThat(read(new byte[0]).faults()).hasSize(1);
        assertThat(read(new byte[] {'P', 'K', 0, 0}).faults())
                .extracting(LocalFault::words)
                .containsExactly("figures.csv: found nothing; expected text. Save the sheet as a CSV file.");
        assertThat(fault("complaints,2024/25,,,,,12,a,b")).contains("column 9: found 'b'; expected no more than 8");
    }

    @Test
    void anOpenQuoteDoesNotSwallowTheRowsBelow() {
        assertThat(read("complaints,2024/25,,,,,12,\"by stage", "registered_with_gp,2024/25,,,475,500,,")
                        .faults())
                .extracting(LocalFault::words)
                .containsExactly(
                        "figures.csv, row 2: found 'a quote that is not closed, or one within a cell'; expected quotes"
                                + " around a whole cell, doubled inside it. Save the sheet as a CSV file again.");
    }

    @Test
    void allErrorsAreReportedAtOnce() {
        assertThat(read("complaints,2025,age,5,,,x1,", "fostered,,,,1,2,,", "complaints,2024/25,,,,,12,")
                        .faults())
                .extracting(LocalFault::row)
                .containsExactly(2, 2, 2, 3);
    }

    @Property
    void everyShareOfCountsIsReadAsItIsAndLiesWithinItsInterval(
            @ForAll @IntRange(max = 5000) int part, @ForAll @IntRange(min = 1, max = 5000) int more) {
        int whole = part + more - 1;
        LocalFigures read = read("registered_with_gp,2024/25,,," + part + "," + whole + ",,");

        assertThat(read.faults()).isEmpty();
        LocalFigure figure = read.figures().get(0);
        if (whole > 0) {
            double value = figure.value().orElseThrow();
            assertThat(value).isEqualTo(part * 100.0 / whole).isBetween(0.0, 100.0);
            assertThat(figure.interval().orElseThrow().contains(value)).isTrue();
        }
    }

    @Property
    void noTextInAnyCellBreaksTheReader(@ForAll String cell, @ForAll @IntRange(max = 7) int column) {
        String[] cells = {"complaints", "2024/25", "", "", "", "", "12", ""};
        cells[column] = '"' + cell.replace("\"", "\"\"").replace("\0", "") + '"';

        LocalFigures read = read(String.join(",", cells));

        assertThat(read.figures().size() + read.unfilled() + read.faults().size())
                .isPositive();
    }

    private static LocalFigure figure(String row) {
        return figure(row, LocalDate.of(2025, 10, 1));
    }

    private static LocalFigure figure(String row, LocalDate today) {
        LocalFigures read = new LocalReader(Catalogue.shipped(), today).read("892", files(HEADER + row));
        assertThat(read.faults()).isEmpty();
        assertThat(read.figures()).hasSize(1);
        return read.figures().get(0);
    }

    /** The words of the one fault of a row. */
    private static String fault(String row) {
        List<String> faults = faults(row);
        assertThat(faults).as(row).hasSize(1);
        return faults.get(0);
    }

    private static List<String> faults(String row) {
        LocalFigures read = read(row);
        return read.faults().stream().map(LocalFault::words).toList();
    }

    private static LocalFigures read(String... rows) {
        return READER.read("892", files(HEADER + String.join("\n", rows)));
    }

    private static LocalFigures read(byte[] content) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("figures.csv", content);
        return READER.read("892", files);
    }

    private static SortedMap<String, byte[]> files(String text) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("figures.csv", text.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
