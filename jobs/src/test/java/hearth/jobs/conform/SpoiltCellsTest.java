package hearth.jobs.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.jobs.extract.RejectedFile;
import hearth.warehouse.quality.Repair;
import hearth.warehouse.ssda903.ReturnColumn;
import hearth.warehouse.ssda903.ReturnColumn.Kind;
import hearth.warehouse.ssda903.ReturnDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that a spreadsheet or a database changed: the same figures and a repair, or a refusal. */
class SpoiltCellsTest {
    private static final List<String> MARKS = List.of(
            "\u00A0", "\u2009", "\u202F", "\u205F", "\u3000", "\u200B", "\uFEFF", "\u200D", "\u00AD", "\u200E",
            "\u2060", "_x000D_", "_x00A0_");
    private static final List<String> PLACEHOLDERS =
            List.of("NULL", "null", "(null)", "N/A", "#N/A", "n/a", "NaN", "None", "nil", "-", "\u2013", "<NA>", "\\N");
    private static final List<String> PLACEHOLDER_DATES = List.of(
            "01/01/1900",
            "1900-01-01 00:00:00.000",
            "31/12/9999",
            "9999-12-31T00:00:00Z",
            "30/12/1899",
            "1753-01-01",
            "0001-01-01",
            "0000-00-00",
            "00/00/0000",
            "01/01/2999");
    private static final List<BiFunction<LocalDate, Random, String>> FORMS = List.of(
            (day, random) -> day + " 00:00:00." + "0".repeat(1 + random.nextInt(7)),
            (day, random) -> day + "T00:00:00.000Z",
            (day, random) -> day + "T00:00:00+00:00",
            (day, random) -> written(day, "dd-MM-yyyy"),
            (day, random) -> written(day, "d.M.yyyy"),
            (day, random) -> written(day, "yyyy/MM/dd"),
            (day, random) -> written(day, "yyyyMMdd"),
            (day, random) -> written(day, "d-MMM-yyyy"),
            (day, random) -> written(day, "d MMMM yyyy"),
            (day, random) -> written(day, "dd MMM yyyy").toUpperCase(Locale.ROOT),
            (day, random) -> written(day, "dd-MMM-yy"),
            (day, random) -> written(day, "dd/MM/yy"),
            (day, random) -> day + " 0" + (1 + random.nextInt(9)) + ":30:00",
            (day, random) ->
                    Long.toString(day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay()));

    /** So many cells are spoilt at once. */
    private static final int SPOILT = 8;

    private static Map<String, List<String>> sound = Map.of();

    @TempDir
    private Path root;

    private final SpoiltReturn spoilt = new SpoiltReturn();

    @BeforeAll
    static void conformTheSoundReturn(@TempDir Path folder) {
        AuthorityResult result = new SpoiltReturn().conform(folder);
        assertThat(result.rejected()).isEmpty();
        assertThat(result.quarantined()).isEmpty();
        assertThat(result.repairs()).isEmpty();
        sound = StarText.of(result);
    }

    static IntStream seeds() {
        return IntStream.range(0, 6);
    }

    /** Where a cell is; row 0 has the column names. */
    private record Cell(String table, int row, ReturnColumn column) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void marksThatCannotBeSeenChangeNothing(int seed) {
        Random random = new Random(seed);
        List<Cell> cells = someCells(random, cell -> !text(cell).isEmpty());
        for (Cell cell : cells) {
            String was = text(cell);
            int at = random.nextBoolean() ? 0 : was.length();
            set(cell, was.substring(0, at) + choice(MARKS, random) + was.substring(at));
        }

