package hearth.jobs.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import hearth.jobs.LandingFolder;
import hearth.jobs.extract.AuthorityIntake;
import hearth.jobs.extract.LandingReader;
import hearth.jobs.extract.ReturnNames;
import hearth.jobs.extract.Submission;
import hearth.jobs.extract.YearNames;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.quality.QuarantinedRow;
import hearth.warehouse.quality.RowFault;
import hearth.warehouse.quality.RowFaultRule;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.star.FactEpisode;
import hearth.warehouse.star.StarRow;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A return of which much cannot be used counts nobody and takes nothing away. */
class ReturnGuardTest {
    private static final AuthorityKey KEY = new AuthorityKey("00112233445566778899aabbccddeeff");
    private static final Instant NOW = Instant.parse("2025-05-01T09:00:00Z");
    private static final int CHILDREN = 10;

    @TempDir
    private Path root;

    @Test
    void aReturnThatReplacesAGoodOneIsHeldBackWhenMuchOfItIsRejected() {
        AuthorityResult good = conform(landing("good", 0, "NULL"), nothing(), ReturnGuard.DEFAULT);
        AuthorityResult bad = conform(landing("bad", 2, "WORD"), good, ReturnGuard.DEFAULT);

        assertThat(good.heldBack()).isEmpty();
        assertThat(bad.heldBack())
                .extracting(HeldBack::submission, HeldBack::reason)
                .containsExactly(tuple("301/2025", "2 of 10 rows of episodes rejected: DEC holds ‘WORD’ in 2"));
        assertThat(bad.heldBack().get(0).remedy()).endsWith("with --accept 301/2025");
        assertThat(episodes(bad)).isEqualTo(episodes(good)).hasSize(CHILDREN);
        assertThat(bad.submissions())
                .filteredOn(KnownSubmission::isCurrent)
                .extracting(KnownSubmission::id)
                .isEqualTo(good.submissions().stream().map(KnownSubmission::id).toList());
        assertThat(bad.submissions())
                .filteredOn(submission -> submission.heldBack() != null)
                .extracting(KnownSubmission::rowsQuarantined)
                .containsExactly(2L);
        assertThat(bad.quarantined()).hasSize(2);
    }

    @Test
    void aFirstReturnThatIsHeldBackGivesNoFigures() {
        AuthorityResult bad = conform(landing("bad", 8, "WORD"), nothing(), ReturnGuard.DEFAULT);

        assertThat(bad.heldBack()).hasSize(1);
        assertThat(bad.star()).isEmpty();
        assertThat(bad.submissions()).noneMatch(KnownSubmission::isCurrent);
    }

    @Test
    void itIsHeldBackAgainUntilItIsAccepted() {
        LandingFolder landing = landing("bad", 8, "WORD");
        AuthorityResult first = conform(landing, nothing(), ReturnGuard.DEFAULT);
        AuthorityResult again = conform(landing, first, ReturnGuard.DEFAULT);
        AuthorityResult accepted = conform(landing, first, new ReturnGuard(0.1, Set.of("301/2025")));

        assertThat(again.heldBack()).hasSize(1);
        assertThat(again.counts()).isEmpty();
        assertThat(accepted.heldBack()).isEmpty();
        assertThat(episodes(accepted)).hasSize(2);
        assertThat(accepted.counts()).hasSize(2);
        assertThat(accepted.submissions())
                .allMatch(submission -> submission.isCurrent() && submission.heldBack() == null);
    }

    @Test
    void aReturnWithoutEpisodesIsNeverTaken() {
        LandingFolder landing = new LandingFolder(root.resolve("header"), "301").file("2025/header.csv", header());

        AuthorityResult result = conform(landing, nothing(), new ReturnGuard(1, Set.of("301/2025")));

        assertThat(result.heldBack()).extracting(HeldBack::reason).containsExactly("it has no episodes");
        assertThat(result.star()).isEmpty();
    }

    @Test
    void aReturnOfWhichATableWasRejectedIsHeldBack() {
        LandingFolder landing = landing("unread", 0, "")
                .file("2025/oc2.csv", "CHILD,DOB\n1,\"01/02/2012\n")
                .file("2025/notes.csv", "A,B\n");

        AuthorityResult result = conform(landing, nothing(), ReturnGuard.DEFAULT);

        assertThat(result.rejected()).hasSize(2);
        assertThat(result.heldBack()).extracting(HeldBack::reason).containsExactly("2025/oc2.csv rejected");
    }

    @Test
    void aReturnWithoutAHeaderIsHeldBackSinceNoChildIsKnown() {
        LandingFolder landing =
                new LandingFolder(root.resolve("episodes"), "301").file("2025/episodes.csv", episodes(0, ""));

        AuthorityResult result = conform(landing, nothing(), ReturnGuard.DEFAULT);

        assertThat(result.heldBack())
                .extracting(HeldBack::reason)
                .containsExactly(
                        "10 of 10 rows of episodes rejected: the child (CHILD) is not in the header table in 10");
    }

