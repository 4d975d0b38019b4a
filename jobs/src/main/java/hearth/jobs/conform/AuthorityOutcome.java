package hearth.jobs.conform;

import hearth.jobs.extract.IgnoredFile;
import hearth.jobs.extract.RejectedFile;
import hearth.jobs.lake.DataFile;
import java.io.Serializable;
import java.util.List;

/**
 * What became of one authority: a few kilobytes, whatever its rows are.
 *
 * @param isChanged whether its rows are to be replaced by those of the files
 * @param files what was written, of every table that it has rows of
 * @param counts each file of the submissions that are new, each table where a file holds several
 * @param heldBack the submissions of the landing folder that do not count, without their rows
 * @param missing the submissions whose rows are neither in the landing folder nor in the warehouse
 */
public record AuthorityOutcome(
        String laCode,
        boolean isChanged,
        List<DataFile> files,
        List<FileCount> counts,
        List<RejectedFile> rejected,
        List<IgnoredFile> ignored,
        List<HeldBack> heldBack,
        List<String> missing)
        implements Serializable {

    /** How many rows its new files hold. */
    public long rowsIn() {
        return counts.stream().mapToLong(FileCount::rowsIn).sum();
    }

    static AuthorityOutcome nothingNew(String laCode) {
        return new AuthorityOutcome(laCode, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** All files of an authority rejected, as there is not the memory to work on them. */
    static AuthorityOutcome tooLarge(String laCode) {
        RejectedFile all = new RejectedFile(
                laCode,
                "",
                "its files need more memory together than there is",
                "check that only returns of this council are in its folder, or give Hearth more memory");
        return new AuthorityOutcome(laCode, false, List.of(), List.of(), List.of(all), List.of(), List.of(), List.of());
    }

    static AuthorityOutcome of(AuthorityResult result, boolean isChanged, List<DataFile> files) {
        return new AuthorityOutcome(
                result.laCode(),
                isChanged,
                List.copyOf(files),
                List.copyOf(result.counts()),
                List.copyOf(result.rejected()),
                List.copyOf(result.ignored()),
                result.heldBack().stream().map(HeldBack::withoutRows).toList(),
                List.copyOf(result.missing()));
    }
}
