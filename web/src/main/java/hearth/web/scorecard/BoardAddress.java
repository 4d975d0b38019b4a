package hearth.web.scorecard;

import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose board an address means, and of when.
 *
 * @param release an earlier release than the one that is served; empty for that one, and for a day before the first
 * @param day of the earlier release, or the day that is named; empty for what is known now
 * @param formerly the council that the reader asked for, where that one was reorganised
 */
record BoardAddress(Area council, Optional<Long> release, Optional<LocalDate> day, Optional<Area> formerly) {
    private static final String FORMERLY = "formerly";
    private static final String AS_OF = "as_of";
    private static final String RELEASE = "release";

    /**
     * Reads an address; empty where something is wrong with it, which is added to the faults.
     *
     * @param name of the council
     */
    static Optional<BoardAddress> of(String name, Map<String, String> address, List<Fault> faults, Request request)
            throws SQLException {
        Parameters given = Parameters.of(address, Set.of(AS_OF, RELEASE, FORMERLY), faults);
        Optional<Area> council = given.authority("council", name, request.areas());
        Optional<LocalDate> asOf = given.pastDay(AS_OF);
        Optional<Long> release = asOf.isPresent() ? releaseOf(asOf.get(), request) : named(given, request);
        Optional<LocalDate> day = release.isPresent() && asOf.isEmpty() ? day(release.get(), given, request) : asOf;
        Optional<Area> formerly = request.areas().authority(given.text(FORMERLY, ""));
        if (!faults.isEmpty() || council.isEmpty()) {
            return Optional.empty();
        }
        boolean isNewest = release.filter(id -> id == served(request)).isPresent();
        return Optional.of(
                isNewest
                        ? new BoardAddress(council.get(), Optional.empty(), Optional.empty(), formerly)
                        : new BoardAddress(council.get(), release, day, formerly));
    }

    private static long served(Request request) {
        return request.lease().release().id();
    }

    /** The release that was the newest at the end of a day; empty for a day before the first one. */
    private static Optional<Long> releaseOf(LocalDate day, Request request) throws SQLException {
        return request
                .lease()
                .session()
                .all("scorecard/release-of-day.sql", row -> row.getLong("release_id"), Date.valueOf(day))
                .stream()
                .findFirst();
    }

    private static Optional<Long> named(Parameters given, Request request) {
        String named = given.text(RELEASE, "");
        if (named.isEmpty() || named.matches("\\d{1,9}")) {
            return named.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(named));
        }
        given.faults().add(unknown(named, request));
        return Optional.empty();
    }

    /** The day of a release; where there is none with that number, that is a fault. */
    private static Optional<LocalDate> day(long release, Parameters given, Request request) throws SQLException {
        Optional<LocalDate> day = request
                .lease()
                .session()
                .all("scorecard/release-day.sql", row -> row.getObject("released_on", LocalDate.class), release)
                .stream()
                .findFirst();
        if (day.isEmpty()) {
            given.faults().add(unknown(String.valueOf(release), request));
        }
        return day;
    }

    private static Fault unknown(String named, Request request) {
        return new Fault(RELEASE, named, "Give a number up to " + served(request) + ".");
    }

    /**
     * The address with the council's slug, where it has another name; of a former council that of what it became.
     *
     * @param ending of a file's address, such as {@code .csv}; empty for the page
     * @param query with its question mark; empty for none
     */
    Optional<String> otherAddress(String name, String ending, String query, Areas areas) {
        Optional<Area> successor =
                council.isFormer() ? council.covers().stream().findFirst().flatMap(areas::withCode) : Optional.empty();
        if (successor.isPresent()) {
            return Optional.of("/board/" + successor.get().slug() + ending + "?" + FORMERLY + "=" + council.slug());
        }
        return name.equals(council.slug())
                ? Optional.empty()
                : Optional.of("/board/" + council.slug() + ending + query);
    }

    /** The parameter that keeps a reader on a release, or on a day before the first one. */
    static String pin(BoardQuestion question, Request request) {
        return question.asOf().map(day -> AS_OF + "=" + day).orElse(RELEASE + "=" + served(request));
    }
}
