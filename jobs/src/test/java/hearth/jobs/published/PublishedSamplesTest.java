package hearth.jobs.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.jobs.Samples;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PublishedMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The official statistics as they were published, read back figure by figure. */
class PublishedSamplesTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static List<PublishedFigure> figures = List.of();
    private static List<Neighbour> neighbours = List.of();
    private static List<Area> areas = List.of();
    private static Path folder = Path.of("");

    @BeforeAll
    static void read() throws IOException {
        folder = Samples.folder("published/csc");
        PublishedImport read = PublishedImport.read(folder, CATALOGUE);
        figures = read.figures();
        neighbours = read.neighbours();
        areas = read.areas();
    }

    static Stream<String> published() {
        return CATALOGUE.indicators().stream()
                .filter(indicator -> !indicator.published().isEmpty())
                .map(Indicator::id);
    }

    static Stream<String> publishedWithBothParts() {
        return CATALOGUE.indicators().stream()
                .filter(indicator -> indicator.published().stream()
                        .findFirst()
                        .filter(one ->
                                one.numerator().isPresent() && one.denominator().isPresent())
                        .isPresent())
                .map(Indicator::id);
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyFigureOfTheNewestYearReadsBackAsPrinted(String id) throws IOException {
        PublishedMapping mapping =
                CATALOGUE.indicator(id).orElseThrow().published().get(0);
        List<PublishedFigure> read =
                figures.stream().filter(one -> one.indicator().equals(id)).toList();
        PublishedFigure newest = read.stream()
                .max(Comparator.comparing(PublishedFigure::periodEnd))
                .orElseThrow();
        Map<String, String> printed =
                printed(newest.file(), Integer.toString(newest.periodEnd().getYear()), mapping.rows(), mapping.value());

        Map<String, String> cells = new TreeMap<>();
        read.stream()
                .filter(one -> one.periodEnd().equals(newest.periodEnd()))
                .forEach(one -> cells.put(one.areaCode(), shown(one)));

        assertThat(cells).hasSizeGreaterThan(150).containsKeys("E92000001", "E06000018", "E12000004");
        assertThat(cells).isEqualTo(printed);
    }

    @ParameterizedTest
    @MethodSource("publishedWithBothParts")
    void figuresOfEnglandAgreeWithTheirNumeratorsAndDenominators(String id) {
        Indicator indicator = CATALOGUE.indicator(id).orElseThrow();

        assertThat(figures.stream()
                        .filter(one ->
                                one.indicator().equals(id) && one.areaCode().equals("E92000001"))
                        .filter(one -> one.value() != null && one.numerator() != null && one.denominator() != null))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(one -> assertThat(indicator
                                .unit()
                                .figure(known(one.numerator()), known(one.denominator()))
                                .orElseThrow())
                        .isCloseTo(known(one.value()), within(0.6)));
    }

    @ParameterizedTest
    @CsvSource({
        "children_looked_after, 639, , 639",
        "children_looked_after_rate, 639, 68714, 93",
        "started_looked_after, 202, , 202",
        "started_looked_after_rate, 202, 68714, 29",
        "ceased_looked_after, 237, , 237",
        "ceased_looked_after_rate, 237, 68714, 34",
        "same_carer_two_years, 153, 229, 67",
        "three_or_more_placements, 67, 639, 10",
        "care_leavers_suitable_accommodation, 301, 322, 93",
        "care_leavers_in_education_employment_training, 207, 327, 63",
        "health_assessment, 401, 466, 86",
        "immunisations, 437, 466, 94",
        "dental_check, 434, 466, 93",
        "average_sdq_score, , 322, 16.7"
    })
    void nottinghamIn2025IsAsAReaderOfTheFilesFindsIt(String id, Double numerator, Double denominator, Double value) {
        assertThat(figures.stream()
                        .filter(one -> one.indicator().equals(id)
                                && one.areaCode().equals("E06000018")
                                && one.periodEnd().getYear() == 2025))
                .extracting(
                        PublishedFigure::numerator,
                        PublishedFigure::denominator,
                        PublishedFigure::value,
                        PublishedFigure::symbol)
                .containsExactly(tuple(numerator, denominator, value, null));
    }

    @Test
    void everyFigureHasEitherAValueOrASymbol() {
        assertThat(figures).hasSizeGreaterThan(10_000).allMatch(one -> (one.value() == null) == (one.symbol() != null));
    }

    @Test
    void everyFigureBelongsToAnAreaAndNoAreaHasTwoForOneYearOfAFile() {
        List<String> codes = areas.stream().map(Area::code).toList();

        assertThat(codes).doesNotHaveDuplicates().doesNotContain("");
        assertThat(figures).extracting(PublishedFigure::areaCode).isSubsetOf(codes);
        assertThat(figures)
                .extracting(one -> one.indicator() + one.areaCode() + one.periodEnd() + one.release())
                .doesNotHaveDuplicates();
    }

    @Test
    void eachOf153AuthoritiesHasTenNeighboursOtherThanItself() {
        Map<String, List<Neighbour>> byAuthority = new TreeMap<>(neighbours.stream()
                .filter(one -> one.model().equals("sn_2025"))
                .collect(Collectors.groupingBy(Neighbour::laCode)));

        assertThat(byAuthority).hasSize(153);
        assertThat(byAuthority).allSatisfy((laCode, ten) -> {
            assertThat(ten).extracting(Neighbour::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            assertThat(ten)
                    .extracting(Neighbour::neighbourLaCode)
                    .doesNotHaveDuplicates()
                    .doesNotContain(laCode)
                    .allMatch(byAuthority::containsKey);
        });
    }

    @Test
    void nottinghamsNeighboursAreThoseOfTheLists() {
        assertThat(neighbours)
                .contains(
                        new Neighbour("sn_2025", "892", 1, "330", "Very close"),
                        new Neighbour("sn_2025", "892", 3, "391", "Close"),
                        new Neighbour("sn_2025", "892", 10, "355", "Somewhat close"),
                        new Neighbour("sn_2021", "892", 1, "352", "Very Close"),
                        new Neighbour("sn_2021", "892", 10, "810", "Somewhat close"));
    }

    /** Area code to cell, of the rows of one year with the labels given. */
    private static Map<String, String> printed(String file, String year, Map<String, String> labels, String column)
            throws IOException {
        Map<String, String> cells = new TreeMap<>();
        String text = Files.readString(folder.resolve(file)).replace("\uFEFF", "");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("time_period").startsWith(year)
                        && labels.entrySet().stream()
                                .allMatch(label -> row.getField(label.getKey()).equals(label.getValue()))) {
                    cells.put(areaOf(row), row.getField(column).strip().replaceFirst("\\.0$", ""));
                }
            }
        }
        return cells;
    }

    private static String areaOf(NamedCsvRecord row) {
        String authority = row.getField("new_la_code");
        String region = row.getField("region_code");
        return !authority.isEmpty() ? authority : !region.isEmpty() ? region : row.getField("country_code");
    }

    private static String shown(PublishedFigure figure) {
        if (figure.symbol() != null) {
            return figure.symbol();
        }
        double value = known(figure.value());
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static double known(@Nullable Double value) {
        return Objects.requireNonNull(value);
    }
}
