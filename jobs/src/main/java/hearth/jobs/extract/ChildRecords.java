package hearth.jobs.extract;

import hearth.warehouse.area.Postcode;
import hearth.warehouse.care.Adoption;
import hearth.warehouse.care.AdoptionDecision;
import hearth.warehouse.care.Child;
import hearth.warehouse.care.Episode;
import hearth.warehouse.care.HealthOutcome;
import hearth.warehouse.care.LeaverOutcome;
import hearth.warehouse.care.MissingIncident;
import hearth.warehouse.care.PreviousPermanence;
import hearth.warehouse.care.Review;
import hearth.warehouse.care.SocialWorkerSpan;
import hearth.warehouse.care.StartReason;
import hearth.warehouse.care.Unaccompanied;
import hearth.warehouse.ssda903.Birth;
import hearth.warehouse.ssda903.Code;
import hearth.warehouse.ssda903.CodeSet;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.PartialDate;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The usable rows of one child, from all current returns, and what they say in plain words. This is the last place that
 * knows the return's column names.
 */
public final class ChildRecords {
    private static final CodeSet SEX = CodeSet.named("SEX");

    private final List<ReturnRow> headers = new ArrayList<>();
    private final List<ReturnRow> rows = new ArrayList<>();
    private final TreeSet<Return> returns = new TreeSet<>();

    /** Adds a row that passed its checks. */
    public void add(ReturnRow row) {
        (row.table().equals("header") ? headers : rows).add(row);
        returns.add(row.source());
    }

    /** All rows but those of the header table. */
    public List<ReturnRow> rows() {
        return rows;
    }

    /** Takes out the rows for which the test holds, handing each to {@code taken}. */
    public void removeIf(Predicate<ReturnRow> test, Consumer<ReturnRow> taken) {
        rows.stream().filter(test).forEach(taken);
        rows.removeIf(test);
    }

    public CollectionYear firstYear() {
        return returns.first().year();
    }

    public CollectionYear lastYear() {
        return returns.last().year();
    }

    /** The child as the newest return describes it; empty when no return has a header row for it. */
    public Optional<Child> child() {
        return headers.stream()
                .reduce(ChildRecords::newer)
                .map(row -> new Child(
                        row.cell("CHILD"),
                        birth(),
                        SEX.groupOf(row.cell("SEX"), "Not known"),
                        code("ETHNIC", row.cell("ETHNIC"))));
    }

    /** The newest date of birth that can be right. */
    private Optional<LocalDate> birth() {
        return headers.stream()
                .filter(ChildRecords::hasPossibleBirth)
                .reduce(ChildRecords::newer)
                .flatMap(row -> row.date("DOB"));
    }

    /** The episodes of each return, in the order of its file. */
    public SortedMap<Return, List<Episode>> episodes() {
        SortedMap<Return, List<Episode>> episodes = new TreeMap<>();
        rowsOf("episodes")
                .forEach(row -> episodes.computeIfAbsent(row.source(), key -> new ArrayList<>())
                        .add(episode(row)));
        return episodes;
    }

    /** What the returns report of the child as an unaccompanied asylum seeker, by year. */
    public Map<CollectionYear, Unaccompanied> unaccompanied() {
        Map<CollectionYear, Unaccompanied> years = new HashMap<>();
        newest("uasc", row -> row.source().year())
                .forEach((year, row) -> years.put(
                        year,
                        row.isUnreadable("DUC")
                                ? new Unaccompanied(Optional.empty(), false)
                                : new Unaccompanied(row.date("DUC"), true)));
        return years;
    }

    /** The child's health by year, from the year-end returns. */
    public SortedMap<CollectionYear, HealthOutcome> health() {
        SortedMap<CollectionYear, HealthOutcome> years = new TreeMap<>();
        yearEnds("oc2").forEach((year, row) -> years.put(year, health(row)));
        return years;
    }

    /** The care leaver's answers by year, from the year-end returns. */
    public SortedMap<CollectionYear, LeaverOutcome> leaver() {
        SortedMap<CollectionYear, LeaverOutcome> years = new TreeMap<>();
        yearEnds("oc3")
                .forEach((year, row) -> years.put(
                        year,
                        new LeaverOutcome(
                                code("IN_TOUCH", row.cell("IN_TOUCH")),
                                readable(row, "ACTIV"),
                                readable(row, "ACCOM"))));
        return years;
    }

