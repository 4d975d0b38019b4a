package hearth.web.quality;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.area.Area;
import hearth.web.chart.CountColumns;
import hearth.web.figure.Dates;
import hearth.web.quality.QualityView.Files;
import hearth.web.quality.QualityView.Notice;
import hearth.web.quality.QualityView.Trend;
import hearth.web.reconciliation.Reconciled;
import hearth.web.reconciliation.ReconciliationReader;
import hearth.web.serving.Lease;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the page about one return of an authority. */
final class QualityPage {
    /** The table that a load writes where it was given Ofsted's list. */
    private static final String PROVIDERS = "dim_provider";

    private static final int WIDE = 560;
    private static final int NARROW = 340;

    private final Area area;
    private final String laCode;
    private final Lease lease;
    private final Catalogue catalogue;
    private final ReturnReader reader;

    /** @param lease of a reader who may see the area's findings */
    QualityPage(Area area, Lease lease, Catalogue catalogue) {
        this.area = area;
        this.laCode = area.laCode().orElseThrow();
        this.lease = lease;
        this.catalogue = catalogue;
        this.reader = new ReturnReader(lease.session(), laCode);
    }

    /** Where the findings of an authority are as a file. */
    static String csv(Area area) {
        return "/quality/" + area.slug() + ".csv";
    }

    /** @param submissions all that the authority has sent */
    QualityView of(Submission submission, List<Submission> submissions, QualityQuestion asked) throws SQLException {
        QualityQuestion question = asked.of(submission);
        Quality quality = new QualityReader(lease.session(), laCode).of(submission);
        List<RowsOfReturn> returns = reader.rowsByReturn();
        RuleTrends trends =
                new RuleTrends(returns.stream().map(RowsOfReturn::of).toList(), reader.ruleTrend());
        FixFirst fixFirst = fixFirst(quality, trends, question);
        List<Reconciled> reconciled = new ReconciliationReader(lease.session()).of(area);
        return new QualityView(
                area,
                new QualityTitle(area.name(), quality, isNewest(submission, submissions), matters(fixFirst)).words(),
                subtitle(submission),
                notices(submissions),
                new QualityTiles(quality, rows(returns, submission), reconciled).tiles(),
                fixFirst.fixes(),
                trend(returns, submission),
                files(quality),
                RuleTable.of(quality, question, trends, catalogue),
                new Agreements(reconciled, catalogue).newest(),
                new ReturnChanges(quality, reader, mayReadValues()).read(),
                SentList.of(submissions, submission),
                providers(),
                csv(area));
    }

    private String providers() {
        return lease.release().tableVersions().containsKey(PROVIDERS)
                ? "Providers: Ofsted’s list was given to a load, and numbers of providers (URN) are checked against it."
                : "Providers: Ofsted’s list was not given, so nothing says whether a provider’s number (URN) is on it.";
    }

    private static boolean isNewest(Submission submission, List<Submission> submissions) {
        return QualityReader.current(submissions, Optional.empty())
                .filter(submission::equals)
                .isPresent();
    }

    private boolean mayReadValues() {
        return lease.audience().mayReadRows(laCode);
    }

    private FixFirst fixFirst(Quality quality, RuleTrends trends, QualityQuestion question) throws SQLException {
        List<FixFirst.Group> groups = FixFirst.groups(quality);
        Map<String, Long> rows = groups.isEmpty()
                ? Map.of()
                : reader.rowsByTopic(
                        FixFirst.groupOfRule(groups), quality.submission().id());
        return new FixFirst(
                quality,
                FixFirst.ordered(groups, rows),
                rows,
                trends,
                Reach.of(quality, reader, catalogue),
                catalogue,
                csv(area),
                question);
    }

    private static Optional<String> matters(FixFirst fixFirst) {
        return fixFirst.groups().stream()
                .findFirst()
                .filter(group -> !group.isWaiting())
                .map(group -> group.topic().noun());
    }

    private static RowsOfReturn rows(List<RowsOfReturn> returns, Submission submission) {
        return returns.stream()
                .filter(rows -> rows.of().equals(submission.of()))
                .findFirst()
                .orElse(RowsOfReturn.none(submission.of()));
    }

    private static String subtitle(Submission submission) {
        return "%s, %s, received %s%s"
                .formatted(
                        ReturnWords.counted(submission.files(), "file", "files"),
                        ReturnWords.counted(submission.rowsIn(), "row", "rows"),
                        Dates.full(submission.receivedAt()),
                        submission.of().isYearEnd() ? "" : " · in-year extract, so some items are not due yet");
    }

    /** How to get figures from what is held back and no later submission has made up for. */
    private List<Notice> notices(List<Submission> submissions) {
        return submissions.stream()
                .filter(held -> held.heldBack().isPresent() && !isMadeUpFor(held, submissions))
                .map(held -> new Notice(
                        "The %s gives no figures until it is corrected and loaded again."
                                .formatted(ReturnWords.of(held.of())),
                        held.heldBack()
                                        .filter(reason -> reason.contains("no episodes"))
                                        .isPresent()
                                ? ""
                                : "./hearth load <landing folder> --accept " + ReturnWords.key(laCode, held.of())))
                .toList();
    }

    private static boolean isMadeUpFor(Submission held, List<Submission> submissions) {
        return submissions.stream()
                .anyMatch(later -> later.isCurrent()
                        && later.of().year().equals(held.of().year())
                        && later.receivedAt().isAfter(held.receivedAt()));
    }

    private static Optional<Trend> trend(List<RowsOfReturn> returns, Submission submission) {
        if (returns.size() < 2) {
            return Optional.empty();
        }
        List<CountColumns.Counts> counts = returns.stream()
                .map(rows -> new CountColumns.Counts(
                        List.of(ReturnWords.brief(rows.of()).split(" ")), rows.matter(), rows.toCheck()))
                .toList();
        List<Trend.OfReturn> table = new ArrayList<>(returns.stream()
                .map(rows -> new Trend.OfReturn(
                        ReturnWords.of(rows.of()), "%,d".formatted(rows.matter()), "%,d".formatted(rows.toCheck())))
                .toList());
        Collections.reverse(table);
        return Optional.of(new Trend(
                trendTitle(returns, submission),
                CountColumns.of(counts, WIDE),
                CountColumns.of(counts, NARROW),
                table));
    }

    private static String trendTitle(List<RowsOfReturn> returns, Submission submission) {
        String now = ReturnWords.counted(rows(returns, submission).matter(), "row", "rows") + " can change a figure";
        return returns.stream()
                .filter(rows -> rows.of().isYearEnd() && rows.of().compareTo(submission.of()) < 0)
                .reduce((first, second) -> second)
                .map(before -> "%s; %,d in the return for %s"
                        .formatted(now, before.matter(), before.of().year()))
                .orElse(now);
    }

    /** The largest first, without the folder where one holds them all. */
    private static Files files(Quality quality) {
        String folder = quality.files().stream()
                .map(file -> file.file().substring(0, file.file().lastIndexOf('/') + 1))
                .distinct()
                .reduce((first, second) -> "")
                .orElse("");
        return new Files(
                folder.isEmpty() ? "Files" : "Files in " + folder.substring(0, folder.length() - 1),
                quality.files().stream()
                        .sorted(Comparator.comparing(Quality.FileRows::in).reversed())
                        .map(file -> new Files.OfFile(
                                file.file().substring(folder.length()),
                                "%,d".formatted(file.in()),
                                "%,d".formatted(file.accepted()),
                                "%,d".formatted(file.rejected())))
                        .toList());
    }
}
