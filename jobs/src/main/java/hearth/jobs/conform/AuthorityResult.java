package hearth.jobs.conform;

import hearth.jobs.extract.IgnoredFile;
import hearth.jobs.extract.RejectedFile;
import hearth.warehouse.quality.QuarantinedRow;
import hearth.warehouse.quality.Repair;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.star.StarRow;
import hearth.warehouse.sufficiency.KnownCare;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one authority's files.
 *
 * @param received the rows of submissions that are new to the warehouse
 * @param submissions all submissions of the authority, old and new
 * @param files the files of the current submissions
 * @param star the rows of the star, by kind
 * @param care the placements of its children, for the forecast of homes needed; empty where no return counts
 * @param counts each file of the submissions that are new, each table where a file holds several
 * @param heldBack the submissions of the landing folder that do not count
 * @param missing the submissions whose rows must be read from the warehouse before the rest is known
 */
record AuthorityResult(
        String laCode,
        List<ReturnRow> received,
        List<KnownSubmission> submissions,
        List<ReceivedFile> files,
        List<QuarantinedRow> quarantined,
        List<Repair> repairs,
        List<ReturnFinding> findings,
        Map<Class<? extends StarRow>, List<StarRow>> star,
        Optional<KnownCare> care,
        List<FileCount> counts,
        List<RejectedFile> rejected,
        List<IgnoredFile> ignored,
        List<HeldBack> heldBack,
        List<String> missing) {

    /** Nothing but what is missing. */
    static AuthorityResult missing(String laCode, List<String> submissions) {
        return new AuthorityResult(
                laCode,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                submissions);
    }
}