    @Test
    void aCouncilThatLooksAfterNobodySendsTablesWithoutRows() {
        LandingFolder landing = new LandingFolder(root.resolve("nobody"), "301")
                .file("2025/header.csv", LandingFolder.HEADER)
                .file("2025/episodes.csv", LandingFolder.EPISODES);

        AuthorityResult result = conform(landing, nothing(), ReturnGuard.DEFAULT);

        assertThat(result.heldBack()).isEmpty();
        assertThat(result.submissions()).allMatch(KnownSubmission::isCurrent);
    }

    @Test
    void aTenthMayBeRejected() {
        assertThat(conform(landing("tenth", 1, "WORD"), nothing(), ReturnGuard.DEFAULT)
                        .heldBack())
                .isEmpty();
        assertThat(conform(landing("fifth", 2, "WORD"), nothing(), new ReturnGuard(0.2, Set.of()))
                        .heldBack())
                .isEmpty();
    }

    @Test
    void aValueThatMayIdentifyAChildIsNotNamed() {
        AuthorityResult result = conform(landing("dates", 3, "31/02/2025"), nothing(), ReturnGuard.DEFAULT);

        assertThat(result.heldBack())
                .extracting(HeldBack::reason)
                .containsExactly("3 of 10 rows of episodes rejected: DEC is not a real date in 3");
    }

    @ParameterizedTest
    @EnumSource
    void theReasonIsInWordsWhateverTheFault(RowFaultRule rule) {
        Submission submission = submission();
        List<QuarantinedRow> rejected = submission.rows().stream()
                .map(row -> new QuarantinedRow(
                        row.row(), row.table(), new RowFault(rule, "DECOM", "7", "another value", "correct it")))
                .toList();

        assertThat(ReturnGuard.DEFAULT
                        .heldBack("301", List.of(submission), rejected)
                        .values())
                .singleElement()
                .extracting(HeldBack::reason)
                .asString()
                .contains("DECOM")
                .endsWith(" in 10")
                .satisfies(reason -> assertThat(RowFaultRule.values())
                        .noneMatch(other -> reason.contains(other.code()) || reason.contains(other.name())));
    }

    @Test
    void theNameOfAChildWithoutAHeaderIsNeverNamed() {
        Submission submission = submission();
        List<QuarantinedRow> rejected = submission.rows().stream()
                .map(row -> new QuarantinedRow(
                        row.row(),
                        row.table(),
                        new RowFault(RowFaultRule.NO_HEADER, "CHILD", "ANNA", "a header", "add it")))
                .toList();

        assertThat(ReturnGuard.DEFAULT
                        .heldBack("301", List.of(submission), rejected)
                        .values())
                .singleElement()
                .extracting(HeldBack::reason)
                .asString()
                .doesNotContain("ANNA");
    }

    /** The sound return. */
    private Submission submission() {
        ReturnNames names = new ReturnNames(YearNames.END, LocalDate.ofInstant(NOW, ZoneOffset.UTC));
        return new AuthorityIntake("301", ReturnLayout.newest(), names)
                .read(landing("sound", 0, "").files(), new LandingReader(new Configuration()))
                .submissions()
                .get(0);
    }

    private LandingFolder landing(String name, int faulty, String end) {
        return new LandingFolder(root.resolve(name), "301")
                .file("2025/header.csv", header())
                .file("2025/episodes.csv", episodes(faulty, end));
    }

    private static String header() {
        return LandingFolder.HEADER + each(child -> child + ",1,01/02/2012,WBRI,UN1,,\n");
    }

    /** An open episode of each child; the first ones with an end that cannot be read. */
    private static String episodes(int faulty, String end) {
        return LandingFolder.EPISODES
                + each(child ->
                        child + ",01/05/2024,S,C2,N1,U1,PR1," + (child <= faulty ? end + ",X1" : ",") + ",,,,\n");
    }

    private static String each(IntFunction<String> row) {
        return IntStream.rangeClosed(1, CHILDREN).mapToObj(row).collect(Collectors.joining());
    }

    /** What a warehouse without this authority knows. */
    private static AuthorityResult nothing() {
        return AuthorityResult.missing("301", List.of());
    }

    private static AuthorityResult conform(LandingFolder landing, AuthorityResult before, ReturnGuard guard) {
        AuthorityWork work =
                new AuthorityWork("301", landing.files(), before.submissions(), KEY, "", YearNames.END, guard, NOW);
        List<ReturnRow> kept = before.received();
        return new AuthorityConformer(
                        work,
                        ReturnLayout.newest(),
                        PostcodeDirectory.empty(),
                        ProviderDirectory.empty(),
                        Definitions.shipped())
                .conform(new LandingReader(new Configuration()), KeptRows.among(kept));
    }

    private static List<String> episodes(AuthorityResult result) {
        List<StarRow> rows = result.star().getOrDefault(FactEpisode.class, List.of());
        return rows.stream()
                .map(FactEpisode.class::cast)
                .map(FactEpisode::childId)
                .toList();
    }
}
