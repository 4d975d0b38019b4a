package hearth.jobs.load;

import hearth.jobs.conform.AuthorityOutcome;
import hearth.jobs.conform.FileCount;
import hearth.jobs.conform.HeldBack;
import hearth.jobs.extract.IgnoredFile;
import hearth.jobs.extract.RejectedFile;
import hearth.jobs.progress.Progress;
import hearth.jobs.progress.Progress.Detail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What became of the files of a load.
 *
 * @param counts every file of a new submission, with its counts
 */
record FilesRead(
        List<FileCount> counts, List<RejectedFile> rejected, List<IgnoredFile> ignored, List<HeldBack> heldBack) {
    private static final int FILES_LISTED = 60;

    static FilesRead of(List<AuthorityOutcome> outcomes) {
        return new FilesRead(
                all(outcomes, AuthorityOutcome::counts),
                all(outcomes, AuthorityOutcome::rejected),
                all(outcomes, AuthorityOutcome::ignored),
                all(outcomes, AuthorityOutcome::heldBack));
    }

    private static <T> List<T> all(List<AuthorityOutcome> outcomes, Function<AuthorityOutcome, List<T>> part) {
        return outcomes.stream()
                .flatMap(outcome -> part.apply(outcome).stream())
                .toList();
    }

    boolean isAllUsed() {
        return rejected.isEmpty() && heldBack.isEmpty();
    }

    /** Reports every file that was not read or was rejected, and how many rows came in. */
    void report(Progress progress) {
        reportCounts(progress);
        ignored.forEach(file -> progress.line(file.laCode() + "/" + file.path() + ": " + file.reason() + "; not read"));
        reportRejected(progress);
        heldBack.forEach(
                held -> progress.line("HELD BACK %s: %s. It gives no figures and replaces nothing. What to do: %s."
                        .formatted(held.submission(), held.reason(), held.remedy())));
        progress.line(Progress.counted(counts.size(), "new file", "new files") + ", " + rows(counts)
                + (rejected.isEmpty() ? "" : ", " + Progress.counted(rejected.size(), "file", "files") + " rejected")
                + (heldBack.isEmpty()
                        ? ""
                        : ", " + Progress.counted(heldBack.size(), "return", "returns") + " held back"));
    }

    /** How many rows came in and were accepted: for each file when they are few, else for each authority. */
    private void reportCounts(Progress progress) {
        if (progress.detail() == Detail.FULL || counts.size() <= FILES_LISTED) {
            counts.forEach(file -> progress.line("%s/%s: %s of %s, %s"
                    .formatted(file.laCode(), file.path(), file.table(), file.submission(), rows(List.of(file)))));
            return;
        }
        Map<String, List<FileCount>> byAuthority = new TreeMap<>();
        counts.forEach(file -> byAuthority
                .computeIfAbsent(file.laCode(), code -> new ArrayList<>())
                .add(file));
        byAuthority.forEach((laCode, files) -> progress.line(
                "%s: %s, %s".formatted(laCode, Progress.counted(files.size(), "file", "files"), rows(files))));
    }

    /** Why files were rejected: once for all files of a council with the same error. */
    private void reportRejected(Progress progress) {
        Map<RejectedFile, List<RejectedFile>> byError = new LinkedHashMap<>();
        rejected.forEach(file -> byError.computeIfAbsent(
                        new RejectedFile(file.laCode(), "", file.problem(), file.remedy()), error -> new ArrayList<>())
                .add(file));
        byError.values().forEach(files -> {
            RejectedFile first = files.get(0);
            String others =
                    files.size() > 1 ? " and " + Progress.counted(files.size() - 1, "other file", "other files") : "";
            progress.line("REJECTED " + first.laCode() + "/" + first.path() + others + ": " + first.problem()
                    + ". What to do: " + first.remedy() + ".");
            if (progress.detail() == Detail.FULL) {
                files.forEach(file -> progress.line("  " + file.laCode() + "/" + file.path()));
            }
        });
    }

    private static String rows(List<FileCount> files) {
        long in = files.stream().mapToLong(FileCount::rowsIn).sum();
        long rejected = files.stream().mapToLong(FileCount::rowsQuarantined).sum();
        return "%s in = %,d accepted + %,d rejected"
                .formatted(Progress.counted(in, "row", "rows"), in - rejected, rejected);
    }
}
