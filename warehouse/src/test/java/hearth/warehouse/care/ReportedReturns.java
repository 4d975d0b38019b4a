package hearth.warehouse.care;

import hearth.warehouse.care.EpisodeStitching.Stitched;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an authority's returns tell of one child, put together year by year. */
record ReportedReturns(SortedMap<Return, List<Episode>> byReturn, SortedSet<Return> ofAuthority, Child child) {
    private static final Child CHILD = new Child("1", Optional.of(LocalDate.of(2012, 6, 15)), "Female", "WBRI");

    static ReportedReturns nothing() {
        return new ReportedReturns(new TreeMap<>(), new TreeSet<>(), CHILD);
    }

    static Return yearEnd(int year) {
        return new Return(new CollectionYear(year), Optional.empty());
    }

    /** The year-end return of a year holds these episodes, written as {@link Lives} does. */
    ReportedReturns in(int year, String lines) {
        return in(yearEnd(year), Lives.episodes(lines));
    }

    ReportedReturns in(Return by, List<Episode> episodes) {
        SortedMap<Return, List<Episode>> more = new TreeMap<>(byReturn);
        more.put(by, episodes);
        return new ReportedReturns(more, ofAuthority, child).andOthersIn(by);
    }

    /** There is a year-end return of a year, but without the child. */
    ReportedReturns andOthersIn(int year) {
        return andOthersIn(yearEnd(year));
    }

    ReportedReturns andOthersIn(Return by) {
        SortedSet<Return> more = new TreeSet<>(ofAuthority);
        more.add(by);
        return new ReportedReturns(byReturn, more, child);
    }

    ReportedReturns bornOn(LocalDate birth) {
        return new ReportedReturns(byReturn, ofAuthority, new Child("1", Optional.of(birth), "Female", "WBRI"));
    }

    Stitched stitched() {
        return EpisodeStitching.stitch(child, byReturn, ofAuthority, Lives.DEFINITIONS);
    }

    /** The stitched episodes, a line each: start, RNE, placement type, end, REC. */
    List<String> life() {
        return stitched().episodes().stream().map(ReportedReturns::line).toList();
    }

    /** The repairs, a line each: rule, row, column, old and new value. */
    List<String> repairs() {
        List<String> lines = new ArrayList<>();
        stitched()
                .repairs()
                .forEach(repair -> lines.add("%s %d %s %s>%s"
                        .formatted(
                                repair.rule().code(),
                                repair.source().rowNumber(),
                                repair.column(),
                                repair.was(),
                                repair.becomes())));
        return lines;
    }

    private static String line(Episode episode) {
        return String.join(
                        " ",
                        episode.startedOn().toString(),
                        episode.startReason().code(),
                        episode.placementType(),
                        episode.end().map(LocalDate::toString).orElse("-"),
                        episode.endReason())
                .strip();
    }
}
