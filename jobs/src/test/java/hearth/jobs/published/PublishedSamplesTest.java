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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The official statistics as they were published, read back figure by figure. */
@Tag("slow")
class PublishedSamplesTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static List<PublishedFigure> figures = List.of();
    private static List<PublishedFigure> newest = List.of();
    private static List<Neighbour> neighbours = List.of();
    private static List<Area> areas = List.of();
    private static List<String> mappingsWithoutRows = List.of();
    private static List<String> disagreements = List.of();
    private static List<DescribedMeasure> measures = List.of();
    private static Path folder = Path.of("");

    @BeforeAll
    static void read() throws IOException {
        folder = Samples.folder("published");
        PublishedImport read = PublishedImport.read(folder, CATALOGUE, LocalDate.of(2026, 2, 1));
        figures = read.figures();
        newest = newestReleases(figures).toList();
        neighbours = read.neighbours();
        areas = read.areas();
        mappingsWithoutRows = read.mappingsWithoutRows();
        disagreements = read.disagreements();
        measures = read.measures();
    }

    @Test
    void theCatalogueAgreesWithThePublishersListOfMeasuresOrSaysWhyNot() {
        assertThat(disagreements).isEmpty();
        assertThat(measures).hasSize(434);
    }

    @Test
    void everyMappingFindsRows() {
        assertThat(mappingsWithoutRows).isEmpty();
    }

    static Stream<String> published() {
        return CATALOGUE.indicators().stream()
                .filter(indicator -> !preferred(indicator.id()).isEmpty())
                .map(Indicator::id);
    }

    /** The figures of all children from the dataset that an indicator prefers, other than the long table. */
    private static List<PublishedFigure> preferred(String indicator) {
        return newest.stream()
                .filter(figure -> figure.indicator().equals(indicator)
                        && figure.preference() == 0
                        && figure.breakdown().equals("all")
                        && !figure.release().dataset().id().equals("lait"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyFigureOfTheNewestYearReadsBackAsPublished(String id) throws IOException {
        PublishedMapping mapping =
                CATALOGUE.indicator(id).orElseThrow().published().get(0);
        List<PublishedFigure> read = preferred(id);
        PublishedFigure last = read.stream()
                .max(Comparator.comparing(PublishedFigure::periodEnd))
                .orElseThrow();
        Map<String, String> printed = printed(last, mapping);

        Map<String, String> cells = new TreeMap<>();
        read.stream()
                .filter(figure -> figure.periodEnd().equals(last.periodEnd()))
                .forEach(figure -> cells.put(figure.areaCode(), shown(figure)));
        cells.keySet().retainAll(printed.keySet());

        if (mapping.dataset().id().equals("adoption_stages")) {
            assertThat(printed).containsOnlyKeys("E92000001");
        } else {
            assertThat(printed).hasSizeGreaterThan(150).containsKey("E06000018");
        }
        assertThat(cells).isEqualTo(printed);
    }

    @ParameterizedTest
    @MethodSource("published")
    void figuresOfEnglandAgreeWithTheirNumeratorsAndDenominators(String id) {
        Indicator indicator = CATALOGUE.indicator(id).orElseThrow();

        assertThat(preferred(id).stream()
                        .filter(figure -> figure.areaCode().equals("E92000001"))
                        .filter(figure ->
                                figure.value() != null && figure.numerator() != null && figure.denominator() != null))
                .allSatisfy(figure -> assertThat(indicator
                                .unit()
                                .figure(known(figure.numerator()), known(figure.denominator()))
                                .orElseThrow())
                        .isCloseTo(known(figure.value()), within(0.6)));
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
        assertThat(preferred(id).stream()
                        .filter(figure -> figure.areaCode().equals("E06000018")
                                && figure.periodEnd().getYear() == 2025))
                .extracting(
                        PublishedFigure::numerator,
                        PublishedFigure::denominator,
                        PublishedFigure::value,
                        PublishedFigure::symbol)
                .containsExactly(tuple(numerator, denominator, value, null));
    }

    /** Two tools that read the same publications tell the same, over all areas and years that both have. */
    @Test
    void whatSeveralDatasetsPrintIsTheSame() {
        Map<List<Object>, Map<String, Double>> byFigure = new HashMap<>();
        newest.stream()
                .filter(figure -> figure.value() != null && figure.breakdown().equals("all"))
                .forEach(figure -> byFigure.computeIfAbsent(
                                List.of(figure.indicator(), figure.areaCode(), figure.periodEnd()),
                                key -> new TreeMap<>())
                        .put(figure.release().dataset().id(), known(figure.value())));
        Map<Object, Long> compared = byFigure.entrySet().stream()
                .filter(figure -> figure.getValue().size() > 1)
                .collect(Collectors.groupingBy(figure -> figure.getKey().get(0), Collectors.counting()));

        assertThat(compared).hasSizeGreaterThan(25);
        assertThat(compared.values()).allMatch(count -> count > 150);
        assertThat(byFigure)
                .allSatisfy((figure, values) -> assertThat(Set.copyOf(values.values()))
                        .as("%s: %s", figure, values)
                        .hasSize(1));
    }

    private static Stream<PublishedFigure> newestReleases(List<PublishedFigure> all) {
        Map<String, Integer> newest = new HashMap<>();
        all.forEach(figure ->
                newest.merge(figure.release().dataset().id(), figure.release().lastYear(), Math::max));
        return all.stream()
                .filter(figure -> newest.getOrDefault(figure.release().dataset().id(), 0)
                        == figure.release().lastYear());
    }

    @Test
    void everyFigureHasEitherAValueOrASymbol() {
        assertThat(figures)
                .hasSizeGreaterThan(10_000)
                .allMatch(figure -> (figure.value() == null) == (figure.symbol() != null));
    }

    @Test
    void everyFigureBelongsToAnAreaAndNoAreaHasTwoForOneYearOfAFile() {
        List<String> codes = areas.stream().map(Area::code).toList();

        assertThat(codes).doesNotHaveDuplicates().doesNotContain("");
        assertThat(figures).extracting(PublishedFigure::areaCode).isSubsetOf(codes);
        assertThat(figures).extracting(PublishedFigure::key).doesNotHaveDuplicates();
    }

    @Test
    void eachOf153AuthoritiesHasTenNeighboursOtherThanItself() {
        Map<String, List<Neighbour>> byAuthority = new TreeMap<>(neighbours.stream()
                .filter(neighbour -> neighbour.model().equals("sn_2025"))
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

    /** Area code to cell, in the rows of the file that a figure comes from, for its year and a mapping's labels. */
    private static Map<String, String> printed(PublishedFigure figure, PublishedMapping mapping) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (InputStream in = Files.newInputStream(folder.resolve(figure.file()));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new String(
                                        (figure.file().endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes(),
                                        StandardCharsets.UTF_8)
                                .replace("\uFEFF", ""))) {
            String year = String.valueOf(figure.periodEnd().getYear());
            for (NamedCsvRecord row : rows) {
                String period = row.getField("time_period");
                boolean isOfYear = period.equals(year) || (period.length() == 6 && period.endsWith(year.substring(2)));
                if (isOfYear
                        && !areaOf(row).isEmpty()
                        && mapping.rows().entrySet().stream()
                                .allMatch(label -> row.getField(label.getKey()).equals(label.getValue()))) {
                    cells.put(
                            areaOf(row),
                            inMonths(cell(row, mapping.value()).strip())
                                    .replaceFirst("(\\.\\d*?)0+$", "$1")
                                    .replaceFirst("\\.$", ""));
                }
            }
        }
        return cells;
    }

    /** The cell of a column that some files have by another name. */
    private static String cell(NamedCsvRecord row, String column) {
        List<String> names = column.equals("children_percent")
                ? List.of(column, "percentage")
                : List.of(column, "number", "cla_31_march_number");
        return names.stream()
                .flatMap(name -> row.findField(name).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Years and months, such as 01:07, as months; anything else as it is. */
    private static String inMonths(String cell) {
        return cell.matches("\\d\\d:\\d\\d")
                ? String.valueOf(12 * Integer.parseInt(cell.substring(0, 2)) + Integer.parseInt(cell.substring(3)))
                : cell;
    }

    private static String areaOf(NamedCsvRecord row) {
        String authority = row.findField("new_la_code").orElse("");
        String region = row.findField("region_code").orElse("");
        return !authority.isEmpty()
                ? authority.replace("E08000038", "E08000016").replace("E08000039", "E08000019")
                : !region.isEmpty() ? region : row.findField("country_code").orElse("");
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
