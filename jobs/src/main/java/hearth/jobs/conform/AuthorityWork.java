package hearth.jobs.conform;

import hearth.jobs.extract.LandingFile;
import hearth.jobs.extract.YearNames;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What one task does: bring one authority up to date.
 *
 * @param files all its files in the landing folder
 * @param known all its submissions that the warehouse holds
 * @param key what its pseudonyms are made with
 * @param areaCode its ONS code; empty when not known
 * @param guard what holds back submissions that cannot be used
 */
public record AuthorityWork(
        String laCode,
        List<LandingFile> files,
        List<KnownSubmission> known,
        AuthorityKey key,
        String areaCode,
        YearNames yearNames,
        ReturnGuard guard,
        Instant now)
        implements Serializable {}
