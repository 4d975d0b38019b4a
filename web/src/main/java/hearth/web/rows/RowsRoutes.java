package hearth.web.rows;

import hearth.warehouse.indicator.Source;
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

/** The rows that make a figure: as a page, as a file, for programs. */
public final class RowsRoutes {
    private RowsRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/benchmark/rows", site.onRelease(request -> answer(request, new Page())));
        ExportRoutes.add(addresses, site, "/benchmark/rows", RowsRoutes::table);
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

    /** Keeps the rows as a table to take away; those of a cohort with all their columns. */
    private static final class Taken implements Form {
        private Optional<TitledTable> table = Optional.empty();

        @Override
        public void published(Request request, FigureQuestion question, List<PublishedCell> cells) {
            table = Optional.of(RowsTable.of(question, cells, request.lease().release()));
        }

        @Override
        public void counted(Request request, CountedFigure figure) {
            table = Optional.of(RowsTable.of(figure, request.lease().release()));
        }
    }

    private static Optional<TitledTable> table(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        Taken taken = new Taken();
        answer(request, address, faults, taken);
        return taken.table;
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
        answer(request, request.address(faults), faults, form);
    }

    private static void answer(Request request, Map<String, String> address, List<Fault> faults, Form form)
            throws SQLException {
        Optional<FigureQuestion> question = FigureQuestion.parse(address, request.areas(), request.catalogue(), faults);
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
}
