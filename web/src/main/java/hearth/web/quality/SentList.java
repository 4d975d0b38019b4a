package hearth.web.quality;

import hearth.web.figure.Dates;
import hearth.web.quality.QualityView.Sent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that an authority has sent, the newest return first. */
final class SentList {
    private SentList() {}

    /** @param shown the submission that the page is about */
    static List<Sent> of(List<Submission> submissions, Submission shown) {
        return submissions.stream()
                .sorted(Comparator.comparing(Submission::of)
                        .thenComparing(Submission::receivedAt)
                        .reversed())
                .map(submission -> new Sent(
                        ReturnWords.of(submission.of()),
                        Dates.full(submission.receivedAt()),
                        "%,d".formatted(submission.rowsIn()),
                        "%,d".formatted(submission.rowsAccepted()),
                        "%,d".formatted(submission.rowsRejected()),
                        state(submission),
                        submission.isCurrent() && !submission.id().equals(shown.id())
                                ? Optional.of(submission.of().year().endYear())
                                : Optional.empty()))
                .toList();
    }

    private static String state(Submission submission) {
        return submission
                .heldBack()
                .map(reason -> "held back: " + reason)
                .orElse(submission.isCurrent() ? "counts" : "replaced by a later one");
    }
}
