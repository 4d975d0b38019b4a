package hearth.web.quality;

import hearth.web.query.Field;
import hearth.web.query.Format;
import java.io.PrintWriter;
import java.util.List;

/** The submissions of authorities as text: what was sent when, and which one counts. */
final class SubmissionList {
    private static final List<Field<Submission>> FIELDS = List.of(
            Field.text("authority", Submission::laCode),
            Field.text("return", Submission::of),
            Section.moment("received", Submission::receivedAt),
            Section.count("files", Submission::files),
            Section.count("rows in", Submission::rowsIn),
            Section.count("accepted", Submission::rowsAccepted),
            Section.count("rejected", Submission::rowsRejected),
            Field.text("state", Submission::state),
            Field.text("submission", Submission::id),
            Field.text("held back because", submission -> submission.heldBack().orElse("")));

    private SubmissionList() {}

    static void print(List<Submission> submissions, PrintWriter out) {
        if (submissions.isEmpty()) {
            out.println("No submission yet.");
            out.flush();
        } else {
            Field.write(FIELDS, submissions, Format.TABLE.to(out));
        }
    }
}
