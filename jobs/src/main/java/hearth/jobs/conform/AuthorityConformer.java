package hearth.jobs.conform;

import hearth.jobs.extract.AuthorityIntake;
import hearth.jobs.extract.AuthorityIntake.Intake;
import hearth.jobs.extract.LandingReader;
import hearth.jobs.extract.ReturnNames;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings one authority up to date: reads its files, sorts them into submissions, conforms those that are current and holds
 * back new ones of which too much cannot be used. Plain Java: Spark only runs many of these side by side.
 */
final class AuthorityConformer {
    private final AuthorityWork work;
    private final ReturnLayout layout;
    private final PostcodeDirectory postcodes;
    private final ProviderDirectory providers;
    private final Definitions definitions;

    AuthorityConformer(
            AuthorityWork work,
            ReturnLayout layout,
            PostcodeDirectory postcodes,
            ProviderDirectory providers,
            Definitions definitions) {
        this.work = work;
        this.layout = layout;
        this.postcodes = postcodes;
        this.providers = providers;
        this.definitions = definitions;
    }

    /**
     * Does the work. Whether a row can be used may depend on other returns, so what is left is conformed anew once a
     * submission is held back.
     *
     * @param kept the rows of current submissions whose files are no longer in the landing folder
     */
    AuthorityResult conform(LandingReader reader, KeptRows kept) {
        ReturnNames names = new ReturnNames(work.yearNames(), LocalDate.ofInstant(work.now(), ZoneOffset.UTC));
        Intake intake = new AuthorityIntake(work.laCode(), layout, names).read(work.files(), reader);
        List<ReturnRow> rows = new ArrayList<>();
        Map<String, HeldBack> heldBack = new TreeMap<>();
        while (true) {
            SubmissionHistory history = history(intake, rows, heldBack, kept);
            if (!history.missing().isEmpty()) {
                return AuthorityResult.missing(work.laCode(), history.missing());
            }
            AuthorityResult result =
                    new ReturnConformer(work, history, layout, postcodes, providers, definitions).conform(intake);
            Map<String, HeldBack> more = work.guard().heldBack(work.laCode(), history.taken(), result.quarantined());
            if (more.isEmpty()) {
                return result;
            }
            heldBack.putAll(more);
            // What was found about the files of those that are held back stays known.
            intake = new Intake(intake.submissions(), result.rejected(), intake.ignored());
        }
    }

    /** The submissions, with the rows of those that no file in the landing folder holds. */
    private SubmissionHistory history(
            Intake intake, List<ReturnRow> rows, Map<String, HeldBack> heldBack, KeptRows kept) {
        SubmissionHistory history = new SubmissionHistory(work, intake.submissions(), rows, heldBack);
        if (history.missing().isEmpty()) {
            return history;
        }
        rows.addAll(kept.of(history.missing()));
        return new SubmissionHistory(work, intake.submissions(), rows, heldBack);
    }
}
