package hearth.web.rows;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.benchmark.Question;
import hearth.web.figure.Reader;
import hearth.web.figure.Source;
import hearth.web.query.Json;
import hearth.web.serving.Lease;
import hearth.web.site.Frames;
import hearth.web.site.Site;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers requests for the rows that make a figure. */
public final class RowsPages {
    private static final List<String> PRINTINGS = List.of(
            "indicator",
            "area_code",
            "period_end",
            "dataset",
            "source_release",
            "published_on",
            "source_file",
            "source_row",
            "value",
            "status",
            "is_shown",
            "row_as_printed");

    private final Site site;
    private final Catalogue catalogue;

    public RowsPages(Site site, Catalogue catalogue) {
        this.site = site;
        this.catalogue = catalogue;
    }

    /** The rows as a page. */
    public void page(Context context) throws SQLException {
        answer(context, new Form() {
            @Override
            public void printed(Lease lease, FigureQuestion question, List<Printing> printings) throws SQLException {
                RowsReader reader = new RowsReader(new Reader(lease));
                Printing shown = printings.get(0);
                PrintedView view = PrintedView.of(
                        question, printings, reader.denominator(question, shown), reader.described(shown), catalogue);
                site.show(
                        context,
                        "rows/printed.jte",
                        Map.of("frame", Frames.of(lease, "benchmarks", view.title()), "view", view));
            }

            @Override
            public void counted(Lease lease, CountedFigure figure) {
                CountedView view = CountedView.of(figure, catalogue);
                site.show(
                        context,
                        "rows/counted.jte",
                        Map.of("frame", Frames.of(lease, "benchmarks", view.title()), "view", view));
            }
        });
    }

    /** The rows as a file; those of a cohort with all their columns. */
    public void csv(Context context) throws SQLException {
        answer(context, new Form() {
            @Override
            public void printed(Lease lease, FigureQuestion question, List<Printing> printings) {
                List<List<String>> lines = Stream.concat(
                                Stream.of(PRINTINGS), printings.stream().map(one -> line(question, one)))
                        .toList();
                Site.sendCsv(context, name(lease, question), lines);
            }

            @Override
            public void counted(Lease lease, CountedFigure figure) {
                List<List<String>> lines = new ArrayList<>();
                lines.add(
                        Stream.concat(figure.columns().stream(), Stream.of("adds_to_numerator", "adds_to_denominator"))
                                .toList());
                figure.wanted().forEach(row -> lines.add(line(row)));
                Site.sendCsv(context, name(lease, figure.question()), lines);
            }
        });
    }

    /** What is made of the rows. */
    private interface Form {
        void printed(Lease lease, FigureQuestion question, List<Printing> printings) throws SQLException;

        void counted(Lease lease, CountedFigure figure);
    }

    private void answer(Context context, Form form) throws SQLException {
        site.withRelease(context, (lease, areas) -> {
            List<Question.Fault> faults = new ArrayList<>();
            Optional<FigureQuestion> question = FigureQuestion.parse(Site.address(context), areas, catalogue, faults);
            if (question.isEmpty() || !faults.isEmpty()) {
                site.notFound(context, lease, faults);
            } else if (question.get().source() == Source.PUBLISHED) {
                printed(context, lease, question.get(), form);
            } else {
                counted(context, lease, question.get(), form);
            }
        });
    }

    private void printed(Context context, Lease lease, FigureQuestion question, Form form) throws SQLException {
        List<Printing> printings = new RowsReader(new Reader(lease)).printings(question);
        if (printings.isEmpty()) {
            nothing(context, lease, "No published file prints this figure.");
        } else {
            form.printed(lease, question, printings);
        }
    }

    private void counted(Context context, Lease lease, FigureQuestion question, Form form) throws SQLException {
        Site.keepPrivate(context);
        String laCode = question.area().laCode().orElse("");
        if (!lease.own().mayReadRows(laCode)) {
            site.message(context, lease, HttpStatus.FORBIDDEN, "These rows are not shown here", refusal(question));
            return;
        }
        Optional<CountedFigure> figure = new RowsReader(new Reader(lease)).counted(question, catalogue);
        if (figure.filter(one -> one.figure().isPresent()).isEmpty()) {
            nothing(context, lease, "No extract tells this figure.");
        } else {
            form.counted(lease, figure.get());
        }
    }

    private static List<String> refusal(FigureQuestion question) {
        String area = question.area().name();
        return List.of(
                "The children behind a figure are shown to the staff of " + area + " only.",
                "Whoever runs this app opens them to that staff with --own "
                        + question.area().laCode().orElse("892") + " --rows.");
    }

    private void nothing(Context context, Lease lease, String words) {
        site.message(context, lease, HttpStatus.NOT_FOUND, "There are no rows to show", List.of(words));
    }

    private static String name(Lease lease, FigureQuestion question) {
        return "%s_%s_%s_%s-rows_release-%d.csv"
                .formatted(
                        question.indicator().id(),
                        question.area().slug(),
                        question.end(),
                        question.source().code(),
                        lease.release().id());
    }

    private static List<String> line(FigureQuestion question, Printing one) {
        return List.of(
                question.indicator().id(),
                question.area().code(),
                question.end().toString(),
                one.dataset(),
                one.release(),
                one.publishedOn().toString(),
                one.file(),
                String.valueOf(one.row()),
                one.value().map(CountedView::plain).orElse(""),
                one.status(),
                one.isShown() ? "yes" : "no",
                Json.text(Map.of("filters", one.filters(), "figures", one.figures())));
    }

    private static List<String> line(CountedFigure.Row row) {
        return Stream.concat(
                        row.cells().stream(),
                        Stream.of(row.numerator(), row.denominator()).map(added -> added.map(Object.class::cast)))
                .map(cell -> cell.map(CountedView::plain).orElse(""))
                .toList();
    }
}
