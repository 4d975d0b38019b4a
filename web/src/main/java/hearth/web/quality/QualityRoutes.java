package hearth.web.quality;

import hearth.warehouse.file.Spelling;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.web.area.Area;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What validation found in an authority's returns, for its own staff: as pages and as a file. */
public final class QualityRoutes {
    private QualityRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/quality", site.onRelease(QualityRoutes::own));
        ExportRoutes.add(addresses, site, "/quality/{area}", QualityRoutes::table);
        addresses.get("/quality/{area}", site.onRelease(QualityRoutes::page));
        addresses.get("/quality/{area}/rules", site.onRelease(QualityRoutes::rules));
        addresses.get("/quality/{area}/rules/{rule}", site.onRelease(QualityRoutes::rule));
    }

    /** Leads to the reader's own authority, or to the choice of one. */
    private static void own(Request request) throws SQLException {
        List<Area> own = request.lease().audience().laCodes().stream()
                .flatMap(code -> request.areas().authority(code).stream())
                .sorted(java.util.Comparator.comparing(Area::name))
                .toList();
        if (own.isEmpty()) {
            refuse(request, "an authority", "892");
        } else if (own.size() == 1) {
            request.context().redirect(Tab.QUALITY.address(Optional.of(own.get(0))), HttpStatus.SEE_OTHER);
        } else {
            request.page("quality/own.jte", PageHead.of(Tab.QUALITY, "Data quality"), Map.of("areas", own));
        }
    }

    /** {@code year, severity, figure, table, show}: a return and what is wrong with it. */
    private static void page(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        QualityQuestion question = QualityQuestion.ofPage(request.address(faults), request.catalogue(), faults);
        onReturn(request, question, faults, (area, submission, submissions) -> {
            QualityView view =
                    new QualityPage(area, request.lease(), request.catalogue()).of(submission, submissions, question);
            PageHead head =
                    PageHead.of(Tab.QUALITY, "Data quality, " + area.name()).about(area);
            request.page("quality/quality.jte", head, Map.of("view", view));
        });
    }

    /** {@code year, rule, severity, figure, table}: the findings of a return. */
    private static Optional<TitledTable> table(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        QualityQuestion question = QualityQuestion.ofFile(address, request.catalogue(), faults);
        List<TitledTable> tables = new ArrayList<>();
        onReturn(request, question, faults, (area, submission, submissions) -> {
            List<FindingLine> findings = reader(request, submission).findings(submission.id()).stream()
                    .filter(question::wants)
                    .toList();
            tables.add(FindingsFile.table(
                    area, submission, findings, request.lease().release()));
        });
        return tables.stream().findFirst();
    }

    /** {@code year}: every rule, with how many rows of a return break it. */
    private static void rules(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        QualityQuestion question = QualityQuestion.ofPage(request.address(faults), request.catalogue(), faults);
        onReturn(request, question, faults, (area, submission, submissions) -> {
            Quality quality = new QualityReader(request.lease().session(), submission.laCode()).of(submission);
            RuleListView view = RuleListView.of(area, submission, quality.failedRules(), question);
            PageHead head =
                    PageHead.of(Tab.QUALITY, "All rules, " + area.name()).about(area);
            request.page("quality/all-rules.jte", head, Map.of("view", view));
        });
    }

    /** {@code year}: a rule and the rows of a return that break it. */
    private static void rule(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        QualityQuestion question = QualityQuestion.ofPage(request.address(faults), request.catalogue(), faults);
        String code = request.context().pathParam("rule");
        Optional<RulePage.Known> known = RulePage.Known.find(code);
        if (known.isEmpty()) {
            List<String> codes = RuleBook.rules().stream().map(Rule::code).toList();
            faults.add(new Fault(
                    "rule", code, "Nearest: " + Spelling.nearest(code, codes).orElse("none") + "."));
        }
        onReturn(request, question, faults, (area, submission, submissions) -> {
            RuleView view = new RulePage(area, reader(request, submission), request.catalogue())
                    .of(known.orElseThrow(), submission, question);
            PageHead head = PageHead.of(Tab.QUALITY, "Rule " + code + ", " + area.name())
                    .about(area);
            request.page("quality/rule.jte", head, Map.of("view", view));
        });
    }

    private static ReturnReader reader(Request request, Submission submission) {
        return new ReturnReader(request.lease().session(), submission.laCode());
    }

    /** What is made of a return. */
    private interface Form {
        void of(Area area, Submission submission, List<Submission> submissions) throws SQLException;
    }

    /** Answers about the return that is asked for, to whoever may read about it. */
    private static void onReturn(Request request, QualityQuestion question, List<Fault> faults, Form form)
            throws SQLException {
        Optional<Area> area = request.areaOfPath(Tab.QUALITY);
        if (area.isEmpty()) {
            return;
        }
        String laCode = area.get().laCode().orElseThrow();
        request.keepPrivate();
        if (!request.lease().audience().mayReadFindings(laCode)) {
            refuse(request, area.get().name(), laCode);
            return;
        }
        if (!faults.isEmpty()) {
            request.refuse(faults);
            return;
        }
        List<Submission> submissions = new SubmissionReader(request.lease().session()).sent(laCode);
        Optional<Submission> submission = QualityReader.current(submissions, question.year());
        if (submission.isPresent()) {
            form.of(area.get(), submission.get(), submissions);
        } else {
            nothing(request, area.get(), question);
        }
    }

    private static void refuse(Request request, String area, String laCode) throws SQLException {
        request.refuse(
                HttpStatus.FORBIDDEN,
                "findings-of-others",
                "This is not shown here",
                List.of(
                        "Only the staff of " + area + " may see what validation found in its returns.",
                        "Whoever runs this app can show it to that staff with --own " + laCode + "."));
    }

    private static void nothing(Request request, Area area, QualityQuestion question) throws SQLException {
        request.refuse(
                HttpStatus.NOT_FOUND,
                "no-return",
                "There is no return to show",
                List.of("No return of " + area.name()
                        + question.year().map(year -> " for " + year).orElse("")
                        + " has been loaded. ./hearth load loads what it has sent."));
    }
}