        theSameFiguresAnd(cells, "cell-text");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlaceholderIsABlank(int seed) {
        Random random = new Random(seed);
        List<Cell> cells = someCells(random, cell -> text(cell).isEmpty());
        cells.forEach(
                cell -> set(cell, choice(PLACEHOLDERS, random) + (random.nextBoolean() ? choice(MARKS, random) : "")));

        theSameFiguresAnd(cells, "placeholder");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlaceholderDateIsABlank(int seed) {
        Random random = new Random(seed);
        List<Cell> cells =
                someCells(random, cell -> text(cell).isEmpty() && cell.column().kind() == Kind.DATE);
        cells.forEach(cell -> set(cell, choice(PLACEHOLDER_DATES, random)));

        theSameFiguresAnd(cells, "placeholder-date");
    }

    @Test
    void columnNamesWithMarksAreThoseOfTheReturn() {
        for (String table : spoilt.tables.keySet()) {
            spoilt.table(table).get(0).replaceAll(name -> "\u00A0" + name + "\u200B ");
        }

        AuthorityResult result = spoilt.conform(root.resolve("spoilt"));

        assertThat(StarText.of(result)).isEqualTo(sound);
        assertThat(result.repairs()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDayIsTheSameInEveryFormThatSystemsWrite(int seed) {
        Random random = new Random(seed);
        BiFunction<LocalDate, Random, String> form = choice(FORMS, random);
        changeDates("episodes", (day, row) -> form.apply(day, random));
        if (random.nextBoolean()) {
            changeDates("header", (day, row) -> form.apply(day, random));
        }

        AuthorityResult result = spoilt.conform(root.resolve("spoilt"));

        assertThat(result.rejected()).isEmpty();
        assertThat(StarText.of(result)).isEqualTo(sound);
        assertThat(result.repairs())
                .extracting(repair -> repair.rule().code())
                .isNotEmpty()
                .isSubsetOf("date-form", "short-year", "time-of-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MM/dd/yyyy", "M/d/yyyy", "M/d/yyyy h:mm:ss a", "MM-dd-yyyy", "MM/dd/yy", "yyyy-dd-MM"})
    void monthsBeforeDaysRejectTheTable(String form) {
        changeDates("episodes", (day, row) -> day.atStartOfDay().format(formatter(form)));

        assertThat(spoilt.conform(root.resolve("spoilt")).rejected())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.path()).isEqualTo("2025/episodes.csv");
                    assertThat(file.problem())
                            .isEqualTo(
                                    "has dates with the month first (rows 2, 3, 4, 5, 6 and 7 others): days and months could be swapped");
                    assertThat(file.remedy()).contains("English (United Kingdom)");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"yy/MM/dd", "yy.MM.dd", "yy/M/d"})
    void yearsOfTwoDigitsThatComeFirstRejectTheTable(String form) {
        changeDates("episodes", (day, row) -> written(day, form));
        String recent = written(LocalDate.of(2024, 6, 30), form);
        spoilt.table("episodes").get(2).set(spoilt.column("episodes", "DECOM"), recent);

        assertThat(spoilt.conform(root.resolve("spoilt")).rejected())
                .extracting(RejectedFile::path)
                .containsExactly("2025/episodes.csv");
    }

    @Test
    void yearsOfTwoDigitsRejectTheReturnWhereNothingShowsThatDaysComeFirst() {
        changeDates("episodes", (day, row) -> written(day.withDayOfMonth(1 + row), "dd/MM/yy"));
        changeDates("header", (day, row) -> written(day.withDayOfMonth(1 + row), "dd/MM/yy"));

        assertThat(spoilt.conform(root.resolve("spoilt")).rejected())
                .extracting(RejectedFile::path)
                .containsExactlyInAnyOrder("2025/episodes.csv", "2025/header.csv");
    }

    @Test
    void ordersThatAreMixedRejectTheTable() {
        changeDates("episodes", (day, row) -> written(day, row < 4 ? "MM/dd/yyyy" : "dd/MM/yyyy"));

        assertThat(spoilt.conform(root.resolve("spoilt")).rejected())
                .extracting(RejectedFile::problem)
                .containsExactly(
                        "has dates with the month first (rows 2, 3, 4) and dates with the day first (rows 5, 6, 7, 8, 9 and 4 others): days and months could be swapped");
    }

    @Test
    void aTableThatShowsNoOrderIsRejectedWithOneThatHasTheMonthFirst() {
        changeDates("episodes", (day, row) -> written(day, "MM/dd/yyyy"));
        changeDates("header", (day, row) -> written(day.withDayOfMonth(1 + row % 4), "MM/dd/yyyy"));

        assertThat(spoilt.conform(root.resolve("spoilt")).rejected())
                .extracting(RejectedFile::path)
                .containsExactlyInAnyOrder("2025/episodes.csv", "2025/header.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.024E+11", "2.02E11", "2,024e+11", "2E+11"})
    void idsInScientificNotationRejectTheTable(String id) {
        spoilt.table("header").get(4).set(0, id);

        assertThat(spoilt.conform(root.resolve("spoilt")).rejected())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.path()).isEqualTo("2025/header.csv");
                    assertThat(file.problem()).startsWith("has ids in scientific notation in CHILD (row 5)");
                    assertThat(file.remedy()).contains("choose Text");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"%s\"", "'%s", "'%s'"})
    void quotesAroundAnIdAreNoPartOfIt(String quotes) {
        changeIds("episodes", quotes::formatted);

        AuthorityResult result = spoilt.conform(root.resolve("spoilt"));

        assertThat(StarText.of(result)).isEqualTo(sound);
        assertThat(result.repairs()).hasSize(SpoiltReturn.CHILDREN);
    }

