package hearth.warehouse.quality.rule;

import hearth.warehouse.area.Authorities;
import hearth.warehouse.provider.Provider;
import hearth.warehouse.ssda903.CollectionYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One child in one return: all rows with the child's ID, last year's rows, and what they are checked against. */
public final class ChildReturn {
    private final String id;
    private final ReturnInspection inspection;
    private final Map<String, List<RuleRow>> rows;
    private final Map<String, List<RuleRow>> rowsOfLastYear;
    private @Nullable List<RuleRow> episodes;
    private @Nullable List<RuleRow> episodesOfLastYear;

    ChildReturn(
            String id,
            ReturnInspection inspection,
            Map<String, List<RuleRow>> rows,
            Map<String, List<RuleRow>> rowsOfLastYear) {
        this.id = id;
        this.inspection = inspection;
        this.rows = rows;
        this.rowsOfLastYear = rowsOfLastYear;
    }

    /** The child's rows of a table, in the order of the file; any cell may be wrong. */
    public List<RuleRow> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }

    /** The child's rows of a table in the return of the year before. */
    public List<RuleRow> rowsOfLastYear(String table) {
        return rowsOfLastYear.getOrDefault(table, List.of());
    }

    /** The child's rows of a table with a real date in a column, by that day. */
    public List<RuleRow> rowsByDay(String table, String column) {
        return byDay(rows(table), column);
    }

    /** The first row of a table; empty when there is none. */
    public Optional<RuleRow> row(String table) {
        return first(rows(table));
    }

    /** The first row of a table in the return of the year before. */
    public Optional<RuleRow> rowOfLastYear(String table) {
        return first(rowsOfLastYear(table));
    }

    /** The episodes with a real DECOM, by that day. */
    public List<RuleRow> episodes() {
        List<RuleRow> sorted = episodes;
        if (sorted == null) {
            sorted = rowsByDay("episodes", "DECOM");
            episodes = sorted;
        }
        return sorted;
    }

    /** The episodes of the year before with a real DECOM, by that day. */
    public List<RuleRow> episodesOfLastYear() {
        List<RuleRow> sorted = episodesOfLastYear;
        if (sorted == null) {
            sorted = byDay(rowsOfLastYear("episodes"), "DECOM");
            episodesOfLastYear = sorted;
        }
        return sorted;
    }

    /**
     * The episodes by DECOM, each next to the one after it; none when a DECOM is no real date, as that episode may lie
     * between any two.
     */
    public List<RuleRow> sequence() {
        return isEachStartKnown(rows("episodes")) ? episodes() : List.of();
    }

    /** The episodes of the year before like {@link #sequence}. */
    public List<RuleRow> sequenceOfLastYear() {
        return isEachStartKnown(rowsOfLastYear("episodes")) ? episodesOfLastYear() : List.of();
    }

    /** Whether the dates of the child's episodes can all be read; if not, nothing is known of the days without care. */
    public boolean knowsTimeInCare() {
        return rows("episodes").stream().allMatch(RuleRow::knowsItsDays);
    }

    /** Whether the dates of the child's episodes in this return and all earlier ones can all be read. */
    public boolean knowsAllEpisodes() {
        return knowsTimeInCare() && inspection.earlierEpisodes(id).stream().allMatch(RuleRow::knowsItsDays);
    }

    /**
     * The child's episodes of this return and all earlier ones, by DECOM; an episode that several returns have counts
     * once, as reported last. Care that ended before {@link #reportedSince} is not included.
     */
    public List<RuleRow> allEpisodes() {
        SortedMap<LocalDate, RuleRow> byStart = new TreeMap<>();
        Stream.concat(inspection.earlierEpisodes(id).stream(), rows("episodes").stream())
                .forEach(row -> row.row().date("DECOM").ifPresent(start -> byStart.put(start, row)));
        return List.copyOf(byStart.values());
    }

    /** The first day from which this return and the earlier ones cover each child in care. */
    public Day reportedSince() {
        return inspection.since();
    }

    /** The first episode of some kind; empty when there is none or the sequence is not known. */
    public Optional<RuleRow> firstEpisode(Predicate<RuleRow> kind) {
        return sequence().stream().filter(kind).findFirst();
    }

    /** The last episode; empty when there is none or the sequence is not known. */
    public Optional<RuleRow> lastEpisode() {
        return last(sequence());
    }

    /** The last episode of the year before; empty when there is none or the sequence is not known. */
    public Optional<RuleRow> lastEpisodeOfLastYear() {
        return last(sequenceOfLastYear());
    }

    /**
     * Whether the child was looked after for the whole year: in care at some time of it, and in none of its episodes on
     * short breaks, starting care after the first day, or leaving it before the last. False when a date cannot be read.
     */
    public boolean isLookedAfterAllYear() {
        return knowsTimeInCare() && isInCareThroughout();
    }

    /** Whether the child was out of care or in short breaks for part of the year; false when a date cannot be read. */
    public boolean isNotLookedAfterAllYear() {
        return knowsTimeInCare() && !isInCareThroughout();
    }

    private boolean isInCareThroughout() {
        List<RuleRow> within = episodes().stream()
                .filter(row -> row.reachesInto(start(), end()))
                .toList();
        return !within.isEmpty()
                && within.stream().noneMatch(RuleRow::isShortBreak)
                && within.stream()
                        .noneMatch(row -> row.is("RNE", "S") && row.day("DECOM").isAfter(start()))
                && within.stream()
                        .noneMatch(row -> row.endsCare() && row.day("DEC").isBefore(end()));
    }

    /** Whether the child has an episode other than short breaks. */
    public boolean isInMoreThanShortBreaks() {
        for (RuleRow row : rows("episodes")) {
            if (!row.isShortBreak()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the child was in care on no day of the year; false when a date cannot be read. */
    public boolean isOutOfCareAllYear() {
        return knowsTimeInCare() && episodes().stream().noneMatch(row -> row.reachesInto(start(), end()));
    }

    /** Whether the child was out of care on a day; false when that day or a date of an episode is not known. */
    public boolean isOutOfCareOn(Day day) {
        return day.isKnown() && knowsTimeInCare() && episodes().stream().noneMatch(row -> row.reachesInto(day, day));
    }

    /** Whether the child was out of care on a day or left care since; false when a date is not known. */
    public boolean isOutOfCareSince(Day day) {
        return day.isKnown() && knowsTimeInCare() && !isInCareSince(day);
    }

    /** Whether the child was in care on a day and has been ever since: each episode starts where another ends. */
    private boolean isInCareSince(Day day) {
        Day reached = day;
        for (RuleRow row : episodes()) {
            if (row.reachesInto(reached, reached)) {
                if (row.lacks("DEC")) {
                    return true;
                }
                reached = row.day("DEC");
            }
        }
        return false;
    }

    /** The episode that ended last; empty while an episode is open or its end cannot be read. */
    public Optional<RuleRow> lastEnd() {
        List<RuleRow> all = rows("episodes");
        return all.stream().anyMatch(row -> !row.day("DEC").isKnown())
                ? Optional.empty()
                : all.stream()
                        .max(Comparator.comparing(row -> row.row().date("DEC").orElseThrow()));
    }

    /** The rows of the adoption table with any adoption data. */
    public List<RuleRow> adoptions() {
        return rowsWithAny("ad1", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR");
    }

    /** Whether the return has care leaver data for the child. */
    public boolean isCareLeaver() {
        return !rowsWithAny("oc3", "IN_TOUCH", "ACTIV", "ACCOM").isEmpty();
    }

    /** The rows of a table with something in any of the columns. */
    public List<RuleRow> rowsWithAny(String table, String... columns) {
        List<RuleRow> rows = rows(table);
        return rows.isEmpty()
                ? rows
                : rows.stream().filter(row -> row.hasAny(columns)).toList();
    }

    /** Whether the return has a table at all, for any child. */
    public boolean isSent(String table) {
        return inspection.isSent(table);
    }

    /** Whether the return of the year before has a table at all. */
    public boolean wasSentLastYear(String table) {
        return inspection.wasSentLastYear(table);
    }

    /** How many children of the return have that UPN. */
    public int childrenWithUpn(String upn) {
        return inspection.childrenWithUpn(upn);
    }

    /** The date of birth in the header table. */
    public Day birth() {
        return row("header").map(header -> header.day("DOB")).orElse(Day.UNKNOWN);
    }

    /** The first day of the collection year. */
    public Day start() {
        return inspection.start();
    }

    /** The end of the return period: the last day that the return covers. */
    public Day end() {
        return inspection.end();
    }

    /** The year whose codes count. */
    public CollectionYear codeYear() {
        return inspection.codeYear();
    }

    /** The ONS code of the authority; empty when not known. */
    public String authority() {
        return inspection.authority();
    }

    /** Whether an area is the authority's own, by its ONS code; false when either is not known. */
    public boolean isOwnArea(String code) {
        return !authority().isEmpty() && Authorities.upperTierOf(authority()).contains(code);
    }

    /** Whether an area is known to be another authority's. */
    public boolean isOtherArea(String code) {
        return !authority().isEmpty() && !code.isEmpty() && !isOwnArea(code);
    }

    /** The directory of postcodes, as the authority sees it. */
    public Geography geography() {
        return inspection.geography();
    }

    /** The provider of a placement, when Ofsted's list has it. */
    public Optional<Provider> provider(RuleRow episode) {
        return inspection.providers().find(episode.text("URN"));
    }

    /** Whether a list of providers is loaded. */
    public boolean knowsProviders() {
        return !inspection.providers().isEmpty();
    }

    /** Whether the child is an unaccompanied asylum seeker. */
    public boolean isUnaccompanied() {
        return isUnaccompanied(rows);
    }

    /** Whether the child was an unaccompanied asylum seeker in the year before. */
    public boolean wasUnaccompanied() {
        return isUnaccompanied(rowsOfLastYear);
    }

    /** Whether the child is an unaccompanied asylum seeker, or was one in the year before. */
    public boolean isOrWasUnaccompanied() {
        return isUnaccompanied() || wasUnaccompanied();
    }

    /** The UASC status in the header counts where the file has it, as XML has; otherwise a row in the uasc table does. */
    private static boolean isUnaccompanied(Map<String, List<RuleRow>> year) {
        for (RuleRow header : year.getOrDefault("header", List.of())) {
            if (header.has("UASC")) {
                return header.is("UASC", "1");
            }
        }
        return year.containsKey("uasc");
    }

    private static boolean isEachStartKnown(List<RuleRow> episodes) {
        return episodes.stream().allMatch(row -> row.day("DECOM").isKnown());
    }

    private static Optional<RuleRow> first(List<RuleRow> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    private static Optional<RuleRow> last(List<RuleRow> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    private static List<RuleRow> byDay(List<RuleRow> rows, String column) {
        if (rows.isEmpty()) {
            return rows;
        }
        return rows.stream()
                .filter(row -> row.day(column).isKnown())
                .sorted(Comparator.comparing(row -> row.row().date(column).orElseThrow()))
                .toList();
    }
}