    /** The reviews of all returns in order, one a day; of several on a day, the newest return's. */
    public List<Review> reviews() {
        List<Review> reviews = new ArrayList<>();
        newest("reviews", row -> row.date("REVIEW").orElseThrow())
                .forEach((day, row) -> reviews.add(new Review(day, code("REVIEW_CODE", row.cell("REVIEW_CODE")))));
        return List.copyOf(reviews);
    }

    /** The missing incidents of all returns, each once; of incidents that start on the same day, the newest return's. */
    public List<MissingIncident> missing() {
        List<MissingIncident> incidents = new ArrayList<>();
        newest("missing", row -> row.date("MIS_START").orElseThrow())
                .forEach((start, row) -> incidents.add(
                        new MissingIncident(start, row.date("MIS_END"), code("MISSING", row.cell("MISSING")))));
        return List.copyOf(incidents);
    }

    /** The decisions that the child should be placed for adoption in order; of those of one day, the newest return's. */
    public List<AdoptionDecision> adoptionDecisions() {
        List<AdoptionDecision> decisions = new ArrayList<>();
        newest("placed_for_adoption", row -> row.date("DATE_PLACED").orElseThrow())
                .forEach((day, row) -> decisions.add(new AdoptionDecision(
                        day,
                        row.date("DATE_PLACED_CEASED"),
                        code("REASON_PLACED_CEASED", row.cell("REASON_PLACED_CEASED")))));
        return List.copyOf(decisions);
    }

    /** The details of the adoption, from the newest return that has any. */
    public Optional<Adoption> adoption() {
        return rowsOf("ad1").stream().reduce(ChildRecords::newer).map(ChildRecords::adoption);
    }

    /**
     * The social workers in order; of spans that start on the same day, those of the newest return.
     *
     * @param pseudonym turns a worker's id into a pseudonym
     */
    public List<SocialWorkerSpan> socialWorkers(UnaryOperator<String> pseudonym) {
        Map<LocalDate, Return> newest = new HashMap<>();
        List<ReturnRow> rows = rowsOf("sw_episodes");
        rows.forEach(row -> newest.put(row.date("SW_DECOM").orElseThrow(), row.source()));
        return rows.stream()
                .filter(row ->
                        row.source().equals(newest.get(row.date("SW_DECOM").orElseThrow())))
                .map(row -> new SocialWorkerSpan(
                        pseudonym.apply(row.cell("SW_ID")),
                        row.date("SW_DECOM").orElseThrow(),
                        row.date("SW_DEC"),
                        code("SW_REASON", row.cell("SW_REASON"))))
                .distinct()
                .sorted(Comparator.comparing(SocialWorkerSpan::startedOn).thenComparing(SocialWorkerSpan::workerId))
                .toList();
    }

    /** The permanent home before this time in care, as each return reports it, in order. */
    public List<PreviousPermanence> previousPermanence() {
        return newest("previous_permanence", ReturnRow::source).values().stream()
                .map(row -> new PreviousPermanence(
                        row.source().lastDay(),
                        code("PREV_PERM", row.cell("PREV_PERM")),
                        authority(row.cell("LA_PERM")),
                        PartialDate.parse(row.cell("DATE_PERM"))))
                .toList();
    }

    private List<ReturnRow> rowsOf(String table) {
        return rows.stream()
                .filter(row -> row.table().equals(table))
                .sorted((a, b) -> a.source().compareTo(b.source()))
                .toList();
    }

    private SortedMap<CollectionYear, ReturnRow> yearEnds(String table) {
        SortedMap<CollectionYear, ReturnRow> rows =
                newest(table, row -> row.source().year());
        rows.values().removeIf(row -> !row.source().isYearEnd());
        return rows;
    }

