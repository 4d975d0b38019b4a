package hearth.jobs.conform;

import hearth.jobs.lake.DataFile;
import hearth.warehouse.sufficiency.CareCounts;
import java.io.Serializable;
import java.util.List;
import java.util.NavigableMap;

/**
 * What one task does: bring one authority up to date, from its files to the files of its tables.
 *
 * @param isRebuilt whether it is made anew whatever its files are
 * @param received the files of {@code raw_record} with its rows
 * @param findings the files of {@code ops_finding} with its rows
 * @param population its child population by mid-year, as far as it is known
 * @param others what other authorities have counted of how children enter, move and leave
 */
public record AuthorityUpdate(
        AuthorityWork work,
        boolean isRebuilt,
        List<DataFile> received,
        List<DataFile> findings,
        NavigableMap<Integer, Double> population,
        CareCounts others)
        implements Serializable {

    public AuthorityUpdate {
        received = List.copyOf(received);
        findings = List.copyOf(findings);
    }

    /** How much there is to read. */
    public long bytes() {
        return work.files().stream().mapToLong(file -> file.bytes()).sum()
                + received.stream().mapToLong(DataFile::bytes).sum();
    }
}
