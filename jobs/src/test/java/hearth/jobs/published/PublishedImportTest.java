package hearth.jobs.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import hearth.warehouse.indicator.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedImportTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final String KEYS = "time_period,time_identifier,geographic_level,country_code,country_name,"
            + "region_code,region_name,old_la_code,la_name,new_la_code,";
    private static final String NUMBERS = KEYS + "population_type,population_estimate,children_count,rate_per_10000\n";
    private static final String ENGLAND = "Reporting year,National,E92000001,England,,,,,,";
    private static final String EAST = "Reporting year,Regional,E92000001,England,E12000004,East Midlands,,,,";
    private static final String CITY =
            "Reporting year,Local authority,E92000001,England,E12000004,East Midlands,892,Nottingham,E06000018,";
    private static final String LOOKED_AFTER = "Children looked after on 31 March each year";

    private static final List<String> ABSENT = List.of("no row with the labels of ceased_looked_after,"
            + " ceased_looked_after_rate, started_looked_after, started_looked_after_rate");

    @TempDir
    private Path folder;

    @Test
    void figuresOfCountryRegionAndAuthorityAreReadAsPublished() throws IOException {
        PublishedImport read = read(NUMBERS
                + "2025," + ENGLAND + LOOKED_AFTER + ",12183016,81770,67\n"
                + "2025," + EAST + LOOKED_AFTER + ",1022000,6590,64\n"
                + "2025," + CITY + LOOKED_AFTER + ",68613,639,93\n");

        assertThat(figures(read, "children_looked_after_rate"))
                .extracting(
                        PublishedFigure::areaCode,
                        PublishedFigure::numerator,
                        PublishedFigure::denominator,
                        PublishedFigure::value)
                .containsExactly(
                        tuple("E92000001", 81770.0, 12183016.0, 67.0),
                        tuple("E12000004", 6590.0, 1022000.0, 64.0),
                        tuple("E06000018", 639.0, 68613.0, 93.0));
        assertThat(figures(read, "children_looked_after"))
                .extracting(PublishedFigure::value)
                .containsExactly(81770.0, 6590.0, 639.0);
    }

    @Test
    void aFigureSaysWhatItIsAboutAndWhereItIs() throws IOException {
        PublishedFigure figure = figures(
                        read(NUMBERS
                                + "2024," + CITY + "Children starting to be looked after each year,68613,250,36\n"
                                + "2025," + CITY + LOOKED_AFTER + ",68613,639,93\n"),
                        "started_looked_after_rate")
                .get(0);

        assertThat(figure.periodEnd()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(figure.release().name()).isEqualTo("2025 release");
        assertThat(figure.file()).isEqualTo("numbers.csv");
        assertThat(figure.sourceRow()).isEqualTo(2);
    }

    @Test
    void sourceRowsAreThoseOfASpreadsheet() throws IOException {
        PublishedImport read = read(NUMBERS
                + "2025," + ENGLAND + LOOKED_AFTER + ",12183016,81770,67\n\n"
                + "2025," + EAST + LOOKED_AFTER + ",1022000,6590,64\n"
                + "2025," + CITY + LOOKED_AFTER + ",68613,639,93\n");

        assertThat(figures(read, "children_looked_after"))
                .extracting(PublishedFigure::sourceRow)
                .containsExactly(2, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "k", "low", "u", "x", "z"})
    void aSymbolIsKeptAndItsFigureIsEmptyNeverZero(String symbol) throws IOException {
        PublishedFigure figure = figures(
                        read(NUMBERS + "2025," + CITY + LOOKED_AFTER + ",68613," + symbol + ", " + symbol + " \n"),
                        "children_looked_after_rate")
                .get(0);

        assertThat(figure.symbol()).isEqualTo(symbol);
        assertThat(figure.value()).isNull();
        assertThat(figure.numerator()).isNull();
        assertThat(figure.denominator()).isEqualTo(68613.0);
        assertThat(figure.lower()).isNull();
        assertThat(figure.upper()).isNull();
    }

    @Test
    void aPublishedZeroIsAZeroWithoutASymbol() throws IOException {
        PublishedFigure figure = figures(
                        read(NUMBERS + "2025," + CITY + LOOKED_AFTER + ",68613,0,0\n"), "children_looked_after_rate")
                .get(0);

        assertThat(figure.value()).isEqualTo(0.0);
        assertThat(figure.symbol()).isNull();
    }

    @Test
    void aFigureWithNumeratorAndDenominatorHasAnInterval() throws IOException {
        PublishedFigure figure = figures(
                        read(NUMBERS + "2025," + CITY + LOOKED_AFTER + ",68613,639,93\n"), "children_looked_after_rate")
                .get(0);

        // Byar's interval of 639 events by hand: 590.4 to 690.5, per 68,613 children.
        assertThat(figure.lower()).isCloseTo(86.05, within(0.1));
        assertThat(figure.upper()).isCloseTo(100.6, within(0.1));
    }

    @Test
    void denominatorsComeFromTheRowsOfTheTotalOfTheSameAreaAndYear() throws IOException {
        PublishedImport read = read(KEYS + "care_leaver_age,breakdown,care_leaver_count,care_leaver_percent\n"
                + "2025," + CITY + "19 to 21 years,Accommodation considered suitable,180,90\n"
                + "2024," + CITY + "19 to 21 years,Accommodation considered suitable,150,75\n"
                + "2025," + ENGLAND + "19 to 21 years,Accommodation considered suitable,30000,88\n"
                + "2025," + CITY + "19 to 21 years,Suitability total,200,100\n"
                + "2025," + CITY + "17 to 18 years,Suitability total,77,100\n"
                + "2024," + CITY + "19 to 21 years,Suitability total,c,100\n");

        assertThat(figures(read, "care_leavers_suitable_accommodation"))
                .extracting(
                        PublishedFigure::areaCode,
                        figure -> figure.periodEnd().getYear(),
                        PublishedFigure::numerator,
                        PublishedFigure::denominator,
                        PublishedFigure::value)
                .containsExactly(
                        tuple("E06000018", 2025, 180.0, 200.0, 90.0),
                        tuple("E06000018", 2024, 150.0, null, 75.0),
                        tuple("E92000001", 2025, 30000.0, null, 88.0));
    }

    @Test
    void populationsHoldForTheMiddleOfTheYear() throws IOException {
        PublishedImport read = read(KEYS + "age_group,population_estimate\n"
                + "2024," + CITY + "Children aged 0 to 17 years,68613\n"
                + "2024," + CITY + "Children aged 0 to 4 years,17000\n");

        assertThat(figures(read, "children_in_area"))
                .extracting(PublishedFigure::periodEnd, PublishedFigure::value)
                .containsExactly(tuple(LocalDate.of(2024, 6, 30), 68613.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "1.2.3", "C", "93%", "NaN", "Infinity", "0x1p3", "93d"})
    void aFileWithAnUnreadableCellIsRejectedWithRowAndColumn(String cell) throws IOException {
        PublishedImport read = read(NUMBERS
                + "2025," + ENGLAND + LOOKED_AFTER + ",12183016,81770,67\n"
                + "2025," + CITY + LOOKED_AFTER + ",68613,639," + cell + "\n");

        assertThat(read.isEmpty()).isTrue();
        assertThat(read.areas()).isEmpty();
        assertThat(read.reports())
                .containsExactly(FileReport.rejected(
                        "numbers.csv",
                        "has an error. Nothing imported: row 3, column rate_per_10000: found '" + cell
                                + "'; expected a number or one of the symbols c, k, low, u, x, z"));
    }

    @Test
    void aBrokenFileDoesNotStopTheOthers() throws IOException {
        Files.writeString(folder.resolve("broken.csv"), "name,\"all\" of them\nx,1\n");
        Files.writeString(folder.resolve("packed.csv.gz"), "not packed");
        Files.writeString(folder.resolve("long.parquet"), "no table");
        Files.writeString(folder.resolve("short.csv"), "old_la_code,SN_1,SN_1P\n892,330\n");
        Files.writeString(folder.resolve("UPPER.CSV"), "time_period,rate_per_10000\n2025,1\n");
        Files.writeString(folder.resolve("list.xlsx"), "a workbook");
        Files.writeString(folder.resolve("nothing.csv.gz"), "");
        Files.writeString(folder.resolve(".hidden"), "of the file system");

        PublishedImport read = read(NUMBERS + "2025," + CITY + LOOKED_AFTER + ",68613,639,93\n");

        assertThat(read.figures()).hasSize(2);
        assertThat(read.reports())
                .filteredOn(FileReport::isRejected)
                .extracting(FileReport::file)
                .containsExactlyInAnyOrder(
                        "broken.csv",
                        "packed.csv.gz",
                        "long.parquet",
                        "short.csv",
                        "UPPER.CSV",
                        "list.xlsx",
                        "nothing.csv.gz");
        assertThat(read.reports()).extracting(FileReport::found).noneMatch(found -> found.endsWith("null"));
        assertThat(read.reports())
                .contains(
                        FileReport.rejected(
                                "list.xlsx",
                                "has an error. Nothing imported: is not a valid zip file, as .xlsx and .zip files are: it is cut"
                                        + " short, damaged or something else. What to do: check that it opens, and send it again."));
    }

    @Test
    void aRowWithoutARegionIsOfNoRegion() throws IOException {
        PublishedImport read = read(NUMBERS + "2025," + EAST.replace("E12000004", "") + LOOKED_AFTER + ",1,6590,64\n");

        assertThat(read.areas()).isEmpty();
        assertThat(read.figures()).isEmpty();
    }

    @Test
    void areasTakeTheirNewestName() throws IOException {
        PublishedImport read = read(NUMBERS
                + "2025," + CITY.replace(",Nottingham,", ",Nottingham City,") + LOOKED_AFTER + ",68613,639,93\n"
                + "2024," + CITY + LOOKED_AFTER + ",68613,620,91\n"
                + "2025," + EAST + LOOKED_AFTER + ",1022000,6590,64\n");

        assertThat(read.areas())
                .containsExactly(
                        new Area("E06000018", "892", "Nottingham City", "la", "E12000004"),
                        new Area("E12000004", "", "East Midlands", "region", ""));
    }

    @Test
    void aByteOrderMarkDoesNotHideAFile() throws IOException {
        assertThat(figures(
                        read("\uFEFF" + NUMBERS + "2025," + CITY + LOOKED_AFTER + ",68613,639,93\n"),
                        "children_looked_after"))
                .hasSize(1);
    }

    @Test
    void everyFileIsReportedAsUsedIgnoredOrRejected() throws IOException {
        Files.writeString(folder.resolve("colours.csv"), "name,colour\nx,red\n");
        Files.writeString(folder.resolve("empty.csv"), "");
        Files.writeString(
                folder.resolve("other.csv"),
                KEYS + "population_type,population_estimate,children_count,rate_per_1000\n2025," + CITY + "a,1,2,3\n");
        Files.writeString(folder.resolve("notes.txt"), "not read");

        PublishedImport read = read(NUMBERS + "2025," + CITY + LOOKED_AFTER + ",68613,639,93\n");

        assertThat(read.reports())
                .containsExactly(
                        FileReport.ignored("colours.csv", "not a dataset that Hearth uses"),
                        FileReport.rejected(
                                "empty.csv",
                                "has an error. Nothing imported: is empty; expected a table with a row of column names."
                                        + " What to do: download it again."),
                        FileReport.ignored("notes.txt", "not a CSV, Parquet, .xlsx or zip file"),
                        new FileReport(
                                "numbers.csv",
                                FileReport.Use.USED,
                                "looked_after_numbers, 2025 release, 1 row; 2 figures of 2 indicators",
                                ABSENT),
                        FileReport.rejected(
                                "other.csv",
                                "is not a known dataset. Nothing imported; the nearest is looked_after_numbers: it lacks"
                                        + " rate_per_10000; it also has rate_per_1000"));
        assertThat(read.isEmpty()).isFalse();
    }

    @Test
    void columnsAndLabelsOfEarlierReleasesAreReadAsThoseOfToday() throws IOException {
        Files.writeString(
                folder.resolve("stability.csv"),
                KEYS + "cla_group,placement_stability,number,percentage\n"
                        + "2023," + CITY
                        + "Children looked after continuously for at least 2.5 years at 31 March aged under 16 years,"
                        + "\"Living with the same carer for at least 2 years, or are placed for adoption and their adoptive"
                        + " placement together with their previous placement, last for at least 2 years\",130,61\n");

        PublishedImport read =
                read(NUMBERS.replace("population_type", "population_count").replace("children_count", "number")
                        + "2023," + CITY + "Children looked after at 31 March each year,68000,721,107\n");

        assertThat(figures(read, "same_carer_two_years"))
                .extracting(
                        PublishedFigure::value,
                        figure -> figure.release().name(),
                        figure -> figure.release().publishedOn())
                .containsExactly(tuple(61.0, "2023 release", LocalDate.of(2023, 11, 30)));
        assertThat(read.rows())
                .extracting(DatasetRow::labels)
                .contains(new DatasetRow.Labels(
                        Map.of("population_type", LOOKED_AFTER),
                        Map.of("population_count", "Children looked after at 31 March each year")));
        assertThat(figures(read, "children_looked_after"))
                .extracting(PublishedFigure::value)
                .containsExactly(721.0);
    }

    @Test
    void aRegionThatIsNotOneOfEnglandsKeepsItsCode() throws IOException {
        PublishedImport read = read(NUMBERS
                + "2025,Reporting year,Regional,E92000001,England,E12009901,Upper Vale,,,," + LOOKED_AFTER
                + ",1000,64,64\n");

        assertThat(read.areas()).containsExactly(new Area("E12009901", "", "Upper Vale", "region", ""));
    }

    @Test
    void aFigureInTwoFilesOfOneReleaseIsKeptOnce() throws IOException {
        Files.createDirectory(folder.resolve("again"));
        Files.writeString(
                folder.resolve("again/numbers.csv"), NUMBERS + "2025," + CITY + LOOKED_AFTER + ",68613,639,93\n");

        PublishedImport read = read(NUMBERS + "2025," + CITY + LOOKED_AFTER + ",68613,639,93\n");

        assertThat(figures(read, "children_looked_after"))
                .extracting(PublishedFigure::value, PublishedFigure::file)
                .containsExactly(tuple(639.0, "again/numbers.csv"));
        assertThat(read.reports())
                .extracting(FileReport::found)
                .contains("looked_after_numbers, 2025 release, 1 row; 0 figures of 2 indicators;"
                        + " 2 that another file has too");
    }

    @Test
    void aFileThatContradictsAnEarlierFileOfItsReleaseIsRejectedWithBothRows() throws IOException {
        Files.createDirectory(folder.resolve("again"));
        Files.writeString(
                folder.resolve("again/numbers.csv"), NUMBERS + "2025," + CITY + LOOKED_AFTER + ",68613,640,93\n");

        PublishedImport read = read(NUMBERS
                + "2025," + ENGLAND + LOOKED_AFTER + ",12183016,81770,67\n"
                + "2025," + CITY + LOOKED_AFTER + ",68613,639,93\n");

        assertThat(figures(read, "children_looked_after"))
                .extracting(PublishedFigure::value)
                .containsExactly(640.0);
        assertThat(read.reports())
                .filteredOn(FileReport::isRejected)
                .singleElement()
                .satisfies(report -> assertThat(report.found())
                        .contains("row 3: found another figure of children_looked_after than again/numbers.csv row 2"));
    }

    @Test
    void aFolderWithNothingOfUseIsEmpty() throws IOException {
        Files.writeString(folder.resolve("colours.csv"), "name,colour\nx,red\n");

        assertThat(PublishedImport.read(folder, CATALOGUE, TODAY).isEmpty()).isTrue();
    }

    private PublishedImport read(String content) throws IOException {
        Files.writeString(folder.resolve("numbers.csv"), content);
        return PublishedImport.read(folder, CATALOGUE, TODAY);
    }

    private static List<PublishedFigure> figures(PublishedImport read, String indicator) {
        return read.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .toList();
    }
}
