package hearth.web.rows;

import hearth.warehouse.indicator.Source;
import hearth.web.figure.Numbers;
import hearth.web.query.Json;
import hearth.web.serving.Lease;
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
import java.util.stream.Stream;

/** The rows that make a figure: as a page, as a file, for programs. */
public final class RowsRoutes {
    private static final List<String> PUBLISHED_COLUMNS = List.of(
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
            "row_as_published");

    private RowsRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/benchmark/rows", site.onRelease(request -> answer(request, new Page())));
        addresses.get("/benchmark/rows.csv", site.onRelease(request -> answer(request, new File())));
        addresses.get("/api/v1/rows", site.onRelease(request -> answer(request, new Api())));
    }

    /** What is made of the rows. */
    private sealed interface Form {
        void published(Request request, FigureQuestion question, List<PublishedCell> cells) throws SQLException;

        void counted(Request request, CountedFigure figure) throws SQLException;
    }

    private record Page() implements Form {
        @Override
        public void published(Request request, FigureQuestion question, List<PublishedCell> cells) throws SQLException {
            RowsReader reader = new RowsReader(request.lease().session());
            PublishedCell shown = cells.get(0);
            PublishedRowView view = PublishedRowView.of(
                    question, cells, reader.denominator(question, shown), reader.described(shown), request.catalogue());
            request.page("rows/published-row.jte", PageHead.of(Tab.BENCHMARKS, view.title()), Map.of("view", view));
        }

        @Override
        public void counted(Request request, CountedFigure figure) throws SQLException {
            CountedView view = CountedView.of(figure, request.catalogue());
            request.page("rows/counted.jte", PageHead.of(Tab.BENCHMARKS, view.title()), Map.of("view", view));
        }
    }

    /** Those of a cohort with all their columns. */
    private record File() implements Form {
        @Override
        public void published(Request request, FigureQuestion question, List<PublishedCell> cells) {
            List<List<String>> lines = Stream.concat(
                            Stream.of(PUBLISHED_COLUMNS), cells.stream().map(cell -> line(question, cell)))
                    .toList();
            request.csv(name(request.lease(), question), lines);
        }

        @Override
        public void counted(Request request, CountedFigure figure) throws SQLException {
            List<List<String>> lines = new ArrayList<>();
            lines.add(Stream.concat(figure.columns().stream(), Stream.of("adds_to_numerator", "adds_to_denominator"))
                    .toList());
            figure.wanted().forEach(row -> lines.add(line(row)));
            request.csv(name(request.lease(), figure.question()), lines);
        }
    }

    private record Api() implements Form {
        @Override
        public void published(Request request, FigureQuestion question, List<PublishedCell> cells) throws SQLException {
            RowsReader reader = new RowsReader(request.lease().session());
            PublishedCell shown = cells.get(0);
            request.json(RowsAnswer.of(
                    question,
                    cells,
                    reader.denominator(question, shown),
                    reader.described(shown),
                    request.lease().release()));
        }

        @Override
        public void counted(Request request, CountedFigure figure) throws SQLException {
            request.json(RowsAnswer.of(figure, request.lease().release()));
        }
    }

    /** {@code indicator, area, source, period, end, part, as_of}: the rows that make one figure. */
    private static void answer(Request request, Form form) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Optional<FigureQuestion> question =
                FigureQuestion.parse(request.address(faults), request.areas(), request.catalogue(), faults);
        if (question.isEmpty() || !faults.isEmpty()) {
            request.refuse(faults);
        } else if (question.get().source() == Source.PUBLISHED) {
            published(request, question.get(), form);
        } else {
            counted(request, question.get(), form);
        }
    }

    private static void published(Request request, FigureQuestion question, Form form) throws SQLException {
        List<PublishedCell> cells = new RowsReader(request.lease().session()).publishedCells(question);
        if (cells.isEmpty()) {
            nothing(request, "No published file has this figure.");
        } else {
            form.published(request, question, cells);
        }
    }

    private static void counted(Request request, FigureQuestion question, Form form) throws SQLException {
        request.keepPrivate();
        if (!request.lease().audience().mayReadRows(question.area().laCode().orElse(""))) {
            request.refuse(HttpStatus.FORBIDDEN, "rows-of-others", "These rows are not shown here", refusal(question));
            return;
        }
        Optional<CountedFigure> figure =
                new RowsReader(request.lease().session()).counted(question, request.catalogue());
        if (figure.filter(counted -> counted.figure().isPresent()).isEmpty()) {
            nothing(request, "No extract covers this figure.");
        } else {
            form.counted(request, figure.get());
        }
    }

    private static List<String> refusal(FigureQuestion question) {
        String area = question.area().name();
        return List.of(
                "Only the staff of " + area + " may see the children behind its figures.",
                "Whoever runs this app can show them to that staff with --own "
                        + question.area().laCode().orElse("892") + " --rows.");
    }

    private static void nothing(Request request, String words) throws SQLException {
        request.refuse(HttpStatus.NOT_FOUND, "no-rows", "There are no rows to show", List.of(words));
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

    private static List<String> line(FigureQuestion question, PublishedCell cell) {
        return List.of(
                question.indicator().id(),
                question.area().code(),
                question.end().toString(),
                cell.dataset(),
                cell.release(),
                cell.publishedOn().toString(),
                cell.file(),
                String.valueOf(cell.row()),
                cell.value().map(Numbers::plain).orElse(""),
                cell.status(),
                cell.isShown() ? "yes" : "no",
                Json.text(Map.of("filters", cell.filters(), "figures", cell.figures())));
    }

    private static List<String> line(CountedFigure.Row row) {
        return Stream.concat(
                        row.cells().stream(),
                        Stream.of(row.numerator(), row.denominator()).map(added -> added.map(Object.class::cast)))
                .map(cell -> cell.map(Numbers::plain).orElse(""))
                .toList();
    }
}