    /** The newest return's row for each key. */
    private <K extends Comparable<? super K>> SortedMap<K, ReturnRow> newest(String table, Function<ReturnRow, K> key) {
        SortedMap<K, ReturnRow> newest = new TreeMap<>();
        rows.stream()
                .filter(row -> row.table().equals(table))
                .forEach(row -> newest.merge(key.apply(row), row, ChildRecords::newer));
        return newest;
    }

    /** Of two rows of one return always the same, in whatever order they came. */
    private static ReturnRow newer(ReturnRow one, ReturnRow other) {
        int order = one.source().compareTo(other.source());
        return (order != 0 ? order : content(one).compareTo(content(other))) >= 0 ? one : other;
    }

    /** Whether the date of birth in a row of the header table can be right. */
    public static boolean hasPossibleBirth(ReturnRow row) {
        return row.date("DOB")
                .filter(birth -> Birth.isPossible(birth, row.source().year()))
                .isPresent();
    }

    private static String content(ReturnRow row) {
        return new TreeMap<>(row.cells()).toString();
    }

    private static Episode episode(ReturnRow row) {
        return new Episode(
                row.date("DECOM").orElseThrow(),
                StartReason.of(code("RNE", row.cell("RNE"))),
                code("LS", row.cell("LS")),
                code("CIN", row.cell("CIN")),
                code("PLACE", row.cell("PLACE")),
                code("PLACE_PROVIDER", row.cell("PLACE_PROVIDER")),
                row.date("DEC").orElse(null),
                code("REC", row.cell("REC")),
                code("REASON_PLACE_CHANGE", row.cell("REASON_PLACE_CHANGE")),
                Postcode.key(row.cell("HOME_POST")),
                Postcode.key(row.cell("PL_POST")),
                row.cell("URN"),
                row.row());
    }

    private static HealthOutcome health(ReturnRow row) {
        String score = row.cell("SDQ_SCORE");
        boolean isUnreadable = row.isUnreadable("SDQ_SCORE");
        return new HealthOutcome(
                score.isEmpty() || isUnreadable ? OptionalInt.empty() : OptionalInt.of((int) Double.parseDouble(score)),
                isUnreadable ? Optional.empty() : Optional.of(!score.isEmpty()),
                code("SDQ_REASON", row.cell("SDQ_REASON")),
                isYes(row, "CONVICTED"),
                isYes(row, "HEALTH_CHECK"),
                isYes(row, "IMMUNISATIONS"),
                isYes(row, "TEETH_CHECK"),
                isYes(row, "HEALTH_ASSESSMENT"),
                isYes(row, "SUBSTANCE_MISUSE"),
                answer(row, "INTERVENTION_RECEIVED"),
                answer(row, "INTERVENTION_OFFERED"));
    }

    private static Optional<Boolean> answer(ReturnRow row, String column) {
        return Optional.of(code(column, row.cell(column)))
                .filter(code -> !code.isEmpty())
                .map(code -> code.equals("1"));
    }

    private static Adoption adoption(ReturnRow row) {
        String adopters = code("NB_ADOPTR", row.cell("NB_ADOPTR"));
        return new Adoption(
                row.date("DATE_INT"),
                row.date("DATE_MATCH"),
                answer(row, "FOSTER_CARE"),
                adopters.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(adopters)),
                code("SEX_ADOPTR", row.cell("SEX_ADOPTR")),
                code("LS_ADOPTR", row.cell("LS_ADOPTR")));
    }

    /** An authority's code of three characters; text that is longer may say more than it should, and is left out. */
    private static String authority(String cell) {
        String code = CodeSet.normalised(cell);
        return code.matches("[0-9A-Z]{3}") ? code : "";
    }

    /** Whether an answer is yes; a blank is no, and what cannot be read is neither. */
    private static Optional<Boolean> isYes(ReturnRow row, String column) {
        return readable(row, column).map(code -> code.equals("1"));
    }

    /** The code in a cell, blank where the cell is; empty where it cannot be read. */
    private static Optional<String> readable(ReturnRow row, String column) {
        return row.isUnreadable(column) ? Optional.empty() : Optional.of(code(column, row.cell(column)));
    }

    private static String code(String set, String cell) {
        return CodeSet.named(set).find(cell).map(Code::code).orElse("");
    }
}