    @Test
    void idsAreTheSameInUpperAndLowerCase() {
        changeIds("episodes", id -> id.toLowerCase(Locale.ROOT));

        AuthorityResult result = spoilt.conform(root.resolve("spoilt"));

        assertThat(StarText.of(result)).isEqualTo(sound);
        assertThat(result.quarantined()).isEmpty();
    }

    @Test
    void lostZerosAreReportedOnceAndNeverGuessed() {
        changeIds("episodes", id -> id.replaceFirst("^0+", ""));

        AuthorityResult result = spoilt.conform(root.resolve("spoilt"));

        assertThat(result.quarantined())
                .hasSize(SpoiltReturn.CHILDREN)
                .allSatisfy(row -> assertThat(row.fault().remedy()).contains("choose Text as the type of CHILD"));
        assertThat(result.rejected())
                .extracting(RejectedFile::path, RejectedFile::problem)
                .containsExactly(tuple(
                        "2025/episodes.csv",
                        "has none of its 12 children in the header table: the ids differ by leading zeros, which Excel drops"
                                + " from what it takes for numbers"));
    }

    @Test
    void idsOfAnotherSystemAreReportedOnce() {
        changeIds("episodes", id -> "P" + id.hashCode());

        assertThat(spoilt.conform(root.resolve("spoilt")).rejected())
                .extracting(RejectedFile::problem)
                .containsExactly(
                        "has none of its 12 children in the header table: the ids of the two tables are not alike");
    }

    @Test
    void twoDatesOfBirthForOneIdRejectTheHeader() {
        List<List<String>> header = spoilt.table("header");
        List<String> another = new ArrayList<>(header.get(3));
        header.add(another);
        assertThat(spoilt.conform(root.resolve("copy")).rejected()).isEmpty();
        another.set(2, "01/02/2011");

        assertThat(spoilt.conform(root.resolve("spoilt")).rejected())
                .extracting(RejectedFile::path, RejectedFile::problem)
                .containsExactly(tuple(
                        "2025/header.csv",
                        "has more than one date of birth for a child (rows 4, 14): two children may share an id"));
    }

    private void theSameFiguresAnd(List<Cell> cells, String rule) {
        AuthorityResult result = spoilt.conform(root.resolve("spoilt"));

        assertThat(StarText.of(result)).isEqualTo(sound);
        assertThat(result.quarantined()).isEmpty();
        assertThat(result.repairs())
                .extracting(
                        repair -> repair.rule().code(),
                        repair -> repair.source().rowNumber(),
                        Repair::column)
                .containsExactlyInAnyOrderElementsOf(cells.stream()
                        .map(cell -> tuple(rule, cell.row() + 1, cell.column().name()))
                        .toList());
    }

    private List<Cell> someCells(Random random, Predicate<Cell> test) {
        List<Cell> cells = new ArrayList<>(Stream.of("header", "episodes")
                .flatMap(table -> IntStream.rangeClosed(1, SpoiltReturn.CHILDREN)
                        .boxed()
                        .flatMap(row -> SpoiltReturn.LAYOUT.table(table).columns().stream()
                                .map(column -> new Cell(table, row, column))))
                .filter(test)
                .toList());
        Collections.shuffle(cells, random);
        return List.copyOf(cells.subList(0, SPOILT));
    }

    private String text(Cell cell) {
        return spoilt.table(cell.table())
                .get(cell.row())
                .get(spoilt.column(cell.table(), cell.column().name()));
    }

    private void set(Cell cell, String text) {
        spoilt.table(cell.table())
                .get(cell.row())
                .set(spoilt.column(cell.table(), cell.column().name()), text);
    }

    private void changeDates(String table, BiFunction<LocalDate, Integer, String> form) {
        List<List<String>> rows = spoilt.table(table);
        for (int row = 1; row < rows.size(); row++) {
            int number = row;
            rows.get(row)
                    .replaceAll(cell -> cell.contains("/")
                            ? ReturnDate.parse(cell)
                                    .map(day -> form.apply(day, number))
                                    .orElse(cell)
                            : cell);
        }
    }

    private void changeIds(String table, UnaryOperator<String> change) {
        List<List<String>> rows = spoilt.table(table);
        rows.subList(1, rows.size()).forEach(row -> row.set(0, change.apply(row.get(0))));
    }

    private static String written(LocalDate day, String form) {
        return day.format(formatter(form));
    }

    private static DateTimeFormatter formatter(String form) {
        return DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
    }

    private static <T> T choice(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }
}
