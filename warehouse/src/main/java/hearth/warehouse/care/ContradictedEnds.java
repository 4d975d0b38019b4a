package hearth.warehouse.care;

import hearth.warehouse.quality.RepairRule;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The ends of care that a return reports for its year and that are not counted, because other episodes show that the child
 * stayed in care. Of several in a year only one is logged, as a child counts once: an adoption, or else the last. An adoption
 * is logged even if the child is counted as leaving care in another way.
 */
final class ContradictedEnds {
    /** In whatever order the rows come, the same one is the last: of two that start on one day that which ends later. */
    private static final Comparator<Episode> LAST = Comparator.comparing(Episode::startedOn)
            .thenComparing(episode -> episode.end().orElse(LocalDate.MAX))
            .thenComparing(episode -> episode.source().file())
            .thenComparing(episode -> episode.source().rowNumber());

    private final List<Episode> stitched;

    private ContradictedEnds(List<Episode> stitched) {
        this.stitched = stitched;
    }

    /**
     * Logs them.
     *
     * @param reported the episodes of each return that no newer return replaces
     * @param stitched what became of them
     */
    static void logged(Map<Return, List<Episode>> reported, List<Episode> stitched, RepairLog log) {
        ContradictedEnds ends = new ContradictedEnds(stitched);
        reported.forEach((by, episodes) -> ends.last(by.year(), episodes, Episode::endsInAdoption)
                .ifPresentOrElse(
                        adoption -> log.notCounted(adoption, RepairRule.ADOPTION_CONTRADICTED),
                        () -> ends.last(by.year(), episodes, Episode::endsCare)
                                .ifPresent(end -> log.notCounted(end, RepairRule.LEAVING_CONTRADICTED))));
    }

    /** The last end of care of a kind that a return reports for its year, if none of that kind is counted. */
    private Optional<Episode> last(CollectionYear year, List<Episode> episodes, Predicate<Episode> kind) {
        Predicate<Episode> isOfYear = kind.and(episode ->
                !episode.isShortBreak() && episode.end().filter(year::includes).isPresent());
        return stitched.stream().anyMatch(isOfYear)
                ? Optional.empty()
                : episodes.stream().filter(isOfYear).max(LAST);
    }
}
