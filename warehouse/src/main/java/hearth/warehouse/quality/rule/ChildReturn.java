package hearth.warehouse.quality.rule;

import hearth.warehouse.area.Authorities;
import hearth.warehouse.provider.Provider;
import hearth.warehouse.ssda903.CollectionYear;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One child in one return: all rows with the child's id, those of the year before, and what they are held against. */
public final class ChildReturn {
    private final ReturnInspection inspection;
    private final Map<String, List<RuleRow>> rows;
    private final Map<String, List<RuleRow>> rowsOfLastYear;
    private @Nullable List<RuleRow> episodes;
    private @Nullable List<RuleRow> episodesOfLastYear;

    ChildReturn(
            ReturnInspection inspection, Map<String, List<RuleRow>> rows, Map<String, List<RuleRow>> rowsOfLastYear) {
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

    /** The first row of a table; empty when there is none. */
    public Optional<RuleRow> row(String table) {
        return rows(table).stream().findFirst();
    }

    /** The first row of a table in the return of the year before. */
    public Optional<RuleRow> rowOfLastYear(String table) {
        return rowsOfLastYear(table).stream().findFirst();
    }

    /** The episodes with a real DECOM, by that day. */
    public List<RuleRow> episodes() {
        List<RuleRow> sorted = episodes;
        if (sorted == null) {
            sorted = byStart(rows("episodes"));
            episodes = sorted;
        }
        return sorted;
    }

    /** The episodes of the year before with a real DECOM, by that day. */
    public List<RuleRow> episodesOfLastYear() {
        List<RuleRow> sorted = episodesOfLastYear;
        if (sorted == null) {
            sorted = byStart(rowsOfLastYear("episodes"));
            episodesOfLastYear = sorted;
        }
        return sorted;
    }

    /** The last episode by DECOM; empty when none has a real one. */
    public Optional<RuleRow> lastEpisode() {
        return last(episodes());
    }

    /** The last episode of the year before by DECOM; empty when none has a real one. */
    public Optional<RuleRow> lastEpisodeOfLastYear() {
        return last(episodesOfLastYear());
    }

    /**
     * Whether the child was looked after for the whole year: in care at some time of it, and in none of its episodes on
     * short breaks, starting care after the first day, or leaving it before the last.
     */
    public boolean isLookedAfterAllYear() {
        List<RuleRow> within = episodes().stream()
                .filter(row ->
                        row.day("DECOM").isOnOrBefore(end()) && row.endOr(end()).isOnOrAfter(start()))
                .toList();
        return !within.isEmpty()
                && within.stream().noneMatch(row -> row.is("LS", "V3", "V4"))
                && within.stream()
                        .noneMatch(row -> row.is("RNE", "S") && row.day("DECOM").isAfter(start()))
                && within.stream()
                        .noneMatch(row -> row.has("REC")
                                && !row.is("REC", "X1")
                                && row.day("DEC").isBefore(end()));
    }

    /** Whether the return, whoever the child, has a table at all. */
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

    /** The last day that the return speaks of. */
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

    /** What is known of postcodes. */
    public Geography geography() {
        return inspection.geography();
    }

    /** The provider of a placement, when Ofsted's list has it. */
    public Optional<Provider> provider(RuleRow episode) {
        return inspection.providers().find(episode.text("URN"));
    }

    /** Whether there is a list of providers at all. */
    public boolean knowsProviders() {
        return !inspection.providers().isEmpty();
    }

    /** Whether the child is an unaccompanied asylum seeker, or was one in the year before. */
    public boolean isOrWasUnaccompanied() {
        return isUnaccompanied(rows) || isUnaccompanied(rowsOfLastYear);
    }

    private static boolean isUnaccompanied(Map<String, List<RuleRow>> year) {
        if (year.containsKey("uasc")) {
            return true;
        }
        for (RuleRow header : year.getOrDefault("header", List.of())) {
            if (header.is("UASC", "1")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<RuleRow> last(List<RuleRow> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    private static List<RuleRow> byStart(List<RuleRow> rows) {
        return rows.stream()
                .filter(row -> row.day("DECOM").isKnown())
                .sorted(Comparator.comparing(row -> row.row().date("DECOM").orElseThrow()))
                .toList();
    }
}
